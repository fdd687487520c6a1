/**
 * The tag in the form that all services use, or undefined where it is not well-formed BCP 47
 * (RFC 5646). Chinese is told apart by script and not by region, since that is what decides
 * which text a reader can read: `zh-CN` becomes `zh-Hans`, `zh-HK` becomes `zh-Hant`.
 */
export function languageTag(given: string): string | undefined {
  try {
    const locale = new Intl.Locale(given);
    if (locale.language === 'zh') return `zh-${locale.maximize().script ?? 'Hans'}`;
    return locale.baseName;
  } catch {
    return undefined;
  }
}
