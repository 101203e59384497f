import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { PDFDict, PDFName } from '@cantoo/pdf-lib';
import { printBrowser } from '../../../src/archive/pdf/index.ts';
import { print } from '../../../src/archive/pdf/print.ts';
import type { Learnt } from '../../../src/archive/pdf/print.ts';
import { openPrinters } from '../../../src/archive/printers.ts';

describe('printing until what is said of pages is so', () => {
  const printers = openPrinters({ browser: printBrowser() });
  after(() => printers.close());

  /** Prints a small document that learns one thing after the other; says which printings were drafts. */
  async function printed(...learnt: Learnt[]) {
    const drafts: boolean[] = [];
    let asked = 0;
    const document = await printers.withPage((page) =>
      print(
        page,
        (pages, draft) => {
          drafts.push(draft);
          return `<!doctype html><title>年报</title><a href="#end">${pages.get('end') ?? ''}</a><p id="end">完</p>`;
        },
        () => learnt[asked++] ?? 'nothing',
      ),
    );
    return { drafts, tagged: document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict) };
  }

  test('a draft tells where everything is, then the document is printed once', async () => {
    const { drafts, tagged } = await printed();
    assert.deepEqual(drafts, [true, false]);
    assert.ok(tagged);
  });

  test('what has just been placed elsewhere is drafted again; what is set otherwise where it is, is not', async () => {
    assert.deepEqual((await printed('moved', 'nothing')).drafts, [true, true, false]);
    assert.deepEqual((await printed('set')).drafts, [true, false]);
    assert.deepEqual((await printed('nothing', 'set')).drafts, [true, false, false]);
  });

  test('a document that never settles is given in its last printing, tagged', async () => {
    const { drafts, tagged } = await printed(...Array<Learnt>(20).fill('moved'));
    assert.deepEqual(drafts, [true, true, true, true, true, true, false]);
    assert.ok(tagged);
  });
});
