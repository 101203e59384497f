import type { VFile } from 'vfile';
import { planCharts } from '../charts/index.ts';
import { makeEdition } from '../editions/index.ts';
import type { Glossary } from '../editions/types.ts';
import { nearest } from './problems/nearest.ts';
import { report } from './problems/problem.ts';
import type { Place } from './problems/types.ts';
import type { Report } from './types.ts';
import type { Path } from './yaml/path.ts';

/** Reports choices among charts that can't be followed: a chart that isn't there, a kind that its figures don't allow. */
export function checkCharts(
  file: VFile,
  { id, article, figures, script, meta }: Report,
  glossary: Glossary,
  place: (path: Path) => Place,
): void {
  const { charts: decisions = [], pins = [], terms, organisation } = meta;
  if (decisions.length === 0) return;
  const input = { article, figures, script, english: null, glossary, pins, terms, organisation };
  const plan = planCharts(makeEdition(input, 'zh-Hans'), { decisions });
  const charts = plan.verdicts.map(({ kind, shows }) => `${kind}-${shows[0]}`);
  for (const [i, { chart, kind, state, possible }] of plan.outcomes.entries()) {
    if (state === 'unknown') {
      const meant = nearest(chart.replace(/^n-/, ''), charts);
      const hint = meant ? { zh: `是不是 ${meant}？`, en: `Did you mean ${meant}? ` } : '';
      report(file, {
        name: 'unknown-chart',
        place: place(['charts', i, 'chart']),
        args: { chart, id, hint },
      });
    } else if (state === 'impossible') {
      const list = { zh: possible.join('、'), en: possible.join(', ') };
      const args = { chart, kind, possible: list };
      report(file, { name: 'impossible-chart', place: place(['charts', i, 'kind']), args });
    }
  }
}
