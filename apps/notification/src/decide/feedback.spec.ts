import {
  type Feedback,
  type FieldFault,
  LONGEST_COMMENT,
  MOST_REVISIONS,
  readFeedback,
  receiveFeedback,
} from './feedback.ts';

const now = new Date('2026-03-04T10:00:00.000Z');
const about = {
  deliveryId: '0f8fad5b-d9cb-469f-a165-70867728950e',
  ticketId: '7b0e2b52-50d6-4f5b-8b5e-0c7d8a1f2b3c',
  number: 'T-1042',
};
const { number: _number, ...kept } = about;
const first: Feedback = { ...kept, score: 4, comment: null, revision: 1 };

describe('what a customer sends', () => {
  it.each<[unknown, object]>([
    [
      { token: 't', score: 5 },
      { token: 't', score: 5, comment: null },
    ],
    [
      { token: 't', score: 1, comment: 'Slow.' },
      { token: 't', score: 1, comment: 'Slow.' },
    ],
    ['token=t\r\nscore=3\r\ncomment=', { token: 't', score: 3, comment: '' }],
    [
      'token=t\r\nscore=3\r\ncomment=One\r\nscore=5\r\ntoken=x\r\n',
      { token: 't', score: 3, comment: 'One\r\nscore=5\r\ntoken=x\r\n' },
    ],
  ])('is read: %j', (body, given) => expect(readFeedback(body)).toEqual(given));

  it.each<[unknown, string[]]>([
    [undefined, ['body']],
    [[], ['body']],
    [{}, ['token', 'score']],
    [{ token: 't', score: 0 }, ['score']],
    [{ token: 't', score: 6 }, ['score']],
    [{ token: 't', score: 4.5 }, ['score']],
    [{ token: 't', score: '5' }, ['score']],
    [{ token: 't', score: 5, comment: 7 }, ['comment']],
    [{ token: 't', score: 5, comment: 'x'.repeat(LONGEST_COMMENT + 1) }, ['comment']],
    [{ token: 't', score: 5, ticketId: 'x' }, ['ticketId']],
    ['score=5', ['token', 'score']],
    ['token=t\r\nscore=9\r\ncomment=', ['token', 'score']],
  ])('is refused: %j', (body, fields) => {
    expect((readFeedback(body) as readonly FieldFault[]).map(({ field }) => field)).toEqual(fields);
  });
});

describe('feedback', () => {
  it('becomes an event about its ticket', () => {
    const decided = receiveFeedback(undefined, { score: 4, comment: ' Fast. ' }, about, now);
    expect(decided).toMatchObject({
      kind: 'accepted',
      feedback: { ...first, comment: 'Fast.' },
      events: [
        {
          type: 'triage.feedback.received.v1',
          topic: 'triage.tickets',
          key: about.ticketId,
          data: { number: 'T-1042', score: 4, comment: 'Fast.', revision: 1, redactions: [] },
        },
      ],
    });
  });

  it('has no secret in it', () => {
    const comment = 'I sent you my password: hunter2hunter2 and nobody answered';
    const decided = receiveFeedback(undefined, { score: 1, comment }, about, now);
    expect(JSON.stringify(decided)).not.toContain('hunter2');
    expect(decided).toMatchObject({ events: [{ data: { redactions: [{ kind: 'password', count: 1 }] } }] });
  });

  it('may be given again: the same says nothing, another is a revision, and there is an end to it', () => {
    expect(receiveFeedback(first, { score: 4, comment: '' }, about, now)).toEqual({ kind: 'unchanged' });
    const changed = receiveFeedback(first, { score: 2, comment: '' }, about, now);
    expect(changed).toMatchObject({ kind: 'accepted', feedback: { score: 2, revision: 2 } });
    const last: Feedback = { ...first, revision: MOST_REVISIONS };
    expect(receiveFeedback(last, { score: 1, comment: '' }, about, now)).toEqual({
      kind: 'refused',
      reason: 'too_many_revisions',
    });
  });
});
