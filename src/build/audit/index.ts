export { auditSite } from './audit.ts';
export type { Audit, AuditOptions } from './audit.ts';
export { RULES } from './rules.ts';
export type { RuleName } from './rules.ts';
export { weightTable } from './weight.ts';
export type { Budget, PageWeight } from './weight.ts';
