import { createHash } from 'node:crypto';
import type { Root } from 'hast';
import { select } from 'hast-util-select';
import { attribute, attributeSpan, escapeAttribute } from './html.ts';
import type { Edit } from './splice.ts';

/** A content security policy: sources by directive, in the order of the page. */
export type Policy = Map<string, string[]>;

/**
 * Reads the policy that Astro wrote into a page.
 *
 * @example parsePolicy("default-src 'none';img-src 'self'").get('img-src') // ["'self'"]
 */
export function parsePolicy(content: string): Policy {
  const directives = content
    .split(';')
    .map((part) => part.trim().split(/\s+/))
    .filter(([name]) => name);
  return new Map(directives.map(([name = '', ...sources]) => [name, sources]));
}

export const formatPolicy = (policy: Policy): string =>
  [...policy].map(([name, sources]) => [name, ...sources].join(' ')).join('; ');

/** The edit that changes the policy of a page, parsed verbosely; none where it has no policy. */
export function rewritePolicy(tree: Root, change: (policy: Policy) => void): Edit[] {
  const meta = select('meta[http-equiv=content-security-policy i]', tree);
  const span = meta && attributeSpan(meta, 'content');
  if (!span) return [];
  const policy = parsePolicy(attribute(meta, 'content') ?? '');
  change(policy);
  return [{ ...span, text: `content="${escapeAttribute(formatPolicy(policy))}"` }];
}

/** The source expression that lets one inline script or style through. */
export const hashSource = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
