import { parseDocument } from 'yaml';

interface Service {
  readonly image?: string;
  readonly build?: unknown;
  readonly healthcheck?: { readonly test?: unknown };
  readonly command?: unknown;
  readonly restart?: string;
  readonly depends_on?: Readonly<Record<string, { readonly condition?: string }>>;
}

const CONDITIONS = ['service_started', 'service_healthy', 'service_completed_successfully'];

/**
 * What is wrong with a compose file, as far as it can be seen without Docker: its form, and whether the start order
 * can come true.
 *
 * A service that others wait to be healthy needs a health check; one they wait to complete must not be restarted.
 */
export function composeFaults(text: string): string[] {
  const document = parseDocument(text, { merge: true });
  if (document.errors.length > 0) return document.errors.map((error) => error.message);
  const services: Record<string, Service> = document.toJS()?.services ?? {};
  const names = Object.keys(services);
  if (names.length === 0) return ['it has no services'];
  return names.flatMap((name) => [...serviceFaults(name, services), ...(cycleFrom(name, services) ?? [])]);
}

function serviceFaults(name: string, services: Record<string, Service>): string[] {
  const service = services[name]!;
  const faults: string[] = [];
  if (!service.image && !service.build) faults.push(`${name} has neither image nor build`);
  if (service.image && /^[^:@]+$|:latest$/.test(service.image) && !service.build) {
    faults.push(`${name}: the image ${service.image} has no fixed version`);
  }
  if (!runsOnce(name, services) && !service.healthcheck?.test) faults.push(`${name} has no health check`);
  for (const [needed, { condition = 'service_started' }] of Object.entries(service.depends_on ?? {})) {
    const other = services[needed];
    if (!other) faults.push(`${name} waits for ${needed}, which is not there`);
    else if (!CONDITIONS.includes(condition)) faults.push(`${name}: ${condition} is no condition`);
    else if (condition === 'service_healthy' && !other.healthcheck?.test) {
      faults.push(`${name} waits for ${needed} to be healthy, which has no health check`);
    } else if (condition === 'service_completed_successfully' && (other.restart ?? 'no') !== 'no') {
      faults.push(`${name} waits for ${needed} to complete, which is restarted instead`);
    }
  }
  return faults;
}

/** Somebody waits for its end. */
function runsOnce(name: string, services: Record<string, Service>): boolean {
  return Object.values(services).some(
    (service) => service.depends_on?.[name]?.condition === 'service_completed_successfully',
  );
}

function cycleFrom(start: string, services: Record<string, Service>): string[] | undefined {
  const seen = new Set<string>();
  const next = Object.keys(services[start]!.depends_on ?? {});
  for (let name = next.pop(); name !== undefined; name = next.pop()) {
    if (name === start) return [`${start} waits for itself`];
    if (seen.has(name)) continue;
    seen.add(name);
    next.push(...Object.keys(services[name]?.depends_on ?? {}));
  }
  return undefined;
}
