import type { Signal } from '@triage/contracts';
import type { Claims, Concept } from '@triage/triage';

/** The claims of a ticket, and a note of each that was used: the reasons of the decision. */
export class Evidence {
  private readonly claims: Claims;
  private readonly used = new Map<string, Signal>();

  constructor(claims: Claims) {
    this.claims = claims;
  }

  /** How often it is said as being so now, up to three times. */
  count(concept: Concept): number {
    return Math.min(3, this.claims.get(concept)?.asserted ?? 0);
  }

  has(concept: Concept): boolean {
    return this.count(concept) > 0;
  }

  /** Said only of the past, of others, as a possibility, or denied. */
  isSetAside(concept: Concept): boolean {
    const claim = this.claims.get(concept);
    return claim !== undefined && claim.asserted === 0 && claim.setAside > 0;
  }

  /** Whether the ticket asks more than it reports. */
  get isQuestion(): boolean {
    return this.has('how_to') || this.has('general_topic');
  }

  /** Notes a fact that moved the decision, with the words of the concepts that show it. */
  note(id: string, weight: number, ...concepts: readonly Concept[]): void {
    if (this.used.has(id)) return;
    const matched = concepts.flatMap((concept) => this.claims.get(concept)?.matched ?? []).slice(0, 3);
    this.used.set(id, { id, weight, matched });
  }

  signals(): Signal[] {
    for (const telling of [
      'past',
      'hypothetical',
      'third_party',
      'denied',
      'prompt_injection',
      'false_urgency',
    ] as const) {
      const claim = this.claims.get(telling);
      if (claim) this.note(telling, 0, telling);
    }
    return [...this.used.values()].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  }
}
