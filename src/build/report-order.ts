import type { AstroIntegration } from 'astro';
import { inReportOrder } from '../site/index.ts';

/** Lets Astro make a report's pages and data next to each other, and not route file by route file. */
export function reportOrder(): AstroIntegration {
  return {
    name: 'nianjian-report-order',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((own) => ({
          ...own,
          getStaticPaths: async () => inReportOrder(await own.getStaticPaths()),
        }));
      },
    },
  };
}
