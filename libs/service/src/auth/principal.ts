export const ROLES = ['customer', 'agent', 'admin', 'service'] as const;
export type Role = (typeof ROLES)[number];

/** Who is calling: a role, and the subject it holds for (a customer's id, an agent's name). */
export interface Principal {
  readonly role: Role;
  readonly subject: string;
}

/** Whether a role is enough. An admin may do all that an agent may. */
export function mayAct(role: Role, allowed: readonly Role[]): boolean {
  return allowed.includes(role) || (role === 'admin' && allowed.includes('agent'));
}
