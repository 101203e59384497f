import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { listFiles } from '../../src/build/files.ts';
import { makeLibrary, PARK, run } from './library.ts';

const root = mkdtempSync(join(tmpdir(), 'nianjian-alone-'));
const all = join(root, 'all');

/** Two more years of the park, so that its site draws lines over years and links to reports side by side. */
before(async () => {
  makeLibrary(root);
  for (const year of [2024, 2026]) {
    const id = `${year}-qilu-software-park`;
    const folder = (of: string) => join(root, 'content', 'reports', of);
    cpSync(folder(PARK), folder(id), { recursive: true });
    rmSync(join(folder(id), 'en.md'));
    const settings = readFileSync(join(folder(PARK), 'report.yaml'), 'utf8');
    writeFileSync(
      join(folder(id), 'report.yaml'),
      settings.replace(/^((?:year|published|reference): )2025/gm, `$1${year}`),
    );
    const seed = readFileSync(join(root, 'seeds', `${PARK}.txt`), 'utf8');
    writeFileSync(
      join(root, 'seeds', `${id}.txt`),
      seed.replaceAll('2025', String(year)).replaceAll('1769.6', `17${year - 2000}.6`),
    );
  }
  const made = await run('archive', '--root', root, '--out', all);
  assert.equal(made.code, 0, made.output);
});
after(() => rmSync(root, { recursive: true, force: true }));

test('a report whose organisation has others is proved whole by its own source', async () => {
  const { code, output } = await run('verify', all);
  assert.equal(code, 0, output);
});

test('an archive of one report is the same, byte for byte, as among the others', async () => {
  const alone = join(root, 'one');
  const made = await run('archive', PARK, '--root', root, '--out', alone, '--no-cache');
  assert.equal(made.code, 0, made.output);
  const files = listFiles(join(alone, PARK));
  assert.deepEqual(files, listFiles(join(all, PARK)));
  for (const path of files)
    assert.ok(readFileSync(join(alone, PARK, path)).equals(readFileSync(join(all, PARK, path))), path);
});
