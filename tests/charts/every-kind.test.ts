import assert from 'node:assert/strict';
import { test } from 'node:test';
import { multiple, planCharts, series, slope } from '../../src/charts/index.ts';
import { makeEdition } from '../../src/editions/index.ts';
import { LOCALES } from '../../src/editions/types.ts';
import { listReportIds, readSource } from '../../src/library/index.ts';
import { editionInput, figuresOfOthers, othersIn } from '../../src/site/index.ts';

const root = process.cwd();
const sources = listReportIds(root).map((id) => readSource(root, id));
const othersOf = othersIn(sources.map(({ summary }) => summary));

for (const locale of LOCALES)
  test(`the reports between them use every kind of chart that their figures allow, in ${locale}`, () => {
    const allowed = new Set<string>();
    const drawn = new Set<string>();
    for (const source of sources) {
      const edition = makeEdition(editionInput(source, locale), locale);
      const others = figuresOfOthers(source, othersOf(source.summary), locale);
      for (const { kind, fate } of planCharts(edition, { others }).verdicts) {
        allowed.add(kind);
        if (fate === 'drawn' || fate === 'hero') drawn.add(kind);
      }
      // No report sets a level against another body's, a ratio against its past, or a metric in three periods.
      for (const figure of edition.figures) {
        const same = [...edition.figures, ...others].filter(
          ({ source: { metric } }) => metric === figure.source.metric,
        );
        assert.equal(multiple.accepts([figure]), undefined, figure.id);
        assert.equal(slope.accepts([figure]), undefined, figure.id);
        assert.equal(series.accepts(same), undefined, figure.id);
      }
    }
    assert.deepEqual([...drawn].sort(), [...allowed].sort());
    assert.ok(drawn.size >= 11, [...drawn].join());
  });
