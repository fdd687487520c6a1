import { missingPackages, npmRefusal } from './install.mjs';

const lock = {
  packages: {
    '': { name: 'triage' },
    'apps/intake': { version: '0.1.0' },
    'node_modules/intake': { resolved: 'apps/intake', link: true },
    'node_modules/pg': { version: '8.1.0' },
    'node_modules/pg/node_modules/x': { version: '1.0.0' },
    'node_modules/fsevents': { version: '2.0.0', optional: true },
  },
};

describe('missingPackages', () => {
  it.each([
    ['nothing is installed', undefined, ['node_modules/pg', 'node_modules/pg/node_modules/x']],
    [
      'another version is there',
      {
        packages: {
          'node_modules/pg': { version: '8.0.0' },
          'node_modules/pg/node_modules/x': { version: '1.0.0' },
        },
      },
      ['node_modules/pg'],
    ],
    [
      'all is there but what is for other machines',
      {
        packages: {
          'node_modules/pg': { version: '8.1.0' },
          'node_modules/pg/node_modules/x': { version: '1.0.0' },
        },
      },
      [],
    ],
  ])('%s', (_case, installed, missing) => {
    expect(missingPackages(lock, installed)).toEqual(missing);
  });
});

describe('npmRefusal', () => {
  it.each([
    ['npm error code ENOTFOUND\nnpm error network request failed', 'could not reach its registry'],
    ['npm error code ENOSPC', 'disk is full'],
    ['npm error code EACCES', 'may not write node_modules'],
    ['spawnSync npm ENOENT', 'npm was not found'],
  ])('%j', (printed, line) => {
    expect(npmRefusal(printed)).toContain(line);
    expect(npmRefusal(printed)).not.toContain('\n');
  });

  it('keeps the words of a failure that it does not know', () => {
    expect(npmRefusal('npm error code EWEIRD\n')).toBe('npm ci failed:\nnpm error code EWEIRD');
  });
});
