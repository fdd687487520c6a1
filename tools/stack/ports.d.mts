type PortName = 'intake' | 'priority-classifier' | 'sla-timer' | 'notification' | 'Kafka' | 'Postgres';

export const PORTS: Readonly<
  Record<PortName, { readonly variables: readonly string[]; readonly port: number }>
>;
export function portOf(owner: PortName, env: NodeJS.ProcessEnv): number;
export function portRefusal(env: NodeJS.ProcessEnv): Promise<string | undefined>;
