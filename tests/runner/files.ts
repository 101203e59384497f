import { resolve } from 'node:path';
import { run } from 'node:test';
import type { Tally } from './checks.ts';

/** What one file said; a file that broke off before its first test has `broken`. */
interface FileResult extends Tally {
  failures: string[];
  broken: boolean;
  stderr: string;
  reported: boolean;
}

/**
 * Runs test files, each in its own process, and says per file what it found.
 * A file that breaks off, or holds no test, counts as one failure. Skipped tests don't count.
 */
export async function runFiles(
  files: string[],
  concurrency: number,
  log: (line: string) => void,
): Promise<Tally> {
  const results = new Map<string, FileResult>();
  const of = (file: string): FileResult => {
    const fresh = { passed: 0, failed: 0, failures: [], broken: false, stderr: '', reported: false };
    return results.get(file) ?? results.set(file, fresh).get(file)!;
  };
  // No test may hang for ever, and no browser test takes minutes.
  for await (const event of run({ files, concurrency, isolation: 'process', timeout: 300_000 })) {
    if (event.type === 'test:pass') {
      const { file, name, details, skip } = event.data;
      if (!file) continue;
      const result = of(file);
      if (details.type !== 'suite' && !isFile(name, file) && !skip) result.passed++;
    } else if (event.type === 'test:fail') {
      const { file, name, details, line, column } = event.data;
      if (!file || details.type === 'suite' || details.error.failureType === 'subtestsFailed') continue;
      const result = of(file);
      if (isFile(name, file)) {
        result.broken = true;
        continue;
      }
      result.failed++;
      const cause = details.error.cause instanceof Error ? details.error.cause : details.error;
      const text = cause.stack ?? String(cause);
      result.failures.push(`  ✖ ${name}\n    ${short(file)}:${line}:${column}\n${indent(text)}`);
    } // What a file says is told by the name that it was given, all else by its whole path.
    else if (event.type === 'test:stderr') of(resolve(event.data.file)).stderr += event.data.message;
    else if (event.type === 'test:summary' && event.data.file) {
      const { file, duration_ms } = event.data;
      report(file, of(file), `${(duration_ms / 1000).toFixed(1)} s`, log);
    }
  }
  const tally: Tally = { passed: 0, failed: 0 };
  for (const [file, result] of results) {
    if (!result.reported) report(file, result, 'broke off', log);
    tally.passed += result.passed;
    tally.failed += result.failed;
  }
  return tally;
}

function report(file: string, result: FileResult, time: string, log: (line: string) => void): void {
  // The file itself fails too where a test of it does; alone, that means it never came to its tests.
  if (result.broken && result.failed === 0) {
    result.failed++;
    result.failures.push(`  ✖ broke off\n${indent(result.stderr)}`);
  }
  if (result.passed + result.failed === 0) {
    result.failed++;
    result.failures.push('  ✖ holds no test');
  }
  const { passed, failed, failures } = result;
  log(`${failed ? '✖' : '✔'} ${short(file)}: ${passed} passed, ${failed} failed (${time})`);
  for (const failure of failures) log(failure);
  result.reported = true;
}

const isFile = (name: string, file: string) => name === file || name === short(file);
const short = (file: string) =>
  file.replaceAll('\\', '/').replace(`${process.cwd().replaceAll('\\', '/')}/`, '');

/** The first lines of a failure, without those of Node's own modules. */
function indent(text: string): string {
  const lines = text.split('\n').filter((line) => !/^\s+at .*node:internal/.test(line));
  return lines
    .slice(0, 40)
    .map((line) => `    ${line}`)
    .join('\n');
}
