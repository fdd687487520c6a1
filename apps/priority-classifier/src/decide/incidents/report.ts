import type { Fingerprint } from './fingerprint.ts';
import type { Instant } from './incident.ts';
import type { UsualRate } from './usual-rate.ts';

/** A ticket as the search for incidents sees it. */
export interface Report {
  readonly ticketId: string;
  readonly requesterId: string;
  readonly at: Instant;
  readonly fingerprints: readonly Fingerprint[];
  readonly incidentId: string | null;
}

/** What is usual, and how much is going on altogether. */
export interface Rates {
  usual(fingerprint: Fingerprint, at: Instant): UsualRate;
  /** About how many different requesters wrote, about whatever, after `from` and up to `to`. */
  requesters(from: Instant, to: Instant): number;
}

/** Counts the different requesters of the last `lengthMs`, as reports are added in the order of their time. */
export class RequesterWindow {
  private readonly lengthMs: number;
  private readonly reports: Report[] = [];
  private readonly counts = new Map<string, number>();
  private first = 0;

  constructor(lengthMs: number) {
    this.lengthMs = lengthMs;
  }

  add(report: Report): void {
    this.moveTo(report.at);
    this.reports.push(report);
    this.counts.set(report.requesterId, (this.counts.get(report.requesterId) ?? 0) + 1);
  }

  /** Lets go of what is older than the window at this instant. */
  moveTo(at: Instant): void {
    for (; this.first < this.reports.length; this.first++) {
      const oldest = this.reports[this.first]!;
      if (oldest.at > at - this.lengthMs) return;
      const left = this.counts.get(oldest.requesterId)! - 1;
      if (left > 0) this.counts.set(oldest.requesterId, left);
      else this.counts.delete(oldest.requesterId);
    }
  }

  get requesters(): number {
    return this.counts.size;
  }

  /** The reports in the window, the oldest first. */
  inside(): readonly Report[] {
    return this.reports.slice(this.first);
  }
}

/** Reports by fingerprint, each list in the order of `reports`. */
export function byFingerprint(reports: readonly Report[]): Map<Fingerprint, Report[]> {
  const found = new Map<Fingerprint, Report[]>();
  for (const report of reports) {
    for (const fingerprint of report.fingerprints) {
      const others = found.get(fingerprint);
      if (others) others.push(report);
      else found.set(fingerprint, [report]);
    }
  }
  return found;
}
