import { chainOf } from '../addresses.ts';
import { foldWord } from './units.ts';
import type { Value } from './read-value.ts';

/** Stands behind "password:" where a ticket speaks about it, in the eleven languages; folded. */
const NOT_VALUES = new Set(
  `wrong incorrect invalid expired required missing forgotten forgot lost changed reset resets unknown none null undefined empty
  yes no not error failed fail fails correct ok okay true false string hidden removed redacted secret please help same different
  case sensitive weak strong short long secure stolen leaked hacked compromised updated blocked locked here there what where how
  why when which this that these those and but the does did doesnt cannot cant wont login email sms code codes link page field
  incorrecta incorrecto olvidada olvidado invalida invalido equivocada erronea perdida ninguna cambiada restablecer vencida
  falsch vergessen ungultig abgelaufen verloren geandert unbekannt keine nicht zurucksetzen gesperrt richtig
  oublie incorrecte invalide perdu expire change errone inconnu aucun reinitialiser refuse oubliee
  esqueci esquecida errada invalida expirada perdida trocada nenhuma redefinir incorreta bloqueada
  yanlis unuttum gecersiz kayip degisti hatali sifirlama dogru degil yok
  неверный неправильный забыл забыла утерян просрочен недействителен нет изменен сброс не верный потерял украли`
    .split(/\s+/)
    .map(foldWord),
);

/** Names of things that hold a figure: phones, systems, standards. */
const PRODUCT =
  /^(?:iphone|ipad|ios|android|windows|win|chrome|firefox|safari|samsung|galaxy|pixel|macos|web|sha|md|base|bep|erc|trc|brc|usdt|usdc|btc|eth|p2p|2fa|level|lvl|step|type|version|ver|build|error|err|code|bip|rfc|ticket|case|order|id|uid|q|v)[\d.-]+[a-z]?$|^2fa|^u2f|^(?:3d|2d)/i;
const FIGURES_WITH_UNIT =
  /^\d+(?:[.,:/-]\d+)*(?:st|nd|rd|th|[xhdsmk]|ms|min|mins|hrs?|hours?|days?|weeks?|months?|years?|times|chars?|characters?|am|pm|usd|usdt|btc|eth|eur|kb|mb|gb|tage|stunden|minuten|zeichen|jours|heures|horas|dias|gun|saat|дней|часов|раз|[aeo])?%?[.:]?$/i;
const NOT_A_WORD = /^(?:https?:|www\.|ftp:|mailto:|[/\\@<]|\.\/|#\d+$|\$\{|process\.|env\.)/i;
const EMAIL = /^[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}$/;
const VERSION = /^v?\d{1,4}(?:\.\d{1,6}){1,4}\w{0,8}$/i;
const IP_OR_DATE = /^\d{1,4}[./:-]\d{1,4}[./:-]\d{1,4}(?:[./:-]\d{1,4})?(?:[T:]\S{0,20})?$/;
const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;
const MASKED = /^(.)\1*$|^[*•x#_.-]+$/i;

/** What stands beside many words and is never a secret: links, addresses, dates, versions, sizes. */
export function isOrdinary(text: string): boolean {
  return (
    NOT_A_WORD.test(text) ||
    EMAIL.test(text) ||
    VERSION.test(text) ||
    IP_OR_DATE.test(text) ||
    MASKED.test(text) ||
    FIGURES_WITH_UNIT.test(text) ||
    /^0x[\da-f]{40}$|^0x[\da-f]{64}$/i.test(text) ||
    chainOf(text) !== undefined
  );
}

/** Letters together with figures or signs: nothing that a sentence has by itself. */
export function isMixed(text: string): boolean {
  return /\d/.test(text) && /\p{L}/u.test(text);
}

/**
 * Whether a value behind a word for passwords is one.
 *
 * "The password is wrong" holds none. One with figures and letters does; a plain word only
 * behind a colon and with nothing after it; figures alone from six on, or fewer behind an "is".
 */
export function isPassword({ text, tie, isQuoted }: Value, rest: string): boolean {
  const folded = foldWord(text);
  if (folded.length < 4 || text.startsWith('[')) return false;
  const isTied = tie !== 'bare';
  if (/^\d+$/.test(folded))
    return (
      !MASKED.test(text) && !COUNTED.test(rest) && folded.length <= 16 && folded.length >= (isTied ? 4 : 6)
    );
  if (isOrdinary(text)) return false;
  if (tie !== 'explicit' && (PRODUCT.test(folded) || UUID.test(text))) return false;
  if (/\s/.test(text)) return isQuoted && (isTied || isMixed(text)) && isPassphrase(folded);
  if (isMixed(text)) return folded.length >= (isTied ? 5 : 6) && !isSentenceWithFigure(text);
  const hasSign =
    /[!@#$%^&*+=]/.test(text.slice(isTied ? 0 : 1, -1)) || (isTied && /_/.test(text.slice(1, -1)));
  if (hasSign && folded.length >= 6) return /\p{L}|\d/u.test(text);
  if (NOT_VALUES.has(folded.replace(/!{1,8}$/, ''))) return false;
  if (tie === 'copula') {
    return isQuoted ? isQuotedWord(text) : /[a-z][A-Z]/.test(text) && text.length >= 8;
  }
  if (tie === 'bare') return THREE_WORDS_IN_ONE.test(text);
  const isLast = /^["'」”’)]?\s*(?:$|[\n,;)\]}|/])/.test(rest);
  return tie === 'explicit' && (isQuoted || isLast) && /^[\p{L}!.-]+$/u.test(text);
}

/** Behind figures: "비밀번호는 2024년에 바꿨어요". */
const COUNTED = /^\s?[年月日次回位桁字년월일회번자]/;

/** "MyDogMax"; products such as "MetaMask" are of two. */
const THREE_WORDS_IN_ONE = /^(?:[A-Z][a-z]{1,12}){3,5}$/;

const IDEOGRAPHIC_NOT_VALUES =
  /[错錯误誤无無效过過期弱忘改重設置码碼틀]|正[确確]|必[填須]|間違|正し|エラー|入力|오류|만료|잘못|변경|입력|확인/u;

/** 'My password is "sunshine"', where 'the password is "incorrect"' was refused before. */
function isQuotedWord(text: string): boolean {
  return /^[\p{L}!.-]{4,24}$/u.test(text) && !IDEOGRAPHIC_NOT_VALUES.test(text);
}

/** A few words in quotes, hardly any of them one with which people speak about passwords. */
function isPassphrase(folded: string): boolean {
  const parts = folded.trim().split(/\s+/);
  const spoken = parts.filter((part) => NOT_VALUES.has(part)).length;
  return parts.length >= 2 && parts.length <= 8 && spoken * 4 <= parts.length;
}

/** "it.I", "2FA/SMS", "8-20chars": words that lack a space, and no password. */
function isSentenceWithFigure(text: string): boolean {
  return /^\d{1,2}-\d{1,3}[a-z]*$/i.test(text) || /^\p{L}+\.\p{L}+$/u.test(text);
}

const SHORTEST_KEY = 16;

/** Whether a value is such as services issue: long, of letters and figures, no address and no path. */
export function isIssued(text: string, shortest = SHORTEST_KEY): boolean {
  const isDrawn = isMixed(text) || changesCase(text);
  return text.length >= shortest && /^[\w+/=.~:-]+$/.test(text) && isDrawn && !isOrdinary(text);
}

/** Letters whose case changes as often as if drawn by lot; no name of a class or a function does. */
function changesCase(text: string): boolean {
  return (text.match(/[a-z][A-Z]|[A-Z][a-z]/g)?.length ?? 0) * 3 >= text.length;
}
