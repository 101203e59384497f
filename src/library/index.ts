export { NO_ORGANISATION } from './check-confirmed.ts';
export { readLogo } from './check-logo.ts';
export type { Logo } from './check-logo.ts';
export { contrast, DEFAULT_COLOURS, PAPER, siteColours, themeColours } from './colour.ts';
export type { ThemeColours } from './colour.ts';
export { codeVersion, digestOf, sha256 } from './digest.ts';
export {
  englishPath,
  listReportIds,
  listReportPages,
  isUnpublished,
  picturePath,
  listReports,
  reportPath,
  seedPath,
  splitId,
} from './listing.ts';
export type { Listing } from './listing.ts';
export { hasErrors, LibraryError } from './problems/library-error.ts';
export type { ProblemName } from './problems/names.ts';
export { report, sourceFile } from './problems/problem.ts';
export type { Problem } from './problems/types.ts';
export { argsOf, placeText, reportProblems, severityOf, sortMessages, textsOf } from './problems/render.ts';
export type { MessageLanguage, ReportOptions } from './problems/render.ts';
export { openPublished, publishedPath, versionPath } from './published/read-published.ts';
export { readVersion } from './published/read-version.ts';
export { releaseReport } from './published/release.ts';
export type { Release } from './published/release.ts';
export { PICTURE_NAME } from './schemas/pictures.ts';
export { MAX_PICTURE_BYTES, readImage, readPictures, withoutMetadata } from './pictures/index.ts';
export type { Image, ReportPicture } from './pictures/index.ts';
export { pruneCache } from './prune.ts';
export { inspectLibrary, readLibrary } from './read-library.ts';
export type { InspectedLibrary, InspectOptions, Library } from './read-library.ts';
export { readAbout } from './read-about.ts';
export { readBeside } from './read-beside.ts';
export type { BesideReport } from './read-beside.ts';
export { openReport, readReport } from './read-report.ts';
export type { OpenedReport, ReadOptions } from './read-report.ts';
export { openGlossary, openSite, openSiteLanguage, readGlossary, readSite } from './read-site.ts';
export { readSource } from './read-source.ts';
export type { Source } from './read-source.ts';
export { contentRoot, linksArchive, standsAlone, wantedReports } from './roots.ts';
export { yamlProblems } from './yaml-problems.ts';
export { stats } from './stats.ts';
export { quoteYaml } from './yaml/quote.ts';
export type { Stats } from './stats.ts';
export type { Glossary, Pin, Report, ReportMeta, ReportSummary, Seed, Site } from './types.ts';
export { summarise } from './summarise.ts';
