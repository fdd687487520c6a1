import { blake2b } from '@noble/hashes/blake2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { base32nopad, base64url, bech32, bech32m } from '@scure/base';
import { base58Bytes, base58CheckPayload, crc16 } from './checksums.ts';

/** No address that is read here is shorter. */
export const SHORTEST_ADDRESS = 25;
const LONGEST_ADDRESS = 130;

/** Version bytes of base58check addresses; the payload is the version and 20 bytes. */
const VERSIONS: Readonly<Record<number, string>> = {
  0x00: 'bitcoin',
  0x05: 'bitcoin',
  0x41: 'tron',
  0x30: 'litecoin',
  0x32: 'litecoin',
  0x1e: 'dogecoin',
  0x16: 'dogecoin',
};

/** Human-readable parts of bech32 addresses outside Bitcoin and its kin. */
const BECH32_CHAINS: Readonly<Record<string, string>> = {
  addr: 'cardano',
  cosmos: 'cosmos',
  osmo: 'osmosis',
  inj: 'injective',
  celestia: 'celestia',
  kava: 'kava',
  sei: 'sei',
  terra: 'terra',
};
const SEGWIT_CHAINS: Readonly<Record<string, string>> = { bc: 'bitcoin', ltc: 'litecoin' };

/**
 * The chain of an address whose form and checksum are right, or none.
 *
 * Takes letters and digits only, but for TON, whose addresses are base64url. Solana's have no
 * checksum: there any 32 bytes count.
 */
export function chainOf(text: string): string | undefined {
  if (text.length < SHORTEST_ADDRESS || text.length > LONGEST_ADDRESS) return undefined;
  if (text.startsWith('0x')) return isEvmAddress(text) ? 'ethereum' : undefined;
  if (text.length === 48 && /^[EU]Q/.test(text)) return isTonAddress(text) ? 'ton' : undefined;
  if (text.length === 56 && text.startsWith('G')) return isStellarKey(text, 6) ? 'stellar' : undefined;
  return bech32Chain(text) ?? base58Chain(text);
}

/** EIP-55: the case of each letter is a bit of the hash of the address in lower case; one case alone is unchecked. */
function isEvmAddress(text: string): boolean {
  const hex = text.slice(2);
  if (!/^[\da-f]{40}$/i.test(hex)) return false;
  const lower = hex.toLowerCase();
  if (hex === lower || hex === hex.toUpperCase()) return true;
  const hash = keccak_256(utf8ToBytes(lower));
  for (let i = 0; i < hex.length; i++) {
    const nibble = (hash[i >> 1]! >> (i % 2 === 0 ? 4 : 0)) & 15;
    const char = lower[i]!;
    if (hex[i] !== (nibble > 7 ? char.toUpperCase() : char)) return false;
  }
  return true;
}

/** Stellar's strkey (SEP-23): a version of five bits, 32 bytes and a CRC-16, in base32. */
export function isStellarKey(text: string, version: number): boolean {
  if (text.length !== 56 || !/^[A-Z2-7]+$/.test(text)) return false;
  const bytes = base32nopad.decode(text);
  const expected = crc16(bytes.subarray(0, 33));
  return bytes[0]! >> 3 === version && bytes[33] === (expected & 255) && bytes[34] === expected >> 8;
}

/** TON's user-friendly form (TEP-2): flags, workchain, 32 bytes and a CRC-16, in base64url. */
function isTonAddress(text: string): boolean {
  if (!/^[\w-]+$/.test(text)) return false;
  const bytes = base64url.decode(text);
  return ((bytes[34]! << 8) | bytes[35]!) === crc16(bytes.subarray(0, 34));
}

function bech32Chain(text: string): string | undefined {
  const separator = text.lastIndexOf('1');
  if (separator < 2 || separator > 8) return undefined;
  const prefix = text.slice(0, separator).toLowerCase();
  const segwit = SEGWIT_CHAINS[prefix];
  const other = BECH32_CHAINS[prefix];
  if (segwit === undefined && other === undefined) return undefined;
  const words = bech32.decodeUnsafe(text, LONGEST_ADDRESS)?.words;
  if (other !== undefined) return words === undefined ? undefined : other;
  // BIP-350: version 0 has the checksum of bech32, the later ones (taproot is 1) that of bech32m.
  if (words !== undefined) return words[0] === 0 ? segwit : undefined;
  const later = bech32m.decodeUnsafe(text, 90)?.words;
  return later !== undefined && later[0]! > 0 ? segwit : undefined;
}

function base58Chain(text: string): string | undefined {
  if (text.length > 48 || !/^[1-9A-HJ-NP-Za-km-z]+$/.test(text)) return undefined;
  if (text.startsWith('r')) {
    const account = base58CheckPayload(text, 'ripple');
    if (account?.length === 21 && account[0] === 0) return 'ripple';
  }
  if (text.length <= 36) {
    const payload = base58CheckPayload(text);
    if (payload?.length === 21 && VERSIONS[payload[0]!] !== undefined) return VERSIONS[payload[0]!];
  }
  if (text.length >= 46) return isPolkadotAddress(text) ? 'polkadot' : undefined;
  if (!/[a-z]/.test(text) || !/[A-Z]/.test(text)) return undefined;
  return base58Bytes(text)?.length === 32 ? 'solana' : undefined;
}

const SS58 = utf8ToBytes('SS58PRE');

/** Polkadot's SS58: a network's byte, 32 bytes, and the first two of a BLAKE2b-512. */
function isPolkadotAddress(text: string): boolean {
  const bytes = base58Bytes(text);
  if (bytes?.length !== 35) return false;
  const hash = blake2b(Uint8Array.from([...SS58, ...bytes.subarray(0, 33)]));
  return bytes[33] === hash[0] && bytes[34] === hash[1];
}
