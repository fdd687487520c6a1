import { CATEGORIES, type Category, CHANNELS, LEVELS, PRIORITIES } from '@triage/contracts';
import { labelledPriority, type LabelledTicket } from '@triage/triage/model/ticket-example';
import { Ajv2020 } from 'ajv/dist/2020.js';
import Type, { type Static } from 'typebox';

/** A ticket whose category is known too, so that a decision about it can be judged. */
export type CategorisedTicket = LabelledTicket & { readonly category: Category };

export function isCategorised(ticket: LabelledTicket): ticket is CategorisedTicket {
  return ticket.category !== undefined;
}

/** For people who want to write such a file. */
export const LABELLED_FORM =
  'Wanted are labelled tickets, one JSON object a line: body, category and priority (or urgency and impact, 1 to 4); ' +
  'subject, channel and lang may be there. An example: libs/triage/fixtures/dev.jsonl';

const Line = Type.Object({
  id: Type.Optional(Type.String()),
  // The corpus says `social` for any open network.
  channel: Type.Optional(Type.Enum([...CHANNELS, 'social'])),
  lang: Type.Optional(Type.String()),
  subject: Type.Optional(Type.String()),
  body: Type.String(),
  category: Type.Optional(Type.Enum(CATEGORIES)),
  urgency: Type.Optional(Type.Enum(LEVELS)),
  impact: Type.Optional(Type.Enum(LEVELS)),
  priority: Type.Optional(Type.Enum(PRIORITIES)),
  signals: Type.Optional(Type.Array(Type.String())),
});
type Line = Static<typeof Line>;

const isLine = new Ajv2020().compile<Line>(Line);

/**
 * Labelled tickets from JSON Lines, in the form of the corpus. Needed are `body` and a priority, or the urgency and
 * impact that make one; fields of other names pass. Throws, naming the first line that is wrong.
 */
export function readLabelled(text: string, name: string): LabelledTicket[] {
  return linesOf(text, name, (ticket) => ticket);
}

/** As `readLabelled`, where each needs its category. */
export function readCategorised(text: string, name: string): CategorisedTicket[] {
  return linesOf(text, name, (ticket) => {
    if (!isCategorised(ticket)) throw new Error('it has no category');
    return ticket;
  });
}

function linesOf<T>(text: string, name: string, take: (ticket: LabelledTicket) => T): T[] {
  return text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        return [take(labelledTicket(JSON.parse(line), index + 1))];
      } catch (error) {
        throw new Error(`${name}:${index + 1} is no labelled ticket: ${(error as Error).message}`);
      }
    });
}

function labelledTicket(line: unknown, lineNumber: number): LabelledTicket {
  if (!isLine(line)) {
    const { instancePath, message, params } = isLine.errors![0]!;
    const allowed = params['allowedValues'] as unknown[] | undefined;
    throw new Error(
      `${instancePath.slice(1) || 'it'} ${message}${allowed ? ` (${allowed.join(', ')})` : ''}`,
    );
  }
  const { urgency, impact, signals = [] } = line;
  const derived =
    urgency !== undefined && impact !== undefined
      ? labelledPriority({ urgency, impact, signals })
      : undefined;
  const priority = line.priority ?? derived;
  if (priority === undefined) throw new Error('it has neither a priority nor urgency and impact');
  return { id: `line ${lineNumber}`, channel: 'web', lang: 'und', subject: '', ...line, priority };
}
