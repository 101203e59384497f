export { aboutProse } from './about.ts';
export { cardFiles, chartsOf, embedCode, filesHtml, formerAddresses, permalink } from './cards.ts';
export type { CardFile } from './cards.ts';
export { citeApa, citeBibtex, citeGbt } from './citation.ts';
export type { Cited } from './citation.ts';
export { citedOf } from './cited.ts';
export { figureRecords, toCsv, toJson } from './dataset.ts';
export type { DatasetHead, FigureRecord } from './dataset.ts';
export { viewEntry, viewFeedEntry } from './entry-view.ts';
export type { EntryView } from './entry-view.ts';
export { toAtom } from './feed.ts';
export type { Feed, FeedEntry } from './feed.ts';
export { hrefsOf, relativeHref } from './hrefs.ts';
export type { Hrefs } from './hrefs.ts';
export { dropOrganisation, EDITIONS, formatDate, noteMark, publishedOn, sectionNumeral } from './locales.ts';
export { blockClasses } from './block-classes.ts';
export { chartId, rowId } from './anchors.ts';
export { chartInPlaceOf, formerHtml } from './former-ids.ts';
export { leadChange } from './lead-change.ts';
export { inTextOrder, linkNumbers, numberCharts } from './marks.ts';
export { figuresOfOthers, othersIn } from './others.ts';
export { inReportOrder, reportOutput } from './output-order.ts';
export { keepTogether } from './keep.ts';
export { KEEP_RULES } from './keep-rules.ts';
export { mixedHtml } from './mixed.ts';
export { viewPictures } from './pictures.ts';
export type { PictureView } from './pictures.ts';
export { packSection } from './packing.ts';
export { headingHtml, heroClass, nameHtml, phrasesHtml, titleHtml, titleUnits, widthOf } from './phrases.ts';
export { editionInput, viewReport } from './report-view.ts';
export type { ReportView, Row, SectionView, VersionView } from './report-view.ts';
export { reportData } from './report-data.ts';
export { viewParallel } from './parallel-view.ts';
export type { ParallelView } from './parallel-view.ts';
export {
  editionsOf,
  parallelEditionsOf,
  parallelTwins,
  reportPaths,
  reportTwins,
  siteTwins,
} from './report-paths.ts';
export { sitemapEntries } from './sitemap.ts';
export { compareRowHtml } from './compare-html.ts';
export { compareGroups, groupsWith } from './compare-groups.ts';
export type { CompareGroup, GroupLink } from './compare-groups.ts';
export { viewComparison } from './compare-view.ts';
export type { CompareMetric, CompareView } from './compare-view.ts';
export { yearColumns } from './compare-years.ts';
export { earlierPages, earlierTitle, earlierTwins, versionSeedName, viewEarlier } from './version-view.ts';
export type { EarlierView } from './version-view.ts';
export { groupFigures } from './figure-groups.ts';
export type { FigureGroup } from './figure-groups.ts';
export { kindsOf, sheetRowHtml } from './figure-sheet.ts';
export { changeHtml, dataRowsHtml, derivedRowHtml, ownerHtml, rowHtml, unitHtml } from './figure-html.ts';
export { periodOf } from './period.ts';
export { ownerOf, whoseLang, whoseOf } from './whose.ts';
export { fractionDigits, valueHtml, valueParts } from './value.ts';
export { reportStructuredData, siteStructuredData } from './structured-data.ts';
export { siteWords, toldText } from './words.ts';
