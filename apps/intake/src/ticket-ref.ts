import { invalid } from '@triage/service';
import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { validate } from 'uuid';

/** What names one ticket: its id, or the number that people say. */
export type TicketRef = { readonly id: string } | { readonly number: string };

/** `T-1042`; people write it with a small letter too. */
export const TICKET_NUMBER = /^T-\d{1,18}$/i;

/** Takes a ticket's id or number from the path, and refuses everything else naming the parameter. */
@Injectable()
export class TicketRefPipe implements PipeTransform<unknown, TicketRef> {
  transform(value: unknown, { data }: ArgumentMetadata): TicketRef {
    if (typeof value === 'string' && TICKET_NUMBER.test(value)) return { number: value.toUpperCase() };
    if (typeof value === 'string' && validate(value)) return { id: value.toLowerCase() };
    throw invalid([
      { field: data ?? 'id', message: 'must be the UUID or the number of a ticket, such as T-1042' },
    ]);
  }
}
