import { parseInfo, parseManifest } from '../bag/index.ts';
import type { ManifestEntry } from '../bag/index.ts';
import { foldName, unsafeName } from './names.ts';
import type { Limits } from './limits.ts';
import { digestFile, printable, readFile } from './opened.ts';
import type { OpenedBag } from './opened.ts';
import type { VerifyFinding } from './rules.ts';

const MANIFEST = 'manifest-sha256.txt';
const TAG_MANIFEST = 'tagmanifest-sha256.txt';
const VERSION =
  /^\ufeff?BagIt-Version:\s*(0\.97|1\.0)\s*(\r\n|\r|\n)Tag-File-Character-Encoding:\s*UTF-8\s*$/;

/** Checks a bag as RFC 8493 asks: its declaration, its manifests, and the digest of every file that they name. */
export async function checkDigests(bag: OpenedBag, limits: Limits): Promise<VerifyFinding[]> {
  const text = async (path: string) => (await readFile(bag, path, limits.content))?.toString('utf8') ?? '';
  const findings: VerifyFinding[] = [];
  if (!VERSION.test(await text('bagit.txt'))) findings.push({ rule: 'bag-version', path: 'bagit.txt' });
  for (const name of [MANIFEST, TAG_MANIFEST]) {
    if (!bag.files.has(name)) {
      findings.push({ rule: 'missing-manifest', args: { name } });
      continue;
    }
    const { entries, findings: bad } = readManifest(await text(name), name, limits);
    findings.push(...bad, ...(await checkManifest(bag, name, entries)));
  }
  const listed = parseInfo(bag.files.has('bag-info.txt') ? await text('bag-info.txt') : '').get(
    'Payload-Oxum',
  );
  const payload = [...bag.files].filter(([path]) => path.startsWith('data/'));
  const found = `${payload.reduce((sum, [, bytes]) => sum + bytes, 0)}.${payload.length}`;
  if (listed !== undefined && listed !== found)
    findings.push({ rule: 'oxum-differs', path: 'bag-info.txt', args: { listed, found } });
  return findings;
}

function readManifest(text: string, name: string, limits: Limits) {
  const { entries, bad } = parseManifest(text);
  const findings: VerifyFinding[] = bad.slice(0, 5).map((line) => ({
    rule: 'bad-manifest',
    path: name,
    args: { name, line, problem: { zh: '写法不对', en: 'it reads otherwise' } },
  }));
  const seen = new Set<string>();
  const good: ManifestEntry[] = [];
  for (const [i, entry] of entries.entries()) {
    const unsafe = unsafeName(entry.path, limits.path);
    const twice = seen.has(foldName(entry.path));
    seen.add(foldName(entry.path));
    if (!unsafe && !twice) good.push(entry);
    else if (findings.length < 20)
      findings.push({
        rule: 'bad-manifest',
        path: name,
        args: {
          name,
          line: i + 1,
          problem: unsafe ?? {
            zh: `重复列出 ${printable(entry.path)}`,
            en: `it lists ${printable(entry.path)} again`,
          },
        },
      });
  }
  return { entries: good, findings };
}

async function checkManifest(
  bag: OpenedBag,
  manifest: string,
  entries: readonly ManifestEntry[],
): Promise<VerifyFinding[]> {
  const findings: VerifyFinding[] = [];
  const listed = new Set(entries.map(({ path }) => path));
  for (const { path, sha256 } of entries) {
    if (!bag.files.has(path)) {
      findings.push({ rule: 'missing-file', path, args: { manifest } });
      continue;
    }
    const found = await digestFile(bag, path);
    if (found !== sha256) findings.push({ rule: 'digest-differs', path, args: { found, listed: sha256 } });
  }
  const covers = (path: string) =>
    manifest === MANIFEST
      ? path.startsWith('data/')
      : !path.startsWith('data/') && !path.startsWith('tagmanifest-');
  for (const path of bag.files.keys())
    if (covers(path) && !listed.has(path)) findings.push({ rule: 'unlisted-file', path, args: { manifest } });
  return findings;
}
