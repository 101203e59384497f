import { creditsOf } from './credits.ts';

/** What a furniture line tells besides being furniture. */
export type FurnitureKind = 'meta' | 'byline' | 'chrome' | 'footer' | 'ellipsis';

/** A kind of line that belongs to the page, not to the prose. */
export interface FurnitureRule {
  kind: FurnitureKind;
  pattern: RegExp;
  example: string;
}

const COLON = '(?: ?[：:丨｜|] ?)';
const DATE_DIGITS = '(?:20|19)\\d\\d[-/.年] ?\\d{1,2}[-/.月] ?\\d{1,2}日?';
const HAN_DIGIT = '[〇○零0一二三四五六七八九十]';
const DATE_HAN = `${HAN_DIGIT}{4}年${HAN_DIGIT}{1,3}月${HAN_DIGIT}{1,3}日`;
const NAME =
  '(?!手记|观察|感言|点评|调查|寄语|述评|札记|见闻|心声|之家|之声|团队|走访|获悉)(?:[\\u4e00-\\u9fff]{2,4}|[\\u4e00-\\u9fff] +[\\u4e00-\\u9fff])';
const REPORTER = '(?:见习|实习|首席|特约|本报|本网|全媒体)?(?:记者|通讯员)';
const META =
  '(?:信息|文章|稿件)?(?:来源|作者|编辑|责编|责任编辑|审核|校对|监制|编审|初审|终审|签发|(?:发布|发表)(?:时间|日期|人|机构|单位|于)|(?:值班|审核|复审|初审)(?:编辑|人)|发(?:稿|文)(?:时间|日期|机构|机关|单位)|发布机构|发布机关|名 *称|备案号|文件编号|生成日期|关键词|更新(?:时间|日期)|时间|日期|点击(?:数|量|次数|率)?|浏览(?:数|量|次数)?|阅读(?:数|量|次数)?|访问(?:量|次数)|人气|字号|字体|字体大小|文章来源|信息来源|稿件来源|发布单位|索引号|文号|主题分类|成文日期|公开方式|有效性|摄影|文字|图片|打印|分享到|分享)';

/** Whole lines of page furniture, matched against the line with its punctuation normalised. */
export const FURNITURE: readonly FurnitureRule[] = [
  { kind: 'footer', pattern: /^[-—–·• ]*(?:END|The End|（完）|完)[-—–·• ]*$/i, example: '— END —' },
  { kind: 'ellipsis', pattern: /^(?:[.。·…\s]{2,}|…|[-—_=*·~]{3,})$/, example: '……' },
  {
    kind: 'byline',
    pattern: new RegExp(
      `^(?:[□■●◆◇○◎▪·] *)?(?:[\\u4e00-\\u9fff·]{2,20} ?)?${REPORTER}${COLON}? *(?:${NAME})(?:[ 、，/]+(?:${REPORTER} *)?(?:${NAME})){0,5}(?: *(?:报道|摄影报道|文/图|摄|/文|整理))?$`,
    ),
    example: '本报记者 张三 通讯员 李四',
  },
  {
    kind: 'byline',
    pattern: new RegExp(`^(?:${NAME})(?:[ 、]+(?:${NAME})){0,3} +[\\u4e00-\\u9fff]{2,6}(?:报道|讯|电)$`),
    example: '于某某 济南报道',
  },
  {
    kind: 'byline',
    pattern: new RegExp(
      `^[（(〔](?!资料|图|配图|完|续|略|来源)(?:${REPORTER}|文/图|文|图|作者|撰稿|供稿)?[/：: ]*(?:${NAME})(?:[ 、，]+(?:${NAME})){0,4}[）)〕]$`,
    ),
    example: '（刘 某）',
  },
  {
    kind: 'byline',
    pattern: new RegExp(
      `^(?:文/图|文图|图/文|文|图|撰文|摄影|供稿|撰稿|作者)(?:[/：:]| ) *(?:${NAME})(?:[ 、，/]+(?:${NAME})){0,4}$`,
    ),
    example: '文/图 张三',
  },
  {
    kind: 'byline',
    pattern: new RegExp(
      `^(?:[\\u4e00-\\u9fff]{0,24}(?:市长|县长|区长|省长|州长|镇长|乡长|主席|主任|院长|书记|局长|董事长|总经理|总裁|行长|校长|理事长|法定代表人))(?: *[：:] *| +)(?:${NAME})$`,
    ),
    example: '某某市人民政府市长 张三',
  },
  {
    kind: 'meta',
    pattern: new RegExp(`^[【\\[（(]?${META}${COLON}.{0,120}$`),
    example: '点击数：488 更新时间：2024-04-24',
  },
  {
    kind: 'meta',
    pattern: new RegExp(
      `^(?:${DATE_HAN}|${HAN_DIGIT}{4}年${HAN_DIGIT}{1,3}月|(?:20|19)\\d\\d年 ?\\d{1,2}月)$`,
    ),
    example: '二〇三一年十二月三十日',
  },
  {
    kind: 'meta',
    pattern: new RegExp(`^[（(](?:${DATE_DIGITS}|${DATE_HAN})[）)]$`),
    example: '（2032年1月9日）',
  },
  {
    kind: 'meta',
    pattern: new RegExp(
      `^[^\\s，。]{2,20} ${DATE_DIGITS} \\d{1,2}[:：]\\d\\d(?:[:：]\\d\\d)?(?: *发表于.{0,10}| *[\\u4e00-\\u9fff]{2,3})?$`,
    ),
    example: '临溪发布 2032-01-02 18:30 发表于山东',
  },
  {
    kind: 'meta',
    pattern:
      /^(?:20|19)\d\d[-/.年] ?\d{1,2}[-/.月] ?\d{1,2}日?(?: *(?:星期|周)[一二三四五六日天])?(?: +\d{1,2}[:：]\d\d(?:[:：]\d\d)?)?(?: .{0,30})?$/,
    example: '2024-04-24 09:30 来源：某某网',
  },
  {
    kind: 'chrome',
    pattern:
      /^[【[]?(?:字号|字体)?[：: ]*[【[（(]?(?:大|中|小|默认|超大|A\+?-?)[】\]）)]?(?:[ |·/]*[【[（(]?(?:大|中|小|默认|超大|A\+?-?)[】\]）)]?){1,4}(?: .{0,20})?$/,
    example: '字号：大 中 小',
  },
  {
    kind: 'chrome',
    pattern:
      /^[【[（(]?(?:(?:下载|打印(?:本页|文章|此页)?|关闭(?:窗口|本页)?|分享到?[：:]?|收藏|返回(?:顶部|首页|列表)?|我要纠错|纠错|保存|复制链接|微信|微博|QQ空间|朋友圈|语音播报|听全文|点赞|评论|举报|展开全文|阅读原文|附件下载|大|中|小)[】\]）)]?[ |·/、【[]*){1,12}$/,
    example: '下载 打印 分享 关闭',
  },
  {
    kind: 'chrome',
    pattern:
      /^[（(]?(?:(?:本文)?(?:图片|照片|供图)(?:均?由|：|[:/]).{2,24}|(?:供图|图片来源|图源|图)[：:/丨｜].{2,20})[）)]?$/,
    example: '图片由区文旅局提供',
  },
  { kind: 'chrome', pattern: /^[（(](?:本版|本文|本组).{2,30}[）)]$/, example: '（本版图片由宣传部提供）' },
  {
    kind: 'meta',
    pattern: new RegExp(
      `^[\\u4e00-\\u9fff·]{1,18}(?:报|网|社|台|客户端|发布|新闻|局|办|府|会|中心) *(?:${DATE_DIGITS}|${DATE_HAN})$`,
    ),
    example: '临溪日报 2032年01月09日',
  },
  {
    kind: 'meta',
    pattern: new RegExp(`^(?:抄送|主送|印发)[：:].{1,60}$|^[\\u4e00-\\u9fff]{4,24} *${DATE_DIGITS} *印发$`),
    example: '临溪区人民政府办公室 2032年1月9日印发',
  },
  {
    kind: 'meta',
    pattern:
      /^(?:地址|电话|联系(?:电话|人|方式)|咨询电话|监督电话|投稿邮箱|电子邮箱|邮箱|邮编|邮政编码|通讯地址|传真)[：:][^。]{1,50}$/,
    example: '联系电话：000-0000000',
  },
  {
    kind: 'chrome',
    pattern: /^(?:您是第 ?\d+ ?位访[客问].{0,4}|分享让更多人看到|.{0,6}二维码|返回顶部|加载更多|查看更多)$/,
    example: '您是第 1234 位访客',
  },
  {
    kind: 'chrome',
    pattern: /^(?:上一(?:篇|条|页)|下一(?:篇|条|页)|上篇|下篇)[：: ]?.{0,80}$/,
    example: '下一篇：没有了',
  },
  {
    kind: 'chrome',
    pattern: /^(?:(?:您|你)?(?:现在|当前)?的?(?:所在)?的?位置(?:是|为)?[：:]|首页 ?[>＞»/|-]).{0,80}$/,
    example: '您所在的位置：首页 > 政务公开',
  },
  {
    kind: 'chrome',
    pattern: /^[^\s>＞»，。]{2,20}(?: ?(?:>{1,2}|＞{1,2}|»|→) ?[^\s>＞»，。]{2,20}){2,5} ?(?:[>＞»] ?)?$/,
    example: '某某市交通运输局 >> 政务公开 >> 工作总结',
  },
  {
    kind: 'chrome',
    pattern:
      /^(?:点击(?:上方|下方|蓝字|关注|阅读).{0,20}|长按.{0,12}(?:二维码|关注).{0,12}|.{0,6}点个“?(?:在看|赞).{0,20}|关注我们|.{0,6}(?:点赞|分享|在看)(?:[、+ ]*(?:点赞|分享|在看|收藏))+.{0,6})$/,
    example: '点击上方蓝字关注我们',
  },
  {
    kind: 'footer',
    pattern:
      /^(?:.{0,20}版权所有|版权声明|Copyright|©|主办(?:单位)?[：:]|承办(?:单位)?[：:]|技术支持[：:]|网站标识码|网站地图|联系我们|.{0,8}ICP备|.{0,8}公网安备|免责声明|声明[：:]|本作品|Public domain|扫一扫).{0,200}$/i,
    example: '版权所有：某某区人民政府',
  },
  {
    kind: 'footer',
    pattern:
      /^[【[]?(?:往期(?:推荐|回顾|精彩)|(?:延伸|推荐|相关|更多)(?:阅读|链接|新闻|文章|稿件|报道|内容)|热点(?:推荐|新闻)|猜你喜欢|附件(?:下载|列表))[】\]]?(?:[：:].{0,80})?$/,
    example: '相关链接',
  },
  {
    kind: 'chrome',
    pattern: /^(?:[^|｜，。]{1,10} *[|｜] *){2,}[^|｜，。]{0,10}$/,
    example: '首页 | 无障碍 | 繁體 | English',
  },
];

/** A line that credits people in any order: 王小溪/文 李木/图. Its grammar is in credits.ts. */
const CREDITS: FurnitureRule = { kind: 'byline', pattern: /(?:)/, example: '文丨王小溪 图丨李木' };

/** The rule that makes a line furniture. */
export function furnitureOf(text: string): FurnitureRule | undefined {
  if (text.length > 220) return undefined;
  return (
    FURNITURE.find(({ pattern }) => pattern.test(text)) ?? (creditsOf(text) === null ? undefined : CREDITS)
  );
}

/** A byline or a source in brackets at the end of the last paragraph: （刘 某）, （来源：某某日报）. */
export const TRAILING_BYLINE =
  /(?<=[。！？”…])[ \u3000]*[（(](?:(?:(?:本报|本网|见习)?(?:记者|通讯员|作者|撰稿|文\/图|文)[：: ]*)?[\u4e00-\u9fff](?: *[\u4e00-\u9fff]){1,3}(?:[ 、，]+(?:通讯员 *)?[\u4e00-\u9fff]{2,4}){0,4}(?: *(?:报道|整理|供稿))?|(?:来源|稿源|信息来源|作者)[：:][^（）()]{2,30})[）)]$/;
