import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { aReport, openSite, pagesOf, withPage, type BuiltPage } from './harness.ts';

const site = await openSite();

interface Use {
  text: string;
  family: string;
  drawn: string[];
}

/**
 * Every text that asks for one of our faces first, with the fonts that draw it: `Newsreader`, or with a `?`
 * behind it where it is a font of the machine.
 */
async function fontsInUse(page: Page): Promise<Use[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  await page.evaluate(`for (const element of document.querySelectorAll('body *')) {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    const { fontFamily, visibility } = getComputedStyle(element);
    if (own && visibility === 'visible' && element.getClientRects().length && /^"?(Newsreader|Noto Serif)/.test(fontFamily))
      element.setAttribute('data-test-face', fontFamily);
  }`);
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: '[data-test-face]',
  });
  const uses: Use[] = [];
  for (const nodeId of nodeIds) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    const { object } = await session.send('DOM.resolveNode', { nodeId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId!,
      functionDeclaration:
        'function () { return [this.textContent.trim().slice(0, 60), getComputedStyle(this).fontFamily].join("\\n") }',
    });
    const [text = '', family = ''] = String(result.value).split('\n');
    uses.push({ text, family, drawn: fonts.map((font) => font.familyName + (font.isCustomFont ? '' : '?')) });
  }
  return uses;
}

const sample = ['zh-Hans', 'zh-Hant', 'zh-Hant-HK', 'en']
  .filter((edition) => pagesOf(site, 'report', edition).length > 0)
  .flatMap((edition): BuiltPage[] => [aReport(site, edition), pagesOf(site, 'list', edition)[0]!]);

for (const built of sample)
  test(`/${built.path}: every character that asks for our faces has one, in a font that came with the page`, async () => {
    await withPage(site, built.path, { viewport: { width: 1440, height: 900 } }, async (page) => {
      const uses = await fontsInUse(page);
      assert.ok(uses.length > 3, `${uses.length} texts in our faces`);
      const strange = uses.filter(({ drawn }) => drawn.some((name) => name.endsWith('?')));
      assert.deepEqual(strange, []);
    });
  });

test('Chinese faces follow the edition', async () => {
  const faces: Record<string, RegExp> = {
    'zh-Hans': /Serif SC/,
    'zh-Hant': /Serif TC/,
    'zh-Hant-HK': /Serif HK/,
  };
  for (const [edition, face] of Object.entries(faces))
    await withPage(
      site,
      aReport(site, edition).path,
      { viewport: { width: 1440, height: 900 } },
      async (page) => {
        const used = new Set((await fontsInUse(page)).flatMap(({ drawn }) => drawn));
        assert.ok(
          [...used].some((name) => face.test(name)),
          `${edition}: ${[...used].join(', ')}`,
        );
      },
    );
});
