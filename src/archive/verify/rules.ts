import type { BilingualText } from '../../library/problems/types.ts';

/** What can be wrong with a bag, in both languages; `{key}` stands for an argument. A row's comment is an example. */
export const RULES = {
  // verify holiday.jpg
  'not-a-bag': {
    zh: {
      what: '这里没有存档包：{problem}。',
      why: '存档包是一个文件夹或 zip，里面有 bagit.txt 和 data/。',
      fix: '检查路径；zip 要完整下载。',
    },
    en: {
      what: 'There is no bag here: {problem}.',
      why: 'A bag is a folder or a zip that holds bagit.txt and data/.',
      fix: 'Check the path; a zip must have been downloaded whole.',
    },
  },
  // BagIt-Version: 9.0
  'bag-version': {
    zh: {
      what: 'bagit.txt 不是 BagIt 0.97 或 1.0 的声明。',
      why: '别的格式不能按这里的规则核对。',
      fix: '换用能读它的程序，或取一份原样的存档包。',
    },
    en: {
      what: 'bagit.txt does not declare BagIt 0.97 or 1.0.',
      why: 'Another format cannot be verified by these rules.',
      fix: 'Use a program that reads it, or fetch an untouched copy of the bag.',
    },
  },
  // an entry called ../../etc/passwd
  'unsafe-name': {
    zh: {
      what: '文件名“{name}”不安全：{problem}。',
      why: '解开这样的包，文件会落到别的文件夹里，或在 Windows 上写不出来。没有读它的内容。',
      fix: '不要解开这个包；取一份原样的存档包。',
    },
    en: {
      what: 'The name "{name}" is not safe: {problem}.',
      why: 'Unpacked, it would be written elsewhere, or not at all on Windows. Its content was not read.',
      fix: 'Do not unpack this bag; fetch an untouched copy.',
    },
  },
  // data/a.pdf -> /etc/passwd
  'link-in-bag': {
    zh: {
      what: '“{name}”是链接或特殊文件，不是普通文件。',
      why: '链接会指到包外，包就不完整了。没有跟着它走。',
      fix: '取一份原样的存档包。',
    },
    en: {
      what: '"{name}" is a link or a special file, not a plain one.',
      why: 'A link leads out of the bag, which then is not whole. It was not followed.',
      fix: 'Fetch an untouched copy of the bag.',
    },
  },
  // data/a.pdf and data/A.pdf
  'duplicate-name': {
    zh: {
      what: '文件名“{name}”出现了不止一次（不分大小写）。',
      why: '不同的程序会解出不同的一份。',
      fix: '取一份原样的存档包。',
    },
    en: {
      what: 'The name "{name}" stands more than once, case aside.',
      why: 'One program would unpack the first, another the last.',
      fix: 'Fetch an untouched copy of the bag.',
    },
  },
  // an entry that declares 10 GB
  'too-large': {
    zh: {
      what: '{name} 有 {size}，超过上限 {limit}。',
      why: '年报的存档包没有这么大；读它可能耗尽内存或磁盘。没有读它的内容。',
      fix: '不要解开这个包；取一份原样的存档包。',
    },
    en: {
      what: '{name} has {size}, over the limit of {limit}.',
      why: "No report's bag is that large; reading it could use up memory or disk. It was not read.",
      fix: 'Do not unpack this bag; fetch an untouched copy.',
    },
  },
  // a zip that is cut off, encrypted, or lies about sizes
  'bad-zip': {
    zh: {
      what: '这个 zip 读不下去：{problem}。',
      why: '它损坏、加密或不合格式。',
      fix: '重新下载；仍不行就取一份原样的存档包。',
    },
    en: {
      what: 'This zip cannot be read: {problem}.',
      why: 'It is damaged, encrypted or malformed.',
      fix: 'Download it again; failing that, fetch an untouched copy.',
    },
  },
  // the disk refuses
  'unreadable-file': {
    zh: {
      what: '读不出“{name}”：{problem}。',
      why: '没有读到的内容没法核对。',
      fix: '检查文件的权限和磁盘。',
    },
    en: {
      what: '"{name}" cannot be read: {problem}.',
      why: 'What is not read cannot be verified.',
      fix: "Check the file's permissions and the disk.",
    },
  },
  // no manifest-sha256.txt
  'missing-manifest': {
    zh: {
      what: '没有 {name}。',
      why: '没有清单就没法知道包里的文件是否完整、是否改过。',
      fix: '取一份原样的存档包。',
    },
    en: {
      what: 'There is no {name}.',
      why: 'Without it nobody can tell whether the files are whole and unchanged.',
      fix: 'Fetch an untouched copy of the bag.',
    },
  },
  // a line of the manifest that is no digest and path
  'bad-manifest': {
    zh: {
      what: '{name} 第 {line} 行不是“摘要 路径”：{problem}。',
      why: '清单读不全，核对就不作数。',
      fix: '取一份原样的存档包。',
    },
    en: {
      what: 'Line {line} of {name} is no digest and path: {problem}.',
      why: 'A manifest that cannot be read in full proves nothing.',
      fix: 'Fetch an untouched copy of the bag.',
    },
  },
  // listed and not there
  'missing-file': {
    zh: {
      what: '清单 {manifest} 里有，包里却没有这个文件。',
      why: '存档包不完整。',
      fix: '取一份完整的存档包。',
    },
    en: {
      what: '{manifest} lists this file, but it is not in the bag.',
      why: 'The bag is not whole.',
      fix: 'Fetch a whole copy of the bag.',
    },
  },
  // there and not listed
  'unlisted-file': {
    zh: {
      what: '包里有这个文件，清单 {manifest} 里却没有。',
      why: '它是后来放进去的，没有什么能证明它的来历。',
      fix: '把它移走，或取一份原样的存档包。',
    },
    en: {
      what: 'This file is in the bag, but {manifest} does not list it.',
      why: 'It was put in later, and nothing proves where it is from.',
      fix: 'Take it out, or fetch an untouched copy of the bag.',
    },
  },
  // one byte was changed
  'digest-differs': {
    zh: {
      what: '内容改过：SHA-256 是 {found}，清单里是 {listed}。',
      why: '哪怕只改一个字节，摘要也会不同。',
      fix: '取一份原样的存档包；改过的数字见下面各条。',
    },
    en: {
      what: 'The content was changed: its SHA-256 is {found}, the manifest says {listed}.',
      why: 'A single byte makes another digest.',
      fix: 'Fetch an untouched copy of the bag; changed figures are named below.',
    },
  },
  // Payload-Oxum: 100.3
  'oxum-differs': {
    zh: {
      what: 'bag-info.txt 说 data/ 有 {listed}，实际是 {found}（字节数.文件数）。',
      why: '有文件多了、少了或长短变了。',
      fix: '取一份原样的存档包。',
    },
    en: {
      what: 'bag-info.txt says that data/ has {listed}, it has {found} (bytes.files).',
      why: 'Files were added, lost, or changed in length.',
      fix: 'Fetch an untouched copy of the bag.',
    },
  },
  // no data/source/seeds/2025-a.txt
  'source-missing': {
    zh: {
      what: '找不到原文和设定：{problem}。',
      why: '没有原文，数字就没法重新读出来核对。',
      fix: '取一份完整的存档包。',
    },
    en: {
      what: 'Source text and settings are not there: {problem}.',
      why: 'Without the source text its figures cannot be read again and compared.',
      fix: 'Fetch a whole copy of the bag.',
    },
  },
  // a report.yaml that was tampered with
  'source-unreadable': {
    zh: {
      what: '原文或设定读不懂：{problem}',
      why: '数字没法重新读出来核对。',
      fix: '取一份原样的存档包。',
    },
    en: {
      what: 'Source text or settings cannot be understood: {problem}',
      why: 'The figures cannot be read again and compared.',
      fix: 'Fetch an untouched copy of the bag.',
    },
  },
  // an edition whose PDF is not there
  'edition-file-missing': {
    zh: {
      what: '{locale} 版没有这个文件。',
      why: '每个版本都应当有 PDF、单文件网页、CSV 和 JSON。',
      fix: '取一份完整的存档包。',
    },
    en: {
      what: 'The {locale} edition lacks this file.',
      why: 'Each edition has its PDF, its page in a single file, CSV and JSON.',
      fix: 'Fetch a whole copy of the bag.',
    },
  },
  // figures.en.json is no JSON
  'bad-data': {
    zh: {
      what: '数据读不懂：{problem}。',
      why: '其中的数字没法核对。',
      fix: '取一份原样的存档包。',
    },
    en: {
      what: 'The data cannot be read: {problem}.',
      why: 'Its figures cannot be compared.',
      fix: 'Fetch an untouched copy of the bag.',
    },
  },
  // 1769.6 in the seed, 1768.6 in figures.csv
  'figure-differs': {
    zh: {
      what: '数字 {figure} 的 {field} 在这里是“{found}”，从原文读出的是“{expected}”。',
      why: '存档里的数字必须与原文一致。{version}',
      fix: '以原文为准；取一份原样的存档包，或重新生成。',
    },
    en: {
      what: 'Of the figure {figure}, {field} is "{found}" here; the source text gives "{expected}".',
      why: 'Figures of an archive must agree with the source text. {version}',
      fix: 'The source text holds; fetch an untouched copy of the bag, or make it again.',
    },
  },
  // "year": "2026" in datapackage.json of a report of 2025
  'file-differs': {
    zh: {
      what: '{where}在这里是“{found}”，应为“{expected}”。',
      why: '这个文件由原文和设定就能重新写出，一个字也不该不同。{version}',
      fix: '取一份原样的存档包，或重新生成。',
    },
    en: {
      what: '{where} is "{found}" here and should be "{expected}".',
      why: 'This file follows from the source text and the settings, to the letter. {version}',
      fix: 'Fetch an untouched copy of the bag, or make it again.',
    },
  },
  // a figure that was cut out of figures.json
  'figure-missing': {
    zh: {
      what: '这里没有数字 {figure}（{expected}）。',
      why: '原文里有它。{version}',
      fix: '取一份原样的存档包，或重新生成。',
    },
    en: {
      what: 'The figure {figure} ({expected}) is not here.',
      why: 'The source text states it. {version}',
      fix: 'Fetch an untouched copy of the bag, or make it again.',
    },
  },
  // a figure that no sentence states
  'figure-unknown': {
    zh: {
      what: '数字 {figure}（{found}）不是从原文读出来的。',
      why: '存档里的数字必须都有出处。{version}',
      fix: '取一份原样的存档包，或重新生成。',
    },
    en: {
      what: 'The figure {figure} ({found}) is not read from the source text.',
      why: 'Every figure of an archive has its source. {version}',
      fix: 'Fetch an untouched copy of the bag, or make it again.',
    },
  },
} as const satisfies Record<string, BilingualText>;

export type VerifyRule = keyof typeof RULES;

/** Something wrong with a file of a bag; with the bag as a whole where no path is given. */
export interface VerifyFinding {
  rule: VerifyRule;
  path?: string;
  args?: Record<string, string | number | { zh: string; en: string }>;
}
