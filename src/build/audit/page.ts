import { walk, type HtmlElement, type HtmlText } from '../html.ts';
import type { Finding } from './finding.ts';
import { leaksIn } from './leaks.ts';

/** Checks what a page can be asked about alone. `locales` are those whose name a path may begin with. */
export function checkPage(tree: HtmlElement, path: string, locales: readonly string[]): Finding[] {
  const found: Finding[] = [];
  const ids = new Set<string>();
  const headings: number[] = [];
  let html: HtmlElement | null = null;
  let title = '';
  let policy = '';
  walk(tree, (node) => {
    if (node.type === 'text') {
      found.push(...checkText(node));
      if (node.parent.name === 'title' && node.parent.parent?.name === 'head') title += node.value;
      return;
    }
    if (node.name === 'html') html = node;
    if (node.name === 'h1') headings.push(node.start);
    if (node.name === 'meta' && node.attributes['http-equiv']?.toLowerCase() === 'content-security-policy')
      policy = node.attributes['content'] ?? '';
    const id = node.attributes['id'];
    if (id !== undefined && ids.has(id))
      found.push({ rule: 'duplicate-id', args: { id }, offset: node.start });
    if (id !== undefined) ids.add(id);
    found.push(...checkAttributes(node));
  });
  const lang = (html as HtmlElement | null)?.attributes['lang'] ?? '';
  const expected = locales.find((locale) => path.startsWith(`${locale}/`));
  if (!lang || (expected && lang !== expected))
    found.push({
      rule: 'page-lang',
      args: { found: lang || '（无 none）', expected: expected ?? locales[0] ?? 'zh-Hans' },
      offset: 0,
    });
  if (!title.trim()) found.push({ rule: 'page-title', offset: 0 });
  if (headings.length !== 1)
    found.push({ rule: 'one-h1', args: { count: headings.length }, offset: headings[1] ?? 0 });
  if (!/default-src\s+'none'/.test(policy)) found.push({ rule: 'no-csp', offset: 0 });
  return found;
}

function checkText(node: HtmlText): Finding[] {
  const { name, attributes } = node.parent;
  if (name === 'style') return [];
  if (name === 'script') {
    if (attributes['type'] !== 'application/ld+json') return [];
    return [...jsonProblem(node.value, node.start), ...leaksIn(node.value, node.start)];
  }
  // Text in the head ends the head: what follows, the policy too, no longer counts.
  const stray = node.parent.name === 'head' ? node.value.trim() : '';
  if (stray) return [{ rule: 'leak', args: { found: stray, context: '<head>' }, offset: node.start }];
  return leaksIn(node.value, node.start);
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

function checkAttributes(element: HtmlElement): Finding[] {
  const found: Finding[] = [];
  for (const [attribute, value] of Object.entries(element.attributes)) {
    const at = { args: { element: element.name, attribute }, offset: element.start };
    if (attribute === 'style') found.push({ rule: 'inline-style', ...at });
    if (/^on[a-z]+$/.test(attribute) || /^\s*javascript:/i.test(value))
      found.push({ rule: 'inline-script', ...at });
    found.push(...leaksIn(value, element.start));
  }
  // A style element in a drawing isn't among those whose hash Astro adds to the policy.
  if (element.name === 'style' && isInside(element, 'svg'))
    found.push({ rule: 'inline-style', args: { element: 'svg style' }, offset: element.start });
  return found;
}

function isInside(element: HtmlElement, name: string): boolean {
  for (let at = element.parent; at; at = at.parent) if (at.name === name) return true;
  return false;
}
