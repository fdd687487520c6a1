import { nameOf, summaryOf } from '../templates/on-call-alert.ts';
import type { Links } from '../templates/on-call-alert.ts';
import { oneLine } from '../templates/one-line.ts';
import { httpAttempt } from './http-answer.ts';
import { type HttpAnswer, type HttpRequest, jsonRequest } from './http-request.ts';
import type { GroupFacts } from './message.ts';
import type { Attempt } from './retry.ts';

/** https://docs.slack.dev/reference/block-kit/blocks: a header has 150 characters, a section 3,000. */
const LONGEST_HEADER = 150;
const LONGEST_SECTION = 2_900;

const MARK = { firing: '🔴', acknowledged: '🟡', resolved: '🟢' } as const;

/** A message for an incoming webhook: `text` for notifications, blocks for the eye. */
export function slackRequest(url: string, facts: GroupFacts, links: Links): HttpRequest {
  const { kind, headline, priority, alerts, more } = facts;
  const title = `${MARK[kind]} [${priority}] ${oneLine(headline)}`;
  const lines = alerts.map((line) => `• *${mrkdwn(nameOf(line))}* ${mrkdwn(summaryOf(line))}`);
  const rest = more > 0 ? [`_and ${more} more_`] : [];
  const text = { type: 'mrkdwn', text: fitting([...lines, ...rest]) };
  const buttons = [
    ...(links.acknowledge ? [button('Take it in hand', links.acknowledge, 'primary')] : []),
    ...(links.resolve ? [button('It is over', links.resolve)] : []),
  ];
  const blocks: object[] = [
    { type: 'header', text: { type: 'plain_text', text: oneLine(title, LONGEST_HEADER), emoji: true } },
    { type: 'section', text },
  ];
  if (kind === 'firing' && buttons.length > 0) blocks.push({ type: 'actions', elements: buttons });
  return jsonRequest(url, { text: mrkdwn(title), blocks });
}

/** Slack says `ok`, in two letters; a page of a proxy in between is no delivery. */
export function slackAttempt(answer: HttpAnswer, now: Date): Attempt {
  const attempt = httpAttempt(answer.status, answer.retryAfter, now);
  if (attempt.kind === 'delivered' && answer.body.trim() !== 'ok')
    return { kind: 'retry', reason: 'unexpected_answer', detail: 'the answer is not Slack’s' };
  return attempt;
}

const button = (label: string, url: string, style?: 'primary') => ({
  type: 'button',
  text: { type: 'plain_text', text: label },
  url,
  ...(style ? { style } : {}),
});

/** Whole lines alone. */
function fitting(lines: readonly string[]): string {
  let text = '';
  for (const line of lines) {
    if (text.length + line.length + 1 > LONGEST_SECTION) break;
    text += text === '' ? line : `\n${line}`;
  }
  return text;
}

/** What customers write makes neither links, nor mentions, nor bold type (docs.slack.dev, "Formatting text"). */
function mrkdwn(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[*_~`]/g, (mark) => `${mark}\u200b`);
}
