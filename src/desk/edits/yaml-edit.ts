import { isDeepStrictEqual } from 'node:util';
import { isMap, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { cut, shrink } from './yaml-cut.ts';
import { isEmpty } from './yaml-places.ts';
import type { Splice } from './yaml-places.ts';
import { withValue } from './yaml-shape.ts';
import type { YamlPath, YamlValue } from './yaml-shape.ts';
import { splice } from './yaml-splice.ts';
import type { SetOptions } from './yaml-splice.ts';

/** A file that can't be edited as it stands; `reason` is a name for a message. */
export class EditError extends Error {
  override name = 'EditError';
  reason: string;
  constructor(reason: string, detail = '') {
    super(`${reason}${detail === '' ? '' : `: ${detail}`}`);
    this.reason = reason;
  }
}

/**
 * Sets a value in a YAML text and leaves every other character as it is: comments, order, quotes, blank lines, line
 * ends. Missing lists and maps are made; a number one past the end of a list appends.
 *
 * @example
 * setIn('year: 2025 # 财年\n', ['headline'], ['a', 'b']) // 'year: 2025 # 财年\nheadline: [a, b]\n'
 */
export function setIn(text: string, path: YamlPath, value: YamlValue, options: SetOptions = {}): string {
  return edit(text, path, value, (document, unix) => splice(unix, document, path, value, options));
}

/** Takes a value out of a YAML text, with the line of its key; a list or map that it leaves empty goes too. */
export function deleteIn(text: string, path: YamlPath): string {
  const document = open(unixOf(text));
  const whole = shrink(document, path);
  if (whole === null) return text;
  return edit(text, whole, undefined, (again, unix) => cut(unix, again, whole));
}

/** The plain data of a YAML text. */
export function valueOf(text: string): unknown {
  return open(unixOf(text)).toJS() as unknown;
}

/**
 * Runs an edit by places in the text, and proves it: what the new text says must be what was meant. Where it isn't (an
 * anchor, a tag, a style nobody expects), the whole file is written again by the `yaml` package, and proved likewise.
 */
function edit(
  text: string,
  path: YamlPath,
  value: YamlValue | undefined,
  find: (document: Document.Parsed, text: string) => Splice | null,
): string {
  const unix = unixOf(text);
  const document = open(unix);
  const meant = withValue(document.toJS(), path, value);
  const found = find(document, unix);
  const cutAndPasted = found && unix.slice(0, found.start) + found.text + unix.slice(found.end);
  if (cutAndPasted !== null && says(cutAndPasted, meant)) return likeBefore(cutAndPasted, text);
  if (value === undefined) document.deleteIn(path);
  else document.setIn(path, document.createNode(value));
  const rewritten = document.toString({ lineWidth: 0 });
  if (says(rewritten, meant)) return likeBefore(rewritten, text);
  throw new EditError('cannot-edit', path.join('.'));
}

function open(text: string): Document.Parsed {
  const document = parseDocument(text, { keepSourceTokens: true, stringKeys: true });
  const [error] = document.errors;
  if (error) throw new EditError('not-yaml', error.message);
  if (document.contents !== null && !isMap(document.contents) && !isEmpty(document.contents))
    throw new EditError('not-a-map');
  return document;
}

function says(text: string, meant: unknown): boolean {
  const document = parseDocument(text, { stringKeys: true });
  return document.errors.length === 0 && isDeepStrictEqual(document.toJS() ?? {}, meant);
}

const unixOf = (text: string): string => text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');

/** Line ends and byte order mark as they were. */
function likeBefore(unix: string, before: string): string {
  const ends = before.includes('\r\n') ? unix.replaceAll('\n', '\r\n') : unix;
  return before.startsWith('\ufeff') ? `\ufeff${ends}` : ends;
}
