/** What an alert can be told by. An absent one is the empty string, as in Alertmanager. */
export const LABELS = [
  'event',
  'priority',
  'category',
  'tier',
  'language',
  'metric',
  'policy',
  'incident',
  'ticket',
  'to',
] as const;
export type LabelName = (typeof LABELS)[number];
export type Labels = Readonly<Partial<Record<LabelName, string>>>;

export function labelOf(labels: Labels, name: LabelName): string {
  return labels[name] ?? '';
}

export function isLabelName(name: string): name is LabelName {
  return (LABELS as readonly string[]).includes(name);
}

/** These labels of `labels`, in the order of `names`, as one text that two alerts share only where they agree. */
export function labelsKey(labels: Labels, names: readonly LabelName[]): string {
  return names.map((name) => `${name}=${JSON.stringify(labelOf(labels, name))}`).join(',');
}

export function pickLabels(labels: Labels, names: readonly LabelName[]): Labels {
  return Object.fromEntries(names.map((name) => [name, labelOf(labels, name)]));
}
