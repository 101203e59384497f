import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { auditSite, type AuditOptions } from '../../src/build/audit/index.ts';

export const ORIGIN = 'https://nianjian.example';

/** A page without a fault: what tests put in it is the only thing that can be wrong. */
export function page(
  body = '',
  { lang = 'zh-Hans', head = '', title = '年报', h1 = '<h1>年报</h1>' } = {},
): string {
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
<meta http-equiv="content-security-policy" content="default-src 'none'; img-src 'self'">
${head}</head><body>${h1}
${body}</body></html>`;
}

/** Writes files into a temporary folder named dist, which goes away with the test. */
export function makeSite(t: TestContext, files: Record<string, string | Buffer>): string {
  const folder = mkdtempSync(join(tmpdir(), 'nianjian-site-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const dist = join(folder, 'dist');
  for (const [path, data] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), data);
  }
  return dist;
}

/** What an audit of these files says: `path:line rule`, and the words in English. */
export function audit(
  t: TestContext,
  files: Record<string, string | Buffer>,
  options: Partial<AuditOptions> = {},
) {
  const dist = makeSite(t, files);
  const found = auditSite(dist, { url: ORIGIN, base: '/', editions: ['zh-Hans', 'en'], ...options });
  const messages = found.files.flatMap((file) =>
    file.messages.map((message) => ({
      path: file.path.replaceAll('\\', '/').replace('dist/', ''),
      line: message.line,
      column: message.column,
      rule: message.ruleId,
      what: (message as unknown as { texts: { en: { what: string } } }).texts.en.what,
    })),
  );
  return { messages, rules: messages.map(({ rule }) => rule), weights: found.weights, files: found.files };
}
