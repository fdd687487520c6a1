import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { en } from './languages/en.ts';
import { argumentsOf, type Languages, MESSAGE_KEYS, type MessageKey, SHIPPED } from './messages.ts';

/** A file of messages is wrong; the words name the file and the message. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
}

/**
 * The languages with what lies in a folder over them: `<language>.json` holds messages by key, as many as are to be
 * said otherwise. A language that is not shipped becomes known by its file. Throws where a file could not be said
 * as it stands, and names the file and the key: that is found out at the start, and not by a customer.
 */
export function loadLanguages(dir: string | undefined): Languages {
  if (dir === undefined) return SHIPPED;
  const files = readdirSync(dir).filter((name) => name.endsWith('.json'));
  const languages: Record<string, Languages[string]> = { ...SHIPPED };
  for (const file of files) {
    const language = languageOf(file);
    languages[language] = {
      ...languages[language],
      ...messagesOf(file, readFileSync(join(dir, file), 'utf8')),
    };
  }
  return languages;
}

function languageOf(file: string): string {
  const name = basename(file, '.json');
  try {
    const [canonical] = Intl.getCanonicalLocales(name);
    if (canonical === name) return name;
  } catch {
    // No language tag at all.
  }
  throw new TemplateError(`${file} is not named for a language, as de.json or zh-Hant.json is`);
}

function messagesOf(file: string, text: string): Partial<Record<MessageKey, string>> {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new TemplateError(`${file} is not valid JSON`);
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    throw new TemplateError(`${file} must be an object of messages`);
  for (const [key, message] of Object.entries(content)) {
    const fault = faultOf(key, message);
    if (fault) throw new TemplateError(`${file}: ${key} ${fault}`);
  }
  return content;
}

function faultOf(key: string, message: unknown): string | undefined {
  if (!MESSAGE_KEYS.includes(key as MessageKey)) return 'is not a message that we say';
  if (typeof message !== 'string' || message.trim() === '') return 'must be a text';
  try {
    const known = argumentsOf(en[key as MessageKey]);
    const unknown = [...argumentsOf(message)].filter((name) => !known.has(name));
    return unknown.length > 0 ? `names {${unknown.join('}, {')}}, which it is not given` : undefined;
  } catch {
    return 'is not a valid ICU message';
  }
}
