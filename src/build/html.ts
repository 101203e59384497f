/** An element of a built page; `start` is the offset of its `<`. */
export interface HtmlElement {
  type: 'element';
  name: string;
  attributes: Record<string, string>;
  parent: HtmlElement | null;
  children: (HtmlElement | HtmlText)[];
  start: number;
  /** Offset behind its start tag. */
  open: number;
}

/** Text with its character references resolved; in `script` and `style` as written. */
export interface HtmlText {
  type: 'text';
  value: string;
  parent: HtmlElement;
  start: number;
}

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const RAW = new Set(['script', 'style', 'textarea', 'title']);
/** The names that a serializer writes; anything else comes as a number. */
const NAMED: Record<string, string> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', shy: '\u00ad' },
  ...{ ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009', NoBreak: '\u2060', middot: '·', times: '×' },
};

/**
 * Reads a page that this build wrote into a tree with offsets; the root has no name.
 * It relies on well-formed HTML with its end tags, which html-validate proves in the tests, and takes
 * a tenth of the time of a parser for the wild.
 */
export function parseHtml(source: string): HtmlElement {
  const root: HtmlElement = {
    type: 'element',
    name: '',
    attributes: {},
    parent: null,
    children: [],
    start: 0,
    open: 0,
  };
  let parent = root;
  let at = 0;
  const addText = (end: number, raw = false) => {
    if (end > at) {
      const value = source.slice(at, end);
      parent.children.push({ type: 'text', value: raw ? value : decode(value), parent, start: at });
    }
    at = end;
  };
  const tag = /<(?:!--[\s\S]*?-->|![^>]*>|(\/?)([a-zA-Z][^\s/>]*))/g;
  for (let match = tag.exec(source); match; match = tag.exec(source)) {
    addText(match.index);
    const [, slash, written] = match;
    if (!written) {
      at = tag.lastIndex;
      continue;
    }
    const name = written.toLowerCase();
    const { attributes, end, closed } = readAttributes(source, tag.lastIndex);
    at = tag.lastIndex = end;
    if (slash) {
      let open: HtmlElement | null = parent;
      while (open && open.name !== name) open = open.parent;
      if (open?.parent) parent = open.parent;
      continue;
    }
    const element: HtmlElement = {
      type: 'element',
      name,
      attributes,
      parent,
      children: [],
      start: match.index,
      open: end,
    };
    parent.children.push(element);
    if (VOID.has(name) || closed) continue;
    parent = element;
    if (RAW.has(name)) {
      const close = source.indexOf(`</${written}`, at);
      addText(close < 0 ? source.length : close, name === 'script' || name === 'style');
      tag.lastIndex = at;
    }
  }
  addText(source.length);
  return root;
}

function readAttributes(source: string, from: number) {
  const attributes: Record<string, string> = {};
  const attribute = /\s*([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/y;
  let end = from;
  for (;;) {
    attribute.lastIndex = end;
    const match = attribute.exec(source);
    if (!match) break;
    attributes[match[1]!.toLowerCase()] ??= decode(match[2] ?? match[3] ?? match[4] ?? '');
    end = attribute.lastIndex;
  }
  const close = source.indexOf('>', end);
  const closed = source.slice(end, close).includes('/');
  return { attributes, end: close < 0 ? source.length : close + 1, closed };
}

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name) return NAMED[name] ?? whole;
      return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
    },
  );
}

/** Calls `visit` for every element and text below, in document order. */
export function walk(element: HtmlElement, visit: (node: HtmlElement | HtmlText) => void): void {
  for (const child of element.children) {
    visit(child);
    if (child.type === 'element') walk(child, visit);
  }
}

const STEP = /^([\w-]*)((?:\.[\w-]+)*)(?:\[([\w-]+)=([^\]]*)\])?$/;

type Test = (element: HtmlElement) => boolean;

/**
 * Makes a test of selectors of names, classes, one attribute and descendants.
 *
 * @example
 * const isBold = compileSelectors(['b', 'svg text.t-val', 'th[scope=row]'])
 * isBold(element) // true for any of them
 */
export function compileSelectors(selectors: readonly string[]): Test {
  const compiled = selectors.map((selector) => selector.trim().split(/\s+/).map(compileStep).reverse());
  return (element) => compiled.some((steps) => matches(element, steps));
}

/** Steps stand from the innermost outwards. */
function matches(element: HtmlElement, [own, ...around]: Test[]): boolean {
  if (!own?.(element)) return false;
  let at = element.parent;
  for (const step of around) {
    while (at && !step(at)) at = at.parent;
    if (!at) return false;
    at = at.parent;
  }
  return true;
}

function compileStep(step: string): Test {
  const match = STEP.exec(step);
  if (!match) throw new Error(`invalid selector: ${step}`);
  const [, name, dotted = '', attribute, value] = match;
  const classes = dotted.split('.').filter(Boolean);
  return (element) => {
    if (name && name !== element.name) return false;
    if (attribute && element.attributes[attribute] !== value) return false;
    if (classes.length === 0) return true;
    const own = (element.attributes['class'] ?? '').split(/\s+/);
    return classes.every((wanted) => own.includes(wanted));
  };
}
