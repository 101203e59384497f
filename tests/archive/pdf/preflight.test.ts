import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { PDFDict } from '@cantoo/pdf-lib';
import { fontsOf, name } from './reading.ts';
import { open } from './rule.ts';
import { printSamples } from './samples.ts';
import type { Sample } from './samples.ts';

/*
 * A second opinion, by a validator of PDF/A-1b, the one of the family that Debian has; where it isn't installed
 * (apt-get install libpdfbox2-java libjaxb-api-java libactivation-java default-jre-headless) nothing is asked of it.
 */

/** What the validator may say of a file of the archive: rules of PDF/A-1 that PDF/A-3 has no more, or that are ours to leave. */
const OF_A1_ALONE: Record<string, string> = {
  '1.2.9': 'a file specification has an embedded file: forbidden in A-1, allowed by A-3 (ISO 19005-3, 6.8)',
  '1.4.7': 'there are embedded files: the same',
  '1.4': 'cross-reference streams: forbidden in A-1, allowed since A-2 (6.1.4)',
  '3.1.11': 'no CIDSet: asked for in A-1, optional since A-2 (6.2.11.4.2)',
  '7.11': 'no claim to be PDF/A: the archive makes none',
};

const JARS = '/usr/share/java';
const PATH = [
  'preflight',
  'pdfbox2',
  'fontbox2',
  'xmpbox',
  'commons-logging',
  'javax.activation',
  'jaxb-api',
].map((jar) => join(JARS, `${jar}.jar`));
const isThere = PATH.every((jar) => existsSync(jar));

/** What the validator says of a file, a line a message: `3.1.11 : Invalid Font definition, …`. */
const validate = (file: string): Promise<string[]> =>
  new Promise((resolve, reject) => {
    const args = ['-cp', PATH.join(delimiter), 'org.apache.pdfbox.preflight.Validator_A1b', file];
    execFile('java', args, (error, stdout, stderr) => {
      const said = stdout.split('\n').filter((line) => /^\d+(?:\.\d+)* : /.test(line));
      if (said.length === 0 && !stdout.includes('is a valid PDF/A-1b file'))
        reject(error ?? new Error(stderr));
      else resolve(said);
    });
  });

const real = (said: readonly string[]): string[] =>
  said.filter((line) => !Object.hasOwn(OF_A1_ALONE, line.split(' : ')[0]!));

test('of what the validator says, rules of PDF/A-1 alone are let pass, and no other', () => {
  const said = [
    '3.1.11 : Invalid Font definition',
    '1.4.7 : EmbeddedFiles',
    '3.1.3 : a font is not embedded',
  ];
  assert.deepEqual(real(said), ['3.1.3 : a font is not embedded']);
});

describe('PDFBox Preflight', { skip: !isThere && 'it is not installed' }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'nianjian-preflight-'));
  after(() => rmSync(folder, { recursive: true }));
  let samples: Sample[] = [];
  before(async () => {
    samples = await printSamples([
      { id: '2025-qilu-software-park', locales: ['zh-Hant-HK'] },
      { id: '2023-huaiyin-district', locales: ['en'] },
    ]);
  });

  const say = async (bytes: Uint8Array): Promise<string[]> => {
    const file = join(folder, 'one.pdf');
    writeFileSync(file, bytes);
    return validate(file);
  };

  test('finds nothing that PDF/A-3 asks for too', async () => {
    for (const { bytes, locale } of samples) assert.deepEqual(real(await say(bytes)), [], locale);
  });

  test('finds no more once the file is written as PDF/A-1 is, without attachments and packed objects', async () => {
    const document = await open(samples[0]!.bytes);
    document.catalog.delete(name('AF'));
    document.catalog.lookup(name('Names'), PDFDict).delete(name('EmbeddedFiles'));
    for (const [ref, object] of document.context.enumerateIndirectObjects())
      if (object instanceof PDFDict && object.has(name('EF'))) document.context.delete(ref);
    const plain = { useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false };
    const codes = (await say(await document.save(plain))).map((line) => line.split(' : ')[0]);
    assert.deepEqual([...new Set(codes)], ['3.1.11', '7.11']);
  });

  test('finds a font that is not embedded', async () => {
    const document = await open(samples[1]!.bytes);
    fontsOf(document)[0]!.descriptor.delete(name('FontFile2'));
    const broken = await document.save({ addDefaultPage: false, updateFieldAppearances: false });
    assert.notDeepEqual(real(await say(broken)), []);
  });
});
