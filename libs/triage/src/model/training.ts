import { TICKET_HEADS } from './ticket-heads.ts';
import { SCREEN_HEAD } from '../screen.ts';
import type { TrainingOptions } from './train-model.ts';

/** How the ticket model is learned; chosen by cross-validation on the training part of the corpus. */
export const TICKET_TRAINING: TrainingOptions = {
  name: 'triage',
  version: '3.0.0',
  heads: TICKET_HEADS,
  seed: 1,
  nets: 1,
  hidden: 32,
  ngramWeight: 1.5,
  epochs: 10,
  wideRate: 0.1,
  deepRate: 0.05,
  decay: 1e-5,
  featureDropout: 0.3,
  hiddenDropout: 0.2,
  minTexts: 2,
  anyWeight: 0.5,
};

/** How the screen at intake is learned: linear, since it has microseconds. */
export const SCREEN_TRAINING: TrainingOptions = {
  ...TICKET_TRAINING,
  name: 'screen',
  heads: [SCREEN_HEAD],
  hidden: 0,
};

/** For other texts, each with one label out of many. */
export function textTraining(name: string, labels: readonly string[], seed: number): TrainingOptions {
  return {
    name,
    version: '1.0.0',
    heads: [{ name: 'label', kind: 'one', labels }],
    seed,
    nets: 3,
    hidden: 16,
    ngramWeight: 4,
    epochs: 25,
    wideRate: 0.1,
    deepRate: 0.05,
    decay: 1e-5,
    featureDropout: 0.5,
    hiddenDropout: 0.2,
    minTexts: 1,
    anyWeight: 1,
  };
}
