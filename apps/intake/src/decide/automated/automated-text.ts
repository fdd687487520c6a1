import { fold, withoutQuotes } from '@triage/triage';
import { AUTO_REPLY, BOUNCE, type AutomatedPhrases } from './phrases.ts';

/** Auto-replies say what they are at once, and are short; what is longer has something else to say. */
const HEAD = 300;
const LONGEST = 2_000;

/** What may stand before a sentence's first word. */
const SENTENCE_ENDS = /[.!?,;。、…\])*]$/;
/** What follows the name of such a mail in a subject: nothing, or the subject that it answers. */
const SUBJECT_GOES_ON = /^(?:$|[:([|.,!。…<]| ?(?:re|aw|fw|fwd|sv|回复|答复|ответ) ?:)/;

const FOLDED: readonly { kind: 'auto_reply' | 'bounce'; phrases: AutomatedPhrases }[] = [
  { kind: 'bounce', phrases: foldAll(BOUNCE) },
  { kind: 'auto_reply', phrases: foldAll(AUTO_REPLY) },
];

/** Whether a mail's own words say that no person wrote it; expects to be asked only where its headers do not. */
export function automatedText(subject: string, body: string): 'auto_reply' | 'bounce' | undefined {
  const title = fold(subject.slice(0, HEAD));
  const own = withoutQuotes(body).trim();
  const head = own.length > LONGEST ? '' : fold(own.slice(0, HEAD));
  return FOLDED.find(
    ({ phrases }) =>
      phrases.subjects.some(
        (phrase) => title.startsWith(phrase) && SUBJECT_GOES_ON.test(title.slice(phrase.length).trim()),
      ) || phrases.sentences.some((phrase) => beginsASentence(head, phrase)),
  )?.kind;
}

function beginsASentence(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1)) {
    const before = text.slice(0, at).trimEnd();
    if (before === '' || SENTENCE_ENDS.test(before)) return true;
  }
  return false;
}

function foldAll({ subjects, sentences }: AutomatedPhrases): AutomatedPhrases {
  return { subjects: subjects.map(fold), sentences: sentences.map(fold) };
}
