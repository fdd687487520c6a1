interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly [more: string]: unknown;
}

export interface LockFile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
  readonly [more: string]: unknown;
}

interface Absent {
  readonly name: string;
  readonly version: string;
  readonly dev: boolean;
}

const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/** The optional packages that a locked package wants and the lock file does not have. */
export function absentOptionals(lock: LockFile): Absent[] {
  return Object.entries(lock.packages)
    .filter(([path]) => path.includes('node_modules/'))
    .flatMap(([path, { optionalDependencies = {}, dev = false }]) =>
      Object.entries(optionalDependencies)
        .filter(([name]) => !placesOf(path, name).some((place) => place in lock.packages))
        .map(([name, range]) => ({ name, version: range.replace(/^[~^]/, ''), dev })),
    );
}

/**
 * The lock file with them. Their names tell system and processor; their checksums stay open, as they are to be had
 * only from a registry that has the packages.
 */
export function completeLock(lock: LockFile): LockFile {
  const added = absentOptionals(lock).map(
    (absent) => [`node_modules/${absent.name}`, entryOf(absent)] as const,
  );
  const all = [...Object.entries(lock.packages), ...added].sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lock, packages: Object.fromEntries(all) };
}

function entryOf({ name, version, dev }: Absent): LockedPackage {
  const words = name.split(/[/-]/);
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  return {
    version,
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(dev ? { dev } : {}),
    optional: true,
    ...(os.length > 0 ? { os } : {}),
  };
}

/** Where Node would look for a package, from the nearest `node_modules` outwards. */
function placesOf(path: string, name: string): string[] {
  const parts = path.split('/node_modules/');
  return [
    ...parts.map(
      (_, index) => `${parts.slice(0, parts.length - index).join('/node_modules/')}/node_modules/${name}`,
    ),
    `node_modules/${name}`,
  ];
}
