/** Surnames that most people in China have, and those of two characters: a lone name is told from a word by them. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金' +
  '韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文穆' +
  '葛安柳庄岳骆祝左涂苗齐关鲁梅盛童颜柯倪温骈季翟柴车游凌章欧耿焦宁费纪牛滕殷单尚詹申俞' +
  '劉陳楊黃趙吳孫馬羅鄭許韓鄧馮蕭蔣葉蘇呂盧鐘譚陸賈鄒錢龍賀';
const DOUBLE_SURNAMES = '欧阳|上官|司马|诸葛|夏侯|东方|皇甫|尉迟|公孙|慕容|令狐|司徒';

const PERSON = new RegExp(
  `^(?:[${SURNAMES}] ?[\\u4e00-\\u9fff]{1,2}|[${SURNAMES}] +[\\u4e00-\\u9fff]|(?:${DOUBLE_SURNAMES})[\\u4e00-\\u9fff]{1,2})$`,
);

/**
 * Whether a text is a person's name and nothing else.
 *
 * @example
 * isPerson('王小溪') // true
 */
export function isPerson(text: string): boolean {
  return PERSON.test(text);
}
