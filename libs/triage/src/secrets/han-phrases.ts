import { type Label, labelAfter, labelBefore } from './find-labels.ts';
import { PHRASE_LENGTHS, SHORTEST_PHRASE, hasChecksum, phrasesIn } from './seed-checksum.ts';
import type { SecretSpan } from './secret-kinds.ts';
import { hanPlaces } from './seed-words.ts';
import { HAN, classOf } from './units.ts';

/** The lists are sorted by frequency: half of an ordinary sentence is among these, an eighth of a phrase. */
const FREQUENT = 256;
const MOST_FREQUENT = 0.42;

const REACH = 24;
/** "是", "如下" and the like, between the word that names a phrase and the phrase. */
const JOINTS = ['就是', '如下', '为', '為', '是'];

/**
 * Chinese seed phrases written without spaces.
 *
 * Any sentence is made of the lists' characters. So a stretch counts only if it has the
 * length of a phrase, few frequent characters and a right checksum; and stands by itself, or
 * near a word for seed phrases. Named and by itself, it may lack the checksum.
 */
export function hanPhrases(text: string, labels: readonly Label[], spend: () => boolean): SecretSpan[] {
  const spans: SecretSpan[] = [];
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && classOf(text.charCodeAt(i)) === HAN) {
      if (start < 0) start = i;
      continue;
    }
    if (start >= 0 && i - start >= SHORTEST_PHRASE) {
      const found = phraseIn(text, start, i, labels, spend);
      if (found !== undefined) spans.push({ kind: 'seed_phrase', start: found[0], end: found[1] });
    }
    start = -1;
  }
  return spans;
}

function phraseIn(
  text: string,
  runStart: number,
  end: number,
  labels: readonly Label[],
  spend: () => boolean,
): [number, number] | undefined {
  const start = behindName(text, runStart, end, labels);
  const isNamed = start > runStart || isNear(labels, runStart, end);
  const run = text.slice(start, end);
  const isAlone = (PHRASE_LENGTHS as readonly number[]).includes(run.length);
  if (!isNamed && !isAlone) return undefined;
  for (const list of [0, 1] as const) {
    const places = hanPlaces(run, list);
    const isRare = rareStretches(places);
    const isRow = isAlone && isNamed && places.every((place) => place >= 0);
    if (isRow && (isRare(0, run.length) || hasChecksum(places, 0, run.length))) return [start, end];
    const found = phrasesIn(
      places,
      spend,
      (from, length) => isRare(from, length) && (isNamed || (from === 0 && length === run.length)),
    );
    if (found !== undefined) return [start + found[0], start + found[1]];
  }
  return undefined;
}

/** Where the phrase may begin: behind the last word in the run that names one. */
function behindName(text: string, start: number, end: number, labels: readonly Label[]): number {
  let from = start;
  for (
    let label = labelAfter(labels, start);
    label && label.end <= end;
    label = labelAfter(labels, label.end)
  ) {
    if (label.topic !== 'seed' || end - label.end < SHORTEST_PHRASE) continue;
    const joint = JOINTS.find((word) => text.startsWith(word, label.end));
    from = label.end + (joint?.length ?? 0);
    break;
  }
  return from;
}

function isNear(labels: readonly Label[], start: number, end: number): boolean {
  const before = labelBefore(labels, start);
  const behind = labelAfter(labels, end);
  return (
    (before?.topic === 'seed' && start - before.end <= REACH) ||
    (behind?.topic === 'seed' && behind.start - end <= REACH)
  );
}

/** Tells of a stretch whether all its characters are in the list and few of them frequent; sums make it quick. */
function rareStretches(places: Int16Array): (from: number, length: number) => boolean {
  const frequent = new Uint32Array(places.length + 1);
  const foreign = new Uint32Array(places.length + 1);
  places.forEach((place, i) => {
    frequent[i + 1] = frequent[i]! + (place >= 0 && place < FREQUENT ? 1 : 0);
    foreign[i + 1] = foreign[i]! + (place < 0 ? 1 : 0);
  });
  return (from, length) =>
    foreign[from + length] === foreign[from] &&
    frequent[from + length]! - frequent[from]! <= length * MOST_FREQUENT;
}
