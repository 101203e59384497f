import type { Root, RootContent } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFileMessage } from 'vfile-message';
import { parse as parseYaml } from 'yaml';
import type { Article } from '../../article/types.ts';
import { blocksById, headingText } from '../places.ts';
import type { EnglishText } from './inline.ts';
import { englishText } from './inline.ts';
import type { Place } from './problems.ts';
import { englishProblem } from './problems.ts';

/** A paragraph of an en.md: the ids that it translates, and the numbers that staff say differ rightly. */
export interface EnglishParagraph extends EnglishText {
  ids: string[];
  differs: string[];
  place: Place;
}

/** An en.md, read against its article. */
export interface EnglishSource {
  title: string | null;
  kicker: string | null;
  translator: string | null;
  /** Heading lines by section id. */
  headings: Map<string, string[]>;
  /** By the id of the first paragraph that it translates. */
  paragraphs: Map<string, EnglishParagraph>;
  /** Ids that are left out on purpose. */
  omitted: string[];
  messages: VFileMessage[];
}

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkDirective)
  .use(remarkCjkFriendly)
  .freeze();

/** What a comment before a paragraph says. */
interface Marked {
  ids: string[];
  omit: boolean;
  differs: string[];
}

/**
 * `<!-- ¶ section/3f2a9c section/77aa01 omit -->`: the ids, and whether they are left out; after `differs`, numbers that
 * differ rightly, a semicolon between two.
 */
function idsOf(node: RootContent): Marked | null {
  const match = node.type === 'html' ? /^<!--\s*¶([^]*?)-->$/.exec(node.value.trim()) : null;
  if (match === null) return null;
  const [head = '', ...tail] = (match[1] as string).split(/\sdiffers\s/);
  const words = head.split(/\s+/).filter((word) => word !== '');
  const differs = tail.flatMap((numbers) => numbers.split(/[;；]/)).map((number) => number.trim());
  return {
    ids: words.filter((word) => word !== 'omit'),
    omit: words.includes('omit'),
    differs: differs.filter((number) => number !== ''),
  };
}

/** Reads an en.md: front matter, then headings and paragraphs, each preceded by the ids that it translates. */
export function readEnglish(markdown: string, article: Article): EnglishSource {
  const tree: Root = processor.parse(markdown);
  const source: EnglishSource = {
    title: null,
    kicker: null,
    translator: null,
    headings: new Map(),
    paragraphs: new Map(),
    omitted: [],
    messages: [],
  };
  const { messages } = source;
  const blocks = blocksById(article);
  const sections = new Map(article.children.map((section) => [section.data.id, section]));
  const seen = new Map<string, number>();
  /** Ids that are left out, or told already. */
  const settled = new Set<string>();
  let pending: { ids: string[]; differs: string[]; place: Place } | null = null;
  let current: string | null = null;

  const known = (id: string, place: Place): boolean => {
    if (!blocks.has(id) && !sections.has(id)) {
      messages.push(englishProblem('english-unknown-id', place, { id, detail: hint(id, blocks) }));
      return false;
    }
    const before = seen.get(id);
    if (before !== undefined)
      messages.push(englishProblem('english-duplicate-id', place, { id, detail: String(before) }));
    else seen.set(id, place.line);
    return before === undefined;
  };
  const drop = (): void => {
    for (const id of pending?.ids ?? []) {
      settled.add(id);
      const section = sections.get(id);
      const text =
        blocks.get(id)?.block.data.text ?? (section ? headingText(section).replaceAll('\n', ' ') : id);
      const detail = beginning(text);
      messages.push(englishProblem('english-empty-id', pending?.place ?? START, { id, detail }));
    }
    pending = null;
  };

  for (const node of tree.children) {
    const place: Place = node.position?.start ?? START;
    const marked = idsOf(node);
    if (node.type === 'yaml') Object.assign(source, readFrontMatter(node.value, place, messages));
    else if (marked !== null) {
      drop();
      const ids = marked.ids.filter((id) => known(id, place));
      if (marked.omit) {
        source.omitted.push(...ids);
        for (const id of ids) settled.add(id);
      }
      const named = !marked.omit && (ids.length > 0 || marked.ids.length > 0);
      if (named) pending = { ids, differs: marked.differs, place };
    } else if (node.type === 'heading') {
      const id = pending?.ids.find((one) => sections.has(one));
      if (pending === null) messages.push(englishProblem('english-no-id', place));
      if (id !== undefined)
        source.headings.set((current = id), englishText(node.children, markdown).text.split(/ \| /));
      pending = null;
    } else if (node.type === 'paragraph') {
      if (pending === null) messages.push(englishProblem('english-no-id', place));
      const ids = pending?.ids.filter((one) => blocks.has(one)) ?? [];
      const first = ids[0];
      if (first !== undefined) {
        const section = blocks.get(first)?.section.data.id;
        if (current !== null && section !== current)
          messages.push(englishProblem('english-wrong-section', place, { id: first }));
        source.paragraphs.set(first, {
          ...englishText(node.children, markdown),
          ids,
          differs: pending?.differs ?? [],
          place,
        });
      }
      pending = null;
    } else if (!(node.type === 'html' && node.value.trim().startsWith('<!--')))
      messages.push(englishProblem('english-unsupported', place, { detail: node.type }));
  }
  drop();
  if (source.title === null) messages.push(englishProblem('english-no-title', START));
  missing(source, article, seen, settled);
  return source;
}

const START: Place = { line: 1, column: 1 };

/** Enough of a text to know it by. */
const beginning = (text: string): string =>
  text.length > 24 ? `${text.slice(0, 24)}…` : text.replace(/。$/, '');

/** Tells paragraphs and headings that are neither translated nor left out, at the place of the last one before them. */
function missing(
  source: EnglishSource,
  article: Article,
  seen: ReadonlyMap<string, number>,
  settled: ReadonlySet<string>,
): void {
  let line = 1;
  const tell = (
    name: 'english-missing-paragraph' | 'english-missing-heading',
    id: string,
    text: string,
  ): void => {
    source.messages.push(englishProblem(name, { line, column: 1 }, { id, detail: beginning(text) }));
  };
  for (const section of article.children) {
    const heading = headingText(section).replaceAll('\n', ' ');
    line = seen.get(section.data.id) ?? line;
    if (heading !== '' && !source.headings.has(section.data.id) && !settled.has(section.data.id))
      tell('english-missing-heading', section.data.id, heading);
    for (const child of section.children) {
      if (child.type === 'heading') continue;
      const at = seen.get(child.data.id);
      line = at ?? line;
      if (at === undefined) tell('english-missing-paragraph', child.data.id, child.data.text);
    }
  }
}

/** Says which known id has the same hash, where only the section's part of it differs. */
function hint(id: string, blocks: ReadonlyMap<string, unknown>): string {
  const hash = id.split('/')[1];
  const near =
    hash === undefined ? undefined : [...blocks.keys()].find((known) => known.endsWith(`/${hash}`));
  return near === undefined ? '' : ` (${near}?)`;
}

function readFrontMatter(
  yaml: string,
  place: Place,
  messages: VFileMessage[],
): Pick<EnglishSource, 'title' | 'kicker' | 'translator'> {
  const found = {
    title: null as string | null,
    kicker: null as string | null,
    translator: null as string | null,
  };
  try {
    const data: unknown = parseYaml(yaml);
    const record = typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
    for (const [key, value] of Object.entries(record)) {
      const known = key in found;
      // What the skeleton leaves empty is missing, not wrong.
      if (known && (value === null || value === '')) continue;
      if (known && typeof value === 'string') found[key as keyof typeof found] = value;
      else messages.push(englishProblem('english-bad-front-matter', place, { detail: key }));
    }
  } catch (error) {
    const detail = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
    messages.push(englishProblem('english-bad-front-matter', place, { detail }));
  }
  return found;
}
