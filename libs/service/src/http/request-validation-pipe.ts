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
      // The value tells what is missing from what is wrong; it gets into no answer.
      validationError: { target: false, value: true },
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

/** A value of another type breaks the rules about its length and form too; only the type is worth a word then. */
const ABOUT_TYPE = ['isString', 'isInt', 'isNumber', 'isBoolean', 'isArray', 'isObject', 'isIn'];

/** class-validator's tree of errors as a flat list of paths and messages, one for each field. */
export function fieldErrors(
  errors: readonly ValidationError[],
  path: (string | number)[] = [],
): FieldError[] {
  return errors.flatMap((error) => {
    const here = [...path, /^\d+$/.test(error.property) ? Number(error.property) : error.property];
    const message = messageOf(error);
    const own = message === undefined ? [] : [{ field: fieldOf(here), message }];
    return [...own, ...fieldErrors(error.children ?? [], here)];
  });
}

function messageOf({ constraints = {}, property, value }: ValidationError): string | undefined {
  const [first] = Object.keys(constraints);
  if (first === undefined) return undefined;
  if (constraints['whitelistValidation'] !== undefined) return 'is not a known field';
  // JSON holds no undefined, and what may be left out has no rules then.
  if (value === undefined) return 'is missing';
  const rule = ABOUT_TYPE.find((known) => constraints[known] !== undefined) ?? first;
  return withoutName(constraints[rule]!, property);
}

/** The field is named beside the message, so the message need not begin with it again. */
const withoutName = (message: string, property: string) =>
  message.startsWith(`${property} `)
    ? message.slice(property.length + 1)
    : message.replace(`each value in ${property} `, 'has an item that ');
