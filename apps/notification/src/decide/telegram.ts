import { type Links, nameOf, summaryOf } from '../templates/on-call-alert.ts';
import { oneLine } from '../templates/one-line.ts';
import { httpAttempt } from './http-answer.ts';
import { type HttpAnswer, type HttpRequest, jsonRequest } from './http-request.ts';
import type { GroupFacts } from './message.ts';
import type { Attempt } from './retry.ts';

/** https://core.telegram.org/bots/api#sendmessage: 4,096 characters, counted after the entities. */
const LONGEST = 4_000;
const MARK = { firing: '🔴', acknowledged: '🟡', resolved: '🟢' } as const;

/** `sendMessage` in plain text: nothing that a customer wrote can be markup. Below P2 it makes no sound. */
export function telegramRequest(
  { apiUrl, token, chatId }: { readonly apiUrl: string; readonly token: string; readonly chatId: string },
  facts: GroupFacts,
  links: Links,
): HttpRequest {
  const { kind, headline, priority, alerts, more } = facts;
  const lines = [
    `${MARK[kind]} [${priority}] ${oneLine(headline)}`,
    ...alerts.map((line) => `• ${nameOf(line)}: ${summaryOf(line)}`),
    ...(more > 0 ? [`and ${more} more`] : []),
  ];
  let text = '';
  for (const line of lines) if (text.length + line.length < LONGEST) text += text === '' ? line : `\n${line}`;
  const buttons = [
    ...(links.acknowledge ? [{ text: 'Take it in hand', url: links.acknowledge }] : []),
    ...(links.resolve ? [{ text: 'It is over', url: links.resolve }] : []),
  ];
  return jsonRequest(`${apiUrl}/bot${token}/sendMessage`, {
    chat_id: chatId,
    text,
    disable_notification: kind !== 'firing' || priority === 'P3' || priority === 'P4',
    link_preview_options: { is_disabled: true },
    ...(kind === 'firing' && buttons.length > 0 ? { reply_markup: { inline_keyboard: [buttons] } } : {}),
  });
}

/** The Bot API says in JSON how it went, and on 429 for how long to wait. */
export function telegramAttempt({ status, retryAfter, body }: HttpAnswer, now: Date): Attempt {
  const answer = parse(body);
  const waitS = answer?.parameters?.retry_after;
  const attempt = httpAttempt(status, retryAfter ?? (typeof waitS === 'number' ? String(waitS) : null), now);
  if (attempt.kind === 'delivered' && answer?.ok !== true)
    return { kind: 'retry', reason: 'unexpected_answer', detail: 'the answer is not Telegram’s' };
  return attempt;
}

function parse(body: string): { ok?: unknown; parameters?: { retry_after?: unknown } } | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
