import { rmSync } from 'node:fs';
import { CannotStart, livingPid, writePidFile } from '@triage/testing';

/** Claims the local stack for this process; refuses while another one holds it. */
export function claimStack(starterFile: string): Disposable {
  const other = livingPid(starterFile);
  if (other !== undefined && other !== process.pid) {
    throw new CannotStart(
      `The stack is up already (process ${other}; see .local/stack.json). Stop it with Ctrl-C there, or: kill ${other}`,
    );
  }
  writePidFile(starterFile, process.pid);
  return { [Symbol.dispose]: () => rmSync(starterFile, { force: true }) };
}
