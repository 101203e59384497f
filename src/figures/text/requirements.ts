/** No set of characters is kept that is larger: most texts have one of them. */
const LARGEST = 64;
const DIGITS = '0123456789';

/**
 * Lists sets of characters: whatever a pattern matches has one of each, in the match or around it. A pattern without
 * such characters has none, and what can't be told from its source is left out.
 *
 * @example
 * requirementsOf(/(?:19|20)\d\d年(?:底|末)?/) // ['12', '0123456789', '年']
 */
export function requirementsOf({ source, ignoreCase }: RegExp): string[] {
  return ignoreCase ? [] : readChoice({ source, at: 0 });
}

interface Reader {
  source: string;
  at: number;
}

const REPEATED = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/y;
const OPEN = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y;
const ESCAPED = /\\(?:[pP]\{[^}]*\}|k<\w+>|u\{[^}]*\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|.)/suy;

/** Reads what stands next, where it is of a sticky pattern. */
function read(reader: Reader, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = reader.at;
  const match = pattern.exec(reader.source);
  reader.at += match?.[0].length ?? 0;
  return match;
}

/** Alternatives up to the end of their group: a match has what one of them needs. */
function readChoice(reader: Reader): string[] {
  const choices = [readSequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    choices.push(readSequence(reader));
  }
  const [only = []] = choices;
  if (choices.length === 1) return only;
  const either = choices.map((needs) => [...needs].sort((a, b) => a.length - b.length)[0]);
  return either.includes(undefined) ? [] : bounded(either.join(''));
}

/** What stands one after the other: a match has what each needs. */
function readSequence(reader: Reader): string[] {
  const all = new Set<string>();
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] ?? '')) {
    const needs = readTerm(reader);
    if (!readOptional(reader)) for (const need of needs) all.add(need);
  }
  return [...all];
}

/** Reads how often a term stands; tells whether it may be missing. */
function readOptional(reader: Reader): boolean {
  const char = reader.source[reader.at] ?? '';
  if (!'*+?{'.includes(char)) return false;
  const least = read(reader, REPEATED)?.[1];
  return char === '*' || char === '?' || least === '0';
}

function readTerm(reader: Reader): string[] {
  const { source } = reader;
  const char = source[reader.at] ?? '';
  if (char === '(') return readGroup(reader);
  if (char === '[') return readClass(reader);
  if (char === '\\') return bounded(readEscape(reader));
  reader.at += 1;
  return '^$.'.includes(char) ? [] : bounded(char);
}

function readGroup(reader: Reader): string[] {
  const [open = '('] = read(reader, OPEN) ?? [];
  const needs = readChoice(reader);
  reader.at += 1;
  return open.endsWith('!') ? [] : needs;
}

/** An escaped character, or all that it stands for; none where these are many. */
function readEscape(reader: Reader): string {
  const [written = ''] = read(reader, ESCAPED) ?? [];
  if (written === '\\d') return DIGITS;
  const code = /^\\[ux]([\dA-Fa-f]+)$/.exec(written)?.[1];
  if (code !== undefined) return String.fromCharCode(parseInt(code, 16));
  return /^\\[A-Za-z0-9]/.test(written) ? '' : written.slice(1);
}

function readClass(reader: Reader): string[] {
  const { source } = reader;
  const inverted = source[reader.at + 1] === '^';
  reader.at += inverted ? 2 : 1;
  let chars = '';
  let known = !inverted;
  while (reader.at < source.length && source[reader.at] !== ']') {
    const from = readMember(reader);
    if (source[reader.at] === '-' && source[reader.at + 1] !== ']') {
      reader.at += 1;
      const [first, last] = [from.charCodeAt(0), readMember(reader).charCodeAt(0)];
      known &&= last - first < LARGEST;
      for (let code = first; known && code <= last; code += 1) chars += String.fromCharCode(code);
    } else if (from === '') known = false;
    else chars += from;
  }
  reader.at += 1;
  return known ? bounded(chars) : [];
}

function readMember(reader: Reader): string {
  if (reader.source[reader.at] === '\\') return readEscape(reader);
  return reader.source[reader.at++] ?? '';
}

/** A set as it is kept: its characters once each, in order; none where it is too large to tell texts apart. */
function bounded(chars: string): string[] {
  if (chars.length === 1) return /[\uD800-\uDFFF]/.test(chars) ? [] : [chars];
  const set = [...new Set(chars.split(''))].sort().join('');
  return set === '' || set.length > LARGEST || /[\uD800-\uDFFF]/.test(set) ? [] : [set];
}
