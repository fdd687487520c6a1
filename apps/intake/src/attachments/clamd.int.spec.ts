import { scanWithClamd } from './clamd.ts';
import { eicar } from './sample-files.ts';
import { startClamd, type TestClamd } from './start-test-clamd.ts';

let clamd: TestClamd;
beforeEach(async () => {
  clamd = await startClamd();
});
afterEach(() => clamd.stop());

const address = () => {
  const { hostname, port } = new URL(clamd.url);
  return { host: hostname, port: Number(port) };
};

describe('scanWithClamd', () => {
  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a byte', Buffer.from('x')],
    ['several chunks', Buffer.alloc(200_001, 'ab')],
    ['a chunk exactly', Buffer.alloc(65_536, 'c')],
  ])('sends all of a file: %s', async (_what, bytes) => {
    expect(await scanWithClamd(address(), bytes)).toEqual({ found: 'nothing' });
    expect(clamd.scanned.map((file) => file.equals(bytes))).toEqual([true]);
  });

  it('finds a virus wherever it is', async () => {
    const file = Buffer.concat([Buffer.alloc(65_530), eicar(), Buffer.alloc(10)]);
    expect(await scanWithClamd(address(), file)).toEqual({ found: 'virus', name: 'Eicar-Test-Signature' });
  });

  it('says that the scanner refuses', async () => {
    clamd.answerWith({ line: 'INSTREAM size limit exceeded. ERROR' });
    expect(await scanWithClamd(address(), Buffer.alloc(1_000_000))).toMatchObject({ found: 'failure' });
  });

  it('does not wait for ever', async () => {
    clamd.answerWith('silence');
    expect(await scanWithClamd(address(), Buffer.from('x'), 50)).toEqual({
      found: 'failure',
      reason: 'timeout',
    });
  });

  it('says that nobody is there', async () => {
    const gone = address();
    await clamd.stop();
    expect(await scanWithClamd(gone, Buffer.from('x'))).toEqual({ found: 'failure', reason: 'ECONNREFUSED' });
  });
});
