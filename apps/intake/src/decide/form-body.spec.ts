import { formBody, type FormField } from './form-body.ts';

describe('formBody', () => {
  it.each<[string, FormField[], object]>([
    ['nothing', [], {}],
    [
      'fields',
      [
        ['channel', 'web'],
        ['body', '{ is text }'],
      ],
      { channel: 'web', body: '{ is text }' },
    ],
    [
      'an object as JSON',
      [['requester', '{"email":"a@b.example"}']],
      { requester: { email: 'a@b.example' } },
    ],
    [
      'an object in brackets',
      [
        ['requester[email]', 'a@b.example'],
        ['requester[id]', '7'],
      ],
      { requester: { email: 'a@b.example', id: '7' } },
    ],
    ['an object with dots', [['author.kind', 'customer']], { author: { kind: 'customer' } }],
    [
      'a list of fields',
      [
        ['errorCodes', 'E-1'],
        ['errorCodes', 'E-2'],
      ],
      { errorCodes: ['E-1', 'E-2'] },
    ],
    [
      'a list in brackets',
      [
        ['transactionIds[]', '0x1'],
        ['transactionIds[1]', '0x2'],
      ],
      { transactionIds: ['0x1', '0x2'] },
    ],
    ['a list as JSON', [['errorCodes', '["E-1"]']], { errorCodes: ['E-1'] }],
    ['a boolean', [['internal', 'true']], { internal: true }],
    ['a name of another form', [['a.b.c', 'x']], { 'a.b.c': 'x' }],
    ['an object that is none', [['requester', 'ana']], { requester: 'ana' }],
  ])('makes %s', (_what, fields, body) => {
    expect(formBody(fields, JSON.parse)).toEqual({ body });
  });

  it.each<[string, FormField[], string]>([
    [
      'a field twice',
      [
        ['body', 'a'],
        ['body', 'b'],
      ],
      'body',
    ],
    [
      'a field of an object twice',
      [
        ['requester.id', 'a'],
        ['requester[id]', 'b'],
      ],
      'requester[id]',
    ],
    [
      'an object and text',
      [
        ['requester', 'ana'],
        ['requester.id', 'b'],
      ],
      'requester.id',
    ],
    ['a prototype', [['__proto__', 'x']], '__proto__'],
    ['a prototype of a field', [['requester[__proto__]', 'x']], 'requester[__proto__]'],
  ])('refuses %s', (_what, fields, field) => {
    expect(formBody(fields, JSON.parse)).toMatchObject({ refused: 'invalid', field });
  });
});
