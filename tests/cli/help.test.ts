import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

/** Every command of package.json that takes options, with one that its help must name. */
const COMMANDS = [
  { name: 'build', file: 'src/cli/build.ts', option: '--offline' },
  { name: 'preview', file: 'src/cli/preview.ts', option: '--port' },
  { name: 'check', file: 'src/cli/check.ts', option: '--format' },
  { name: 'outline', file: 'src/cli/outline.ts', option: '--pretty' },
  { name: 'figures', file: 'src/cli/figures.ts', option: '--date' },
  { name: 'parity', file: 'src/cli/parity.ts', option: '--format' },
  { name: 'charts', file: 'src/cli/charts.ts', option: '--explain' },
  { name: 'archive', file: 'src/cli/archive.ts', option: '--shard' },
  { name: 'verify', file: 'src/cli/verify.ts', option: '--language' },
  { name: 'publish', file: 'src/cli/publish.ts', option: '--no-cache' },
  { name: 'bench', file: 'bench/run.ts', option: '--n' },
];

const run = (file: string, ...args: string[]) =>
  spawnSync(process.execPath, [file, ...args], { encoding: 'utf8' });

for (const { name, file, option } of COMMANDS) {
  test(`${name} --help says in Chinese and English what it takes, and ends with 0`, () => {
    const { status, stdout, stderr } = run(file, '--help');
    assert.equal(status, 0, stderr);
    assert.ok(
      stdout.includes(
        `npm run ${['outline', 'figures', 'parity', 'charts'].includes(name) ? '-s ' : ''}${name}`,
      ),
      stdout,
    );
    assert.ok(stdout.includes(option), stdout);
    assert.match(stdout, /[\u4e00-\u9fff]{4}/);
    assert.match(stdout, /[a-z]{3,} [a-z]{2,} [a-z]{2,}/);
    assert.equal(stderr, '');
  });

  test(`${name} refuses an option that it does not know by name, shows the help, and ends with 2`, () => {
    const { status, stdout, stderr } = run(file, '--frist');
    assert.equal(status, 2, stderr);
    assert.match(stderr, /--frist/);
    assert.ok(stderr.includes(option), stderr);
    assert.doesNotMatch(stderr, /\n\s+at /);
    assert.equal(stdout, '');
  });
}
