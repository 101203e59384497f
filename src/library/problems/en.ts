import type { ProblemName } from './names.ts';
import type { ProblemText } from './types.ts';

/** The problems in English, row for row as in zh.ts. */
export const en: Record<ProblemName, ProblemText> = {
  'site-missing': {
    what: '{path} is missing.',
    why: 'It says who publishes the site, where, and in which editions; there is no site without it.',
    fix: 'Create {path} with at least publisher, url, base, editions, contact and records.',
  },
  'seed-missing': {
    what: 'Report "{id}" has no article {seed}.',
    why: 'Every report is made from the article of the same name in seeds/.{hint}',
    fix: 'Save the article as {seed}; if the report is not wanted, delete the folder {folder}.',
  },
  'report-missing': {
    what: 'The article {seed} has no {path}.',
    why: 'report.yaml holds the organisation, year and dates, which an article never says in full.{hint}',
    fix: 'Create {path} with organisation, year, published and reference; if the article is not wanted, move it out of seeds/.',
  },
  'duplicate-report': {
    what: 'Two places use the report id "{id}": {first} and {second}.',
    why: 'The id is the web address and belongs to one report; some computers ignore case, so ids that differ only in case are the same.',
    fix: 'Rename one of them, for example to {suggestion}; rename the article and the report folder together.',
  },
  'bad-seed-name': {
    what: 'The file name "{name}" does not follow the rule for articles.',
    why: 'The name becomes the web address: YEAR-SLUG.txt, in lower-case letters, digits and hyphens.',
    fix: 'Rename it, for example to {suggestion}.',
  },
  'bad-report-name': {
    what: 'The folder name "{name}" does not follow the rule for reports.',
    why: 'The folder name is the report id: YEAR-SLUG, the same as the article in seeds/.',
    fix: 'Rename it, for example to {suggestion}.',
  },
  'unknown-file': {
    what: 'This file is not used.',
    why: 'Only {expected} are read in {where}.',
    fix: '{hint}If it is not needed, move it elsewhere.',
  },
  'unreadable-file': {
    what: 'This file cannot be opened ({code}).',
    why: 'The system does not allow it, or it is not an ordinary file.',
    fix: 'Close the program that uses it, check its permissions, and try again.',
  },
  'bad-encoding': {
    what: 'The file is not UTF-8: from here on it cannot be read.',
    why: 'Files in {where} must be UTF-8, or Chinese characters turn to nonsense.',
    fix: 'Open it in an editor, choose "Save as", set the encoding to UTF-8 and save it again.',
  },
  'bad-yaml': {
    what: 'This is not valid YAML: {detail}.',
    why: 'When the form cannot be read, nothing after it can be trusted.',
    fix: '{hint}',
  },
  'duplicate-key': {
    what: 'The key "{key}" is written twice.',
    why: 'A key may stand once in a group; with two it is unclear which one counts.',
    fix: 'Delete one of them.',
  },
  'unknown-key': {
    what: 'Unknown key "{key}".',
    why: 'Known here: {expected}. If a mistyped key passed, its content would be lost without a word.',
    fix: '{hint}',
  },
  'missing-key': {
    what: '"{key}" is missing.',
    why: '{parent} must have it.',
    fix: 'Add a line such as {example}',
  },
  'wrong-type': {
    what: '"{key}" should be {expected} but is {found}.',
    why: 'A value of the wrong type cannot be used.{hint}',
    fix: 'Write, for example, {example}',
  },
  'bad-value': {
    what: 'The value {value} of "{key}" cannot be used.',
    why: '{why}',
    fix: '{fix}',
  },
  'bad-date': {
    what: 'The value {value} of "{key}" is not a date.',
    why: 'Dates are written year-month-day, year-month or year, with two digits for month and day, and must exist.',
    fix: '{fix}',
  },
  'bad-colour': {
    what: 'The colour {value} of "{key}" cannot be used.',
    why: '{why}',
    fix: '{fix}',
  },
  'bad-logo': {
    what: 'The logo {file} cannot be used.',
    why: '{why}',
    fix: 'Put another SVG or PNG file into content/, or take logo out of site.yaml.',
  },
  'bad-url': {
    what: 'The address {value} of "{key}" cannot be used.',
    why: '{why}',
    fix: 'Write, for example, {example}',
  },
  'bad-base-path': {
    what: 'The path {value} of "{key}" cannot be used.',
    why: 'The path that the site lives under begins and ends with / and holds only letters, digits, dots, hyphens and underscores.',
    fix: '{fix}For a site at the root of its domain, write /.',
  },
  'bad-line-number': {
    what: 'The line number {value} of "{key}" cannot be used.',
    why: 'Lines of the article are whole numbers counted from 1, rising within one decision.',
    fix: 'Write, for example, {example}',
  },
  'unknown-edition': {
    what: 'There is no edition "{value}".',
    why: 'These can be made: {expected}.',
    fix: '{hint}',
  },
  'duplicate-value': {
    what: '{value} stands twice in "{key}".',
    why: 'Each entry may appear once.',
    fix: 'Delete the second one.',
  },
  unconfirmed: {
    what: '"{key}" was read off the article, and nobody has confirmed it yet: {value}{where}',
    why: 'With a wrong organisation, year or date the names on the page are wrong, and so is what 去年 and 今年 stand for.',
    fix: 'Once you have looked, delete the comment behind it; correct it if it is wrong.',
  },
  'unnamed-organisation': {
    what: 'The organisation has no name yet.',
    why: 'Neither the article nor the name of its file says whose report it is; heads of pages, citations and the archive need it.',
    fix: 'Put the name in the place of the words in brackets, such as name: Qinghe Town.',
  },
  'year-mismatch': {
    what: '"year" is {year}, but the id "{id}" begins with {prefix}.',
    why: 'The year in the id and the web address is the year reported on: the two must agree.',
    fix: 'Correct year; if the id is wrong, rename article and report folder to {suggestion}.',
  },
  'date-order': {
    what: '"{key}" is {value}, before the year reported on, {year}.',
    why: 'A review is not written before its year, and 去年 and 今年 would be read wrongly.',
    fix: 'Check which of {key} and year is wrong.',
  },
  'decision-line': {
    what: 'Line {line} in "{key}" does not fit the article.',
    why: '{why} The decision applies to nothing, and the structure would be wrong.',
    fix: 'Correct it by the article, or delete it.',
  },
  'stale-decision': {
    what: '{value} in "{key}" no longer fits the article.',
    why: '{why}',
    fix: '{hint}',
  },
  'unused-pin': {
    what: 'The pinned word "{value}" is not in the article.',
    why: 'The pin does nothing now: it may be mistyped, or the article was replaced.',
    fix: 'Correct source to what the article says, or delete the pin.',
  },
  'same-seed': {
    what: '{first} and {second} are the same, byte for byte.',
    why: 'One article would be published twice.',
    fix: 'If one of them holds the wrong article, replace it; if it is a copy, delete it.',
  },
  'script-reading': {
    what: '"{source}" can be read in two ways: it became "{chosen}"; the other is "{others}"{count}.',
    why: 'The two cut the words differently, and one of them is wrong.',
    fix: 'Settle it under pins in report.yaml or content/glossary.yaml: {pin}, with the right form; it is not mentioned again.',
  },
  'script-choice': {
    what: '"{source}" in "{context}" became "{chosen}" in traditional script; it could also be "{others}"{count}.',
    why: 'The character has more than one traditional form, and no word decides which.',
    fix: 'If it is wrong, settle it under pins in report.yaml or content/glossary.yaml: {pin}; if it is right you may too, and it is not mentioned again.',
  },
  'lost-decision': {
    what: '"{said}" is not in the article any more: the decision on it has nothing to hold to.',
    why: 'Its sentence was "{sentence}", and none like it holds that number now.',
    fix: '{hint}Delete the entry if it is not needed; if the article has changed, set said and sentence to what it says now.',
  },
  'lost-id': {
    what: 'The published {kind} {id} is not found any more ({what}).',
    why: 'Others may have cited its address: an id that was published always leads somewhere.',
    fix: 'Say in report.yaml where it is now, or why it is gone: formerly: [{ id: {id}, now: THE-ID-NOW }] or formerly: [{ id: {id}, gone: WHY }].',
  },
  'wrong-formerly': {
    what: 'The entry for {id} in formerly is wrong.',
    why: '{why}',
    fix: 'Published ids are in published.yaml beside this file; see those of now by npm run figures.',
  },
  'untold-change': {
    what: '{count} of the figures have changed since {date}, and no correction tells of it: {list}.',
    why: 'Readers may have quoted the earlier numbers: they are told what was changed, and why.',
    fix: 'Add to report.yaml: corrections: [{ date: DATE, what: WHAT, why: WHY }], then run npm run release.',
  },
  'untranslated-correction': {
    what: '"{said}" has no English and stands in Chinese in the English edition.',
    why: 'Readers of the English edition, too, are to know what was changed since publication, and why.',
    fix: 'Add to its entry under {key} in report.yaml: {keys}',
  },
  'untranslated-detail': {
    what: '"{said}" has no English and stands in Chinese in the English edition.',
    why: 'Organisation, place, authors and source stand at the head of the page, in citations and in lists.',
    fix: 'Add to report.yaml{where}: {line}',
  },
  'untranslated-note': {
    what: 'The note "{said}" on a version has no English and stands in Chinese in the English edition.',
    why: 'Readers of the English edition, too, are to know what is new in this version.',
    fix: 'Add to its entry in published.yaml (nothing else there is written by hand): {keys}',
  },
  'broken-version': {
    what: 'The files in {path} are not those that were published.',
    why: 'A published version stays as it was: its name is the digest of its files.',
    fix: 'Restore the folder from Git, and leave its files alone.',
  },
  'unknown-chart': {
    what: 'There is no chart "{chart}", nor one that could stand in its place.',
    why: "A chart's id is its kind and the ids of its figures, so it changes with them; the great chart at the top and those of whole sections are not changed here.",
    fix: '{hint}See the charts by npm run -s charts -- {id} --explain, or delete the entry.',
  },
  'impossible-chart': {
    what: '"{chart}" can not become a "{kind}".',
    why: 'A kind of chart draws only what it can show truly; the figures here allow: {possible}.',
    fix: 'Choose one of these; none is for no chart.',
  },
  'wrong-decision': {
    what: 'The {part} of the entry on "{said}" cannot be read: {value}.',
    why: '{why}',
    fix: 'Write, for example, {example}.',
  },
  'second-decision': {
    what: '"{said}" has an entry already; this is a second one, and was not used.',
    why: 'With two of them nobody knows which counts.',
    fix: 'Make one entry of the two.',
  },
  'moved-decision': {
    what: 'The sentence of "{said}" has changed; the decision on it still holds, and wants another look. {signed}',
    why: 'Then: {sentence} Now: {now}',
    fix: 'If it is right, set sentence to: {quoted}',
  },
  'picture-missing': {
    what: 'There is no picture {path}.',
    why: 'report.yaml lists it under pictures, and the page has none to show.',
    fix: 'Put the picture there, or delete the entry.',
  },
  'bad-picture': {
    what: 'The picture {path} cannot be used.',
    why: '{why}',
    fix: 'Save it as a smaller PNG or JPEG, or delete its entry under pictures.',
  },
  'missing-alt': {
    what: 'The picture {file} has no {language}alternative text.',
    why: 'It is all that readers who cannot see the picture hear: what is to be seen on it, and not its caption again.',
    fix: 'Write its entry under pictures in report.yaml as: {entry}',
  },
  'picture-left-out': {
    what: 'The picture {file} is not in the English edition.',
    why: 'It goes with "{words}", which en.md leaves out.',
    fix: 'To show it there too, write the English after "{id}" in en.md and take omit away; if it is to be left out, do nothing.',
  },
  'prose-unsupported': {
    what: '"{written}" is not set; it stands on the page as it is written.',
    why: "Staff's Markdown may hold headings, paragraphs, lists, quotations, links and code, and :keep[…] for words that no edition converts.",
    fix: 'Write it in Markdown, or take it out.',
  },
  'prose-link': {
    what: 'The link "{written}" leads nowhere.',
    why: "An address begins with https://, mailto:, / (from the site's root) or # (on the page).",
    fix: 'Write the address in full.',
  },
  'prose-heading': {
    what: '"{written}" is set as a heading of the second level.',
    why: 'A page has one heading of the first level, its title, and that is there already.',
    fix: 'Begin headings with ##.',
  },
  'unnamed-term': {
    what: '"{zh}" has no English name and stands in Chinese on the English pages.',
    why: 'Neither content/glossary.yaml nor the program knows it, and it cannot be put together from words that they know.',
    fix: 'Add a line to {list} in content/glossary.yaml: - { zh: {quoted}, en: …, why: … }',
  },
  'article-failed': {
    what: 'The program failed on this article: {detail}.',
    why: 'This is a fault of the program, not of the article.',
    fix: 'Please send the article and this message to the maintainers; until then move the report out of seeds/ and content/.',
  },
};
