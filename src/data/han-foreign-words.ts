/**
 * Words of Malay, Arab and Uyghur names as Chinese writes them, so that a name without separators can be parted
 * (阿都拉曼莫哈末) and read as its bearer spells it: the habits of the press in Malaysia and Singapore, of the mainland, and of
 * Xinjiang's registers.
 *
 * Source: written for this project from general knowledge of published spellings. Licence: MIT, as the project.
 * Format: `han:spellings`, likeliest first; Han simplified or traditional, looked up folded.
 */
const WORDS = `
莫哈末:mohamed,mohamad,mohd 莫哈默:mohamed,mohamad 莫哈美:mohamed 末:mohd,mat 莫哈:mohd,muhammad 慕罕默德:muhammad,mohamed 穆罕默德:muhammad,mohammed,mohamed 默罕默德:mohammed,muhammad 莫罕默德:mohammed 
阿末:ahmad 阿哈末:ahmad 阿默:ahmad 艾哈邁德:ahmed,ahmad 阿赫邁德:ahmed,ahmad 哈邁德:hamed 艾邁德:ahmed
阿都:abdul,abd 阿都拉:abdullah,abdul 阿布都拉:abdullah 阿布都:abdul,abdu 阿卜杜:abdul,abdu 阿卜杜勒:abdul,abdel 阿卜杜拉:abdullah,abdulla 阿布杜拉:abdullah 阿布杜:abdul 阿杜:abdul 阿蔔杜:abdul
拉曼:rahman 阿都拉曼:abdulrahman 拉赫曼:rahman 阿卜杜勒拉赫曼:abdulrahman 拉薩:razak 拉扎克:razak,razzaq 拉希:rashid,rasid 拉昔:rashid 拉希德:rashid 拉欣:rahim 拉希姆:rahim 卡林:karim 卡里姆:karim 卡迪:kadir,qadir 卡迪爾:qadir,kadir 阿茲:aziz 阿齊茲:aziz 阿茲莎:azizah 哈林:halim 哈利姆:halim 哈密:hamid 哈米德:hamid,hameed 瓦哈:wahab 瓦哈卜:wahab 馬納:manap,manan 馬納夫:manaf 干尼:ghani 加尼:ghani 馬吉:majid 馬吉德:majid 拉迪:latif,radzi 拉迪夫:latif,latiff 拉蒂夫:latif 沙末:samad 薩馬德:samad 嘉化:jaafar 查化:jaafar 賈法爾:jafar,jaafar 賈巴爾:jabbar
阿里:ali 阿利:ali 奧馬:omar 奧馬爾:omar,umar 歐瑪爾:omar 阿布:abu 阿武:abu 巴卡:bakar 伯克爾:bakr 奧斯曼:osman,othman 奧德曼:othman 烏斯曼:usman,othman 哈山:hassan,hasan 哈桑:hassan,hasan 胡先:hussein,hussin 胡辛:hussin 侯賽因:hussein,husayn 胡賽因:hussein 依布拉欣:ibrahim 易卜拉欣:ibrahim 伊布拉欣:ibrahim 伊卜拉欣:ibrahim 依斯邁:ismail 伊斯邁:ismail 伊斯邁爾:ismail 伊斯梅爾:ismail,esmail 依薩:isa 慕沙:musa 穆薩:musa,moussa 尤索夫:yusof,yusuf 尤素夫:yusof,yusuf 優素福:yusuf,youssef 優素甫:yusuf 達烏:daud 達烏德:daud,dawood 達伍德:dawood 蘇萊曼:sulaiman,suleiman 耶谷:yaakub,yakcob 雅谷:yaakob 葉海亞:yahya 雅也:yahya 亞辛:yasin,yassin 加馬:jamal 賈邁勒:jamal 加馬魯丁:jamaluddin 加米爾:jamil
馬末:mahmood,mahmud 馬哈茂德:mahmoud,mahmud 馬赫穆德:mahmoud,mahmood 慕斯達法:mustapa,mustafa 慕斯塔法:mustafa 穆斯塔法:mustafa 馬哈迪:mahathir,mahdi 安華:anwar 安瓦爾:anwar 納吉:najib 納吉布:najib 巴達威:badawi 巴達維:badawi 慕尤丁:muhyiddin 莫尤丁:muhyiddin 希山慕丁:hishammuddin 三蘇丁:shamsuddin,samsudin 沙姆蘇丁:shamsuddin 再努丁:zainuddin 再納:zainal 再因:zain 再益:zaid 卡馬魯丁:kamaruddin 納茲里:nazri 納茲:nazri 凱里:khairy 凱魯丁:khairuddin 扎希:zahid 查希:zahid 扎希德:zahid 扎卡利亞:zakaria 查卡里亞:zakaria 扎卡里亞:zakaria,zakariya 祖基菲里:zulkifli 朱基菲里:zulkifli 祖基弗里:zulkifli 沙菲益:shafie 沙菲:shafie,shafi 沙列:salleh,saleh 沙勒:salleh 薩利赫:saleh,salih 沙林:salim 薩利姆:salim,saleem 薩拉姆:salam 沙拉姆:salam 賽益:said,syed 賽義德:sayed,saeed,said 薩義德:saeed,said 賽:syed 賽阿末:syedahmad 卡欣:kassim,kasim 卡西姆:qasim,kassim 伊德里斯:idris 依德利斯:idris 依德里斯:idris 南利:ramli 蘭利:ramli 阿茲曼:azman 阿茲哈:azhar 阿茲敏:azmin 阿茲米:azmi 法茲:fauzi,fadzil 法蒂瑪:fatimah,fatima 法迪瑪:fatimah 韓沙:hamzah 哈姆扎:hamza 哈侖:harun 哈倫:harun 納西:nasir 納賽爾:nasser,nasir 達希:tahir 塔希爾:tahir,taher 泰益:taib 魯斯蘭:ruslan 魯斯南:rosnan 沙希旦:shahidan 沙里爾:shahrir 沙烈:saleh 沙禮爾:shahrir 馬斯蘭:maslan 馬力克:malik 馬立克:malik 哈芝:haji 哈吉:haji 哈茲:hafiz 哈菲茲:hafiz 依薩末:isasamad 依茲:izz 依占:izham 峇:ba 仄:che 聶:nik 拉惹:raja 旺:wan 東姑:tengku,tunku 敦姑:tunku 敦:tun 拿督:datuk 丹斯里:tansri 阿旺:awang 阿望:awang 賓:bin 賓蒂:binti 花蒂瑪:fatimah
西蒂:siti 茜蒂:siti 諾:nor,noor,noh 諾爾:noor,nur 努爾:nur,noor 努魯:nurul 努魯依莎:nurulizzah 娜茲:naz 羅斯:ros 羅茲:ros 羅斯瑪:rosmah 羅絲瑪:rosmah 瑪麗亞:maria,mariah 瑪利亞:maria,mariam 瑪麗安:mariam 阿依莎:aishah,aisha 阿伊莎:aisha,aishah 艾莎:aisha,aishah 哈麗瑪:halimah 哈莉瑪:halimah 哈蒂嘉:khadijah 卡蒂嘉:khadijah 赫蒂徹:khadija 薩拉:sarah,sara 蘇萊哈:zulaikha 祖萊達:zuraida 莎麗扎:shahrizat 沙麗莎:sharizat 扎琳:zarin 再娜:zaina 再娜阿比丁:zainalabidin 再納阿比丁:zainalabidin 阿比丁:abidin 亞茲蘭:azlan 蘇丹:sultan 
買買提:memet,mamat,muhammat 麥麥提:memet,mamat,muhammat 買合木提:mehmut,mahmut 麥合木提:mehmut,mahmut 買合蘇提:mehsut 阿不都:abdu,abdul 阿不杜:abdu 阿布都熱依木:abdurehim 阿不都熱依木:abdurehim 阿不都熱合曼:abdurahman 阿卜杜熱合曼:abdurahman 阿不都熱西提:abdureshit 阿卜杜熱西提:abdureshit 阿不都拉:abdulla 阿不都外力:abduweli 阿卜杜外力:abduweli 阿不都克里木:abdukerim 阿卜杜克力木:abdukerim 阿不都卡德爾:abduqadir 阿不都艾尼:abdughani 阿不都瓦依提:abduwayit 阿不力孜:ablez,abliz 阿布力孜:ablez,abliz 阿卜力孜:abliz 阿不力米提:ablimit 阿卜力米提:ablimit 阿不來提:ablet 阿布來提:ablet 艾合買提:ehmet,ahmat 艾合麥提:ehmet,ahmat 艾買提:emet,ahmat 艾麥提:emet 艾則孜:eziz 艾孜孜:eziz 艾山:hesen,esen 艾尼瓦爾:enwer,anwar 艾爾肯:erkin 艾力:eli,ali 艾拜:ebey 熱合曼:rahman,rehman 熱依木:rehim 熱西提:reshit 熱孜萬:rizwan,rizwangul 熱孜婉:rizwan 熱孜亞:raziye 熱比婭:rebiya 熱娜:rena 吐爾遜:tursun 圖爾蓀:tursun 吐爾洪:turghun,turgun 圖爾洪:turghun 吐爾地:turdi 圖爾迪:turdi 吐遜:tursun 吐尼亞孜:turniyaz 庫爾班:qurban,kurban 玉素甫:yusup,yusuf 玉蘇甫:yusup,yusuf 玉山:hoshur,yusan 依明:imin,emin 伊敏:imin,emin 依米提:hemit,imit 依布拉音:ibrahim 伊布拉音:ibrahim 依馬木:imam 伊力哈木:ilham 依力哈木:ilham 伊斯拉木:islam 依斯拉木:islam 依沙克:isaq,ishaq 依孜提:izzet 司馬義:ismayil,ismail 斯馬義:ismayil,ismail 司馬依:ismayil 亞森:yasin 亞生:yasin 亞庫甫:yaqup 牙庫甫:yaqup 塔依爾:tahir 塔西:tash 塔什:tash 阿迪力:adil 阿地力:adil 阿巴斯:abbas 阿爾孜古麗:arzugul 阿孜古麗:arzugul 阿依古麗:aygul 阿依努爾:aynur 阿依夏木:ayshem 阿提古麗:atigul 古麗:gul 古麗娜:gulnar 古麗娜爾:gulnar 古麗巴哈爾:gulbahar 古麗扎:gulza 帕提古麗:patigul 帕提瑪:patime 帕爾哈提:parhat,perhat 帕孜來提:pezilet 買爾哈巴:merhaba 米熱古麗:mihregul 米日古麗:mihrigul 瑪依拉:mahire,mayila 茹仙古麗:roshengul 茹先古麗:roshengul 肉孜:rozi 肉蘇力:rosul 如則:rozi 努爾艾力:nureli 努爾麥麥提:nurmemet 努爾買買提:nurmemet 努爾古麗:nurgul 那斯爾:nasir 那孜爾:nazir 奈比江:nebijan 尼亞孜:niyaz 尼牙孜:niyaz 卡德爾:qadir,kadir 卡地爾:qadir 克里木:kerim 克力木:kerim 迪里夏提:dilshat 迪力夏提:dilshat 地里夏提:dilshat 迪麗努爾:dilnur 迪麗拜爾:dilber 迪力木拉提:dilmurat 木拉提:murat 木沙:musa 木合塔爾:muhter,mukhtar 熱甫卡提:repqet 賽買提:semet 賽麥提:semet 薩吾提:sawut 沙吾提:sawut 沙塔爾:sattar 夏提:shat 祖農:zunun 祖麗胡馬爾:zulhumar 再努爾:zeynur 再娜普:zeynep 再乃普:zeynep 則乃普:zeynep 佐熱:zore 哈力克:haliq 哈斯木:qasim 海熱提:heyret 海提:het 胡達拜爾地:hudaberdi 吾買爾:omer 吾斯曼:osman 烏斯滿:osman 吾守爾:hoshur 吾布力:obul 外力:weli`

let table: ReadonlyMap<string, readonly string[]> | undefined

/** Word (as listed) -> a-z spellings. Look up by a folded key. */
export function hanForeignWords(): ReadonlyMap<string, readonly string[]> {
  return (table ??= new Map(
    WORDS.trim()
      .split(/\s+/)
      .map((entry) => {
        const [han = '', spellings = ''] = entry.split(':')
        return [han, spellings.split(',')] as const
      }),
  ))
}
