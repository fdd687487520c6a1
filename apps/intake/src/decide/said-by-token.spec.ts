import type { Principal, Role } from '@triage/service';
import { withAuthor, withRequester } from './said-by-token.ts';

const by = (role: Role): Principal => ({ role, subject: 'ana' });
const ticket = { channel: 'web', body: 'x' } as const;
const missing = (field: string) => ({ refused: 'invalid', field, message: 'is missing' });

it.each<[Role, object]>([
  ['customer', { ...ticket, requester: {} }],
  ['agent', missing('requester')],
  ['admin', missing('requester')],
  ['service', missing('requester')],
])('a ticket of nobody, sent by a %s', (role, expected) => {
  expect(withRequester(ticket, by(role))).toEqual(expected);
});

it.each<[Role, object]>([
  ['customer', { body: 'x', author: { kind: 'customer', id: 'ana' } }],
  ['agent', { body: 'x', author: { kind: 'agent', id: 'ana' } }],
  ['admin', { body: 'x', author: { kind: 'agent', id: 'ana' } }],
  ['service', missing('author')],
])('a message of nobody, sent by a %s', (role, expected) => {
  expect(withAuthor({ body: 'x' }, by(role))).toEqual(expected);
});

it('what a request says stands', () => {
  const author = { kind: 'bot', id: 'bot-7' } as const;
  const requester = { email: 'ana@example.test' };
  expect(withAuthor({ body: 'x', author }, by('agent'))).toMatchObject({ author });
  expect(withRequester({ ...ticket, requester }, by('agent'))).toMatchObject({ requester });
});
