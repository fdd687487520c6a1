import { mailFileName, messageId } from './mail-catcher.ts';

const mail = (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'));

describe('messageId', () => {
  it.each([
    ['Subject: x\nMessage-ID: <a@b>\n\nbody', 'a@b'],
    ['message-id:\n <folded@b>\n\nbody', 'folded@b'],
    ['Subject: x\n\nMessage-ID: <in-the-body@b>', 'none'],
    ['', 'none'],
  ])('%j', (text, id) => {
    expect(messageId(mail(text))).toBe(id);
  });
});

describe('mailFileName', () => {
  const at = new Date('2026-03-01T10:15:00.123Z');

  it('sorts by arrival and names the message', () => {
    expect(mailFileName(at, 7, 'a@b')).toBe('2026-03-01T10-15-00-123Z-000007-a@b.eml');
    expect(mailFileName(at, 9, 'z') < mailFileName(at, 10, 'a')).toBe(true);
  });

  it('leaves no way out of the folder', () => {
    expect(mailFileName(at, 1, '../../etc/passwd')).not.toMatch(/\//);
  });
});
