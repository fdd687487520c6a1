/**
 * The packages of a lock file that npm has not installed, or in another version.
 *
 * Both files are read in full, which takes some milliseconds and needs no stamp of ours: npm writes its own account
 * (`node_modules/.package-lock.json`) last. Optional packages may be missing, as most are for other machines.
 */
export function missingPackages(lock, installed) {
  return Object.entries(lock.packages)
    .filter(
      ([path, entry]) =>
        path.includes('node_modules/') && !entry.link && !entry.optional && !entry.devOptional,
    )
    .filter(([path, entry]) => installed?.packages[path]?.version !== entry.version)
    .map(([path]) => path);
}

/** Why `npm ci` failed, for a person: one line where the cause is known, else npm's own words. */
export function npmRefusal(printed) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/.test(printed)) {
    return 'npm could not reach its registry to install the packages. Check the network and the proxy, then try again.';
  }
  if (/ENOSPC/.test(printed))
    return 'The disk is full: the packages need about 1 GiB. Free some, then try again.';
  if (/EACCES|EPERM/.test(printed))
    return 'npm may not write node_modules here. Make this folder yours, then try again.';
  if (/ENOENT.*npm|npm.*ENOENT/.test(printed))
    return 'npm was not found beside Node. Install Node from https://nodejs.org.';
  return `npm ci failed:\n${printed.trim()}`;
}
