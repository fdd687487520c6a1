const QUOTED_LINE = /^\s{0,4}>/;
const QUOTE_BEGINS =
  /^(?:-{3,} ?(?:original|forwarded|begin)|_{5,}|on .{5,120} wrote:$|from: .{3,200}$|发件人:|von: |de : |от кого:)/i;
const LOG_LINE =
  /^\s{0,8}(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\[?(?:error|warn|info|debug|trace)\]?[ :]|at [\w.$<>]{2,100} ?\(|traceback|[{}[\]]\s*$|"\w{1,40}":)/i;

/**
 * What the writer says, apart from what is quoted: earlier mails, forwarded scam texts, and
 * pasted logs are evidence and no claims.
 */
export function withoutQuotes(text: string): string {
  const own: string[] = [];
  for (const line of text.split('\n')) {
    const start = line.slice(0, 400).trimEnd();
    if (QUOTE_BEGINS.test(start)) break;
    if (!QUOTED_LINE.test(start) && !LOG_LINE.test(start)) own.push(line);
  }
  const said = own.join('\n');
  // A text that is nothing but a quote is read after all: it may be the writer's way to write.
  return said.trim() === '' ? text : said;
}
