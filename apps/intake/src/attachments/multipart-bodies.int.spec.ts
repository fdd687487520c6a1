import { connect } from 'node:net';
import { startTestIntake, type TestIntake } from '../start-test-intake.ts';
import { MULTIPART, multipart } from './sample-form.ts';

const TICKET = JSON.stringify({ channel: 'web', requester: {}, body: 'See the file.' });

let intake: TestIntake;
beforeAll(async () => {
  intake = await startTestIntake();
});
afterAll(async () => {
  await intake?.stop();
});

const send = (body: Buffer) => intake.call('ana', 'POST', '/v1/tickets', new Uint8Array(body), MULTIPART);

describe('a body that is no form', () => {
  const noBoundary = { 'content-type': 'multipart/form-data' };
  it.each<[string, Buffer, number, string, Record<string, string>?]>([
    ['nothing in it', multipart([]), 422, 'channel'],
    ['no boundary', multipart([]), 400, 'body', noBoundary],
    [
      'another boundary',
      multipart([['ticket', undefined, TICKET]]),
      400,
      'body',
      { 'content-type': 'multipart/form-data; boundary=y' },
    ],
    ['no end', multipart([['ticket', undefined, TICKET]], { end: '' }), 400, 'body'],
    [
      'half a part',
      multipart([], {
        end: '--x\r\ncontent-disposition: form-data; name="attachments"; filename="b"\r\n\r\nhalf',
      }),
      400,
      'body',
    ],
    ['a ticket that is no JSON', multipart([['ticket', undefined, '{']]), 400, 'body'],
    [
      'a ticket and fields',
      multipart([
        ['ticket', undefined, TICKET],
        ['channel', undefined, 'web'],
      ]),
      422,
      'channel',
    ],
    ['NUL in a field', multipart([['body', undefined, 'a\0b']]), 422, 'body'],
    ['no UTF-8 in a field', multipart([['body', undefined, Buffer.from([0xff, 0xfe])]]), 400, 'body'],
    ['a file elsewhere', multipart([['evidence', 'a.txt', 'x']]), 422, 'evidence'],
    [
      'an unknown field',
      multipart([['ticket', undefined, TICKET.replace('{', '{"lane":"express",')]]),
      422,
      'lane',
    ],
    ['a prototype', multipart([['__proto__', undefined, 'x']]), 400, 'body'],
    ['a prototype in JSON', multipart([['ticket', undefined, '{"__proto__":{}}']]), 422, '__proto__'],
  ])('%s', async (_what, body, status, field, headers = MULTIPART) => {
    const answer = await intake.call('ana', 'POST', '/v1/tickets', new Uint8Array(body), headers);
    expect(answer).toMatchObject({ status, body: { status } });
    expect(answer.body.errors.map((error: { field: string }) => error.field)).toContain(field);
  });

  it('is not even read where its sender may not send it', async () => {
    const answer = await intake.call(
      undefined,
      'POST',
      '/v1/tickets',
      new Uint8Array(multipart([])),
      MULTIPART,
    );
    expect(answer.status).toBe(401);
  });

  it('and a sender who leaves in the middle of it change nothing', async () => {
    const tickets = await intake.count('ticket');
    const socket = connect(intake.port, '127.0.0.1');
    socket.write(
      'POST /v1/tickets HTTP/1.1\r\nhost: x\r\nauthorization: Bearer token-ana\r\ncontent-length: 100000\r\n' +
        'content-type: multipart/form-data; boundary=x\r\n\r\n--x\r\ncontent-disposition: form-data; name="attachments"; filename="a"\r\n\r\nhalf',
    );
    await new Promise((written) => setTimeout(written, 50));
    socket.destroy();
    expect((await send(multipart([['ticket', undefined, TICKET]]))).status).toBe(201);
    expect(await intake.count('ticket')).toBe(tickets + 1);
  });
});
