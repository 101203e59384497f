import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseArticle } from '../../src/article/index.ts';
import { sketch } from './sketch.ts';

const dataOf = (text: string) => parseArticle(text).article.data;

const BODY = '临溪区坚持稳字当头，全年各项工作都取得了看得见的进步，群众的日子一天比一天好。';
const MORE = '一年里，临溪区的干部跑遍了辖区内的每一家企业，帮它们解决了用工和用电的难处。';

describe('kicker and title', () => {
  test('a bar parts the kicker from the title', () => {
    for (const bar of ['丨', '｜', '|', ' | ']) {
      const data = dataOf(`回眸2031${bar}临溪区：一张蓝图绘到底\n${BODY}`);
      assert.deepEqual([data.kicker, data.title], ['回眸2031', '临溪区：一张蓝图绘到底']);
    }
  });
  test('a box before the title is the kicker', () => {
    const data = dataOf(`【年终盘点】临溪区：一张蓝图绘到底\n${BODY}`);
    assert.deepEqual([data.kicker, data.title], ['年终盘点', '临溪区：一张蓝图绘到底']);
    assert.equal(data.organisation, '临溪区');
  });
  test('a shorter line above the title, before the byline, is the kicker', () => {
    const data = dataOf(`奋进新征程\n\n临溪区以“小切口”做活民生大文章\n\n记者 王小溪\n\n${BODY}`);
    assert.deepEqual(
      [data.kicker, data.title, data.titleLines],
      ['奋进新征程', '临溪区以“小切口”做活民生大文章', [1, 3]],
    );
  });
  test('a title alone is the title', () => {
    const data = dataOf(`青桐县晒出全年成绩单\n\n${BODY}`);
    assert.deepEqual([data.kicker, data.title, data.titleLines], [null, '青桐县晒出全年成绩单', [1]]);
  });
  test('a subtitle with a dash belongs to the title', () => {
    const data = dataOf(
      `政府工作报告\n——2032年1月12日在青桐县第九届人民代表大会第二次会议上\n青桐县人民政府县长 李木子\n各位代表：\n${BODY}`,
    );
    assert.equal(data.title, '政府工作报告 ——2032年1月12日在青桐县第九届人民代表大会第二次会议上');
    assert.deepEqual(
      [data.organisation, data.year, data.publishedYear, data.byline],
      ['青桐县', 2031, 2032, ['李木子']],
    );
  });
  test('a title broken before its genre is one title', () => {
    const data = dataOf(`青桐县2031年国民经济和社会发展\n统计公报\n\n${BODY}`);
    assert.deepEqual(
      [data.kicker, data.title, data.year],
      [null, '青桐县2031年国民经济和社会发展 统计公报', 2031],
    );
  });
  test('a site’s name after the title is no part of it', () => {
    assert.equal(
      dataOf(`临溪区三年行动圆满收官_临溪区人民政府门户网站\n${BODY}`).title,
      '临溪区三年行动圆满收官',
    );
  });
  test('a text that begins with prose has no title, and that is said', () => {
    const { article, messages } = parseArticle(`${BODY}\n${MORE}`);
    assert.equal(article.data.title, '');
    assert.ok(messages.some(({ ruleId }) => ruleId === 'title-missing'));
  });
});

describe('byline, source and dates', () => {
  const article = (lines: string): string => `临溪区交出年度答卷\n${lines}\n\n${BODY}`;
  const cases: [string, string[]][] = [
    ['记者 王小溪', ['王小溪']],
    ['本报记者 王小溪 通讯员 赵一 钱二', ['王小溪', '赵一', '钱二']],
    ['记者：王小溪', ['王小溪']],
    ['记者 王 溪', ['王溪']],
    ['王小溪 临溪报道', ['王小溪']],
    ['（记者 王小溪 李木）', ['王小溪', '李木']],
    ['作者：王小溪', ['王小溪']],
    ['文/图 王小溪', ['王小溪']],
    ['临溪日报记者 王小溪', ['王小溪']],
  ];
  for (const [line, names] of cases) {
    test(`${line} is the byline`, () => {
      const data = dataOf(article(line));
      assert.deepEqual(data.byline, names);
      assert.deepEqual(data.furniture, [2]);
    });
  }
  test('a name in brackets at the end leaves the prose', () => {
    const text = `临溪区交出年度答卷\n\n${BODY}\n${MORE}          (王 溪)`;
    assert.deepEqual(dataOf(text).byline, ['王溪']);
    assert.deepEqual(sketch(text), [`¶ ${BODY}`, `¶ ${MORE}`]);
  });
  test('a dateline before the first sentence leaves the prose', () => {
    const text = `临溪区交出年度答卷\n\n本报讯（记者 王小溪）${BODY}\n${MORE}`;
    assert.deepEqual(dataOf(text).byline, ['王小溪']);
    assert.deepEqual(sketch(text), [`¶ ${BODY}`, `¶ ${MORE}`]);
  });
  test('a source and a date are read from a line of metadata', () => {
    const data = dataOf(
      article('来源：临溪区融媒体中心 发布时间：2032-01-15 09:30 浏览次数：1024次 【字体：大 中 小】'),
    );
    assert.deepEqual(
      [data.source, data.published, data.publishedYear, data.furniture],
      ['临溪区融媒体中心', '2032-01-15', 2032, [2]],
    );
  });
  test('names behind a source are no part of it', () => {
    const data = dataOf(article('2032年1月5日　来源：临溪区人民医院　通讯员 王小溪 李木'));
    assert.deepEqual(
      [data.source, data.byline, data.published],
      ['临溪区人民医院', ['王小溪', '李木'], '2032-01-05'],
    );
  });
  test('dates are read with dots, slashes and Chinese', () => {
    for (const date of ['2032.1.5', '2032/01/05', '2032年1月5日', '2032-01-05']) {
      assert.equal(dataOf(article(`发布日期：${date}`)).published, '2032-01-05');
    }
  });
  test('a date without a day is no date of publication', () => {
    assert.equal(dataOf(article('发布日期：2032年1月')).published, null);
  });
  test('a source in brackets at the end leaves the prose', () => {
    const text = `临溪区交出年度答卷\n\n${BODY}\n${MORE}（来源：临溪日报）`;
    assert.equal(dataOf(text).source, '临溪日报');
    assert.deepEqual(sketch(text), [`¶ ${BODY}`, `¶ ${MORE}`]);
  });
});

describe('furniture', () => {
  const FURNITURE = [
    '字号：大 中 小',
    '【字体：大 中 小】',
    '打印 关闭',
    '【打印本页】【关闭窗口】',
    '分享到：',
    '上一篇：没有了',
    '下一篇：青桐县召开会议',
    '责任编辑：王小溪',
    '编辑：李木 审核：赵一',
    '当前位置：首页 > 新闻中心 > 要闻',
    '您现在的位置：首页>动态',
    '点击数：488 更新时间：2032-04-24',
    '扫一扫在手机打开当前页',
    '版权所有：临溪区人民政府办公室',
    '……',
    '首页 | 无障碍 | 繁體 | English',
  ];
  for (const line of FURNITURE) {
    test(`${line} is furniture above and below the prose`, () => {
      const above = `${line}\n临溪区交出年度答卷\n${BODY}\n${MORE}`;
      const below = `临溪区交出年度答卷\n${BODY}\n${MORE}\n${line}`;
      assert.deepEqual([dataOf(above).furniture, dataOf(below).furniture], [[1], [4]]);
      assert.deepEqual(sketch(above), [`¶ ${BODY}`, `¶ ${MORE}`]);
      assert.equal(dataOf(above).title, '临溪区交出年度答卷');
    });
  }
  test('a table of contents is furniture, the headings it lists are not', () => {
    const text = `临溪区年报\n目 录\n一、工作回顾……1\n二、明年打算……9\n\n一、工作回顾\n${BODY}\n二、明年打算\n${MORE}`;
    assert.deepEqual(dataOf(text).furniture, [2, 3, 4]);
    assert.deepEqual(sketch(text), ['# 一、工作回顾', `¶ ${BODY}`, '# 二、明年打算', `¶ ${MORE}`]);
  });
  test('a table of contents without page numbers is furniture too', () => {
    const text = `临溪区年报\n目录\n一、工作回顾\n二、明年打算\n\n一、工作回顾\n${BODY}\n二、明年打算\n${MORE}`;
    assert.deepEqual(dataOf(text).furniture, [2, 3, 4]);
  });
  test('all below a footer goes with it', () => {
    const text = `临溪区年报\n${BODY}\n${MORE}\n\n\n版权所有：临溪区\n地址\n临溪路一号`;
    assert.deepEqual(dataOf(text).furniture, [6, 7, 8]);
  });
  test('a sentence that begins like furniture is prose', () => {
    for (const line of [
      `来源于群众的建议，临溪区件件有回音，全年办结三百余件，件件有着落。`,
      `打印店搬进了政务大厅，群众办事少跑了许多路。`,
    ]) {
      assert.deepEqual(sketch(`临溪区年报\n${BODY}\n${line}`), [`¶ ${BODY}`, `¶ ${line}`]);
    }
  });
});

describe('headings', () => {
  test('a line, a couplet and three lines are one heading each', () => {
    const text = `临溪区年报\n${BODY}\n强产业\n${MORE}\n筑牢发展根基\n稳住经济大盘\n${BODY}\n成绩单来了：\n工业挑大梁\n出口创新高\n${MORE}`;
    assert.deepEqual(sketch(text), [
      `¶ ${BODY}`,
      '# 强产业',
      `¶ ${MORE}`,
      '# 筑牢发展根基/稳住经济大盘',
      `¶ ${BODY}`,
      '# 成绩单来了：/工业挑大梁/出口创新高',
      `¶ ${MORE}`,
    ]);
  });
  test('numbering gives the depth', () => {
    const text = `政府工作报告\n一、2031年工作回顾\n${BODY}\n（一）工业稳中有进\n${MORE}\n1. 纺织业\n${BODY}\n（二）农业再获丰收\n${MORE}\n二、2032年工作安排\n${BODY}`;
    assert.deepEqual(sketch(text), [
      '# 一、2031年工作回顾',
      `¶ ${BODY}`,
      '## （一）工业稳中有进',
      `¶ ${MORE}`,
      '### 1. 纺织业',
      `¶ ${BODY}`,
      '## （二）农业再获丰收',
      `¶ ${MORE}`,
      '# 二、2032年工作安排',
      `¶ ${BODY}`,
    ]);
    assert.equal(dataOf(text).year, 2031);
  });
  test('第一部分 stands above 一、', () => {
    const text = `临溪区年报\n第一部分 回顾\n一、工业\n${BODY}\n第二部分 展望\n${MORE}`;
    assert.deepEqual(sketch(text), [
      '# 第一部分 回顾',
      '## 一、工业',
      `¶ ${BODY}`,
      '# 第二部分 展望',
      `¶ ${MORE}`,
    ]);
  });
  test('half-width brackets number as full-width ones do', () => {
    const text = `临溪区年报\n一、回顾\n(一)工业\n${BODY}\n(二)农业\n${MORE}`;
    assert.deepEqual(sketch(text), [
      '# 一、回顾',
      '## （一）工业',
      `¶ ${BODY}`,
      '## （二）农业',
      `¶ ${MORE}`,
    ]);
  });
  test('a numbered line of its own that ends in a full stop is a heading', () => {
    const text = `临溪区年报\n一、任务\n（一）抓好工业，稳住大盘。\n${BODY}\n（二）抓好农业，稳住粮仓。\n${MORE}`;
    assert.deepEqual(sketch(text), [
      '# 一、任务',
      '## （一）抓好工业，稳住大盘。',
      `¶ ${BODY}`,
      '## （二）抓好农业，稳住粮仓。',
      `¶ ${MORE}`,
    ]);
  });
  test('a numbered sentence with figures is a paragraph', () => {
    const line = '（一）全年新增就业5300人，比上年多三百人。';
    assert.ok(sketch(`临溪区年报\n一、回顾\n${BODY}\n${line}\n${MORE}`).includes(`¶ ${line}`));
  });
  test('a short unfinished line whose last word goes on in the next is no heading', () => {
    const text = `临溪区年报\n${BODY}\n\n临溪区不只是创业的热土，临\n\n溪区也是安居的家园，临溪区的街巷正一年年变美。`;
    assert.deepEqual(sketch(text), [
      `¶ ${BODY}`,
      '¶ 临溪区不只是创业的热土，临溪区也是安居的家园，临溪区的街巷正一年年变美。',
    ]);
  });
  test('a salutation is prose', () => {
    assert.deepEqual(sketch(`政府工作报告\n各位代表：\n${BODY}\n各位代表！\n${MORE}`), [
      '¶ 各位代表：',
      `¶ ${BODY}`,
      '¶ 各位代表！',
      `¶ ${MORE}`,
    ]);
  });
  test('a text without headings is one section called lead', () => {
    const { article } = parseArticle(`临溪区年报\n${BODY}\n${MORE}`);
    assert.deepEqual(
      article.children.map(({ data }) => data.id),
      ['lead'],
    );
  });
  test('a text of headings only keeps them', () => {
    assert.deepEqual(sketch('一、回顾\n二、展望\n三、打算'), ['# 一、回顾', '# 二、展望', '# 三、打算']);
  });
});

test('a number on its own line is the first line of a heading', () => {
  const text = `临溪区年报\n\n${BODY}\n\n01\n产业成群\n\n${MORE}\n\nEND\n\n往期推荐\n● 临溪区获奖`;
  assert.deepEqual(sketch(text), [`¶ ${BODY}`, '# 01/产业成群', `¶ ${MORE}`]);
  assert.deepEqual(
    parseArticle(text).article.children.map(({ data }) => data.id),
    ['lead', 'chan-ye-cheng-qun'],
  );
  assert.deepEqual(dataOf(text).furniture, [10, 12, 13]);
});

test('a paragraph’s indent in the middle of a line parts two paragraphs', () => {
  assert.deepEqual(sketch(`临溪区年报\n　　${BODY}　　${MORE}`), [`¶ ${BODY}`, `¶ ${MORE}`]);
});

test('marks of Markdown are no part of the text', () => {
  const text = `# 临溪区年报\n${BODY}\n**一、回顾**\n${MORE}`;
  assert.deepEqual(sketch(text), [`¶ ${BODY}`, '# 一、回顾', `¶ ${MORE}`]);
  assert.equal(dataOf(text).title, '临溪区年报');
});

describe('lead-ins', () => {
  const point = (lead: string): string => `${lead}临溪区新开了三条公交线路，居民出门更方便。`;
  test('short first sentences of three paragraphs in a row are lead-ins', () => {
    const leads = ['公交网络更密。', '老旧小区换新。', '街角公园添绿。'];
    assert.deepEqual(
      sketch(`临溪区年报\n${BODY}\n${leads.map(point).join('\n')}`).slice(1),
      leads.map((lead) => `¶ *${lead}*${point('')}`),
    );
  });
  test('one short first sentence among long ones is none', () => {
    const text = `临溪区年报\n${BODY}\n${point('出行更便利了。')}\n${MORE}`;
    assert.deepEqual(sketch(text)[1], `¶ ${point('出行更便利了。')}`);
  });
  test('a numbered lead-in needs no neighbours', () => {
    const text = `临溪区年报\n${BODY}\n${point('（一）公交网络织得更密。')}\n${MORE}`;
    assert.deepEqual(sketch(text)[1], `¶ *（一）公交网络织得更密。*${point('')}`);
  });
  test('points of 一是 have lead-ins', () => {
    const text = `临溪区年报\n${BODY}\n${point('一是公交网络织得更密，出行更省时。')}\n${MORE}`;
    assert.deepEqual(sketch(text)[1], `¶ *一是公交网络织得更密，出行更省时。*${point('')}`);
  });
  test('a first sentence with a figure is no lead-in', () => {
    const text = ['公交开通3条。', '小区改造5个。', '公园新增7处。'].map(point).join('\n');
    assert.ok(sketch(`临溪区年报\n${BODY}\n${text}`).every((line) => !line.includes('*')));
  });
});

describe('captions', () => {
  for (const caption of [
    '▲临溪区的清晨。',
    '图为改造后的老街。',
    '改造后的老街。王小溪 摄',
    '临溪新城（效果图）',
    '（资料图片）',
  ]) {
    test(`${caption} is a caption`, () => {
      assert.deepEqual(sketch(`临溪区年报\n${BODY}\n${caption}\n${MORE}`), [
        `¶ ${BODY}`,
        `▲ ${caption.replace('▲', '')}`,
        `¶ ${MORE}`,
      ]);
    });
  }
  test('short sentences set apart by blank lines are captions', () => {
    const text = `临溪区年报\n\n${BODY}\n\n${MORE}\n\n\n\n老街换了新颜。\n\n\n\n公园里笑声不断。\n\n\n\n${BODY}\n\n${MORE}`;
    assert.deepEqual(
      sketch(text).filter((line) => line.startsWith('▲')),
      ['▲ 老街换了新颜。', '▲ 公园里笑声不断。'],
    );
  });
  test('a short paragraph among others is none', () => {
    const text = `临溪区年报\n\n${BODY}\n\n老街换了新颜。\n\n${MORE}`;
    assert.deepEqual(sketch(text)[1], '¶ 老街换了新颜。');
  });
});

describe('mends', () => {
  const head = `临溪区年报\n\n${BODY}\n\n`;
  test('a paragraph torn inside a word goes on in the next line', () => {
    const text = `${head}临溪区的公交线路多了，公交\n\n线路的站台也新了。\n\n${MORE}`;
    assert.deepEqual(sketch(text)[1], '¶ 临溪区的公交线路多了，公交线路的站台也新了。');
    assert.deepEqual(dataOf(text).mends, [[5, 7]]);
  });
  test('a torn paragraph goes on after captions', () => {
    const text = `${head}这几年临溪区的老街慢慢变了样，居民说起老\n\n▲老街一角。\n\n街来都竖大拇指，说老街如今干净又热闹。\n\n${MORE}`;
    assert.deepEqual(sketch(text).slice(1, 3), [
      '¶ 这几年临溪区的老街慢慢变了样，居民说起老街来都竖大拇指，说老街如今干净又热闹。',
      '▲ 老街一角。',
    ]);
  });
  test('a box between the halves of a torn paragraph is an aside', () => {
    const box = `回首这一年，${MORE}${BODY}`;
    const text = `${head}负责老街改造的项目经理说，这个项\n\n${box}\n\n目从春天开工，到秋天完工，项目的每一步都听了居民的意见。\n\n${MORE}`;
    assert.deepEqual(sketch(text).slice(1, 3), [
      '¶ 负责老街改造的项目经理说，这个项目从春天开工，到秋天完工，项目的每一步都听了居民的意见。',
      `□ ${box}`,
    ]);
    assert.deepEqual(dataOf(text).mends, [[5, 9]]);
  });
  test('a short last half is no caption', () => {
    const text = `${head}下一步，临溪区将继续听取居民的意见，加快谋划\n\n未来社区。\n\n${MORE}`;
    assert.deepEqual(sketch(text)[1], '¶ 下一步，临溪区将继续听取居民的意见，加快谋划未来社区。');
  });
  test('fragments of a subscript are mended', () => {
    const text = `${head}全区细颗粒物（PM\n2.5\n）平均浓度继续下降，蓝天一年比一年多。\n\n${MORE}`;
    assert.deepEqual(sketch(text)[1], '¶ 全区细颗粒物（PM2.5）平均浓度继续下降，蓝天一年比一年多。');
  });
  test('a torn paragraph never goes on across a heading', () => {
    const text = `${head}下一步，临溪区将继续听取居民的意见，加快谋划\n\n一、产业篇\n\n${MORE}`;
    assert.deepEqual(dataOf(text).mends, []);
    assert.ok(
      parseArticle(text).messages.some(({ ruleId, line }) => ruleId === 'unended-paragraph' && line === 5),
    );
  });
  test('a paragraph that ends in a colon or a semicolon is whole', () => {
    const text = `${head}主要做了以下工作：\n\n修好了十二条路；\n\n${MORE}`;
    assert.deepEqual(dataOf(text).mends, []);
  });
});

describe('lines of a fixed width', () => {
  const long = `${BODY}${MORE}${BODY}`;
  const wrap = (text: string, width: number): string =>
    text.replace(new RegExp(`.{${width}}(?=.)`, 'g'), '$&\n');
  test('indented paragraphs are joined', () => {
    const text = `临溪区年报\n${wrap(`　　${long}`, 30)}\n${wrap(`　　${MORE}${long}`, 30)}`;
    assert.deepEqual(sketch(text), [`¶ ${long}`, `¶ ${MORE}${long}`]);
  });
  test('paragraphs between blank lines are joined', () => {
    const text = `临溪区年报\n\n${wrap(long, 33)}\n\n${wrap(MORE + long, 33)}`;
    assert.deepEqual(sketch(text), [`¶ ${long}`, `¶ ${MORE}${long}`]);
  });
  test('a heading between wrapped paragraphs stays one', () => {
    const text = `临溪区年报\n\n${wrap(long, 33)}\n\n产业向新\n\n${wrap(MORE + long, 33)}`;
    assert.deepEqual(sketch(text), [`¶ ${long}`, '# 产业向新', `¶ ${MORE}${long}`]);
  });
  test('Latin words on both sides of a line end stay apart', () => {
    const text = `临溪区年报\n${BODY}\n\n园区引进了Green\n\nCloud公司的研发中心，带来了三百个岗位。`;
    assert.deepEqual(sketch(text)[1], '¶ 园区引进了Green Cloud公司的研发中心，带来了三百个岗位。');
  });
});

describe('organisation and year', () => {
  test('the place that the title begins with', () => {
    const cases: [string, string][] = [
      ['临溪区交出亮眼成绩单', '临溪区'],
      ['南屏市临溪区：实干争先', '临溪区'],
      ['南屏高新区跑出加速度', '南屏高新区'],
      ['2031年青桐县工作综述', '青桐县'],
      ['南屏软件园发展中心：与企业同行', '南屏软件园发展中心'],
      ['南屏大学2031年年报', '南屏大学'],
      ['南屏市教育局2031年工作总结', '南屏市教育局'],
    ];
    for (const [title, name] of cases) assert.equal(dataOf(`${title}\n${BODY}`).organisation, name, title);
  });
  test('我区 is the district that the text names', () => {
    const text = `我区民生实事全部办结\n${BODY}\n${MORE}在临溪区，大事小事有人管。`;
    assert.equal(dataOf(text).organisation, '临溪区');
  });
  test('without a name there is none', () => {
    assert.equal(
      dataOf('实干笃行谱新篇\n这一年，大家的日子都有了新的盼头，街头巷尾处处是笑声。').organisation,
      null,
    );
  });
  test('the year in the title is the year reported on', () => {
    assert.equal(dataOf(`足迹2031丨临溪区年报\n${BODY}2032年将再接再厉。`).year, 2031);
  });
  test('去年 in an article published in 2032 is 2031', () => {
    const data = dataOf(`临溪区交出年度答卷\n发布时间：2032-02-03\n去年，${BODY}2031年的账本让人安心。`);
    assert.deepEqual([data.year, data.publishedYear], [2031, 2032]);
  });
  test('a full date in the future tense of the text does not make the date of publication', () => {
    assert.equal(dataOf(`临溪区交出年度答卷\n${BODY}大桥将于2033年5月1日通车。`).published, null);
  });
});
