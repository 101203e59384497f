import type { Element, Root, Text } from 'hast';
import { select } from 'hast-util-select';
import { attribute, offsetOf, textOf, walk } from '../html.ts';
import type { Finding } from './finding.ts';
import { leaksIn } from './leaks.ts';

/** Checks what a page can be asked about alone. `locales` are those whose name a path may begin with. */
export function checkPage(tree: Root, path: string, locales: readonly string[]): Finding[] {
  const found: Finding[] = [];
  const ids = new Set<string>();
  const headings: Element[] = [];
  walk(tree, (node, parent) => {
    if (node.type === 'text') {
      if (parent.type === 'element') found.push(...checkText(node, parent));
      return;
    }
    if (node.tagName === 'h1') headings.push(node);
    const id = attribute(node, 'id');
    if (id !== undefined && ids.has(id))
      found.push({ rule: 'duplicate-id', args: { id }, offset: offsetOf(node) });
    if (id !== undefined) ids.add(id);
    found.push(...checkAttributes(node));
    if (node.tagName === 'svg') found.push(...checkDrawing(node));
  });
  const html = select('html', tree);
  const head = select('head', tree);
  found.push(...checkHead(select('body', tree)));
  const lang = html ? (attribute(html, 'lang') ?? '') : '';
  const expected = locales.find((locale) => path.startsWith(`${locale}/`));
  if (!lang || (expected && lang !== expected))
    found.push({
      rule: 'page-lang',
      args: { found: lang || '（无 none）', expected: expected ?? locales[0] ?? 'zh-Hans' },
      offset: 0,
    });
  if (!textOf(select('title', head)).trim()) found.push({ rule: 'page-title', offset: 0 });
  if (headings.length !== 1)
    found.push({
      rule: 'one-h1',
      args: { count: headings.length },
      offset: headings[1] ? offsetOf(headings[1]) : 0,
    });
  const policy = select('meta[http-equiv=content-security-policy i]', head);
  if (!/default-src\s+'none'/.test(policy ? (attribute(policy, 'content') ?? '') : ''))
    found.push({ rule: 'no-csp', offset: 0 });
  return found;
}

function checkText(node: Text, parent: Element): Finding[] {
  if (parent.tagName === 'style') return [];
  if (parent.tagName === 'script') {
    if (attribute(parent, 'type') !== 'application/ld+json') return [];
    return [...jsonProblem(node.value, offsetOf(node)), ...leaksIn(node.value, offsetOf(node))];
  }
  return leaksIn(node.value, offsetOf(node));
}

/** Text in the head ends the head: a browser takes it and what follows, even the policy, for the body. */
function checkHead(body: Element | undefined): Finding[] {
  const children = body?.children ?? [];
  const lost = children.findIndex(
    (child) => child.type === 'element' && /^(meta|title|base)$/.test(child.tagName),
  );
  return children.slice(0, Math.max(0, lost)).flatMap((child): Finding[] => {
    const found = child.type === 'text' ? child.value.trim() : '';
    return found ? [{ rule: 'leak', args: { found, context: '<head>' }, offset: offsetOf(child) }] : [];
  });
}

/** A text that should be JSON. */
export function jsonProblem(source: string, offset: number): Finding[] {
  try {
    JSON.parse(source);
    return [];
  } catch (error) {
    return [{ rule: 'bad-json', args: { problem: (error as Error).message }, offset }];
  }
}

function checkAttributes(element: Element): Finding[] {
  const found: Finding[] = [];
  const offset = offsetOf(element);
  for (const property of Object.keys(element.properties)) {
    const value = attribute(element, property) ?? '';
    // A handler's name has no capitals in HTML.
    const args = { element: element.tagName, attribute: property.toLowerCase() };
    if (property === 'style') found.push({ rule: 'inline-style', args, offset });
    if (/^on[a-z]+$/i.test(property) || /^\s*javascript:/i.test(value))
      found.push({ rule: 'inline-script', args, offset });
    found.push(...leaksIn(value, offset).map((leak) => ({ ...leak, offset })));
  }
  return found;
}

/** A style element in a drawing isn't among those whose hash Astro adds to the policy. */
function checkDrawing(svg: Element): Finding[] {
  const found: Finding[] = [];
  walk(svg, (node) => {
    if (node.type === 'element' && node.tagName === 'style')
      found.push({ rule: 'inline-style', args: { element: 'svg style' }, offset: offsetOf(node) });
  });
  return found;
}
