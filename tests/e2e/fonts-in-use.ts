import type { Page } from 'playwright';

export interface Use {
  /** The beginning of the text with its code points: spaces and joiners have glyphs too. */
  text: string;
  /** Its Chinese characters. */
  han: string;
  family: string;
  drawn: string[];
}

/** Text nodes that are on the page and ask for one of our faces first; nothing is drawn of a joiner alone. */
const OURS = `(() => {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const ours = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const element = text.parentElement;
    if (!/[^\\s\\p{Default_Ignorable_Code_Point}]/u.test(text.data) || !element.checkVisibility({ visibilityProperty: true }) || !element.getClientRects().length) continue;
    if (/^"?(Newsreader|Noto Serif)/.test(getComputedStyle(element).fontFamily)) ours.push(text);
  }
  return ours;
})()`;
const DESCRIBE = `function () {
  const points = [...this.data].filter((c) => c > '~' && !/[\\u4e00-\\u9fff]/.test(c)).map((c) => c.codePointAt(0).toString(16));
  return [this.data.trim().slice(0, 60) + ' ' + points.join(' '), getComputedStyle(this.parentElement).fontFamily, (this.data.match(/\\p{Script=Han}/gu) ?? []).join('')].join('\\n');
}`;

/** Every text that asks for our faces, with the fonts that draw it: a `?` stands behind one of the machine. */
export async function fontsInUse(page: Page): Promise<Use[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  await session.send('DOM.getDocument', { depth: 0 });
  const { result: list } = await session.send('Runtime.evaluate', { expression: OURS });
  const { result: entries } = await session.send('Runtime.getProperties', {
    objectId: list.objectId!,
    ownProperties: true,
  });
  const uses: Use[] = [];
  for (const { name, value } of entries) {
    if (!/^\d+$/.test(name) || !value?.objectId) continue;
    const { objectId } = value;
    const { nodeId } = await session.send('DOM.requestNode', { objectId });
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: DESCRIBE,
    });
    const [text = '', family = '', han = ''] = String(result.value).split('\n');
    uses.push({
      text,
      family,
      han,
      drawn: fonts.map((font) => font.familyName + (font.isCustomFont ? '' : '?')),
    });
  }
  return uses;
}
