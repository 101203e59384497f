import type { LocalComparison } from '../editions/types.ts';
import type { ReportView } from './report-view.ts';

/**
 * The comparison that stands beside the lead figure: the one that its drawing shows, growth otherwise. Null where the
 * figure is a growth itself, and where the title above says the same words already: 技术合同成交额翻了一番.
 */
export function leadChange({ figure, chart }: NonNullable<ReportView['lead']>): LocalComparison | null {
  const change =
    figure.compare.find((c) => c.type === chart?.kind) ??
    figure.compare.find((c) => c.type === 'yoy') ??
    figure.compare[0];
  if (!change || figure.source.kind === 'growth' || chart?.title.includes(change.value)) return null;
  return change;
}
