import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { headerRules } from '../../src/build/hosting/index.ts';
import { reportSchema } from '../../src/library/schemas/report.ts';
import { siteSchema } from '../../src/library/schemas/site.ts';

const DOCS = join(import.meta.dirname, '../../docs');
const read = (path: string): string => readFileSync(join(DOCS, path), 'utf8');
const GUIDES = { zh: read('指南.md'), en: read('GUIDE.md') };
const BOTH = Object.entries(GUIDES);
const { scripts } = JSON.parse(read('../package.json')) as { scripts: Record<string, string> };

const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, part = '']) => part);
const prose = (text: string): string => text.replace(/```.*?```/gs, '');
const pictures = (text: string): string[] => all(text, /!\[[^\]]+\]\(([^)]+)\)/g);
/** Commands with all that stands behind them on their line. */
const commands = (text: string): { name: string; options: string[] }[] =>
  [...text.matchAll(/npm run (?:-s )?([\w:]+)([^`\n]*)/g)].map(([, name = '', rest = '']) => ({
    name,
    options: all(rest, /(--[a-z-]+)/g),
  }));

test('both guides have the same sections, pictures, commands and links, in the same order', () => {
  const { zh, en } = GUIDES;
  const levels = (text: string): string[] => all(prose(text), /^(#+ (?:\d+\.)?)/gm);
  assert.deepEqual(levels(en), levels(zh));
  // Each guide has the desk and the site in its own language.
  assert.deepEqual(
    pictures(en),
    pictures(zh).map((path) => path.replace('pictures/', 'pictures/en/')),
  );
  assert.deepEqual(commands(en), commands(zh));
  const links = (text: string): string[] => [...new Set(all(text, /[^!]\[[^\]]+\]\(([^)]+)\)/g))].sort();
  assert.deepEqual(
    links(en).filter((link) => link !== '指南.md'),
    links(zh).filter((link) => link !== 'GUIDE.md'),
  );
});

test('every picture and link of the guides is there, and every picture is small', () => {
  for (const [language, text] of BOTH)
    for (const path of all(text, /\]\(([^)#]+)\)/g))
      assert.ok(existsSync(join(DOCS, path)), `${language}: ${path}`);
  for (const [, text] of BOTH)
    for (const path of pictures(text)) assert.ok(statSync(join(DOCS, path)).size <= 150_000, path);
});

test('every picture that the script makes is shown, and every one shown is made by it', () => {
  const made = all(read('pictures.ts'), /(?:keep|shoot)\('([\w-]+)'/g).map((name) => `pictures/${name}.png`);
  assert.deepEqual(made.sort(), pictures(GUIDES.zh).sort());
  const kept = (folder: string): string[] =>
    readdirSync(join(DOCS, folder)).map((name) => `${folder}/${name}`);
  const others = ['pictures/en', 'pictures/report.png'];
  assert.deepEqual(
    kept('pictures').filter((path) => !others.includes(path)),
    made,
  );
  assert.deepEqual(kept('pictures/en').sort(), pictures(GUIDES.en).sort());
});

test('every command of the guides is in package.json, and its --help tells every option that they name', () => {
  const wanted = new Map<string, Set<string>>();
  for (const [, text] of BOTH)
    for (const { name, options } of commands(text))
      wanted.set(name, new Set([...(wanted.get(name) ?? []), ...options]));
  assert.ok(wanted.size > 6);
  for (const [name, options] of wanted) {
    const script = scripts[name];
    assert.ok(script, `npm run ${name}`);
    const file = script.split(' ').find((part) => part.endsWith('.ts')) ?? '';
    const help = execFileSync(process.execPath, [file, '--help'], { encoding: 'utf8', stdio: 'pipe' });
    for (const option of options)
      if (option !== '--help') assert.ok(help.includes(option), `npm run ${name} -- ${option}`);
  }
});

test('every key that the guides show is one of site.yaml or report.yaml', () => {
  const known = [...Object.keys(siteSchema.shape), ...Object.keys(reportSchema.shape), 'metrics'];
  for (const [language, text] of BOTH) {
    const keys = all(text, /`([a-z]+): [^`]+`/g);
    assert.ok(keys.length > 3, language);
    for (const key of keys) assert.ok(known.includes(key), `${language}: ${key}`);
    for (const block of all(text, /```yaml\n(.*?)```/gs)) {
      const part = parse(block) as Record<string, unknown>;
      assert.equal(reportSchema.partial().safeParse(part).error, undefined, language);
    }
  }
});

test('the settings for nginx send the same headers as _headers asks for', () => {
  const conf = read('hosting/nginx.conf');
  const rules = headerRules({ base: '/', editions: ['zh-Hans'] });
  for (const { headers } of rules)
    for (const [name, value] of Object.entries(headers)) {
      assert.ok(conf.includes(`add_header ${name} `), name);
      assert.ok(conf.includes(value), value);
    }
  const hashed = new RegExp(/^ +~(\^\S+)/m.exec(conf)?.[1] ?? 'x');
  for (const { pattern, headers } of rules)
    if (headers['Cache-Control'])
      assert.equal(
        hashed.test(pattern.replace('*', 'a')),
        /immutable/.test(headers['Cache-Control']),
        pattern,
      );
});

test('the workflow for GitHub Pages publishes with a command that there is, and uploads what it makes', () => {
  const { jobs } = parse(read('hosting/github-pages.yml')) as {
    jobs: { publish: { steps: { run?: string; uses?: string; with?: { path?: string } }[] } };
  };
  const runs = jobs.publish.steps.flatMap(({ run }) => run ?? []);
  assert.deepEqual(runs, ['npm ci', 'npm run publish']);
  assert.ok(scripts['publish']);
  assert.equal(jobs.publish.steps.find(({ uses }) => uses?.includes('upload-pages'))?.with?.path, 'dist');
});
