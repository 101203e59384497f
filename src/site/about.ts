import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { convertTree } from '../editions/index.ts';
import type { Glossary, Locale } from '../editions/types.ts';
import type { Site } from '../library/types.ts';
import { hrefsOf } from './hrefs.ts';
import { quotesOf } from './locales.ts';

/** What staff say of their site, as HTML in an edition's script; addresses from the site's root get its base path. */
export function aboutProse(
  prose: readonly ElementContent[],
  site: Site,
  glossary: Glossary,
  locale: Locale,
): string {
  const converted =
    locale === 'en'
      ? (structuredClone(prose) as ElementContent[])
      : convertTree(prose, locale, glossary.pins, { quotes: quotesOf(site, locale) });
  const hrefs = hrefsOf(site);
  const rebase = (nodes: readonly ElementContent[]): void => {
    for (const node of nodes) {
      if (node.type !== 'element') continue;
      const { href } = node.properties;
      if (typeof href === 'string' && href.startsWith('/'))
        node.properties['href'] = hrefs.asset(href.slice(1));
      rebase(node.children);
    }
  };
  rebase(converted);
  return toHtml(converted);
}
