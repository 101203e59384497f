/** What makes a text no XML, and where; null if it is well formed. */
export function xmlProblem(source: string): { problem: string; offset: number } | null {
  const open: { name: string; offset: number }[] = [];
  let roots = 0;
  const token =
    /<(?:\?[\s\S]*?\?>|!--[\s\S]*?-->|!\[CDATA\[[\s\S]*?\]\]>|!DOCTYPE[^>]*>|(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>)/y;
  let at = 0;
  while (at < source.length) {
    const next = source.indexOf('<', at);
    const text = source.slice(at, next < 0 ? source.length : next);
    const stray = strayCharacter(text);
    if (stray) return { problem: stray.problem, offset: at + stray.offset };
    if (!open.length && text.trim().replace('\ufeff', ''))
      return { problem: 'text outside the root element', offset: at };
    if (next < 0) break;
    token.lastIndex = next;
    const match = token.exec(source);
    if (!match) return { problem: 'a tag that does not end or an attribute without quotes', offset: next };
    const [, slash, name, attributes = '', closed] = match;
    const bad = strayCharacter(attributes);
    if (bad) return { problem: bad.problem, offset: next };
    if (name && slash) {
      const last = open.pop();
      if (last?.name !== name)
        return { problem: `</${name}> closes <${last?.name ?? 'nothing'}>`, offset: next };
    } else if (name) {
      if (!open.length && roots++) return { problem: 'a second root element', offset: next };
      if (!closed) open.push({ name, offset: next });
    }
    at = token.lastIndex;
  }
  const left = open.pop();
  if (left) return { problem: `<${left.name}> is not closed`, offset: left.offset };
  return roots ? null : { problem: 'no root element', offset: 0 };
}

function strayCharacter(text: string): { problem: string; offset: number } | null {
  const ampersand = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/.exec(text);
  if (ampersand) return { problem: 'an & that is not escaped', offset: ampersand.index };
  // eslint-disable-next-line no-control-regex -- XML forbids these characters.
  const control = /[\x00-\x08\x0b\x0c\x0e-\x1f]/.exec(text);
  return control ? { problem: 'a control character', offset: control.index } : null;
}
