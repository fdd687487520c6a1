import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import nodemailer from 'nodemailer';
import { startMailCatcher } from './mail-catcher.ts';

describe('the mail catcher', () => {
  it('files each message, in the order of arrival, named for its id', async () => {
    const mailDir = await mkdtemp(join(tmpdir(), 'mail-'));
    const catcher = await startMailCatcher({ mailDir });
    const sender = nodemailer.createTransport(catcher.url);
    for (const id of ['one', 'two']) {
      await sender.sendMail({
        messageId: `<${id}@triage.test>`,
        from: 'triage@triage.test',
        to: 'oncall@triage.test',
        subject: '紧急',
        text: id,
      });
    }
    sender.close();

    const names = (await readdir(mailDir)).sort();
    expect(names.map((name) => name.replace(/.*-(\w+@)/, '$1'))).toEqual([
      'one@triage.test.eml',
      'two@triage.test.eml',
    ]);
    expect(await readFile(join(mailDir, names[1]!), 'utf8')).toContain('To: oncall@triage.test');
    await catcher.stop();
    await rm(mailDir, { recursive: true });
  });
});
