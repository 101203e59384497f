import { isEnumerated, numberingOf } from './numbering.ts';
import { sentencesOf } from './sentences.ts';

/** The longest lead-in, in characters; a numbered one may be longer. */
const LONGEST = 22;
const LONGEST_NUMBERED = 45;
/** After 一是 or 第一 a longer sentence tells something. */
const LONGEST_ENUMERATED = 28;

/** What a sentence has and a lead-in hasn't: it speaks of a time, of us, or tells what came about. */
const NO_LEAD =
  /^(?:过去|回顾|今年|去年|近年|当前|目前|同时|此外|展望|我国|然而|但)|我们|我[省市区县]|了(?!解)|而且|但是|就是/;

/** The lead-in that a paragraph might begin with: a short first sentence with more after it. */
function leadIn(text: string): string | null {
  const sentences = sentencesOf(text);
  const first = sentences[0];
  if (first === undefined || sentences.length < 2) return null;
  const lead = text.slice(0, first.end);
  const enumerated = isEnumerated(lead);
  const longest =
    numberingOf(lead) !== undefined ? LONGEST_NUMBERED : enumerated ? LONGEST_ENUMERATED : LONGEST;
  if (lead.length > longest || lead.length < 5 || !lead.endsWith('。')) return null;
  // What a point explains with a colon is a definition, as in a glossary.
  if (enumerated && lead.includes('：')) return null;
  const plain = enumerated
    ? lead.replace(/^[^\u4e00-\u9fff]*[一二三四五六七八九十]*[^\u4e00-\u9fff]*/, '')
    : lead;
  const opening = plain.slice(0, 2);
  // A paragraph whose sentences all begin alike is a row of points, and its first sentence only one of them.
  const alike = sentences.filter(({ start }) => text.startsWith(opening, start));
  if (!enumerated && alike.length > 2) return null;
  if (/\d|“[^”]*$/.test(plain) || (!enumerated && NO_LEAD.test(plain))) return null;
  return lead;
}

/**
 * Finds the lead-ins of a section's paragraphs: a numbered one stands by itself (（一）经济稳中有进。…), others
 * count only where neighbouring paragraphs have them too: three in a row, or two of like length.
 */
export function findRunIns(texts: readonly string[]): (string | null)[] {
  const leads = texts.map(leadIn);
  const found: (string | null)[] = leads.map((lead) => (lead !== null && hasNumber(lead) ? lead : null));
  for (let start = 0; start < leads.length; start += 1) {
    let end = start;
    while (end < leads.length && leads[end] !== null) end += 1;
    const row = leads.slice(start, end) as string[];
    const alike =
      row.length === 2 &&
      !row.some((lead) => lead.includes('，')) &&
      Math.abs((row[0] as string).length - (row[1] as string).length) <= 1;
    if (row.length >= 3 || alike) for (let i = start; i < end; i += 1) found[i] = leads[i] ?? null;
    start = Math.max(start, end);
  }
  return found;
}

function hasNumber(lead: string): boolean {
  return numberingOf(lead) !== undefined || isEnumerated(lead);
}
