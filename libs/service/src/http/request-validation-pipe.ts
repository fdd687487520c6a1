import { ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { fieldOf } from './json-body.ts';
import { invalid, type FieldError } from './problem.ts';

/**
 * Checks bodies and queries against their DTO classes. Unknown fields are refused rather
 * than dropped: a misspelled `prioritiy` that is silently ignored is found out too late.
 */
export class RequestValidationPipe extends ValidationPipe {
  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      transform: true,
      stopAtFirstError: false,
      validationError: { target: false, value: false },
      exceptionFactory: (errors) => invalid(fieldErrors(errors)),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    // An array of valid objects would pass as one object, and a missing body as an empty one.
    if (metadata.type === 'body' && this.toValidate(metadata) && !isObject(value))
      throw invalid([{ field: 'body', message: 'must be a JSON object' }]);
    return super.transform(value, metadata);
  }
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** class-validator's tree of errors as a flat list of paths and messages. */
export function fieldErrors(
  errors: readonly ValidationError[],
  path: (string | number)[] = [],
): FieldError[] {
  return errors.flatMap((error) => {
    const here = [...path, /^\d+$/.test(error.property) ? Number(error.property) : error.property];
    const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => ({
      field: fieldOf(here),
      message: rule === 'whitelistValidation' ? 'is not a known field' : withoutName(message, error.property),
    }));
    return [...own, ...fieldErrors(error.children ?? [], here)];
  });
}

/** The field is named beside the message, so the message need not begin with it again. */
const withoutName = (message: string, property: string) =>
  message.startsWith(`${property} `)
    ? message.slice(property.length + 1)
    : message.replace(`each value in ${property} `, 'has an item that ');
