import { getMetadataStorage, validateSync } from 'class-validator';
import { EnvError, envVariables } from './env.ts';

/** The environment is wrong. The message names the variables and never their values. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly problems: readonly string[]) {
    super(problems.join('; '));
  }
}

/**
 * Reads and checks the environment as an instance of a config class.
 *
 * Throws one ConfigError that lists everything wrong or missing, so that a deployment is
 * repaired in one round. An empty variable counts as absent: compose files and charts
 * write `FOO=` for "not set".
 */
export function loadConfig<C extends object>(
  configClass: new () => C,
  env: Readonly<Record<string, string | undefined>> = process.env,
): C {
  const config = new configClass();
  const variables = envVariables(configClass);
  const refused = new Set<string>();
  const problems: string[] = [];
  for (const { variable, property, hint, parse } of variables) {
    const text = env[variable]?.trim();
    if (text === undefined || text === '') continue;
    try {
      Object.assign(config, { [property]: parse(text) });
    } catch (error) {
      // Only our own words are shown: a parser's message (JSON's, for one) may quote the value.
      const reason = error instanceof EnvError ? error.message : 'is not valid';
      problems.push(`${variable} ${reason}${withHint(hint)}`);
      refused.add(property);
    }
  }
  const errors = new Map(
    validateSync(config, { forbidUnknownValues: false }).map((error) => [error.property, error]),
  );
  for (const { variable, property, hint } of variables) {
    if (refused.has(property)) continue;
    const constraints = errors.get(property)?.constraints;
    const absent = !env[variable]?.trim();
    if (
      absent &&
      (constraints || (Reflect.get(config, property) === undefined && !isOptional(configClass, property)))
    )
      problems.push(`${variable} is missing${withHint(hint)}`);
    else if (constraints)
      problems.push(
        `${variable} ${Object.values(constraints)
          .map((message) => withoutProperty(message, property))
          .join(' and ')}${withHint(hint)}`,
      );
  }
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

const withHint = (hint: string | undefined) => (hint === undefined ? '' : ` (${hint})`);

/** class-validator's messages begin with the property's name, which the operator does not know. */
const withoutProperty = (message: string, property: string) =>
  message.replace(`each value in ${property} `, 'has an item that ').replace(`${property} `, '');

function isOptional(configClass: new () => object, property: string): boolean {
  return getMetadataStorage()
    .getTargetValidationMetadatas(configClass, '', false, false)
    .some((metadata) => metadata.propertyName === property && metadata.type === 'conditionalValidation');
}
