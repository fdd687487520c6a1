import { isAlphanumeric } from './long-runs.ts';
import { HAN, LETTER, classOf, foldWord } from './secrets/units.ts';

const set = (words: string) => new Set(words.split(' '));

/** Folded: without case and accents. */
const ERROR_WORDS = set(
  'error err errorcode fehler fehlercode fehlermeldung erreur erro hata ошибка ошибки ошибку ошибкои code codes',
);
const ORDER_WORDS = set(
  'order orden ordem auftrag auftragsnummer bestellung bestellnummer ordre commande pedido emir siparis ордер ордера заказ заказа orderid',
);
/** Between the word and its figures: "order no. 1", "hata kodu 1", "номер заказа 1" has it before. */
const NOUNS = set('id no nr num number numero numara code kod kodu codigo код nummer n is was es ist est');
const UNSPACED_ERROR_WORDS = ['错误码', '错误代码', '錯誤碼', '錯誤代碼', '错误', '錯誤', 'エラーコード', 'エラー', '오류코드', '오류', '에러', '오류 코드']; // prettier-ignore
const UNSPACED_ORDER_WORDS = ['订单', '訂單', '订单号', '訂單號', '订单编号', '注文', '注文番号', '注文ID', '주문', '주문번호', '주문 번호']; // prettier-ignore

const ERROR_CODE = /^(?:\d{3,6}|[A-Z]{1,5}[-_]?\d{2,6})$/i;
const ORDER_ID = /^[\dA-Z][\dA-Z-]{5,35}$/i;
const SEPARATORS = ' :#№°=-："\'(.\u00a0';
const MOST_SEPARATORS = 4;
const LONGEST_WORD = 16;

export interface NamedId {
  readonly kind: 'error_code' | 'order_id';
  readonly value: string;
}

/** What the token from `start` to `end` is by the word before it: an error's code, an order's id, or neither. */
export function namedId(text: string, from: number, end: number): NamedId | undefined {
  let start = from;
  while (text[start] === '-' || text[start] === '_') start++;
  const length = end - start;
  if (length < 3 || length > 36) return undefined;
  let at = start;
  while (at > 0 && start - at < MOST_SEPARATORS && SEPARATORS.includes(text[at - 1]!)) at--;
  const topic = topicBefore(text, at);
  if (topic === undefined) return undefined;
  const value = text.slice(start, end);
  if (topic === 'order_id') return ORDER_ID.test(value) ? { kind: topic, value } : undefined;
  if (!ERROR_CODE.test(value)) return undefined;
  const isNegative = text[start - 1] === '-' && /\d/.test(value[0]!);
  return { kind: topic, value: isNegative ? `-${value}` : value };
}

function topicBefore(text: string, end: number): NamedId['kind'] | undefined {
  const last = classOf(text.charCodeAt(end - 1));
  if (last >= HAN) return unspacedTopic(text.slice(Math.max(0, end - 8), end));
  if (last !== LETTER) return undefined;
  const start = startOfWord(text, end);
  const word = foldWord(text.slice(start, end));
  if (ORDER_WORDS.has(word)) return 'order_id';
  if (NOUNS.has(word)) {
    let before = start;
    while (before > 0 && start - before < MOST_SEPARATORS && ' _-'.includes(text[before - 1]!)) before--;
    const previous = foldWord(text.slice(startOfWord(text, before), before));
    if (ORDER_WORDS.has(previous)) return 'order_id';
    if (ERROR_WORDS.has(previous)) return 'error_code';
    if (word === 'id' && classOf(text.charCodeAt(before - 1)) >= HAN)
      return unspacedTopic(text.slice(Math.max(0, before - 8), before));
  }
  return ERROR_WORDS.has(word) ? 'error_code' : undefined;
}

function startOfWord(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST_WORD && classOf(text.charCodeAt(start - 1)) === LETTER) start--;
  return start;
}

function unspacedTopic(before: string): NamedId['kind'] | undefined {
  const plain = before.replace(/[号號码碼は:：]$/, '');
  if (UNSPACED_ORDER_WORDS.some((word) => before.endsWith(word) || plain.endsWith(word))) return 'order_id';
  const isError = UNSPACED_ERROR_WORDS.some((word) => before.endsWith(word) || plain.endsWith(word));
  return isError ? 'error_code' : undefined;
}

/** Whether a unit may stand within an id: "A-1042", "ERR_1042". */
export function isOfId(unit: number): boolean {
  return isAlphanumeric(unit) || unit === 0x2d || unit === 0x5f;
}
