import { homedir } from 'node:os';
import { relative, resolve, sep } from 'node:path';

/** Folders of the project and the library that hold what no build may replace. */
const KEPT = ['content', 'docs', 'public', 'seeds', 'src', 'tests', '.git'];

/**
 * Why a site can't be built into a folder, since what is in that is replaced; null where it can.
 *
 * @example
 * refusedOut('public/reports', { root: '.', project: '.' })?.zh // '--out public/reports：…'
 */
export function refusedOut(
  out: string,
  { root, project }: { root: string; project: string },
): { zh: string; en: string } | null {
  const folder = resolve(out);
  const holds = [root, project, process.cwd(), homedir()].some((one) => isWithin(resolve(one), folder));
  const within = [root, project].flatMap((one) => KEPT.map((name) => resolve(one, name)));
  if (!holds && !within.some((one) => isWithin(folder, one))) return null;
  return {
    zh: `--out ${out}：生成时这个文件夹会被清空，不能用它。换一个，例如 --out dist 或 --out site/reports。`,
    en: `--out ${out}: a build replaces what is in its folder, so this one can't be used. Name another, such as --out dist or --out site/reports.`,
  };
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return (
    way === '' ||
    (way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path && !/^[a-z]:/i.test(way))
  );
}
