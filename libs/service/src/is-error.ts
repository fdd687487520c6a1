import { types } from 'node:util';

/** Whether a value is an error, also one that Node made outside of the current vm context, where `instanceof` fails. */
export const isError = (value: unknown): value is Error =>
  types.isNativeError(value) || value instanceof Error;
