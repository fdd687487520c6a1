import type { LookupAddress } from 'node:dns';
import { lookup as systemLookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/**
 * Addresses that no receiver lies at, unless it is allowed: this machine, private and link-local networks (the
 * clouds' metadata among them), multicast, and what only translates to others. IANA special-purpose registries,
 * RFC 6890.
 */
const FORBIDDEN: readonly [network: string, prefix: number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 9],
  ['ff00::', 8],
];

export class ForbiddenAddress extends Error {
  override readonly name = 'ForbiddenAddress';
  readonly code = 'EFORBIDDENADDRESS';
}

/**
 * Keeps requests away from addresses inside. It is asked at the connection and with the very address that is connected
 * to, so a name that answers differently the second time gains nothing.
 */
export class AddressGuard {
  private readonly forbidden = new BlockList();
  private readonly allowed = new BlockList();
  private readonly hosts: ReadonlySet<string>;

  /** `allowed`: hosts by name, addresses, and networks such as `10.0.0.0/8`. */
  constructor(allowed: readonly string[]) {
    for (const [network, prefix] of FORBIDDEN) this.forbidden.addSubnet(network, prefix, family(network));
    this.hosts = new Set(allowed.filter((entry) => !isNetwork(entry)).map((host) => host.toLowerCase()));
    for (const entry of allowed.filter(isNetwork)) {
      const [network = '', prefix] = entry.split('/');
      const most = isIP(network) === 6 ? 128 : 32;
      this.allowed.addSubnet(network, Math.min(most, Number(prefix ?? most)), family(network));
    }
  }

  /** Whether a host may be asked that resolves to this address; for an address itself both are the same. */
  permits(host: string, address: string): boolean {
    if (this.hosts.has(host.toLowerCase())) return true;
    const kind = family(address);
    if (this.allowed.check(address, kind)) return true;
    return isIP(address) !== 0 && !this.forbidden.check(address, kind);
  }

  /** Throws for an address that stands in a URL: no name is looked up for it. */
  checkLiteral(hostname: string): void {
    const address = hostname.replace(/^\[|\]$/g, '');
    if (isIP(address) !== 0 && !this.permits(address, address)) throw new ForbiddenAddress(address);
  }

  /** In the place of the system's look-up: gives those of a name's addresses that are permitted. */
  readonly lookup: LookupFunction = (hostname, options, callback) => {
    systemLookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      if (error) return callback(error, '', 0);
      const permitted = addresses.filter(({ address }) => this.permits(hostname, address));
      const [first] = permitted;
      if (!first) return callback(new ForbiddenAddress(`${hostname} lies inside`), '', 0);
      if (options.all) return callback(null, permitted);
      return callback(null, first.address, first.family);
    });
  };
}

const isNetwork = (entry: string) => isIP(entry.split('/')[0]!) !== 0;
const family = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4');
