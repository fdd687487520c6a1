import { escapeHtml } from './html-mail.ts';

/** A page with one sentence, and a button where there is something to do. It loads nothing and runs nothing. */
export function actionPage({
  heading,
  text,
  button,
}: {
  readonly heading: string;
  readonly text?: string | undefined;
  readonly button?: string;
}): string {
  const form = button
    ? `<form method="post" enctype="text/plain"><button style="font:inherit;padding:12px 24px">${escapeHtml(button)}</button></form>`
    : '';
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex"><meta name="color-scheme" content="light dark"><title>${escapeHtml(heading)}</title></head>
<body style="margin:0;padding:24px;font:18px/1.5 system-ui,sans-serif"><div style="max-width:560px;margin:0 auto">
<h1 style="font-size:22px">${escapeHtml(heading)}</h1>
${text ? `<p>${escapeHtml(text)}</p>` : ''}
${form}
</div></body></html>
`;
}
