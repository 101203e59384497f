/**
 * Every problem that source files can have, with how serious it is.
 * A name never changes once published: people search for it and scripts match it.
 */
export const SEVERITIES = {
  'site-missing': 'error',
  'seed-missing': 'error',
  'report-missing': 'error',
  'duplicate-report': 'error',
  'bad-seed-name': 'error',
  'bad-report-name': 'error',
  'unknown-file': 'warning',
  'unreadable-file': 'error',
  'bad-encoding': 'error',
  'bad-yaml': 'error',
  'duplicate-key': 'error',
  'unknown-key': 'error',
  'missing-key': 'error',
  'wrong-type': 'error',
  'bad-value': 'error',
  'bad-date': 'error',
  'bad-colour': 'error',
  'bad-url': 'error',
  'bad-base-path': 'error',
  'bad-line-number': 'error',
  'unknown-edition': 'error',
  'duplicate-value': 'error',
  'year-mismatch': 'error',
  'date-order': 'error',
  'decision-line': 'error',
  'stale-decision': 'warning',
  'unused-pin': 'warning',
  'same-seed': 'warning',
  'script-reading': 'warning',
  'script-choice': 'info',
  'unnamed-term': 'warning',
  'prose-unsupported': 'warning',
  'prose-link': 'error',
  'prose-heading': 'info',
  'article-failed': 'error',
} as const satisfies Record<string, 'error' | 'warning' | 'info'>;

export type ProblemName = keyof typeof SEVERITIES;
