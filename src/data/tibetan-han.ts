/**
 * Words of Tibetan names as Chinese writes them (扎西, 次仁), and so as pinyin spells them in passports and registers (Zhaxi, Ciren).
 * Nearly every Tibetan name is one or two of these words, of two syllables each.
 *
 * Source: written for this project from general knowledge of published spellings. Licence: MIT, as the project.
 * Format: `han:spellings`, likeliest first; Han simplified, looked up folded.
 */
import { keyedLists } from '../internal/keyed-lists.ts'

const WORDS = `
扎西:tashi 次仁:tsering 才让:tsering 才仁:tsering 泽仁:tsering 多吉:dorje 多杰:dorje 丹增:tenzin 旦增:tenzin 单增:tenzin 旦真:tenzin 洛桑:lobsang 罗桑:lobsang 洛藏:lobsang 格桑:kelsang,kalsang 尕藏:kelsang,kalsang 噶桑:kelsang,kalsang 平措:phuntsok 彭措:phuntsok 朋措:phuntsok 巴桑:pasang 班桑:pasang 阿旺:ngawang 昂旺:ngawang 索朗:sonam 索南:sonam 卓玛:dolma 卓嘎:dolkar 卓尕:dolkar 白玛:pema 班玛:pema 拉姆:lhamo 拉毛:lhamo 拉木:lhamo 梅朵:metok 美朵:metok 德吉:dekyi 央金:yangchen 央宗:yangzom 央吉:yangkyi 达瓦:dawa 米玛:migmar 拉巴:lhakpa 普布:phurbu 边巴:penpa 尼玛:nyima 旺堆:wangdu 旺杰:wangyal 旺加:wangyal 旺久:wangchuk 旺秋:wangchuk 曲珍:choedon 曲宗:choezom 曲吉:choekyi 却吉:choekyi 曲英:choeying 却英:choeying 曲培:choephel 群培:choephel 益西:yeshe,yeshi 贡布:gonpo 公保:gonpo 贡嘎:kunga 坚赞:gyaltsen 坚参:gyaltsen 江村:gyaltsen 嘉措:gyatso 加措:gyatso 江措:gyatso 杰布:gyalpo 强巴:jampa 降巴:jampa 晋美:jigme 久美:jigme 晋巴:jinpa 金巴:jinpa 桑吉:sangye 桑杰:sangye 桑珠:samdrup 三珠:samdrup 顿珠:dhondup 东知:dhondup 登珠:dhondup 罗布:norbu 洛布:norbu 诺布:norbu 仁青:rinchen 仁钦:rinchen 仁增:rigzin 仁真:rigzin 朗杰:namgyal 南杰:namgyal 南加:namgyal 云丹:yonten 云登:yonten 土登:thubten 图登:thubten 丹巴:tenpa 旦巴:tenpa 丹珠:tendrup 次旺:tsewang 才旺:tsewang 泽旺:tsewang 次旦:tseten 才旦:tseten 泽登:tseten 次珠:tsedrup 措姆:tsomo 措毛:tsomo 玉珍:yudron 白珍:pedron 次珍:tsedron 仓决:tsamchoe 德庆:dechen 德钦:dechen 赤列:trinley 成列:trinley 班丹:palden 巴登:palden 华丹:palden 达杰:dargye 达吉:dargye 琼达:chungdak 普琼:phuchung 达娃:dawa 觉巴:choepa 尊珠:tsondru 宗哲:tsondru 却丹:choeden 曲旦:choeden 嘎玛:karma 尕玛:karma 俄珠:ngodrup 欧珠:ngodrup 吾珠:ngodrup 加央:jamyang 嘉央:jamyang 江央:jamyang 格列:gelek 勒珠:lekdrup 更登:gendun 根敦:gendun 更嘎:kunga 慈诚:tsultrim 次成:tsultrim 楚臣:tsultrim 西绕:sherab 喜绕:sherab 热杰:rabgyal 热旦:rabten 拉杰:lhagyal 拉加:lhagyal 拉珍:lhadron 巴珠:paldrup 巴珍:paldron 吉美:jigme 克珠:khedrup 念扎:nyendrak 曲扎:choedrak 却扎:choedrak 洛追:lodroe 洛周:lodroe 索巴:soepa 措吉:tsokyi 娘吉:nyingkyi 宁吉:nyingje
`

let table: ReadonlyMap<string, readonly string[]> | undefined

/** Word (as listed) -> a-z spellings. Look up by a folded key. */
export function hanTibetanWords(): ReadonlyMap<string, readonly string[]> {
  return (table ??= keyedLists(WORDS))
}
