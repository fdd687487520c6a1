import { sha256 } from '@noble/hashes/sha2.js';
import { base58, base58xrp } from '@scure/base';

const ALPHABETS = { bitcoin: base58, ripple: base58xrp };
/** No address or key is longer, and decoding takes quadratic time. */
const LONGEST = 120;

/** The bytes of a base58 text, or none where it is not base58. */
export function base58Bytes(
  text: string,
  alphabet: keyof typeof ALPHABETS = 'bitcoin',
): Uint8Array | undefined {
  if (text.length > LONGEST) return undefined;
  try {
    return ALPHABETS[alphabet].decode(text);
  } catch {
    return undefined;
  }
}

/** The payload of a base58check text: its last four bytes are the first of a double SHA-256 of the others. */
export function base58CheckPayload(
  text: string,
  alphabet: keyof typeof ALPHABETS = 'bitcoin',
): Uint8Array | undefined {
  const bytes = base58Bytes(text, alphabet);
  if (bytes === undefined || bytes.length < 5) return undefined;
  const payload = bytes.subarray(0, -4);
  const expected = sha256(sha256(payload));
  return bytes.subarray(-4).every((byte, i) => byte === expected[i]) ? payload : undefined;
}

/** CRC-16/XMODEM, which Stellar's strkey and TON's addresses end with. */
export function crc16(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = (crc & 0x8000) === 0 ? crc << 1 : (crc << 1) ^ 0x1021;
    crc &= 0xffff;
  }
  return crc;
}

/** The check digit of payment cards (ISO/IEC 7812-1, annex B). */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    const weighted = i % 2 === 1 ? digit * 2 : digit;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return sum % 10 === 0 && new Set(digits).size > 1;
}

/** The check digits of an IBAN (ISO 13616, MOD 97-10): upper case, no spaces. */
export function passesMod97(iban: string): boolean {
  let rest = 0;
  for (const char of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(char, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
