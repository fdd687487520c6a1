import { CATEGORIES, type Classification } from '@triage/contracts';
import {
  type Concept,
  detectLanguage,
  isDurable,
  readTicket,
  type TextModel,
  type TicketReading,
  type TicketText,
} from '@triage/triage';
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
    const byRule = { secretPasted, plainDanger: saysDangerPlainly(reading) };
    const decision = decidePriority(prediction, byRule);
    const { category, confidence } = categoryOf(prediction['category']!);
    const known = KNOWN_LANGUAGES.has(language.split('-')[0]!);
    const sure = known ? confidence : Math.min(confidence, UNKNOWN_LANGUAGE);
    return {
      category,
      urgency: decision.urgency,
      impact: decision.impact,
      priority: decision.priority,
      confidence: Math.round(sure * 100) / 100,
      signals: signalsOf(reading, this.model, prediction, category, decision, byRule),
      language,
      entities: [...reading.entities],
      needsReview:
        sure < REVIEW_CATEGORY_BELOW || Math.max(...decision.probabilities) < REVIEW_PRIORITY_BELOW,
      classifier: { name: this.model.header.name, version: this.version },
    };
  }
}

/** What turns a claim into something else, wherever in the ticket it stands. */
const TURNS: readonly Concept[] = ['how_to', 'past', 'third_party', 'hypothetical', 'denied'];

function saysDangerPlainly({ claims, said, text }: TicketReading): boolean {
  if ((claims.get('self_harm_risk')?.asserted ?? 0) > 0) return true;
  const claim = claims.get('compromise');
  if (!claim || claim.asserted === 0 || claim.setAside > 0 || claim.asked > 0) return false;
  return said.length === text.length && !TURNS.some((turn) => claims.has(turn));
}

function categoryOf(probabilities: ArrayLike<number>): {
  category: Classification['category'];
  confidence: number;
} {
  let most = 0;
  for (let i = 1; i < probabilities.length; i++) if (probabilities[i]! > probabilities[most]!) most = i;
  return { category: CATEGORIES[most]!, confidence: probabilities[most]! };
}
