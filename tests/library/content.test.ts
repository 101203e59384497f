import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  contrast,
  hasErrors,
  inspectLibrary,
  PAPER,
  readReport,
  readSite,
  themeColours,
} from '../../src/library/index.ts';

import { makeLibrary } from './fixture.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The articles as received; they are never edited. */
const SEEDS: Record<string, string> = {
  '2019-jinan-high-tech-zone.txt': '77cbb8d37172000f9cf740811d2effd9a0f1a0b12763676f1a63817ccca72c8a',
  '2023-huaiyin-district.txt': 'd36d654c33d44d4aadd9644efbf27ac86d1679a9180e3d04958539df7588f016',
  '2023-jiyang-district.txt': 'f1275007922c77606f2a31d96435c42a12f54ab586934cf2a6cdb2757549576e',
  '2024-jinan-high-tech-zone.txt': '67a028e89e1535a2447675cc54076108f4af6817d7172afb898a30cbc0377597',
  '2025-qilu-software-park.txt': 'c7be1973313604f7bce095e49f825f7037b71ea0e34db2b3cf614bdf0bc5c4eb',
};

for (const [name, digest] of Object.entries(SEEDS)) {
  const id = name.replace('.txt', '');

  test(`seeds/${name} is byte for byte as received`, () => {
    const bytes = readFileSync(join(ROOT, 'seeds', name));
    assert.equal(createHash('sha256').update(bytes).digest('hex'), digest);
  });

  test(`${id} has a report.yaml with organisation, place, year, dates and colour`, () => {
    const { meta, year } = readReport(ROOT, id, { cache: null });
    assert.equal(meta.year, year);
    assert.equal(meta.organisation.place, '济南市');
    assert.ok(
      meta.organisation.en && meta.organisation.placeEn && meta.published && meta.reference && meta.colour,
    );
  });

  test(`the colour of ${id} reads on paper, light and dark`, () => {
    const { light, dark } = themeColours(readReport(ROOT, id, { cache: null }).meta.colour);
    assert.ok(contrast(light, PAPER.light) >= 4.5 && contrast(dark, PAPER.dark) >= 4.5);
  });
}

test('what an article says of itself and what report.yaml says agree', () => {
  for (const name of Object.keys(SEEDS)) {
    const { article, meta } = readReport(ROOT, name.replace('.txt', ''), { cache: null });
    assert.deepEqual(meta.author ?? [], article.data.byline, name);
    assert.equal(meta.source?.name ?? null, article.data.source, name);
    if (article.data.published) assert.equal(meta.published, article.data.published, name);
  }
});

test('an organisation has one colour in all its reports, and no two organisations share one', () => {
  const pairs = Object.keys(SEEDS).map((name) => {
    const { meta } = readReport(ROOT, name.replace('.txt', ''), { cache: null });
    return `${meta.organisation.name} ${meta.colour}`;
  });
  const unique = [...new Set(pairs)].map((pair) => pair.split(' '));
  assert.equal(unique.length, new Set(unique.map(([organisation]) => organisation)).size);
  assert.equal(unique.length, new Set(unique.map(([, colour]) => colour)).size);
});

test('the library of this repository has no errors, and every seed has a test above', () => {
  const { files, reports } = inspectLibrary(ROOT, { cache: null });
  assert.equal(hasErrors(files), false);
  assert.deepEqual(reports.map(({ id }) => `${id}.txt`).sort(), Object.keys(SEEDS).sort());
  assert.deepEqual(
    readdirSync(join(ROOT, 'seeds'))
      .filter((name) => name.endsWith('.txt'))
      .sort(),
    Object.keys(SEEDS).sort(),
  );
});

test('reports are listed from the newest year on', () => {
  const years = inspectLibrary(ROOT, { cache: null }).reports.map(({ year }) => year);
  assert.deepEqual(
    years,
    years.toSorted((a, b) => b - a),
  );
});

test('site.yaml has sample values only: no real host but those of record offices', () => {
  const site = readSite(ROOT);
  assert.match(site.url, /\.example$/);
  assert.match(site.contact.email ?? '', /\.example$/);
});

test('what is stale in the English of a report is told on en.md', (t) => {
  const root = makeLibrary(t);
  const path = 'content/reports/2024-heyuan-town/en.md';
  writeFileSync(
    join(root, path),
    '---\ntitle: Heyuan in 2024\n---\n\n<!-- ¶ nowhere/abcdef -->\n\nNothing like it.\n',
  );
  const { files } = inspectLibrary(root, { cache: null });
  assert.ok((files.find((file) => file.path === path)?.messages.length ?? 0) > 0);
});
