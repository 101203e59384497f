// @ts-check
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { reportOutputs } from './src/build/report-outputs.ts';
import { staffLanguage } from './src/cli/language.ts';
import { gitName } from './src/desk/server/git-name.ts';
import { deskButton } from './src/desk/toolbar/desk-button.ts';
import { contentRoot, listReportPages, readSite } from './src/library/index.ts';
import { sitemapEntries } from './src/site/index.ts';

const root = contentRoot();
const site = readSite(root);
const reports = listReportPages(root);

export default defineConfig({
  site: site.url,
  base: site.base,
  trailingSlash: 'always',
  output: 'static',
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'always', assets: '_assets' },
  markdown: { syntaxHighlight: false },
  prefetch: false,
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
  integrations: [
    {
      name: 'nianjian-drafts',
      hooks: {
        // Who writes a draft wants to see it; a build is told by `--drafts`.
        'astro:config:setup': ({ command }) => {
          if (command === 'dev') process.env['NIANJIAN_DRAFTS'] ??= '1';
        },
      },
    },
    reportOutputs(),
    sitemap({
      serialize: sitemapEntries(site, reports),
      // Search leads to what a report says now.
      filter: (page) => !page.includes('/versions/'),
    }),
    deskButton({ root, language: staffLanguage(root, undefined), who: () => gitName(root) }),
  ],
  vite: {
    ssr: { external: ['@node-rs/jieba', 'opencc-js'] },
    build: { assetsInlineLimit: 0 },
  },
});
