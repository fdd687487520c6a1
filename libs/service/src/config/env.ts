import 'reflect-metadata';

/** Says what is wrong with one variable. Its message is shown to the operator, so it never holds the value. */
export class EnvError extends Error {
  override readonly name = 'EnvError';
}

/** How one property of a config class is read from the environment. */
export interface EnvVariable {
  readonly variable: string;
  readonly property: string;
  /** What the operator should write, such as `a postgres:// URL`. */
  readonly hint: string | undefined;
  readonly parse: (text: string) => unknown;
}

const VARIABLES = Symbol('environment variables of a config class');

const asText = (text: string) => text;

function asNumber(text: string): number {
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) throw new EnvError('must be a number');
  return Number(text);
}

function asBoolean(text: string): boolean {
  if (/^(?:true|1|yes|on)$/i.test(text)) return true;
  if (/^(?:false|0|no|off)$/i.test(text)) return false;
  throw new EnvError('must be true or false');
}

const asList = (text: string) =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

const PARSERS = new Map<unknown, (text: string) => unknown>([
  [String, asText],
  [Number, asNumber],
  [Boolean, asBoolean],
  [Array, asList],
]);

/**
 * Reads a property of a config class from an environment variable.
 *
 * The text is converted to the property's declared type: string, number, boolean or a
 * comma-separated list. The type has to be written down even where a default stands beside
 * it (`port: number = 3000`), because decorator metadata does not know inferred types.
 * `parse` takes over for everything else, and throws an EnvError where the text is wrong.
 */
export function Env(
  variable: string,
  options: string | { hint?: string; parse?: (text: string) => unknown } = {},
): PropertyDecorator {
  const { hint, parse } =
    typeof options === 'string' ? { hint: options, parse: undefined } : { parse: undefined, ...options };
  return (prototype, property) => {
    const type: unknown = Reflect.getMetadata('design:type', prototype, property);
    const parser = parse ?? PARSERS.get(type);
    if (!parser)
      throw new Error(`${String(property)} (${variable}) needs a declared type or a parse function`);
    const own = (Reflect.getOwnMetadata(VARIABLES, prototype) as EnvVariable[] | undefined) ?? [];
    own.push({ variable, property: String(property), hint, parse: parser });
    Reflect.defineMetadata(VARIABLES, own, prototype);
  };
}

/** The variables of a config class and of the classes it extends, the parents' first. */
export function envVariables(configClass: abstract new () => object): EnvVariable[] {
  const found = new Map<string, EnvVariable>();
  const chain: object[] = [];
  for (let proto: object | null = configClass.prototype; proto; proto = Object.getPrototypeOf(proto))
    chain.unshift(proto);
  for (const prototype of chain)
    for (const variable of (Reflect.getOwnMetadata(VARIABLES, prototype) as EnvVariable[] | undefined) ?? [])
      found.set(variable.property, variable);
  return [...found.values()];
}
