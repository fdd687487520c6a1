/** How a check ended. `skipped` gives the reason why it could not be done here, which is no failure. */
export type Outcome =
  { readonly ok: true; readonly skipped?: string } | { readonly ok: false; readonly faults: string };

export interface Check {
  readonly name: string;
  run(): Promise<Outcome>;
}

export const OK: Outcome = { ok: true };

export function fault(faults: readonly string[]): Outcome {
  return faults.length === 0 ? OK : { ok: false, faults: faults.join('\n') };
}
