import type { GroupFacts } from '../decide/message.ts';
import { groupFactsOf } from '../sample-facts.ts';
import { render } from './render.ts';

const alert = (message: GroupFacts, links = {}) => render({ facts: message }, links);

describe('a message to on-call', () => {
  const links = { acknowledge: 'https://n.example/v1/links/abc', resolve: 'https://n.example/v1/links/def' };

  it.each([
    ['of one', groupFactsOf({ detectedAt: '2026-03-01T10:15:00.120Z' }), links],
    [
      'of several',
      groupFactsOf({}, { number: 'T-7', isNew: false }, { number: 'T-8', status: 'resolved' }),
      {},
    ],
    ['of more than it names', { ...groupFactsOf({}, { priority: 'P3' }), more: 2_998 }, links],
    [
      'of the end',
      {
        ...groupFactsOf({ endsAt: '2026-03-01T11:00:00.000Z', status: 'resolved' }),
        kind: 'resolved' as const,
      },
      links,
    ],
  ])('reads: %s', (_what, message, given) => {
    const { subject, text } = alert(message, given);
    expect(`${subject}\n\n${text}`).toMatchSnapshot();
  });

  it('has its links where there is something to do', () => {
    expect(alert(groupFactsOf({}), links).html).toContain('href="https://n.example/v1/links/abc"');
    expect(alert({ ...groupFactsOf({}), kind: 'resolved' }, links).html).not.toContain('href');
  });

  it('is not fooled by what stands in a subject, a reason or a title', () => {
    const evil =
      '<img src=x onerror=alert(1)>\r\nBcc: everyone@example.org\u2028Priority: P4\u202Etxt.exe "\'&';
    const line = { subject: evil, reasons: [evil, 'https://evil.example'], category: evil, number: evil };
    for (const message of [groupFactsOf(line), groupFactsOf(line, line)]) {
      const { subject, text, html } = alert({ ...message, headline: evil });
      expect(subject).not.toMatch(/[\r\n]/);
      expect(text.split('\n').filter((row) => row.startsWith('Bcc') || row === 'Priority: P4')).toEqual([]);
      expect(text + html).not.toMatch(/[\u2028\u202e\r]/);
      expect(html).not.toMatch(/<img|href/);
      expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    }
  });
});
