import type { ProblemName } from './names.ts';
import type { ProblemText } from './types.ts';

/** The problems in Chinese. A row's comment is an example of what brings it up. */
export const zh: Record<ProblemName, ProblemText> = {
  // content/ 里没有 site.yaml
  'site-missing': {
    what: '缺少 {path}。',
    why: '网站的发布单位、网址和版本都写在这个文件里，没有它无法生成网站。',
    fix: '新建 {path}，至少写 publisher、url、base、editions、contact 和 records。',
  },
  // content/reports/2025-a/ 在，seeds/2025-a.txt 不在
  'seed-missing': {
    what: '报告“{id}”没有原文 {seed}。',
    why: '每份报告都由 seeds/ 里同名的原文生成。{hint}',
    fix: '把原文存为 {seed}；如果这份报告不要了，就删掉文件夹 {folder}。',
  },
  // seeds/2025-a.txt 在，content/reports/2025-a/report.yaml 不在
  'report-missing': {
    what: '原文 {seed} 没有 {path}。',
    why: '单位、年份和日期写在 report.yaml 里，原文本身不能全部说明。{hint}',
    fix: '新建 {path}，写上 organisation、year、published 和 reference；如果原文不要了，就把它移出 seeds/。',
  },
  // seeds/2025-a.txt 与 seeds/2025-A.TXT
  'duplicate-report': {
    what: '两处用了同一个报告编号“{id}”：{first} 和 {second}。',
    why: '编号就是网址，只能属于一份报告；有些电脑不分大小写，所以大小写不同也算相同。',
    fix: '给其中一个改名，例如 {suggestion}；原文和报告文件夹要一起改。',
  },
  // seeds/齐鲁软件园2025.txt
  'bad-seed-name': {
    what: '原文的文件名“{name}”不合规则。',
    why: '文件名决定网址，要写成“年份-英文短名.txt”，只用小写字母、数字和连字符。',
    fix: '改名，例如 {suggestion}。',
  },
  // content/reports/qilu/
  'bad-report-name': {
    what: '报告文件夹的名字“{name}”不合规则。',
    why: '文件夹名就是报告编号，要写成“年份-英文短名”，并与 seeds/ 里的原文同名。',
    fix: '改名，例如 {suggestion}。',
  },
  // content/sites.yaml
  'unknown-file': {
    what: '没有用到这个文件。',
    why: '{where} 里只读 {expected}。',
    fix: '{hint}如果不需要它，就移到别处。',
  },
  // 文件被占用或没有权限
  'unreadable-file': {
    what: '打不开这个文件（{code}）。',
    why: '系统不允许读取它，或者它不是普通文件。',
    fix: '关闭正在使用它的程序，检查文件权限，再试一次。',
  },
  // 用记事本存成了 ANSI（GBK）
  'bad-encoding': {
    what: '文件不是 UTF-8 编码，从这里起读不出文字。',
    why: '{where} 里的文件只认 UTF-8，否则汉字会变成乱码。',
    fix: '用编辑器打开，选“另存为”，编码选 UTF-8，再存一次。',
  },
  // organisation: [未写右括号
  'bad-yaml': {
    what: 'YAML 写法有误：{detail}。',
    why: '格式读不懂，后面的内容就都不可靠。',
    fix: '{hint}',
  },
  // year 写了两遍
  'duplicate-key': {
    what: '键“{key}”写了两遍。',
    why: '同一层里一个键只能写一次，写两遍就不知道以哪个为准。',
    fix: '删去其中一个。',
  },
  // orgnisation:
  'unknown-key': {
    what: '不认识的键“{key}”。',
    why: '这里只认：{expected}。写错的键如果放过，它的内容就会悄悄丢掉。',
    fix: '{hint}',
  },
  // 没有写 year
  'missing-key': {
    what: '缺少“{key}”。',
    why: '{parent}里必须有它。',
    fix: '加上一行，例如 {example}',
  },
  // year: 二〇二五
  'wrong-type': {
    what: '“{key}”应当是{expected}，现在是{found}。',
    why: '类型不对，程序就无法使用这个值。{hint}',
    fix: '改成例如 {example}',
  },
  // id: ''
  'bad-value': {
    what: '“{key}”的值 {value} 不能用。',
    why: '{why}',
    fix: '{fix}',
  },
  // published: 2024/4/24
  'bad-date': {
    what: '“{key}”的值 {value} 不是日期。',
    why: '日期写成“年-月-日”“年-月”或“年”，月和日各两位，而且要是真有的一天。',
    fix: '{fix}',
  },
  // colour: '#ffcc00'
  'bad-colour': {
    what: '“{key}”的颜色 {value} 不能用。',
    why: '{why}',
    fix: '{fix}',
  },
  // logo: { file: logo.svg }, where the file holds a script
  'bad-logo': {
    what: '标志 {file} 不能用。',
    why: '{why}',
    fix: '换一个 content/ 里的 SVG 或 PNG 文件，或删去 site.yaml 里的 logo。',
  },
  // url: nianjian.example
  'bad-url': {
    what: '“{key}”的网址 {value} 不能用。',
    why: '{why}',
    fix: '改成例如 {example}',
  },
  // base: reports
  'bad-base-path': {
    what: '“{key}”的路径 {value} 不能用。',
    why: '网站所在的路径要以 / 开头、以 / 结尾，只用英文字母、数字、点、连字符和下划线。',
    fix: '{fix}放在域名根下就写 /。',
  },
  // drop: [0]
  'bad-line-number': {
    what: '“{key}”的行号 {value} 不能用。',
    why: '行号从 1 数起，是原文里的整数行号，一处决定里由小到大。',
    fix: '改成例如 {example}',
  },
  // editions: [zh-TW]
  'unknown-edition': {
    what: '没有“{value}”这个版本。',
    why: '能生成的版本只有：{expected}。',
    fix: '{hint}',
  },
  // editions: [zh-Hans, zh-Hans]
  'duplicate-value': {
    what: '“{key}”里 {value} 写了两遍。',
    why: '每一项只能出现一次。',
    fix: '删去重复的一项。',
  },
  // organisation.name 后面还留着“# 请确认”
  unconfirmed: {
    what: '“{key}”是程序看出来的，还没有人确认：{value}{where}',
    why: '单位、年份和日期看错了，页面上的称呼、“去年”“今年”都会跟着错。',
    fix: '看过就删去这一行的“# 请确认……”，不对就改。',
  },
  // organisation.name 还是（单位名称）
  'unnamed-organisation': {
    what: '还没有写单位名称。',
    why: '文章和文件名里都没有写是谁的报告；网页的抬头、引用和存档都要用到它。',
    fix: '把“（单位名称）”改成单位名称，例如 name: 清河镇。',
  },
  // 2024-a/report.yaml 里写着 year: 2023
  'year-mismatch': {
    what: '“year”写的是 {year}，编号“{id}”却以 {prefix} 开头。',
    why: '编号和网址里的年份就是报告所述的年份，二者必须一致。',
    fix: '改正 year；如果编号错了，就把原文和报告文件夹一起改名为 {suggestion}。',
  },
  // published: 2022，year: 2023
  'date-order': {
    what: '“{key}”的 {value} 早于所述年份 {year}。',
    why: '文章不会写在它所回顾的那一年之前，“去年”“今年”会因此算错。',
    fix: '检查 {key} 和 year 哪一个写错了。',
  },
  // drop: [99]，原文只有 90 行
  'decision-line': {
    what: '“{key}”里的第 {line} 行对不上原文。',
    why: '{why}这条决定无处可用，结构会因此出错。',
    fix: '对照原文改正，或者删去它。',
  },
  // headline 里的编号已经不存在
  'stale-decision': {
    what: '“{key}”里的 {value} 已经对不上原文。',
    why: '{why}',
    fix: '{hint}',
  },
  // 原文里没有钉住的词
  'unused-pin': {
    what: '钉住的词“{value}”在原文里找不到。',
    why: '这条规定现在不起作用，可能是打错了字，也可能原文换了。',
    fix: '照原文改正 source，或者删去这一条。',
  },
  // 两份原文一字不差
  'same-seed': {
    what: '{first} 和 {second} 的内容一字不差。',
    why: '同一篇文章会登出两次。',
    fix: '如果其中一份放错了文章，就换成正确的原文；如果是重复，就删去一份。',
  },
  // 更加注重：逐词是“更加注重”，OpenCC 连读是“更加註重”
  'script-reading': {
    what: '“{source}”转成繁体有两种读法，现作“{chosen}”，另一种是“{others}”{count}。',
    why: '两种断词得出不同的字，其中一种是错的。',
    fix: '在 report.yaml 或 content/glossary.yaml 的 pins 里写定：{pin}；写对的那一种，以后不再提示。',
  },
  // 恒誉环保：恆，还是恒
  'script-choice': {
    what: '“{context}”里的“{source}”转成繁体现作“{chosen}”，也可以是“{others}”{count}。',
    why: '这个字在繁体里不止一个写法，没有词能断定是哪一个。',
    fix: '不对就在 report.yaml 或 content/glossary.yaml 的 pins 里写定：{pin}；对也可以写，以后不再提示。',
  },
  // figures 里的一条，原文已没有那个数
  'lost-decision': {
    what: '文章里找不到“{said}”了，对它的决定落了空。',
    why: '决定时的句子是“{sentence}”，现在没有与它相近、又含这个数的句子。',
    fix: '{hint}不再需要就删去这一条；原文改了，就把 said 和 sentence 改成现在的字句。',
  },
  // 公布过的数字、小节，编号如今不在了
  'lost-id': {
    what: '公布过的{kind} {id} 找不到了（{what}）。',
    why: '别人可能已经引用了它的网址，公布过的编号要一直有去处。',
    fix: '在 report.yaml 里写明它现在在哪里，或者为什么没有了：formerly: [{ id: {id}, now: 现在的编号 }] 或 formerly: [{ id: {id}, gone: 原因 }]。',
  },
  'wrong-formerly': {
    what: 'formerly 里 {id} 这一条不对。',
    why: '{why}',
    fix: '公布过的编号见同一文件夹里的 published.yaml，现在的编号见 npm run figures。',
  },
  // 数变了，更正里没有写
  'untold-change': {
    what: '{date} 公布以来有 {count} 个数变了，更正里还没有写：{list}。',
    why: '读者可能已经引用了原来的数，改了什么、为什么改，要告诉他们。',
    fix: '在 report.yaml 里加一条 corrections: [{ date: 日期, what: 改了什么, why: 为什么 }]，再运行 npm run release。',
  },
  // corrections 里的一条没有写 whatEn
  'untranslated-correction': {
    what: '“{said}”没有英文，英文版里仍写中文。',
    why: '读英文版的人也要知道公布以后改了什么、为什么改。',
    fix: '在 report.yaml 的 {key} 里给这一条加上 {keys}',
  },
  // 有英文版，没有写 organisation.en
  'untranslated-detail': {
    what: '“{said}”没有英文，英文版里仍写中文。',
    why: '单位、地方、作者和来源写在页首、引用和列表里。',
    fix: '在 report.yaml {where}里加一行：{line}',
  },
  // versions 里的一条没有写 noteEn
  'untranslated-note': {
    what: '版本说明“{said}”没有英文，英文版里仍写中文。',
    why: '读英文版的人也要知道这一版有什么不同。',
    fix: '在 published.yaml 的这一条里加上 {keys}（这份文件里只有它可以手写）',
  },
  'broken-version': {
    what: '{path} 里的文件与公布时不一样。',
    why: '公布过的版本要原样留着，它的名称就是这几个文件的摘要。',
    fix: '从 Git 里恢复这个文件夹，不要改其中的文件。',
  },
  // period: 去年
  'wrong-decision': {
    what: '看不懂“{said}”这一条的 {part}：{value}。',
    why: '{why}',
    fix: '改成例如 {example}。',
  },
  // charts 里的编号已经不存在
  'unknown-chart': {
    what: '没有编号为“{chart}”的图，也没有可以放在它那里的图。',
    why: '图的编号由它的种类和数字的编号组成，数字改了，编号也会变；页首的大图和全节的图不能在这里换。',
    fix: '{hint}用 npm run -s charts -- {id} --explain 看看有哪些图，或者删去这一条。',
  },
  // kind: pie
  'impossible-chart': {
    what: '“{chart}”不能换成“{kind}”。',
    why: '每种图只画它能如实表示的数字，这里的数字只容得下：{possible}。',
    fix: '改成其中之一，none 表示不要图。',
  },
  // 同一个数写了两条
  'second-decision': {
    what: '“{said}”已有一条决定，这是第二条，没有用上。',
    why: '一个数只能有一条，否则不知听哪一条。',
    fix: '把两条并成一条。',
  },
  // 原文改了一个字
  'moved-decision': {
    what: '“{said}”所在的句子变了，对它的决定仍然有效，请再看一遍。{signed}',
    why: '决定时：{sentence} 现在：{now}',
    fix: '看过无误，就把 sentence 改成：{quoted}',
  },
  // pictures 里写了 a.jpg，文件夹里没有
  'picture-missing': {
    what: '没有图片 {path}。',
    why: 'report.yaml 的 pictures 里列了它，页面却无图可放。',
    fix: '把图片放到那里，或者从 pictures 里删去这一条。',
  },
  // 把 a.gif 改名为 a.jpg
  'bad-picture': {
    what: '图片 {path} 不能用。',
    why: '{why}',
    fix: '另存一份小一些的 PNG 或 JPEG，或者从 pictures 里删去这一条。',
  },
  // pictures 里没有写 alt
  'missing-alt': {
    what: '图片 {file} 没有{language}替代文字。',
    why: '看不见图的读者只听得到这句话：画面上有什么，而不是图注再说一遍。',
    fix: '在 report.yaml 的 pictures 里把这一条写成：{entry}',
  },
  // en.md 里图注那一段写了 omit
  'picture-left-out': {
    what: '图片 {file} 不在英文版里。',
    why: '它跟着“{words}”，en.md 略去了这一段。',
    fix: '要在英文版里也放，就在 en.md 的“{id}”后面去掉 omit，写上译文；本来就不要，不用管。',
  },
  // <b>重要</b>
  'prose-unsupported': {
    what: '“{written}”不会排版，在页面上照原样显示。',
    why: '这里的 Markdown 可以用标题、段落、列表、引文、链接和代码，还有 :keep[…]：括号里的字在各个版本里都不转换。',
    fix: '改用 Markdown 的写法，或者删去。',
  },
  // [网站](www.example.cn)
  'prose-link': {
    what: '链接“{written}”没有去处。',
    why: '网址以 https://、mailto:、/（网站根目录）或 #（本页）开头。',
    fix: '把网址写全。',
  },
  // # 关于
  'prose-heading': {
    what: '“{written}”按二级标题排版。',
    why: '一页只有一个一级标题，就是页名，已经有了。',
    fix: '标题从 ## 写起。',
  },
  // 解析程序自己出错
  // 原文有“柳琴戏演出12场”，词汇表里没有“柳琴戏演出”
  'unnamed-term': {
    what: '“{zh}”没有英文名，英文页面上仍写中文。',
    why: 'content/glossary.yaml 和程序自带的词表里都没有它，也不能由已有的词组成。',
    fix: '在 content/glossary.yaml 的 {list} 里加一行：- { zh: {quoted}, en: …, why: … }',
  },
  'article-failed': {
    what: '处理这篇文章时程序出错：{detail}。',
    why: '这是程序的缺陷，不是文章的错。',
    fix: '请把原文和这条消息一起报给维护者；在此之前先把这份报告移出 seeds/ 和 content/。',
  },
};
