import { scanAnswer } from './scan-answer.ts';

describe('scanAnswer', () => {
  it.each([
    ['stream: OK\0', { found: 'nothing' }],
    ['stream: OK\n', { found: 'nothing' }],
    ['stream: Eicar-Test-Signature FOUND\0', { found: 'virus', name: 'Eicar-Test-Signature' }],
    ['stream: Win.Test <b>x</b> FOUND\0', { found: 'virus', name: 'Win.Test__b_x__b_' }],
    [
      'INSTREAM size limit exceeded. ERROR\0',
      { found: 'failure', reason: 'INSTREAM size limit exceeded. ERROR' },
    ],
    ['UNKNOWN COMMAND\0', { found: 'failure', reason: 'UNKNOWN COMMAND' }],
    ['', { found: 'failure', reason: 'no answer' }],
    [
      'HTTP/1.1 400 Bad Request stream: OK',
      { found: 'failure', reason: 'HTTP/1.1 400 Bad Request stream: OK' },
    ],
  ])('%j', (line, answer) => {
    expect(scanAnswer(line)).toEqual(answer);
  });
});
