import { sha256 } from '../../library/index.ts';
import { formatManifest } from './manifest.ts';

interface File {
  path: string;
  bytes: Uint8Array;
}

/** Labels and values of bag-info.txt, in order; those without a value are left out. */
export type BagInfo = readonly (readonly [label: string, value: string | undefined])[];

const text = (path: string, content: string): File => ({ path, bytes: new TextEncoder().encode(content) });

/**
 * A bag of BagIt 1.0 (RFC 8493) around files: they go below data/, and digests of everything beside it. The date of bagging
 * is left out, as the standard allows: the same report gives the same bag on any day.
 */
export function makeBag(payload: readonly File[], info: BagInfo): File[] {
  const data = payload.map(({ path, bytes }) => ({ path: `data/${path}`, bytes }));
  const octets = data.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const tags = [
    text('bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'),
    text('bag-info.txt', formatInfo([...info, ['Payload-Oxum', `${octets}.${data.length}`]])),
    text('manifest-sha256.txt', formatManifest(data.map(digested))),
  ];
  const tagManifest = text('tagmanifest-sha256.txt', formatManifest(tags.map(digested)));
  return [...tags, tagManifest, ...data].sort((a, b) => (a.path < b.path ? -1 : 1));
}

const digested = ({ path, bytes }: File) => ({ path, sha256: sha256(bytes) });

/** One line a label: values are on one line by nature or are made so. */
function formatInfo(info: BagInfo): string {
  return info
    .flatMap(([label, value]) => (value ? [`${label}: ${value.replace(/\s+/g, ' ').trim()}\n`] : []))
    .join('');
}

/**
 * Values of bag-info.txt by label, the first of each; a line that begins with a blank goes on the one before.
 *
 * @example parseInfo('A: 1\n  2\n').get('A') // '1 2'
 */
export function parseInfo(text: string): Map<string, string> {
  const info = new Map<string, string>();
  for (const line of text.replace(/(\r\n|\r|\n)[ \t]+/g, ' ').split(/\r\n|\r|\n/)) {
    const [, label, value] = /^([^:]+?)\s*:\s*(.*)$/.exec(line) ?? [];
    if (label && value !== undefined && !info.has(label)) info.set(label, value);
  }
  return info;
}
