import type { Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { attribute, offsetOf } from '../html.ts';
import type { Finding } from './finding.ts';
import { resolveLink, type Place } from './links.ts';

const PNG = '\u0089PNG';

/**
 * The size of a PNG by its first bytes; null for what is none.
 *
 * @example pngSize(readFileSync('card.png')) // { width: 1200, height: 630 }
 */
export function pngSize(data: Buffer): { width: number; height: number } | null {
  if (data.length < 24 || data.toString('latin1', 0, 4) !== PNG) return null;
  return { width: data.readUInt32BE(16), height: data.readUInt32BE(20) };
}

/** Checks that the picture beside a page's link is one, and as large as the page says. A missing file is a broken link. */
export function checkCard(
  tree: Root,
  path: string,
  place: Place,
  read: (path: string) => Buffer | null,
): Finding[] {
  const head = select('head', tree);
  const said = new Map(
    selectAll('meta[property^="og:image"]', head).map((meta) => [
      attribute(meta, 'property') ?? '',
      { content: attribute(meta, 'content') ?? '', offset: offsetOf(meta) },
    ]),
  );
  const image = said.get('og:image');
  const target = image && resolveLink(image.content, path, place);
  if (!image || target?.kind !== 'file') return [];
  const data = read(target.path);
  if (!data) return [];
  const size = pngSize(data);
  const found = size ? `${size.width}×${size.height}` : '—';
  const expected = `${said.get('og:image:width')?.content ?? '—'}×${said.get('og:image:height')?.content ?? '—'}`;
  return found === expected
    ? []
    : [{ rule: 'card-size', args: { href: image.content, found, expected }, offset: image.offset }];
}
