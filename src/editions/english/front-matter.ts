import { parse } from 'yaml';

/** What the front matter of an en.md says of itself; null for what is missing or can't be read. */
export function readFrontMatter(markdown: string): { title: string | null; translator: string | null } {
  const yaml = /^\uFEFF?---\r?\n([^]*?)\r?\n---/.exec(markdown)?.[1] ?? '';
  try {
    const data: unknown = parse(yaml);
    const field = (name: string): string | null => {
      const value = data && typeof data === 'object' ? (data as Record<string, unknown>)[name] : null;
      return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
    };
    return { title: field('title'), translator: field('translator') };
  } catch {
    return { title: null, translator: null };
  }
}
