import {
  addErrorCodes,
  attachmentTexts,
  errorCodesIn,
  EXCERPT_CHARS,
  textFacts,
} from './attachment-facts.ts';

describe('errorCodesIn', () => {
  it.each([
    ['a code behind its word', 'Error code: 104122', ['104122']],
    ['a code in JSON', '{"code":-2015,"msg":"Invalid API-key"}', ['-2015']],
    ['a code with letters', 'withdrawal error WD-4012 at 12:00', ['WD-4012']],
    ['a code in a line that complains', '12:00 WD-4012 request was rejected', ['WD-4012']],
    ['a code in Russian', 'Ошибка 40301', ['40301']],
    ['a code in Chinese', '错误码:30001', ['30001']],
    ['each once, in order', 'error 500\nerror 400\nerror 500', ['500', '400']],
    ['none in a line that does not complain', 'order AB-1234 was filled', []],
    ['no algorithm', 'failed: unknown digest SHA-256, ISO_8859', []],
    ['no amount, address or time', 'error 10.50 at 127.0.0.1 12:00, error:1234.5', []],
    ['no word', 'the error message says nothing', []],
  ])('%s', (_what, text, codes) => {
    expect(errorCodesIn(text)).toEqual(codes);
  });

  it('are a handful, however long the log', () => {
    const log = Array.from({ length: 5_000 }, (_, index) => `error ${1_000 + index}`).join('\n');
    expect(errorCodesIn(log)).toHaveLength(20);
  });

  it('are found in time in one long line', () => {
    const startedAt = performance.now();
    errorCodesIn(`error ${'code '.repeat(400_000)}`);
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });
});

describe('what a ticket learns of its attachments', () => {
  const file = (errorCodes: string[], excerpt: string | null = null) => ({
    redactions: [],
    errorCodes,
    excerpt,
  });

  it('keeps the codes that were stated, and puts them first', () => {
    expect(addErrorCodes(['E-1', 'E-2'], [file(['E-2', 'E-3']), file(['E-4'])])).toEqual([
      'E-1',
      'E-2',
      'E-3',
      'E-4',
    ]);
  });

  it('never takes codes away', () => {
    const many = Array.from({ length: 45 }, (_, index) => `E-${index}`);
    expect(addErrorCodes(many, [file(['X-1'])])).toEqual(many);
    expect(addErrorCodes(many.slice(0, 39), [file(['X-1', 'X-2'])])).toHaveLength(40);
  });

  it('has the texts of text files alone', () => {
    expect(attachmentTexts([file([], 'a log'), file([]), file([], '')])).toEqual(['a log', '']);
  });

  it('cuts an excerpt at a whole character', () => {
    const { excerpt } = textFacts(`x${'🦄'.repeat(EXCERPT_CHARS)}`);
    expect(excerpt).toHaveLength(EXCERPT_CHARS - 1);
    expect(excerpt?.isWellFormed()).toBe(true);
  });
});
