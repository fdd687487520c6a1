/**
 * A header that has a browser save a file under a name (RFC 6266): plain ASCII for the old
 * ones, and the whole name in the form of RFC 8187.
 */
export function contentDisposition(name: string): string {
  const ascii = name.replace(/[^\x20-\x7E]/g, '_').replace(/["%\\]/g, '_');
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded(name)}`;
}

/** These three are kept by `encodeURIComponent`, and have a meaning in the header. */
const encoded = (name: string) =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
