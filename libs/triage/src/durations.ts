const MINUTE = 1 / 60;
const DAY = 24;

/** Units of time as people write them, in hours; alphabetic ones by the word's beginning. */
const UNITS: readonly (readonly [string, number])[] = [
  ['min', MINUTE], ['мин', MINUTE], ['dk', MINUTE], ['dakika', MINUTE], ['分', MINUTE], ['분', MINUTE],
  ['hour', 1], ['hr', 1], ['h', 1], ['hora', 1], ['час', 1], ['ч', 1], ['saat', 1], ['stunde', 1], ['std', 1], ['heure', 1],
  ['小时', 1], ['个小时', 1], ['小時', 1], ['個小時', 1], ['时间', 1], ['時間', 1], ['시간', 1],
  ['day', DAY], ['d', DAY], ['dia', DAY], ['día', DAY], ['дн', DAY], ['день', DAY], ['дня', DAY], ['сут', DAY],
  ['gün', DAY], ['gun', DAY], ['tag', DAY], ['jour', DAY], ['天', DAY], ['日間', DAY], ['日', DAY], ['일', DAY],
  ['business day', DAY], ['working day', DAY], ['working', DAY], ['рабоч', DAY], ['iş gün', DAY], ['werktag', DAY],
  ['week', 7 * DAY], ['wk', 7 * DAY], ['semana', 7 * DAY], ['недел', 7 * DAY], ['hafta', 7 * DAY], ['woche', 7 * DAY],
  ['semaine', 7 * DAY], ['周', 7 * DAY], ['週間', 7 * DAY], ['주', 7 * DAY], ['个星期', 7 * DAY], ['星期', 7 * DAY],
  ['month', 30 * DAY], ['mes', 30 * DAY], ['mês', 30 * DAY], ['месяц', 30 * DAY], ['ay', 30 * DAY], ['monat', 30 * DAY],
  ['mois', 30 * DAY], ['个月', 30 * DAY], ['個月', 30 * DAY], ['か月', 30 * DAY], ['ヶ月', 30 * DAY], ['개월', 30 * DAY],
  ['year', 365 * DAY], ['año', 365 * DAY], ['ano', 365 * DAY], ['лет', 365 * DAY], ['год', 365 * DAY], ['yıl', 365 * DAY],
  ['jahr', 365 * DAY], ['an', 365 * DAY], ['年', 365 * DAY], ['년', 365 * DAY],
]; // prettier-ignore

// By first letter, the longest first, so that `个小时` is not read as something shorter.
const BY_FIRST = Map.groupBy(
  UNITS.toSorted(([a], [b]) => b.length - a.length),
  ([name]) => name.charAt(0),
);

/** Figures at a word's start or after an ideograph; not the middle of a code, a date or a decimal. */
const COUNTED = /(?<![\da-z.,:/-])(\d{1,3})(?:[.,]\d)?\+?[ -]?(?=\p{L})/giu;

/**
 * The longest and shortest time that a text counts out in figures, in hours: "26 hours",
 * "3天", "2 gün". Undefined where it counts none.
 */
export function countedHours(text: string): { shortest: number; longest: number } | undefined {
  let shortest = Infinity;
  let longest = 0;
  for (const match of text.matchAll(COUNTED)) {
    const from = match.index + match[0].length;
    const rest = text.slice(from, from + 14).toLowerCase();
    const unit = BY_FIRST.get(rest.charAt(0))?.find(
      ([name]) => rest.startsWith(name) && endsWell(rest, name),
    );
    if (unit === undefined || text[match.index - 1] === '月' || text[match.index - 1] === '월') continue;
    const hours = Number(match[1]) * unit[1];
    shortest = Math.min(shortest, hours);
    longest = Math.max(longest, hours);
  }
  return longest === 0 ? undefined : { shortest, longest };
}

// A short unit is a word of its own: `3 d` but not `3 dogecoin`; Cyrillic stems have endings.
function endsWell(rest: string, name: string): boolean {
  return !/^(?:[a-z]{1,2}|ч)$/.test(name) || !/[\p{L}\d]/u.test(rest.charAt(name.length));
}
