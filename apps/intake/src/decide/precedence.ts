import { PRIORITY_SOURCES, type PrioritySource } from '@triage/contracts';

/**
 * Whether a priority of the one source may take the place of one of the other.
 *
 * An agent stands above an incident, an incident above the classifier, the classifier above
 * the screen; of one source the newer stands.
 */
export function mayReplace(next: PrioritySource, current: PrioritySource): boolean {
  return PRIORITY_SOURCES.indexOf(next) >= PRIORITY_SOURCES.indexOf(current);
}
