import { execFileSync } from 'node:child_process';

/** The name that git has of whoever works here: who signs, unless the page is told otherwise. */
export function gitName(root: string): string {
  try {
    return execFileSync('git', ['config', 'user.name'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return '';
  }
}
