/**
 * Runs everything that must hold: types, lint, format, import directions, tests, browser tests.
 *
 *     node tests/run.ts [--all] [--only PART] [WORD…]
 *
 * `--all` runs the full product of pages, editions and widths in the browser. `--only` takes one of
 * the parts by name, `unit` or `browser`; words keep the test files whose path holds one of them.
 * The last line is `N passed, N failed`.
 */
import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { CHECKS, runCheck, type Tally } from './runner/checks.ts';
import { runFiles } from './runner/files.ts';
import { prepareSite } from './runner/site.ts';

const { values, positionals } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
  },
  allowPositionals: true,
});
const parts = ['unit', 'browser', ...CHECKS.map(({ name }) => name)];
for (const name of values.only)
  if (!parts.includes(name)) {
    console.error(`unknown part: ${name} (there are ${parts.join(', ')})`);
    process.exit(2);
  }

const log = (line: string) => console.log(line);
const total: Tally = { passed: 0, failed: 0 };
const add = ({ passed, failed }: Tally) => {
  total.passed += passed;
  total.failed += failed;
};
const wanted = (name: string) => (values.only.length ? values.only.includes(name) : !positionals.length);
const pick = (pattern: string) =>
  globSync(pattern)
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !positionals.length || positionals.some((word) => file.includes(word)))
    .sort();

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// Commands speak the language of the machine; tests are to see the same on each.
process.env['LC_ALL'] = 'C';
if (values.all) process.env['NIANJIAN_TEST_ALL'] = '1';

for (const check of CHECKS) if (wanted(check.name)) add(await runCheck(check, log));

const unit = pick('tests/**/*.test.ts').filter((file) => !file.startsWith('tests/e2e/'));
if (unit.length && (wanted('unit') || (positionals.length && !values.only.length)))
  add(await runFiles(unit, availableParallelism(), log));

const browser = pick('tests/e2e/**/*.test.ts');
if (browser.length && (wanted('browser') || (positionals.length && !values.only.length))) {
  const site = await prepareSite(log);
  if (site) {
    add(await runFiles(browser, availableParallelism(), log));
    site.remove();
  } else add({ passed: 0, failed: 1 });
}

console.log(`${total.passed} passed, ${total.failed} failed`);
// Set rather than called, so that the last line is written out even through a pipe.
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
