/**
 * Hakka spellings of characters in given names as Sabah, Sarawak, Bangka and West Kalimantan write them, likeliest first.
 *
 * Source: written for this project from general knowledge of the Hakka of Meixian and Hong Kong (as in MacIver, A Chinese-English Dictionary,
 * Hakka-Dialect, 1926) and of the habits of those who spell it. Licence: MIT, as the project.
 */
const PACKED =
  '文vun 德tet 成sen,shin 福fuk,fook 金kim 美mi,mui,mee 玉nyuk,ngiuk 英yin 華fah,fa 光kong 榮yung,yin 忠chung 志chi,tze 國ket,kwet 安on 發fatt,fat 源nyen,ngien 水sui,shui 天thien,tien 山san 財choi,tsoi 昌chong 順sun,shun 春chun,choon 秀siu,siew 麗li,lee 蓮lien 珠chu,choo 花fah,fa 興hin 龍lung,liung 虎fu 生sen,sang 清chin,tsin 益yit 勝sin,shin 喜hi,hee 慶kin,khin 祥siong,siang 良liong 賢hien,hian 和fo,foh,ho 平phin,pin 健kien,khien 強khiong,kiong 偉vui,wui 俊chun,tsun 雄hiung,hyung 豪ho,hau 傑kiet,ket 義nyi,ngi,nyee 仁yin 信sin,syn 孝hau 宗chung,tsung 輝fui 耀yau,yow 建kien 添thiam,tiam 進chin,tsin 來loi 吉kit 利li,lee 南nam 東tung,toong 北pet 中chung 正chin,chang 大thai,tai 小siau,siew 心sim 素su,soo 珍chin 貞chin 芳fong 香hiong 雲yun 月nyet,ngiet 妹moi,mui 蘭lan 梅moi,mui 菊kiuk,kiok 桂kui 鳳fung,foong 燕yen 玲lin,len 君kiun,kyun 愛oi 惠fui 慧fui 敏min 儀nyi,ngi 碧pit 翠chui 寶po,pow 瑞sui,shui 瓊kin 彬pin 炳pin 坤kun,khun 欽khim,kim 錦kim 銀nyun,ngiun 章chong 元nyen,ngien 遠yen 永yun,yung 長chong 壽su,shu 康khong,kong 寧nen,nin 泰thai,tai 達tat,that 通thung,tung 萬van 千chien 民min 家ka 業nyap,ngiap 隆lung,liung 盛sin,shin 茂mau,meu 樹su,shu 海hoi,foi 河ho 江kong 洋yong 泉chien,tsien 石shak,siak 火fo 炎yam 城sang 堂thong,tong 廷thin,tin 如yi,yee 意yi,yee 恩en 友yu,yew 學hok 書su,shu 詩si,shi 聖sin,shin 賓pin 賜su 貴kui 富fu 名min 聰chung,tsung 勇yung 武vu 力lit 功kung 亞ah,a 阿ah,a 淑suk,shuk 娟kien 雪siet,set 霞ha 琴khim,kim 雅nga 婷thin,tin 冠kwan,kon 顯hien 揚yong 鎮chin 修siu 嘉ka 啟kee,khi 祖chu,tsu 善shan,san 誠sin,shin 萍phin,pin 謙khiam 連lien 鴻fung 宏fung,fen 欣hin,hyun 斯su 衛vui 勤kyun,khiun 旺vong 招chau,cheu 星sen,sin 景kin 新sin,syn 運yun 雙sung 照chau,cheu 松chung,tsung 竹chuk 年nyen,ngien 祿luk 標piau,pew 銘min 鐵thiet,tet 伯pak,pet 佑yu,yew 倫lun 兆chau 全chien,tsien 哲chet 基ki,kee 好hau,ho 季kwi 定thin,tin 容yung 尚shong,song 崇chung 幸hen,hin 恭kiung,kyung 承sin,shin 振chin 敬kin 曉hiau,hau 根kin,ken 楚chu 樂lok 權kien,khien 浩hau,ho 潔kiet,ket 煌fong 玄hien 用yung 真chin 知chi 秋chiu,chew 立lip 端ton 純sun,shun 紅fung 維vui,wui 翔siong 致chi 芬fun 蓉yung 觀kon,kwan 言nyen,ngien 誼nyi,ngi 超chau,cheu 軍kyun,kiun 輔phu 邦pong 郎long 里li 重chung 陽yong 青chin,tsiang 靜chin 養yong 韻yun 豐fung 鋒fung'

let table: ReadonlyMap<string, readonly string[]> | undefined

/** Character (traditional) -> spellings in given names. Look up by a folded key. */
export function hakkaGivenSpellings(): ReadonlyMap<string, readonly string[]> {
  return (table ??= new Map(PACKED.split(' ').map((entry) => [entry[0]!, entry.slice(1).split(',')])))
}
