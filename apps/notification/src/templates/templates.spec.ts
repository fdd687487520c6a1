import type { MessageFacts, Template } from '../decide/message.ts';
import { render } from './render.ts';

const facts: MessageFacts = {
  ticketId: '7b0e2b52-50d6-4f5b-8b5e-0c7d8a1f2b3c',
  number: 'T-1042',
  subject: 'Withdrawals that I did not make',
  language: 'en',
  priority: 'P1',
  category: 'account_security',
  reasons: ['compromise: “I did not make”'],
  at: '2026-03-01T10:15:00.000Z',
  metric: 'first_response',
  policy: 'security',
  dueAt: '2026-03-01T10:15:00.000Z',
};

const alert = (template: Template, more: Partial<MessageFacts>) =>
  render({ template, facts: { ...facts, ...more } });

describe('an alert', () => {
  it.each([
    ['p1_ticket', {}],
    ['sla_warning', { threshold: '80%' }],
    ['sla_breached', { detectedAt: '2026-03-01T10:15:00.120Z' }],
    ['sla_escalated', { to: 'l2' }],
  ] as const)('reads: %s', (template, more) => {
    const { subject, text } = alert(template, more);
    expect(`${subject}\n\n${text}`).toMatchSnapshot();
  });

  it('is not fooled by what stands in a subject or a reason', () => {
    const evil =
      '<img src=x onerror=alert(1)>\r\nBcc: everyone@example.org\u2028Priority: P4\u202Etxt.exe "\'&';
    const { subject, text, html } = alert('p1_ticket', { subject: evil, reasons: [evil], category: evil });
    expect(subject).not.toMatch(/[\r\n]/);
    expect(text.split('\n').filter((line) => line.startsWith('Bcc') || line === 'Priority: P4')).toEqual([]);
    expect(text + html).not.toMatch(/[\u2028\u202e\r]/);
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });
});
