import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BuiltPage } from '../e2e/harness.ts';
import { SCHEMES, WIDTHS, chooseViews } from '../e2e/sample.ts';

const editions = ['zh-Hans', 'zh-Hant', 'en'];
const pages: BuiltPage[] = [
  { path: '', file: 'index.html', kind: 'gate', edition: null },
  ...editions.flatMap((edition): BuiltPage[] => [
    { path: `${edition}/`, file: `${edition}/index.html`, kind: 'list', edition },
    ...['2023/a', '2024/b'].map((name): BuiltPage => ({
      path: `${edition}/${name}/`,
      file: `${edition}/${name}/index.html`,
      kind: 'report',
      edition,
    })),
  ]),
];
const views = chooseViews(pages);

test('the sample is much smaller than the product and sees every page', () => {
  assert.equal(chooseViews(pages, true).length, pages.length * WIDTHS.length * SCHEMES.length);
  assert.ok(views.length <= chooseViews(pages, true).length / 3, String(views.length));
  assert.deepEqual(new Set(views.map(({ page }) => page.path)), new Set(pages.map(({ path }) => path)));
});

test('the sample sees every report at every width, and every kind in every edition in both schemes', () => {
  for (const name of ['2023/a', '2024/b'])
    for (const width of WIDTHS)
      assert.ok(views.some((view) => view.page.path.includes(name) && view.width === width));
  for (const kind of ['list', 'report'])
    for (const edition of editions)
      for (const scheme of SCHEMES)
        assert.ok(
          views.some(
            (view) => view.page.kind === kind && view.page.edition === edition && view.scheme === scheme,
          ),
        );
});
