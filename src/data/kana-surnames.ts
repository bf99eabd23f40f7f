/**
 * Korean, Chinese and Vietnamese surnames as Japanese writes them in katakana, with the spellings that their bearers use: kana
 * have too few syllables for either to be guessed from the other (イ: Lee, ユ: Yoo, チョン: Jung).
 *
 * Source: written for this project from general knowledge of published spellings. Licence: MIT, as the project.
 */
import { keyedLists } from '../internal/keyed-lists.ts'

const SURNAMES =
  'イ:lee,yi,rhee パク:park,pak,bak チェ:choi,choe チョン:jung,chung,jeong,cheon キム:kim,gim カン:kang,gang チョ:cho,jo ユン:yoon,yun チャン:jang,chang,zhang,chan ' +
  'イム:lim,im,rim ハン:han オ:oh,o ソ:seo,suh,so シン:shin,sin クォン:kwon,gwon ファン:hwang,huang アン:ahn,an ソン:song,son,sung リュ:ryu,yoo,lyu ユ:yoo,yu,you ' +
  'ホン:hong,hung コ:ko,koh,go ムン:moon,mun ペ:bae,pae ベ:bae ペク:baek,paik,back ホ:heo,hur,huh,ho ナム:nam シム:shim,sim ノ:noh,roh,no ハ:ha チュ:joo,chu,ju ' +
  'ク:koo,ku,gu ミン:min ナ:na,ra ジン:jin,chin チ:ji,chi オム:um,eom ウォン:won,wong チャ:cha チン:chin,jin,chen,qin パン:bang,pang,pan ピョン:byun,byeon コン:kong,gong ' +
  'ワン:wang,wong リー:lee,li,lei リ:ri,lee,li チェン:chen,cheng,zheng ヤン:yang,yeung リウ:liu,lau,liew チャオ:zhao,chao,chiu ウー:wu,woo シュー:xu,hsu,tsui スン:sun,suen,soon ' +
  'マー:ma,mah チュー:zhu,chu,choo フー:hu,hoo,foo クオ:guo,kuo,kwok クォク:kwok,kuok リン:lin,lim,lam ホー:he,ho カオ:gao,kao ルオ:luo,lo,law ラウ:lau,liu,low ラム:lam,lim ' +
  'リャン:liang,leung チョウ:zhou,chou,chow,cho ジョウ:zhou ジャン:zhang,jiang,jang ツァイ:cai,tsai,choi ツォイ:choi,tsoi,tsui シエ:xie,hsieh シェ:xie,hsieh,she トン:dong,tung,tong ' +
  'タン:tang,tan,tam ドン:dong,tung フォン:feng,fung,phung,fong ユアン:yuan,yuen トゥ:tu,du シャオ:xiao,hsiao,siu チアン:jiang,chiang チャイ:cai,chai テン:deng,teng,tang ペン:peng,pang ' +
  'ルー:lu,lo,loo ウェイ:wei,wai イエ:ye,yeh,yip イップ:yip,ip イン:yin,ying ジア:jia チア:jia,chia,cheah シュエ:xue,hsueh パイ:bai,pai メン:meng,mang シオン:xiong,hsiung ' +
  'ン:ng,wu ウン:ng,un オン:ong,wang クー:koo,gu,khoo,ku タオ:tao,to ヨン:yong,young ホアン:huang,hwang,hoang グエン:nguyen レ:le ファム:pham ヴー:vu ヴォ:vo ブイ:bui ド:do ゴ:ngo'

let table: ReadonlyMap<string, readonly string[]> | undefined

/** Katakana surname -> a-z spellings, likeliest first. */
export function kanaSurnames(): ReadonlyMap<string, readonly string[]> {
  return (table ??= keyedLists(SURNAMES))
}
