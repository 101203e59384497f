import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { inspectLibrary, readLogo, readSite } from '../../src/library/index.ts';
import { LOGO_DANGERS, logoFault, logoShape, MAX_LOGO_BYTES } from '../../src/library/logo.ts';
import { makeLibrary } from './fixture.ts';

const svg = (inside = '') =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">\n  ${inside}<path d="M0 0h40"/></svg>`,
  );

test('a plain SVG is a logo, with the shape of its viewBox', () => {
  assert.equal(logoFault('logo.svg', svg()), null);
  assert.deepEqual(logoShape('logo.svg', svg()), { width: 40, height: 20 });
});

test('an SVG with gradients and clips of its own is a logo', () => {
  const inside = '<linearGradient id="a"/><use href="#b"/><g clip-path="url(#c)" fill="url(#a)"/>';
  assert.equal(logoFault('logo.svg', svg(inside)), null);
});

for (const danger of LOGO_DANGERS)
  test(`an SVG with ${danger} is refused, with its line and column`, () => {
    assert.match(logoFault('logo.svg', svg(danger))?.en ?? '', /^logo\.svg:2:\d+ holds /);
  });

test('what is no picture, and what is too large, is refused', () => {
  assert.match(logoFault('logo.png', Buffer.from('GIF89a'.repeat(9)))?.en ?? '', /no PNG/);
  assert.match(logoFault('logo.svg', Buffer.from('<html>'))?.en ?? '', /no SVG/);
  assert.match(logoFault('logo.svg', Buffer.alloc(MAX_LOGO_BYTES + 1, 32))?.zh ?? '', /不能超过 60 KB/);
});

test('check says at its line of site.yaml that a logo is missing; once it is there, nothing, and pages get it by a name of its own', (t) => {
  const root = makeLibrary(t);
  const path = join(root, 'content/site.yaml');
  writeFileSync(path, `${readFileSync(path, 'utf8').trimEnd()}\nlogo: { file: logo.svg, alt: 镇徽 }\n`);
  const said = () =>
    inspectLibrary(root, { cache: null }).files.flatMap(({ path, messages }) =>
      messages.map(({ ruleId, line, column }) => `${path}:${line}:${column} ${ruleId}`),
    );
  const before = said().filter((one) => /logo/.test(one));
  const line =
    readFileSync(path, 'utf8')
      .split('\n')
      .findIndex((one) => one.startsWith('logo:')) + 1;
  assert.deepEqual(before, [`content/site.yaml:${line}:15 bad-logo`]);
  assert.equal(readLogo(root, readSite(root)), null);
  writeFileSync(join(root, 'content/logo.svg'), svg());
  assert.deepEqual(
    said().filter((one) => /logo|unknown-file/.test(one)),
    [],
  );
  assert.match(readLogo(root, readSite(root))?.name ?? '', /^logo-[0-9a-f]{8}\.svg$/);
});
