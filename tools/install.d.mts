interface LockFile {
  readonly packages: Readonly<Record<string, object>>;
}

export function missingPackages(lock: LockFile, installed: LockFile | undefined): string[];
export function npmRefusal(printed: string): string;
