/**
 * Chinese surnames with the spellings people use: Mandarin where the surname is read otherwise than the usual
 * character reading, Cantonese (Hong Kong, Macau, Malaysia), Southern Min and Hakka (Singapore, Malaysia,
 * Indonesia, Philippines, Taiwan), Sino-Vietnamese.
 *
 * Source: written for this project from general knowledge of published spellings; Vietnamese checked against
 * CC0 rows of popular-names-by-country. Licence: MIT, as the project.
 * Format: `han:mandarin:cantonese:min-and-hakka:vietnamese`, spellings separated by commas, likeliest first; an
 * empty field means "by rule".
 */
const SURNAMES = `
王::wong,wang:ong,heng,bong:vuong 李::lee,lei,li:lee,lie,ly,dy,dee:ly 張::cheung,cheong,chang,chong:teo,teoh,tiong,chong,thio,thong,tio,theo,tjong,tiu,chang:truong 劉::lau,low:lau,low,lao,liew,liu,lauw,law:luu 陳::chan,chun:tan,chin,ting,tjan:tran 楊::yeung,yeong,young:yeo,yeoh,yong,njoo,njo,yu:duong
趙::chiu,chew,chu:teo,teoh,tio,chao,tjio:trieu 黃::wong,vong:ng,ooi,oei,wee,uy,bong,vong,oey,ui:hoang,huynh 周::chow,chau,chew:chew,chiu,tjioe,chu,chiew,tjiu:chau,chu 吳::ng,ung:goh,go,ngo,gouw,woo,ngu,ng,goo:ngo 徐::tsui,chui,choi,choy,chooi:chee,chi,tjhie,cher,tjie,swee:tu 孫::suen,sun,shuen,soon,suan:soon,sng,seng,soen:ton 胡::wu,woo:oh,ow,foo,aw,ouw,auw,fu,hoo:ho
朱::chu:choo,tjoe,chee,chu,tjhu:chu 高::ko,ko,kou:koh,ko,kao,kouw:cao 林::lam,lum:lim,liem,lin,lam,ling:lam 何::ho:ho,hor,hoh,hoe:ha 郭::kwok,kwock:kuek,quek,kwek,koay,kwik,que,kok,kuok,kueh,kwee,cue,kue,kwe,kuo:quach 馬::ma,mah:beh,ma,be,baey,bey:ma 羅::law,lo,loh:loh,lo,low,noo:la 梁::leung,leong:neo,nio,leong,liang,niu,liong,neoh,nyo:luong 宋::sung:song,sng,soong:tong
鄭::cheng,cheang:tay,tee,teh,the,ty,chang,tey,thee,ti:trinh 謝::tse,che,tze:chia,cheah,tjia,sia,chay,hsieh,seah,zia,tjhia:ta 韓::hon:han,hang:han 唐::tong,thong:tng,teng,tong,thng:duong 馮::fung,fong,foong:pang,fung,pung,phang,fong:phung 于::yu:oo,u,yee,ee:vu 董::tung:tang,tong:dong 蕭:xiao:siu,shiu,siew,sio:siow,siew,seow,siauw,hsiao,sieu,siaw,siao:tieu 程::ching:thia,tia,cheng,thay:trinh 曹::tso,cho,chou:cho,chow,tsao,chaw,tjo:tao
袁::yuen,un:wan,oan,yen,uan:vien 鄧::tang,dang:teng,tang,then,thien,theng:dang 許::hui,hoi,hooi:koh,khoo,khouw,kho,co,hee,hsu,khaw,khor,hii,hui:hua 傅::fu,foo:poh,poo,phoh,po:pho 沈:shen:sum,shum,sham:sim,sing,sem,tim:tham 曾:zeng:tsang,chang,chan:chan,tsen,chen,tjan,tseng,tsan,cheng:tang 彭::pang,phang:phe,pang,pheh,phang:banh 呂::lui,leu:loo,lu,liu,loi,loh,lee,ler,li:la 蘇::so,soh,soo:soh,saw,souw,soo,suh:to 盧::lo,lou:loh,lo,loo,louw,lu:lo
蔣::cheung,tseung,cheong:chio,chiang,chiong,cheo,tjiang,kiang:tuong 蔡::choi,choy,tsoi:chua,tsai,chai,cua,tjoa,choa,chuah,tjua,chhua:thai 賈:jia:ka:ka:gia 丁::ting:teng,ting:dinh 魏::ngai:gwee,gui,goei,wei,ngui,gwie,gooi,goey:nguy 薛::sit:sih,see,siek,sie:tiet 葉::yip,ip,yap:yap,yeap,iap,yip,yeh,jap:diep 閻::yim:giam,ngiam:diem 余::yu,yue,yee,yuen:eu,ee,oo,yee,oe,ie,yu:du 潘::poon,pun,phoon,pon:phua,phoa,pua,phan,poon,phuah,poa,phwa,pan:phan 杜::to,tou:tow,toh,toe,touw,too:do 戴::tai:tay,te,tai,tee,thye:doi
夏::ha:heh,hay:ha 鍾:zhong:chung,chong,choong:cheng,cheong,chong,tjong,tjoeng,tjung,chiong:chung 汪::wong:ong,wang,ang:uong 田::tin:chan,tian,tien:dien 任:ren:yam,yum:jim,lim:nham 姜::keung:kiang,khiong,kiong,keong:khuong 范::fan:huan,hwan,fam,hoan:pham 方::fong:png,pung,hong,pang,fong:phuong 石::shek:chio,sek,chioh,tjio:thach 姚::yiu,yew:yeo,yio,yow,yau,yeow,yeoh,jauw,iau:dieu 譚::tam,tham:tham,tan:dam 廖::liu,liew:liaw,leow,liau,leaw,liauw,liao,liew,liow,lew:lieu
鄒::chow,chau:chew,chu,chow:trau 熊::hung:him,hiong:hung 金::kam:kim,kam:kim 陸::luk:lok,lek,liok,loke,luk:luc 郝::kok:hak:hach 孔::hung:kong,khong:khong 白::pak:peh,beh,pek,bek,peck:bach 崔::chui,tsui,chooi:chui,tsui:thoi 康::hong:kang,khng,khang:khang 毛::mo:mo,mau,bo:mao 邱::yau,yow:khoo,khu,kho,hew,chiu,hiew,yew,cu,coo,khoe,hioe,kew,hiu:khau 丘::yau,yow:khoo,khu,hew,chiu,hiew,yew,cu,coo,khoe,hioe,kew,hiu:khau 秦::chun:chin:tan 江::kong:kang,kong,kiang:giang
史::sze,see:su,soo:su 顧::koo,ku:koh,kow,goh:co 侯::hau:how,hou,hau,hew,hauw,haw:hau 邵::siu,shiu,shaw:siau,sio,seow,siew:thieu 孟::mang:beng,meng:manh 龍::lung:leng,liong,leong:long 萬::man:ban,van:van 段::tuen:tuan,toan:doan 雷::lui,louie,looi:looi,lui,luy,lwee:loi 錢::chin,tsin:chee,chi,tsien,tjie:tien 湯::tong:tng,thong,tong,thung,theng:thang 尹::wan:oon,in,yin:doan 黎::lai,lye:loi,lai,le,lay,lee,leh,loy:le 易::yik:aik,ek:dich 常::sheung:siong:thuong 武::mo:boo,bu:vo,vu
喬::kiu:kiau,kiao:kieu 賀::ho:ho,hor:ha 賴::lai:lai,lua,nai,lye,loa:lai 龔::kung:kong,keng,kiong,keong,kung,kyong:cung 文::man:boon,bun,voon:van 歐:ou:au:au,ow,oh,auw,aw,ouw:au 區:ou:au:au,ou:au 歐陽:ouyang:auyeung,auyeong,owyang,auyong:auyang,auyong,owyong,awyong,oyong,awyang:auduong 司徒::szeto,seeto,szetu:soo,szeto,seetoh,szetoh,szetho,seetho,setoh:tudo 上官:shangguan:sheungkoon:siangkuan:thuongquan 諸葛:zhuge:chukot:tukuat:giacat
伍::ng:goh,ngo,wu,ngoh:ngu 莫::mok:boh,mok,bok:mac 關::kwan:kuan,kuang,kwan:quan 韋:wei:wai:wee:vi 溫::wan:oon,un,woon,boon,voon,oen,wen,bun:on 柯::o:kwa,kua,quah,kuah,or,cua,coa,koa,qua:kha 翁::yung:ang,eng,ong,yong,oeng,ung:ong 游::yau:yew,iu,yu,yiew,jioe:du 童::tung:tong,tang:dong 顏::ngan:gan,ngan:nhan 梅::mui,moy:bue,mui,boey,buay,moey:mai 洪::hung,hoong,foong:ang,ung,hong,fung:hong 施::sze,si:sy,see,si,sih,sie,shi:thi 嚴::yim:ngiam,giam,yam:nghiem
朴:piao,pu:pok:pok:phac 單:shan:sin:sian:thien 查:zha:cha:cha:tra 仇:qiu:kau:kiu:cuu 解:xie:kai:kai:giai 蓋:ge,gai:kot:kai:cai 樂:yue,le:ngok:gak:nhac 尉遲:yuchi:watchi::uattri 万俟:moqi::: 長孫:zhangsun::: 令狐:linghu::: 夏侯:xiahou:haohau::hahau 皇甫:huangfu:::hoangphu 司馬:sima:szema::tuma 公孫:gongsun:::congton 慕容:murong:moyung::modung
宇文:yuwen::: 東方:dongfang:::dongphuong 獨孤:dugu::: 端木:duanmu::: 百里:baili::: 呼延:huyan::: 軒轅:xuanyuan::: 拓跋:tuoba::: 耶律:yelu::: 完顏:wanyan::: 南宮:nangong::: 西門:ximen::: 司空:sikong::: 東郭:dongguo::: 申屠:shentu::: 太史:taishi::: 鍾離:zhongli::: 澹臺:tantai::: 淳于:chunyu::: 鮮于:xianyu::: 赫連:helian::: 公冶:gongye::: 濮陽:puyang::: 閭丘:luqiu:::
覃:qin,tan:tam,cham:tham:dam 翟:zhai,di:chak,tik:tek:dich 冼:xian:sin,sinn,shin:sian: 缪:miao:miu:biau: 召:shao:siu:: 黑:he::: 种:chong::: 員:yun::: 繁:po,fan::: 那:na:na:na: 寧:ning:ning:leng:ninh 華:hua:wah,wa:hua:hoa 應:ying:ying:eng:ung 過:guo::: 曲:qu:kuk:kiok: 洗:xian:sin:: 逄:pang::: 隗:wei,kui::: 郇:xun::: 郗:xi,chi::: 祭:zhai::: 柏:bai,bo::: 薄:bo::: 車:che:che:chia:xa
諶:chen,shen::: 都:du::: 葛:ge:kot:kat:cat 哈:ha::: 句:gou::: 闞:kan:hom:: 莘:shen,xin::: 宓:mi,fu::: 牟:mou,mu::: 乜:nie,mie::: 能:nai::: 粘:nian::: 戚:qi:chik:: 瞿:qu:kui:khu:cu 阮:ruan:yuen:nguan,wan,ng,guan:nguyen 盛:sheng:shing:: 相:xiang::: 燕:yan:yin:: 幺:yao::: 占:zhan::: 臧:zang::: 尤::yau:yew,yu,iu:vuu 卓::cheuk:toh,tok,cheok,tock:trac 甘::kam:kam,gan:cam 植::chik:: 
麥::mak:beh,mak,bek:mach 勞::lo:loh:lao 容::yung:yong:dung 霍::fok:hok:hoac 鄺::kwong,fong:kuang: 陶::to:to,tou,tow:dao 古::ku,koo:koo,ku:co 包::pau:pow,pau,pao:bao 連::lin:lien,liang,leen,lean: 凌::ling:leng:lang 苗::miu:biau:mieu 紀:ji:kei:kee,kih,ky,ki:ky 裴::pui:pui:bui 柳::lau:liu,lew,liew:lieu 倪::ngai:gay,geh,nge,nga,ngeh,nghe:nghe 向::heung:hiong: 巫::mo:boo,moo,bu: 饒::yiu:jeow,ngiau,yeow,njauw,njiauw,jauw: 涂:tu:to:thoo,tu,toh,thu,too: 藍::lam:na,nah,lam,nam:lam 詹::chim,tsim:chiam,tsam,cham,tjiam,cheam:chiem 邢::ying:heng,hing:hinh
盤::pun:: 商::sheung:: 房::fong:pang: 管::koon:kuan:quan 樊::fan:huan: 殷::yan:un:an 齊::chai:chey:te 安::on:an:an 喻::yu:: 季::kwai:kwee:quy 耿::kang:keng: 岳::ngok:gak:nhac 章::cheung,chong,cheong,chang:chiang,cheo,cheong,chiong:chuong 魯::lo:loo:lo 褚::chu:thoo: 屈::wat:kut: 項::hong:hang:hang 祝::chuk:chiok: 左::cho:cho: 符::fu:foo,hu: 鮑::pao,pau:paw: 骆::lok:loh,loke,lock,low: 俞::yu:joo,ju:du 辛::san:sin: 談::tam:tam: 庄:zhuang:chong:chng,chuang,tsng,ching,tjeng,cheng:trang 莊:zhuang:chong:chng,chuang,tsng,ching,tjeng,cheng:trang 佘::she,sher,sheh:seah,sia,siah,seh:xa 池::chi,chee:tee,ti,tie:tri 辜::koo,ku:koh,koo,ko,kow:co 官::koon,kun:kuan,kwan,koan:quan 岑:cen:shum,sham,sum,sam:gim,chim:sam 甄:zhen:yan,yen:chin:chan 利::lei,lee,li:lee,li,lie:loi 練::lin:lien,len,lian,lean:luyen 蒙::mung,mong:bong,mong:mong 留::lau:lau,low,liew,liu:luu 招::chiu:chio,cheow:chieu`

/** Further surnames of the Hundred Family Surnames (a text of the tenth century) and of today, spelt by rule. */
const OTHERS = '褚卫窦云苏葛奚郎苗花酆费岑滕毕邬时皮卞元平和穆湛祁禹狄米贝明臧计伏成茅庞舒闵席麻强路娄危刁骆虞支昝经裘缪干应宗宣贲郁杭诸吉钮嵇滑荣荀羊惠甄家封芮羿储靳汲邴糜富乌焦巴弓牧蓬全班仰秋仲伊宫栾暴钭厉戎祖景束幸司韶郜蓟印宿怀蒲邰从鄂索咸籍蔺屠蒙池阴胥苍双闻党贡姬申扶堵冉宰郦雍却璩桑桂濮牛寿通边扈冀郏浦尚农别晏柴充慕茹习宦艾鱼慎戈庾终暨居衡步满弘匡国寇广禄阙东沃利蔚越夔隆师巩厍聂晁勾敖融冷訾简空毋沙养鞠须丰巢蒯后荆红竺权逯益桓肖闫付佟代苑仝揭禤邸楼栗仉佘官苟辜粟卿敬矫帅展亓生冶来由延初练明敦铁锁洛阿刀银降'

/** How a surname is written in each tradition; an empty list means "by rule from the character". */
export interface HanSurname {
  readonly mandarin: readonly string[]
  readonly cantonese: readonly string[]
  readonly southern: readonly string[]
  readonly vietnamese: readonly string[]
}

let table: ReadonlyMap<string, HanSurname> | undefined
let others: ReadonlySet<string> | undefined

/** Rarer surnames of one character (simplified), spelt by rule. Look up by a folded key. */
export function otherHanSurnames(): ReadonlySet<string> {
  return (others ??= new Set(OTHERS))
}

/** Surname as listed (mostly traditional characters) -> spellings. Look up by a folded key. */
export function hanSurnames(): ReadonlyMap<string, HanSurname> {
  if (table !== undefined) return table
  const map = new Map<string, HanSurname>()
  for (const entry of SURNAMES.trim().split(/\s+/)) {
    const [han = '', mandarin, cantonese, southern, vietnamese] = entry.split(':')
    map.set(han, {
      mandarin: list(mandarin),
      cantonese: list(cantonese),
      southern: list(southern),
      vietnamese: list(vietnamese),
    })
  }
  return (table = map)
}

function list(spellings: string | undefined): readonly string[] {
  return spellings === undefined || spellings === '' ? [] : Array.from(new Set(spellings.split(',')))
}
