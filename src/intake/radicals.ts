/**
 * Radicals of the supplement block with the characters that look the same: Unicode's EquivalentUnifiedIdeograph for those
 * that are characters by themselves. The other block, from U+2F00 on, has compatibility mappings.
 */
const SUPPLEMENT =
  '⺁厂⺈刀⺋卩⺎兀⺒巳⺓幺⺖忄⺘扌⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺱罓⺲罒⺳网⺶羊⺷羊⺸羋⺹耂⺺聿⺻聿⺼肉⺽臼⺾艹⺿艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀';

const CHARACTERS = new Map(
  [...SUPPLEMENT.matchAll(/(.)(.)/gu)].map(([, radical = '', character = '']) => [radical, character]),
);

/**
 * Some programs write 工 as the radical ⼯, which looks the same and is another character.
 *
 * @example plainIdeographs('⼯业增⻓') // '工业增长'
 */
export function plainIdeographs(text: string): string {
  return text.replace(
    /[\u2e80-\u2fdf\uf900-\ufaff]/g,
    (character) => CHARACTERS.get(character) ?? character.normalize('NFKC'),
  );
}
