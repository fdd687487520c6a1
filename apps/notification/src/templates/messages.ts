import { IntlMessageFormat } from 'intl-messageformat';
import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { fr } from './languages/fr.ts';
import { ja } from './languages/ja.ts';
import { ko } from './languages/ko.ts';
import { pt } from './languages/pt.ts';
import { ru } from './languages/ru.ts';
import { tr } from './languages/tr.ts';
import { zhHans } from './languages/zh-hans.ts';
import { zhHant } from './languages/zh-hant.ts';

export type MessageKey = keyof typeof en;
/** All that is said in one language, as ICU messages. */
export type Messages = Readonly<Record<MessageKey, string>>;
export type MessageValues = Readonly<Record<string, string | number | Date>>;
/** Each language's own messages; one that has not all of them says the rest in English. */
export type Languages = Readonly<Record<string, Partial<Messages>>>;

export const SHIPPED: Languages = {
  en,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  es,
  ru,
  tr,
  pt,
  ja,
  ko,
  de,
  fr,
};

export const MESSAGE_KEYS = Object.keys(en) as MessageKey[];

/** How a moment reads in messages (`{dueAt, date, moment}`): with its zone, so that nobody has to guess. */
const MOMENT = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'short',
} as const;

/** Each language in each zone has its own; made anew where there are more, which is cheap and seldom. */
const MOST_VOICES = 200;

/** Says messages in one language and one time zone. */
export interface Voice {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  say(key: MessageKey, values?: MessageValues): string;
}

/**
 * Finds the voice for a language tag.
 *
 * A message that a language lacks is said in English, and `missed` is told: once a voice for the language that was
 * asked for, and once for each key that it lacks.
 */
export class Voices {
  private readonly made = new Map<string, Voice>();

  constructor(
    private readonly languages: Languages = SHIPPED,
    private readonly missed: (language: string, key: MessageKey | '*') => void = () => undefined,
  ) {}

  of(tag: string, timeZone = 'UTC'): Voice {
    const language = this.languageFor(tag);
    const key = `${language} ${timeZone}`;
    const known = this.made.get(key);
    if (known) return known;
    if (this.made.size >= MOST_VOICES) this.made.clear();
    const voice = this.voice(language, timeZone);
    this.made.set(key, voice);
    return voice;
  }

  /** Chinese is found by script or region, all others by the whole tag and then their first part (RFC 4647, 3.4). */
  private languageFor(tag: string): string {
    const primary = tag.toLowerCase().split('-')[0] ?? '';
    const chinese = /-(?:hant|tw|hk|mo)\b/i.test(tag) ? 'zh-Hant' : 'zh-Hans';
    for (const found of primary === 'zh' ? [chinese] : [tag, primary])
      if (Object.hasOwn(this.languages, found)) return found;
    this.missed(primary, '*');
    return 'en';
  }

  private voice(language: string, timeZone: string): Voice {
    const own = this.languages[language] ?? {};
    const compiled = new Map<MessageKey, IntlMessageFormat>();
    const direction = directionOf(language);
    const format = (key: MessageKey) => {
      const known = compiled.get(key);
      if (known) return known;
      const text = own[key];
      const made = compile(
        text ?? this.languages['en']?.[key] ?? en[key],
        text === undefined ? 'en' : language,
        timeZone,
      );
      compiled.set(key, made);
      return made;
    };
    return {
      language,
      direction,
      say: (key, values = {}) => {
        if (own[key] === undefined) this.missed(language, key);
        return String(format(key).format(direction === 'rtl' ? isolated(values) : values));
      },
    };
  }
}

function compile(text: string, language: string, timeZone: string): IntlMessageFormat {
  return new IntlMessageFormat(
    text,
    language,
    { date: { moment: { ...MOMENT, timeZone } } },
    { ignoreTag: true },
  );
}

/** What a message needs to be said, by name; throws where it is no ICU message. */
export function argumentsOf(text: string): Set<string> {
  const names = new Set<string>();
  const visit = (elements: readonly unknown[]) => {
    for (const element of elements as {
      type: number;
      value?: unknown;
      options?: Record<string, { value: unknown[] }>;
    }[]) {
      // 0 is plain text and 7 the `#` of a plural; all others name an argument.
      if (element.type !== 0 && element.type !== 7) names.add(String(element.value));
      for (const option of Object.values(element.options ?? {})) visit(option.value);
    }
  };
  visit(compile(text, 'en', 'UTC').getAst());
  return names;
}

const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);

function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** Between FSI and PDI, so that `T-1042` keeps its order within a text that runs the other way (UAX 9). */
function isolated(values: MessageValues): MessageValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? `\u2068${value}\u2069` : value,
    ]),
  );
}
