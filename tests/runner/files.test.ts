import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';

/** Runs test files of these contents with the runner, in a process of its own: node:test doesn't nest. */
function runThem(t: TestContext, contents: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'nianjian-runner-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const files = Object.entries(contents).map(([name, code]) => {
    const path = join(folder, `${name}.test.mjs`);
    writeFileSync(
      path,
      `import assert from 'node:assert'; import { test, suite } from 'node:test';\n${code}`,
    );
    return path;
  });
  const runner = new URL('./files.ts', import.meta.url).href;
  const code = `const { runFiles } = await import(${JSON.stringify(runner)});
    const tally = await runFiles(${JSON.stringify(files)}, 1, console.log); console.log(JSON.stringify(tally));`;
  const env = { ...process.env };
  delete env['NODE_TEST_CONTEXT'];
  // A file, because the runner hands --eval on to the processes that it starts.
  const script = join(folder, 'run.mjs');
  writeFileSync(script, code);
  const { stdout } = spawnSync(process.execPath, [script], {
    encoding: 'utf8',
    env,
  });
  const lines = stdout.trimEnd().split('\n');
  return { tally: JSON.parse(lines.at(-1)!) as { passed: number; failed: number }, output: stdout };
}

test('the runner counts tests, not the suites and tests around them', (t) => {
  const { tally } = runThem(t, {
    a: `test('1', () => {}); test('2', () => {}); suite('s', () => { test('3', () => {}); });`,
  });
  assert.deepEqual(tally, { passed: 3, failed: 0 });
});

test('the runner counts a failing test once and shows its title, place and message', (t) => {
  const { tally, output } = runThem(t, {
    a: `test('sums up', () => assert.equal(1 + 1, 3, 'two is not three')); test('2', () => {});`,
  });
  assert.deepEqual(tally, { passed: 1, failed: 1 });
  assert.match(output, /✖ sums up\n.*a\.test\.mjs:2:1\n.*two is not three/);
});

test('the runner counts a file that breaks off as one failure and shows why', (t) => {
  const { tally, output } = runThem(t, { a: `throw new Error('no such thing');`, b: `test('1', () => {});` });
  assert.deepEqual(tally, { passed: 1, failed: 1 });
  assert.match(output, /broke off[\s\S]*no such thing/);
});

test('the runner counts a file without a test as one failure', (t) => {
  const { tally, output } = runThem(t, { a: `void 0;` });
  assert.deepEqual(tally, { passed: 0, failed: 1 });
  assert.match(output, /holds no test/);
});
