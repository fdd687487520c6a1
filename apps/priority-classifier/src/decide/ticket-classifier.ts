import { CATEGORIES, type Classification } from '@triage/contracts';
import { detectLanguage, isDurable, readTicket, type TextModel, type TicketText } from '@triage/triage';
import { decidePriority } from './decide-priority.ts';
import { signalsOf } from './signals.ts';

/** A ticket's text, and its language where somebody has said it. */
export interface ClassifiedText extends TicketText {
  readonly language?: string;
}

const KNOWN_LANGUAGES = new Set(['en', 'zh', 'es', 'ru', 'tr', 'pt', 'ja', 'ko', 'de', 'fr']);

/** Below these a person should look before anybody relies on the decision. */
const REVIEW_CATEGORY_BELOW = 0.6;
const REVIEW_PRIORITY_BELOW = 0.5;

/** In a language that the model does not know nothing it holds is certain. */
const UNKNOWN_LANGUAGE = 0.3;

/**
 * Says what a ticket is about and how urgent it is, with the words that showed it.
 *
 * The chain: what is quoted is set aside; the rest is read as words, senses and claims
 * (`readTicket`); the model holds categories, urgencies, impacts and facts possible; the matrix, the
 * floors and the costs of being wrong make the priority (`decidePriority`). The text should be
 * redacted: the words that showed something are quoted. The same text gives the same answer.
 */
export class TicketClassifier {
  private readonly model: TextModel;

  constructor(model: TextModel) {
    this.model = model;
  }

  get version(): string {
    return this.model.header.version;
  }

  classify(ticket: ClassifiedText): Classification {
    const reading = readTicket(ticket);
    const language = ticket.language ?? detectLanguage(reading.text);
    const prediction = this.model.predict(reading.features);
    const secretPasted = reading.removed.some(isDurable);
    const decision = decidePriority(prediction, secretPasted);
    const { category, confidence } = categoryOf(prediction['category']!);
    const known = KNOWN_LANGUAGES.has(language.split('-')[0]!);
    const sure = known ? confidence : Math.min(confidence, UNKNOWN_LANGUAGE);
    return {
      category,
      urgency: decision.urgency,
      impact: decision.impact,
      priority: decision.priority,
      confidence: Math.round(sure * 100) / 100,
      signals: signalsOf(reading, this.model, prediction, category, decision, secretPasted),
      language,
      entities: [...reading.entities],
      needsReview:
        sure < REVIEW_CATEGORY_BELOW || Math.max(...decision.probabilities) < REVIEW_PRIORITY_BELOW,
      classifier: { name: this.model.header.name, version: this.version },
    };
  }
}

function categoryOf(probabilities: ArrayLike<number>): {
  category: Classification['category'];
  confidence: number;
} {
  let most = 0;
  for (let i = 1; i < probabilities.length; i++) if (probabilities[i]! > probabilities[most]!) most = i;
  return { category: CATEGORIES[most]!, confidence: probabilities[most]! };
}
