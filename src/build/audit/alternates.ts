import type { Finding } from './finding.ts';
import { resolveLink, type PageFrame, type Place } from './links.ts';

/** Checks that a page and its other editions name each other, and that all of them exist. */
export function checkAlternates(
  page: PageFrame,
  place: Place,
  pageAt: (path: string) => PageFrame | undefined,
): Finding[] {
  const problems: string[] = [];
  if (page.alternates.size === 0) return [];
  if (!page.alternates.has('x-default')) problems.push('没有 x-default / no x-default');
  for (const [lang, href] of page.alternates) {
    const target = resolveLink(href, page.path, place);
    const other = target.kind === 'file' ? pageAt(target.path) : undefined;
    if (!/^https?:/.test(href)) problems.push(`${lang}: ${href} 不是完整网址 / is no full address`);
    else if (!other) problems.push(`${lang}: ${href} 不存在 / is not there`);
    else if (lang === 'x-default') continue;
    else if (other.lang !== lang) problems.push(`${lang}: ${href} 的 lang 是 / has lang ${other.lang}`);
    else if (![...other.alternates.values()].some((back) => leadsTo(back, other, page, place)))
      problems.push(`${lang}: ${href} 没有回指本页 / does not name this page back`);
  }
  if (
    page.alternates.size > 0 &&
    ![...page.alternates.values()].some((href) => leadsTo(href, page, page, place))
  )
    problems.push('没有列出自己 / does not list itself');
  return problems.map((problem) => ({ rule: 'hreflang', args: { problem }, offset: 0 }));
}

function leadsTo(href: string, from: PageFrame, page: PageFrame, place: Place): boolean {
  const target = resolveLink(href, from.path, place);
  return target.kind === 'file' && target.path === page.path;
}
