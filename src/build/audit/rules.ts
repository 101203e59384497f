import type { BilingualText } from '../../library/problems/types.ts';

/** A problem's words in both languages; `{key}` stands for an argument. A row's comment is an example. */
export const RULES = {
  // <a href="/zh-Hans/2019/gone/">
  'broken-link': {
    zh: {
      what: '链接 {href} 指向的文件不存在。',
      why: '读者点开会看到“找不到页面”。',
      fix: '改正链接；如果页面改了名，就在旧地址留一个转向。',
    },
    en: {
      what: 'The link {href} leads to no file.',
      why: 'A reader who follows it meets a page that says "not found".',
      fix: 'Correct the link; if the page was renamed, leave a redirect at the old address.',
    },
  },
  // <a href="#figure-gone">
  'broken-anchor': {
    zh: {
      what: '链接 {href} 指向的页面里没有“{id}”。',
      why: '链接只会停在页首，读者找不到所指的句子或数字。',
      fix: '检查这个编号是否改过名；已经公布的编号要保留。',
    },
    en: {
      what: 'The page that {href} leads to has no "{id}".',
      why: 'The link would stop at the top of the page, far from the sentence or figure it means.',
      fix: 'See whether that id was renamed; published ids must stay.',
    },
  },
  // site.base is /reports/ and a page says <a href="/zh-Hans/">
  'outside-base': {
    zh: {
      what: '链接 {href} 不在网站的路径 {base} 之下。',
      why: '网站放在子路径时，这个链接会离开本站。',
      fix: '用统一的链接函数生成地址，不要手写以 / 开头的地址。',
    },
    en: {
      what: 'The link {href} is not below the path {base} of the site.',
      why: 'Where the site lives under a path, this link leaves it.',
      fix: 'Make addresses with the link helper instead of writing them by hand.',
    },
  },
  // <a href="/zh-Hans/about">
  'missing-slash': {
    zh: {
      what: '链接 {href} 少了末尾的“/”。',
      why: '服务器要多跳转一次，有的服务器会直接报“找不到”。',
      fix: '改成 {href}/。',
    },
    en: {
      what: 'The link {href} lacks its final slash.',
      why: 'Servers redirect it, and some say "not found".',
      fix: 'Write {href}/.',
    },
  },
  // <script src="https://cdn.example/x.js">
  'third-party': {
    zh: {
      what: '页面会向别的网站请求 {href}。',
      why: '读者的访问会被第三方得知，内地网络下还可能打不开。',
      fix: '把这个文件放进本站，或者去掉它。',
    },
    en: {
      what: 'The page asks another site for {href}.',
      why: "Third parties would learn of the reader's visit, and inside mainland China it may not load.",
      fix: 'Keep the file on this site, or leave it out.',
    },
  },
  // <html>
  'page-lang': {
    zh: {
      what: '页面的 lang 是 {found}，应当是 {expected}。',
      why: '浏览器按 lang 选字形，读屏软件按它选语音。',
      fix: '在布局的 <html> 上写 lang="{expected}"。',
    },
    en: {
      what: 'The lang of the page is {found}; it should be {expected}.',
      why: 'Browsers choose glyphs by it and screen readers a voice.',
      fix: 'Set lang="{expected}" on <html> in the layout.',
    },
  },
  // <title></title>
  'page-title': {
    zh: { what: '页面没有标题。', why: '标签页、搜索结果和收藏夹都靠它。', fix: '给布局传入不空的标题。' },
    en: {
      what: 'The page has no title.',
      why: 'Tabs, search results and bookmarks show it.',
      fix: 'Hand the layout a title that is not empty.',
    },
  },
  // <h1>…</h1> … <h1>…</h1>
  'one-h1': {
    zh: {
      what: '页面有 {count} 个一级标题。',
      why: '读屏软件和搜索引擎靠唯一的一级标题认识页面。',
      fix: '一页只留一个 <h1>，其余降级。',
    },
    en: {
      what: 'The page has {count} main headings.',
      why: 'Screen readers and search engines know a page by its one <h1>.',
      fix: 'Keep one <h1> a page and lower the others.',
    },
  },
  // <td>NaN</td>
  leak: {
    zh: {
      what: '页面上出现了“{found}”：{context}',
      why: '这是程序里的空值或错误，读者不该看到。',
      fix: '查出是哪个值没有算出来；没有的内容就不要画出来。',
    },
    en: {
      what: 'The page says "{found}": {context}',
      why: 'That is an empty value or an error of the program, not something for readers.',
      fix: 'Find the value that was never computed; what is not there should not be drawn.',
    },
  },
  // <p style="color:red">
  'inline-style': {
    zh: {
      what: '<{element}> 上有 style 属性或页面里有未登记的样式。',
      why: '内容安全策略会拦下它，样式不会生效。',
      fix: '改用类名，把样式写进样式表。',
    },
    en: {
      what: '<{element}> carries a style of its own.',
      why: 'The content security policy blocks it, so it has no effect.',
      fix: 'Use a class and put the style into a style sheet.',
    },
  },
  // <button onclick="…">
  'inline-script': {
    zh: {
      what: '<{element}> 上有脚本（{attribute}）。',
      why: '内容安全策略会拦下它，脚本不会运行。',
      fix: '把它移进登记过哈希值的脚本。',
    },
    en: {
      what: '<{element}> carries script ({attribute}).',
      why: 'The content security policy blocks it, so it never runs.',
      fix: 'Move it into a script whose hash the policy knows.',
    },
  },
  // no <meta http-equiv="content-security-policy">
  'no-csp': {
    zh: {
      what: "页面没有以 default-src 'none' 开头的内容安全策略。",
      why: '没有它，混进来的脚本或外部请求不会被拦下。',
      fix: '检查 astro.config.mjs 的 security.csp。',
    },
    en: {
      what: "The page has no content security policy with default-src 'none'.",
      why: 'Without it nothing stops a stray script or request.',
      fix: 'See security.csp in astro.config.mjs.',
    },
  },
  // <p id="a"> … <p id="a">
  'duplicate-id': {
    zh: {
      what: '编号“{id}”在页面里出现了不止一次。',
      why: '指向它的链接只会到第一处。',
      fix: '编号要由内容生成；第二次出现时不写 id。',
    },
    en: {
      what: 'The id "{id}" stands more than once in the page.',
      why: 'Links to it reach only the first.',
      fix: 'Make ids from what a thing is, and give later mentions none.',
    },
  },
  // zh-Hans names an English edition that does not name it back
  hreflang: {
    zh: {
      what: '版本声明不对：{problem}。',
      why: '搜索引擎会忽略不成对的版本声明，读者可能被带到别的版本。',
      fix: '每个版本都要列出全部版本，包括自己和 x-default。',
    },
    en: {
      what: 'The alternate editions are wrong: {problem}.',
      why: 'Search engines ignore editions that do not name each other.',
      fix: 'Let each edition list all of them, itself and x-default included.',
    },
  },
  // og:image:width says 1200 of a picture that is 600 px wide
  'card-size': {
    zh: {
      what: '分享图 {href} 的大小是 {found}，页面写的是 {expected}。',
      why: '微信等处会按写明的大小裁剪，或者干脆不显示。',
      fix: '重新生成分享图，或改正 og:image:width 和 og:image:height。',
    },
    en: {
      what: 'The picture {href} beside links to the page is {found}; the page says {expected}.',
      why: 'Services that show links crop it to the size they are told, or leave it out.',
      fix: 'Make the picture again, or correct og:image:width and og:image:height.',
    },
  },
  // a page links to archive/2025-a/data/2025-a.en.pdf, which archive.json doesn't name
  'not-archived': {
    zh: {
      what: '链接 {href} 指向存档里没有登记的文件。',
      why: '读者会下载到不存在的、或没有核对过的文件。',
      fix: '运行 npm run publish：它先做存档，再核对链接；某份报告没做成时，看前面的报错。',
    },
    en: {
      what: 'The link {href} leads to a file that the list of the archive does not name.',
      why: 'Readers would fetch a file that is not there, or that nothing proves whole.',
      fix: 'Run npm run publish, which makes the archive before it checks links; where a report failed, see its message above.',
    },
  },
  // archive.json names a PDF that no page links to
  'archive-unlinked': {
    zh: {
      what: '存档里的 {path} 没有任何页面链接。',
      why: '做好了的文件，读者却找不到。',
      fix: '用 npm run publish 生成网站；build 要加 --archive 才会写出存档的链接。',
    },
    en: {
      what: 'No page links to {path} of the archive.',
      why: 'The file was made, and readers cannot find it.',
      fix: 'Make the site with npm run publish; build writes links to the archive only with --archive.',
    },
  },
  // a site built with --offline says <a href="/zh-Hans/"> or <script type="module">
  'needs-server': {
    zh: {
      what: '{href} 要有网站服务器才能用。',
      why: '从文件夹里打开时没有服务器：以 / 开头、以 / 结尾的地址找不到文件，模块脚本和单独的字体文件也读不进来。',
      fix: '离线版的地址由 src/build/offline.ts 改写，看它漏了哪一种写法。',
    },
    en: {
      what: '{href} works only with a web server.',
      why: 'A site opened from its folder has none: addresses that begin or end with a slash find no file, and modules and font files are refused.',
      fix: 'src/build/offline.ts rewrites the addresses of an offline site; see which form it missed.',
    },
  },
  // 61 KB of HTML, CSS and script
  weight: {
    zh: {
      what: '{part}共 {size}，超过上限 {limit}。',
      why: '读者多半用手机，慢网络下会等太久。',
      fix: '看下面的清单，找出最大的文件；图表过多时移进表格。',
    },
    en: {
      what: '{part} weigh {size}, over the limit of {limit}.',
      why: 'Most readers come by phone, and slow networks make them wait.',
      fix: 'See the table for the largest file; fold charts into the table where there are too many.',
    },
  },
  // <url><loc>…</url>
  'bad-xml': {
    zh: {
      what: '不是合格的 XML：{problem}。',
      why: '搜索引擎和阅读器会拒收整个文件。',
      fix: '检查生成它的模板是否转义了 & 和 <。',
    },
    en: {
      what: 'This is not well-formed XML: {problem}.',
      why: 'Search engines and feed readers refuse the whole file.',
      fix: 'See that the template that writes it escapes & and <.',
    },
  },
  // a <script type="application/ld+json"> or a .json file that cannot be read
  'bad-json': {
    zh: { what: '不是合格的 JSON：{problem}。', why: '读它的程序会出错。', fix: '用 JSON.stringify 生成。' },
    en: {
      what: 'This is not valid JSON: {problem}.',
      why: 'Programs that read it fail.',
      fix: 'Write it with JSON.stringify.',
    },
  },
  // a page that search engines may show but that no sitemap lists
  'not-in-sitemap': {
    zh: {
      what: '站点地图里没有这一页。',
      why: '搜索引擎可能找不到它。',
      fix: '检查站点地图的过滤条件；不该收录的页面写上 noindex。',
    },
    en: {
      what: 'No sitemap lists this page.',
      why: 'Search engines may not find it.',
      fix: "See the sitemap's filter; give a page that should not be found noindex.",
    },
  },
} as const satisfies Record<string, BilingualText>;

export type RuleName = keyof typeof RULES;
