import type { Signal } from '@triage/contracts';
import type { Claims, Concept } from '@triage/triage';

/** The claims of a ticket, and a note of each that was used: the reasons of the decision. */
export class Evidence {
  /** How much money is spoken of, in US dollars: the largest sum. */
  readonly usd: number;
  /** The longest time that is counted out ("26 hours"); undefined where none is. */
  readonly hours: number | undefined;
  private readonly claims: Claims;
  private readonly used = new Map<string, Signal>();

  constructor(claims: Claims, usd: number, hours: number | undefined) {
    this.claims = claims;
    this.usd = usd;
    this.hours = hours;
  }

  /** How often it is said as being so now, up to three times. */
  count(concept: Concept): number {
    return Math.min(3, this.claims.get(concept)?.asserted ?? 0);
  }

  has(concept: Concept): boolean {
    return this.claims.has(concept) && this.claims.get(concept)!.asserted > 0;
  }

  hasAny(...concepts: readonly Concept[]): boolean {
    return concepts.some((concept) => this.has(concept));
  }

  /** Said at all, if only of the past, of others, as a possibility, or denied. */
  isSetAside(concept: Concept): boolean {
    return (this.claims.get(concept)?.setAside ?? 0) > 0;
  }

  /** Whether one of `others` is asserted in the same sentence as `concept`, or at most `within` sentences away. */
  near(concept: Concept, within: number, ...others: readonly Concept[]): boolean {
    const places = this.claims.get(concept)?.sentences ?? [];
    return others.some((other) =>
      this.claims
        .get(other)
        ?.sentences.some((there) => places.some((here) => Math.abs(here - there) <= within)),
    );
  }

  /** Whether the ticket asks something. */
  get asks(): boolean {
    return this.hasAny('how_to', 'general_topic');
  }

  /** Notes a fact that moved the decision, with the words of the concepts that show it. */
  note(id: string, weight: number, ...concepts: readonly Concept[]): void {
    if (this.used.has(id)) return;
    const matched = concepts.flatMap((concept) => this.claims.get(concept)?.matched ?? []).slice(0, 3);
    this.used.set(id, { id, weight, matched });
  }

  /** All that was noted, and what was read but moved nothing (weight 0), the weightiest first. */
  signals(): Signal[] {
    for (const [concept, id] of TOLD) {
      if (this.claims.has(concept)) this.note(id, 0, concept);
    }
    return [...this.used.values()].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  }
}

/** How a ticket is told; named for the reader, without weight. */
const TOLD: readonly (readonly [Concept, string])[] = [
  ['past', 'past_event'],
  ['hypothetical', 'hypothetical'],
  ['third_party', 'third_party'],
  ['denied', 'denied'],
  ['prompt_injection', 'prompt_injection'],
  ['false_urgency', 'false_urgency'],
  ['legal_threat', 'legal_threat'],
];
