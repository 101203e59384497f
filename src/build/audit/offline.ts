import type { Root } from 'hast';
import { attribute, offsetOf, walk } from '../html.ts';
import type { Finding } from './finding.ts';
import { resolveLink, type Link, type Place } from './links.ts';

/** Checks that a page or style sheet asks for nothing that only a server could give; `tree` is null for a style sheet. */
export function checkOffline(
  tree: Root | null,
  links: readonly Link[],
  path: string,
  place: Place,
): Finding[] {
  const found: Finding[] = links
    .filter(({ href, resource }) => needsServer(href, resource, path, place))
    .map(({ href, offset }) => ({ rule: 'needs-server', args: { href: href || '""' }, offset }));
  if (tree)
    walk(tree, (node) => {
      if (node.type === 'element' && node.tagName === 'script' && attribute(node, 'type') === 'module')
        found.push({
          rule: 'needs-server',
          args: { href: '<script type="module">' },
          offset: offsetOf(node),
        });
    });
  return found;
}

/** Addresses of the published site, written in full, are only names: canonical, hreflang. */
function needsServer(href: string, resource: boolean, path: string, place: Place): boolean {
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return false;
  const target = resolveLink(href, path, place);
  if (target.kind !== 'file') return target.kind === 'outside-base';
  const [bare = ''] = href.split(/[?#]/);
  const isFolder = bare !== '' && /(^|\/)\.{0,2}$/.test(bare);
  return isFolder || bare.startsWith('/') || (resource && /\.woff2?$/.test(bare));
}
