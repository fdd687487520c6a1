import { LONGEST_COMMENT } from '../decide/feedback.ts';
import { SCORES, unbroken, wordBreakOf } from './customer-mail.ts';
import { escapeHtml } from './html-mail.ts';
import type { MessageKey, Voice } from './messages.ts';

export interface FeedbackPage {
  readonly html: string;
}

/** It loads nothing, runs nothing and is kept by nobody; the token in its address is nobody else's business. */
export const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
};

/** The question, with the score of the link that was followed already chosen: one press of the button sends it. */
export function feedbackForm(
  voice: Voice,
  { token, number, score }: { readonly token: string; readonly number: string; readonly score: number },
): FeedbackPage {
  const choices = SCORES.map(
    (choice) =>
      `<label class="choice"><input type="radio" name="score" value="${choice}" required${choice === score ? ' checked' : ''}> <span dir="auto">${escapeHtml(voice.say(`score.${choice}`))}</span></label>`,
  );
  // The comment is the last field: `readFeedback` takes all that follows it.
  return page(voice, voice.say('feedback.title', { number }), number, [
    '<form method="post" action="/v1/feedback" enctype="text/plain" accept-charset="utf-8">',
    `<input type="hidden" name="token" value="${escapeHtml(token)}">`,
    `<fieldset><legend dir="auto">${escapeHtml(voice.say('solved.question'))}</legend>`,
    ...choices,
    '</fieldset>',
    `<label class="comment" dir="auto">${escapeHtml(voice.say('feedback.comment'))}<textarea name="comment" dir="auto" rows="4" maxlength="${LONGEST_COMMENT}"></textarea></label>`,
    `<button>${escapeHtml(voice.say('feedback.send'))}</button>`,
    '</form>',
  ]);
}

/** A page with one sentence. */
export function feedbackSays(voice: Voice, key: MessageKey): FeedbackPage {
  return page(voice, voice.say(key), undefined, []);
}

function page(
  voice: Voice,
  heading: string,
  number: string | undefined,
  parts: readonly string[],
): FeedbackPage {
  const html = `<!doctype html>
<html lang="${escapeHtml(voice.language)}" dir="${voice.direction}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark"><title>${escapeHtml(heading)}</title><style>${STYLE}</style></head>
<body><main style="word-break:${wordBreakOf(voice.language)}"><h1 dir="auto">${number === undefined ? escapeHtml(heading) : unbroken(heading, number)}</h1>
${parts.join('\n')}
<p class="warning" dir="auto">${escapeHtml(voice.say('never'))}</p>
</main></body></html>
`;
  return { html };
}

const STYLE = `:root{color-scheme:light dark;--page:#f3f4f6;--card:#fff;--text:#1b2230;--line:#c5cad3;--button:#1d4ed8;--on-button:#fff;--warning:#fff4d6;--on-warning:#4a3600}
@media (prefers-color-scheme:dark){:root{--page:#0e1116;--card:#181d25;--text:#e7eaf0;--line:#465063;--button:#8ab0ff;--on-button:#0b1530;--warning:#3a2f10;--on-warning:#ffe5a3}}
*{box-sizing:border-box}
body{margin:0;padding:16px;background:var(--page);color:var(--text);font:17px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif}
main{max-width:560px;margin:0 auto;padding:24px;background:var(--card);border-radius:12px;overflow-wrap:break-word}
h1{margin:0 0 16px;font-size:22px;line-height:1.3;text-wrap:balance}
fieldset{margin:0 0 20px;padding:0;border:0}
legend{margin:0 0 12px;padding:0}
.choice{display:block;margin:0 0 8px;padding:11px 16px;border:1px solid var(--line);border-radius:8px}
.choice:has(:checked){border-color:var(--button);box-shadow:inset 0 0 0 1px var(--button)}
input{accent-color:var(--button)}
.comment{display:block}
textarea{display:block;width:100%;margin:8px 0 20px;padding:12px;border:1px solid var(--line);border-radius:8px;background:transparent;color:inherit;font:inherit}
button{width:100%;padding:13px 24px;border:0;border-radius:8px;background:var(--button);color:var(--on-button);font:inherit;font-weight:600}
.warning{margin:24px 0 0;padding:12px 16px;border-radius:8px;background:var(--warning);color:var(--on-warning);font-size:14px}`;
