/**
 * Southern Min (Hokkien, Teochew) spellings of characters in given names as Singapore, Malaysia, Indonesia and the
 * Philippines write them, likeliest first.
 *
 * Source: written for this project from general knowledge of published spellings. Licence: MIT, as the project.
 */
const PACKED =
  '明beng,meng 文boon,bun 德teck,tek,tik 成seng,sing 福hock,hok 金kim 美bee,bi 玉geok,gek,giok 英eng,ing 華hua,hwa 光kong,kuang 榮eng,weng,yong 忠tiong,tong 志chee,chi 國kok 安ann,an 發huat,hwat 源guan,goan 水chwee,chui 天tian,thian,tien 山san,suan 財chye,chai 昌chiang,cheong,chong 順soon,sun 春choon,chun 秀siew,siu 麗lay,lee,le 蓮lian,lien 珠choo,chu 花hwa,hua 興heng,hin 龍leong,leng,liong 虎hor,hoh 生seng,sing 木bok,mok 清cheng,ching 益aik,ek,yik 勝seng,sing 喜hee,hi 慶kheng,keng,khing 祥siang,siong,sheong 良leong,liang,liong 賢hian,hean,hien 才chye,chai 和ho,hoe,hoo 平peng,ping 健kian,kien 強kiang,keong,kiong 偉wee,wui 俊choon,chun 雄hiong,heong,hiang 豪ho,hoe 傑kiat,kiet 義gee,ghee,nghee,ngee 仁jin,yin,lin 禮lay,lee 信sin 孝hau,how,hao 宗chong,tsong,choong 輝hui,hwee,huay 耀yew,yiow,yeow 建kian,kien 添tiam,thiam,tiem 進chin 來lai,lye 吉kiat,kit 利lee,li 南lam,nam 東tong,tang 西say,sai 北pak 中tiong,tong 正cheng,chia 大tai,tua 小siew,sio,seow 心sim 素soh,su,soo 珍chin,tin 貞cheng,ching 芳hong,fong,png 香heong,hiang,hiong 雲hoon,yun,hun 月guek,gek,goek 娘neo,nio 妹mui,moi,moy 嬌kio,keow,kiow 蘭lan 梅bwee,bee,mui 菊kiok,kek 桂kwee,kui,kuay 鳳hong 燕yian,ean,een,yan 玲leng,ling,lian 君koon,kun 愛ai 惠hui,hwee,huey 慧hui,hwee,huey 敏min,bin,meng 儀gee,ghee,nghi 宜gee,ngee,ghee 碧phaik,pek,phek,pik 翠chui,chwee 寶poh,po 珊san 瑞swee,sui,sooi 瓊kheng,keng 彬pin,bin 斌pin,bin 炳peng,ping,piang 坤khoon,kun,koon 欽khim,kim 錦kim,gim 銀gin,gek,ngin 章chiang,chong,cheong 元guan,goan,gwan 遠wan,guan,yuan 永eng,yong,weng 長tiong,teong,chiang 壽siu,siew,soo 康kang,khng 寧leng,ling 泰thai,tai 達tat,tatt 通thong,tong 萬ban,buan 千chian,chien 百pek,pak 世se,say,sai 民bin,min 主choo 家kah,ka,kay 業giap,ngiap 隆leong,liong,long 盛seng,sheng 茂boh,mow,bow 森sim,sum,som 林lim 樹soo,chew,shu 海hai 河ho 江kang 洋yang,yeo 波po,poh 泉chuan,chwan,chuang 川chuan,chwan 石sek,chio,seok 火hoe,huay 炎yam,yiam,iam 土thoh,thor 城seng,sia 堂tong,teng,tng 廷teng,tin,ting 庭teng,ting 如joo,yee,ju,jee 意ee,yee 思su,see,soo 恩in,eng,un 友yew,yiu 朋peng 彥gan,yan,ngan 學hak,hock 書su,see,chu 詩see,si 聖seng,sing 賓pin 賜su,soo,sze 貴kwee,kui,kuay 富hoo,poo,fu 名beng,meng,mia 聲seng,sia 聰chong,chhong 智tee,ti,chee 勇yong,iong,yeong 武boo,bu,mow 力lek,lik 功kong 亞ah,a 阿ah,a 淑siok,sok,suk 娟kuan,kwan 雪suat,seok,soat 霞hay,hia,ha 琴khim,kim 蕙hui 雅gah,nga 婷teng 細soi,say,sai 歷lek 冠guan,kuan,kwan 顯hian,hean 揚yang,iong 鎮tin,teng 修siew,siu 榜pang 吊tiau,tiow 嘉kah,ka,kai 啟khee,kee 軒hean,hian 祖choh,choo 善sian,sean 誠seng,sing 慎sim 沁sim,sin 政cheng 萍peng,pheng 謙khiam,kheam 棟tong,tang 作chok 鵬pheng,peng 連lian 勛hoon,hng,fun 量leong 鴻hong 宏hong,hung 毅gee,ngee 欣him,hin,xin 斯su,see 衛wee 柔joo 宣suan,suan 淇kee 琪kee,kei 勤khin,kin 勞loh 日jit 旺ong,wang 甲kah 丁teng 招chiau,chew 鼎teng,ting 亭teng 星seng,sing 景keng,king 晶cheng 實sit,sek 固koh 開khai,kai 運oon,un 雙siang,siong 照chiow,chiau,chew 儒joo,ju 松siong,song,cheng 柏pek,paik 竹teck,tek 桃toh,tho 李lee 杏heng 坡po 耿keng 延ean,yan,yian 年nian,lian 祿lok,lock 標piau,piow,pheow 銘beng,meng 鈞koon,kun 鋒hong 鐵thiat,tiat 鐘cheng 輪loon'

let table: ReadonlyMap<string, readonly string[]> | undefined

/** Character (traditional) -> spellings in given names. Look up by a folded key. */
export function southernGivenSpellings(): ReadonlyMap<string, readonly string[]> {
  if (table !== undefined) return table
  const map = new Map<string, readonly string[]>()
  for (const entry of PACKED.split(' ')) {
    const spellings = entry.slice(1).split(',')
    map.set(entry[0]!, spellings)
  }
  return (table = map)
}
