import { oneLine } from './one-line.ts';

/** A paragraph, or facts as a list of name and value. */
export type Block = string | readonly (readonly [name: string, value: string])[];

export interface MailText {
  readonly subject: string;
  readonly language: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export function plainMail({ heading, blocks }: MailText): string {
  const parts = blocks.map((block) =>
    typeof block === 'string' ? block : block.map(([name, value]) => `${name}: ${oneLine(value)}`).join('\n'),
  );
  return `${[heading, ...parts].join('\n\n')}\n`;
}

/** One column that reads on a phone, in the dark, and in scripts that run from the right. */
export function htmlMail({ language, subject, heading, blocks }: MailText): string {
  const parts = blocks.map((block) =>
    typeof block === 'string'
      ? `<p dir="auto">${escapeHtml(block)}</p>`
      : `<dl>${block
          .map(
            ([name, value]) =>
              `<dt style="font-weight:600">${escapeHtml(name)}</dt><dd dir="auto" style="margin:0 0 8px">${escapeHtml(oneLine(value))}</dd>`,
          )
          .join('')}</dl>`,
  );
  return `<!doctype html>
<html lang="${escapeHtml(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;padding:24px;font:16px/1.5 system-ui,sans-serif"><div style="max-width:560px;margin:0 auto">
<h1 dir="auto" style="font-size:20px">${escapeHtml(heading)}</h1>
${parts.join('\n')}
</div></body></html>
`;
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
