import { conflict, invalid, preconditionFailed, Problem } from '@triage/service';
import type { Refusal } from './decide/refusal.ts';

/** The problem document's content for what a decision refuses. */
export function refusalProblem(refusal: Refusal): Problem {
  switch (refusal.refused) {
    case 'invalid':
      return invalid([{ field: refusal.field, message: refusal.message }]);
    case 'not_allowed':
      return new Problem({
        type: 'forbidden',
        status: 403,
        title: 'Not allowed',
        detail: `${refusal.field} ${refusal.message}.`,
        errors: [{ field: refusal.field, message: refusal.message }],
      });
    case 'conflict':
      return conflict(refusal.detail);
    case 'stale':
      return preconditionFailed(refusal.detail);
  }
}
