import { codeVersion } from '../../library/index.ts';
import type { Source } from '../../library/index.ts';
import { citedOf, editionsOf } from '../../site/index.ts';
import type { ArchiveFile } from '../maker.ts';
import { PROJECT, VERSION } from '../project.ts';
import { makeBag } from './make-bag.ts';
import type { BagInfo } from './make-bag.ts';

/** Puts the files of a report's archive into a bag that says whose it is and what made it. */
export const packBag = (source: Source, files: readonly ArchiveFile[]): ArchiveFile[] =>
  makeBag(files, bagInfo(source));

/** What bag-info.txt says of a report, but for the bytes of the bag. */
export function bagInfo({ report, summary, site, glossary }: Source): BagInfo {
  const [leading = 'zh-Hans'] = editionsOf(summary, site);
  const cited = citedOf(summary, site, glossary, leading);
  return [
    ['Source-Organization', site.publisher.name],
    ['Organization-Address', site.contact.address],
    ['Contact-Phone', site.contact.phone],
    ['Contact-Email', site.contact.email],
    ['External-Description', `${cited.organisation} ${report.year}: ${cited.title}`],
    ['External-Identifier', cited.url],
    ['Internal-Sender-Identifier', report.id],
    ['Bag-Software-Agent', `Nianjian ${VERSION}`],
    ['Nianjian-Seed-SHA256', report.seed.sha256],
    ['Nianjian-Figures-Code', figuresCode()],
  ];
}

let code: string | undefined;

/** A digest of the code that reads figures: where it is the same, a bag's figures must come out the same. */
export const figuresCode = (): string => (code ??= codeVersion(PROJECT));
