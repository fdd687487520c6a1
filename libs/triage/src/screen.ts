import type { Lane, Priority } from '@triage/contracts';
import { foldText } from './fold-text.ts';
import type { Head } from './model/model-file.ts';
import { readNgrams } from './model/text-features.ts';
import { type TextModel } from './model/text-model.ts';
import { isDurable, removedKinds } from './secrets/secret-kinds.ts';

export interface Screening {
  readonly lane: Lane;
  /** Provisional, until the ticket is classified: the SLA clocks start with it. */
  readonly priority: Priority;
}

/** The one question of the screen's model. */
export const SCREEN_HEAD: Head = { name: 'priority', kind: 'one', labels: ['P1', 'P2', 'P3', 'P4'] };

/**
 * From here on a ticket takes the express lane. Low, since an urgent ticket in the standard lane waits
 * in a surge, and a calm one in the express lane only costs: chosen on the training corpus so that
 * nearly all P1 and P2 are above it.
 */
const EXPRESS_FROM = 0.35;

/** How much of a P3 counts as calm: it may turn out to be more. */
const DOUBTFUL = 0.7;

const GRAVE_FROM = 0.5;

/**
 * Chooses the lane of a ticket on its arrival, in microseconds: the words alone, by a linear model
 * learned from the classifier's corpus. The classifier reads more carefully afterwards.
 */
export class Screen {
  private readonly model: TextModel;

  constructor(model: TextModel) {
    this.model = model;
  }

  /** Expects redacted text. */
  screen({ subject = '', body }: { readonly subject?: string; readonly body: string }): Screening {
    const text = `${subject}\n${body}`;
    const [p1, , p3, p4] = this.model.predict({ ...readNgrams(foldText(text)), facts: [] })[
      'priority'
    ] as unknown as readonly [number, number, number, number];
    if (p1 >= GRAVE_FROM) return { lane: 'express', priority: 'P1' };
    // Whoever pasted a lasting secret should act before others do.
    const pressing = 1 - p4 - DOUBTFUL * p3 >= EXPRESS_FROM || removedKinds(text).some(isDurable);
    return pressing ? { lane: 'express', priority: 'P2' } : { lane: 'standard', priority: 'P3' };
  }
}
