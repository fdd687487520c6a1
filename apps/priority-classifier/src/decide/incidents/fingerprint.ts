import type { Category, IncidentScope, TicketClassified } from '@triage/contracts';
import { type Named, nativeChains } from './named-in.ts';

/**
 * What a ticket may have in common with others, such as `withdrawal:USDT:tron`.
 *
 * Five kinds, from the most specific: asset and chain (`withdrawal:USDT:tron`), an error code
 * (`withdrawal:error:E-1042`), a chain (`withdrawal:*:tron`), an asset (`withdrawal:USDT:*`), and what weighed most in
 * the classification (`withdrawal:signal:pending_too_long`).
 */
export type Fingerprint = string;

/** What a classification says of the thing that is broken. */
export interface Symptoms extends Named {
  readonly errorCodes: readonly string[];
  readonly signals: readonly string[];
}

export const NO_SYMPTOMS: Symptoms = { assets: [], chains: [], errorCodes: [], signals: [] };

const MOST_ASSETS = 3;
const MOST_CHAINS = 2;
const MOST_CODES = 3;
const MOST_SIGNALS = 2;

/** A question harms nobody: below this urgency a ticket is no symptom of anything broken. */
const LEAST_URGENCY = 2;

/** Reads the symptoms off a classification. */
export function symptomsOf({ entities, signals }: TicketClassified): Symptoms {
  const valuesOf = (kind: 'asset' | 'error_code') =>
    entities.filter((entity) => entity.kind === kind).map(({ value }) => value.toUpperCase());
  return {
    assets: distinct(valuesOf('asset')),
    chains: distinct(entities.flatMap(({ chain }) => chain?.toLowerCase() ?? [])),
    errorCodes: distinct(valuesOf('error_code')),
    signals: signals
      .filter(({ weight }) => weight > 0)
      .toSorted((a, b) => b.weight - a.weight)
      .map(({ id }) => id),
  };
}

/** Symptoms of the classification with what the subject names besides. */
export function withNamed(symptoms: Symptoms, named: Named): Symptoms {
  return {
    ...symptoms,
    assets: distinct([...symptoms.assets, ...named.assets]),
    chains: distinct([...symptoms.chains, ...named.chains]),
  };
}

/** A ticket's fingerprints, the most specific first; none for what is no report of anything broken. */
export function fingerprintsOf(category: Category, urgency: number, symptoms: Symptoms): Fingerprint[] {
  if (urgency < LEAST_URGENCY) return [];
  const assets = symptoms.assets.map(plain).slice(0, MOST_ASSETS);
  const named = symptoms.chains.length > 0 ? symptoms.chains : nativeChains(symptoms.assets);
  const chains = distinct(named.map(plain)).slice(0, MOST_CHAINS);
  const codes = symptoms.errorCodes.map(plain).slice(0, MOST_CODES);
  const signals = symptoms.signals.map(plain).slice(0, MOST_SIGNALS);
  return [
    ...chains.flatMap((chain) => assets.map((asset) => `${category}:${asset}:${chain}`)),
    ...codes.map((code) => `${category}:error:${code}`),
    ...chains.map((chain) => `${category}:*:${chain}`),
    ...assets.map((asset) => `${category}:${asset}:*`),
    ...signals.map((signal) => `${category}:signal:${signal}`),
  ];
}

/** 0 for the most specific kind. */
export function breadthOf(fingerprint: Fingerprint): number {
  const [, first, second] = parts(fingerprint);
  if (first === 'error') return 1;
  if (first === 'signal') return 4;
  if (first === '*') return 2;
  return second === '*' ? 3 : 0;
}

export function categoryOf(fingerprint: Fingerprint): Category {
  return parts(fingerprint)[0] as Category;
}

/** The whole chain of a fingerprint of asset and chain: what stands still is the chain, far more often than one asset on it. */
export function chainOf(fingerprint: Fingerprint): Fingerprint | undefined {
  const [category, , chain] = parts(fingerprint);
  return breadthOf(fingerprint) === 0 ? `${category}:*:${chain}` : undefined;
}

/** A scope as subscribers read it. */
export function scopeOf(fingerprints: readonly Fingerprint[]): IncidentScope {
  const found = { assets: [], chains: [], errorCodes: [], signals: [] } as Record<keyof Symptoms, string[]>;
  for (const fingerprint of fingerprints) {
    const [, first, second] = parts(fingerprint);
    if (first === 'error') found.errorCodes.push(second);
    else if (first === 'signal') found.signals.push(second);
    else {
      if (first !== '*') found.assets.push(first);
      if (second !== '*') found.chains.push(second);
    }
  }
  return {
    fingerprints: [...fingerprints],
    assets: distinct(found.assets),
    chains: distinct(found.chains),
    errorCodes: distinct(found.errorCodes),
    signals: distinct(found.signals),
  };
}

function parts(fingerprint: Fingerprint): [string, string, string] {
  const [category = '', first = '', second = ''] = fingerprint.split(':');
  return [category, first, second];
}

/** Customers' words may hold anything; a part is short and parts stay apart. */
function plain(part: string): string {
  return part.replaceAll(/[\s:*]+/g, '_').slice(0, 40);
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
