import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { FileSystemConfigLoader, HtmlValidate, esmResolver } from 'html-validate';
import { openSite } from './harness.ts';

const site = await openSite();
const htmlvalidate = new HtmlValidate(new FileSystemConfigLoader([esmResolver()]));

// The pages stand in a temporary folder, so the rules are read from this project by name.
const config = (await import('../../.htmlvalidate.mjs')).default;
htmlvalidate.setConfigLoader(new FileSystemConfigLoader([esmResolver()], { ...config, root: true }));

for (const { file, path } of site.pages)
  test(`/${path} is valid HTML`, async () => {
    const { results } = await htmlvalidate.validateFile(join(site.dist, file));
    assert.deepEqual(
      results.flatMap(({ messages }) =>
        messages
          .slice(0, 10)
          .map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
      ),
      [],
    );
  });
