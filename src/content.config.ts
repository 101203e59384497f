import { defineCollection } from 'astro:content';
import { libraryLoader } from './library/loader.ts';

/** Summaries of the reports. Articles are read by `readReport` when a page is rendered. */
export const collections = { reports: defineCollection({ loader: libraryLoader() }) };
