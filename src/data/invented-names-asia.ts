/**
 * Given names, family names and places for synthetic people: Rohingya (Bengali script), Burmese, Chinese, Korean; most
 * frequent first. Line formats as in invented-names-arabic.ts; given names of several syllables are put together from
 * `# first` and `# second`. Written by hand for this project from common knowledge; no person meant.
 */
export const ROHINGYA_NAMES: string = `# male
করিম|Karim,Korim,Kareem
রশিদ|Rashid,Roshid,Rasheed
ইউনুস|Yunus,Yunous,Eunus
সালাম|Salam,Solam,Salaam
হোসেন|Hossain,Hussein,Hosson
আলম|Alam,Alom
আমিন|Amin,Ameen
রফিক|Rafique,Rofik,Rafik
জুবায়ের|Jubair,Zubair,Jobayer
হাশিম|Hashim,Hasim
সিদ্দিক|Siddique,Siddik,Sidik
ইসমাইল|Ismail,Esmail,Ismael
কামাল|Kamal,Komal
শফি|Shafi,Shofi
আয়ুব|Ayub,Ayoub,Aiyub
ইলিয়াস|Ilyas,Elias,Iliyas
হামিদ|Hamid,Homid
ইদ্রিস|Idris,Edris,Idrish
সাদেক|Sadek,Sadeq
নূর|Nur,Noor
জাফর|Jafar,Zafor,Jafor
কাসিম|Kasim,Qasim,Kashem
সেলিম|Selim,Salim,Solim
আনোয়ার|Anwar,Anowar,Anuar
# female
বেগম|Begum,Begom,Bagum
খাতুন|Khatun,Hatu,Khatoon
বিবি|Bibi,Bi Bi
আরা|Ara,Aara
আক্তার|Akter,Aktar,Akhter
নেসা|Nesa,Nessa,Nisa
বাহার|Bahar,Bahaar
জাহান|Jahan,Zahan
কায়েস|Kayes,Kayas
তারা|Tara,Thara
# first
মোহাম্মদ|Mohammed,Mohammad,Md,Mohamed
আব্দুল|Abdul,Abdu,Abdool
নূর|Nur,Noor,Nor
আবু|Abu,Aboo
শামসুল|Shamsul,Shomsul,Samsul
# second
নূর|Nur,Noor,Nor
ফাতেমা|Fatema,Fatima,Fatama
হাসিনা|Hasina,Hosina,Hasena
রহিমা|Rahima,Rohima
সানজিদা|Sanjida,Sonjida
মিনারা|Minara,Menara
শফিকা|Shafika,Sofika,Shofiqa
জমিলা|Jamila,Zomila,Jomila
রাশিদা|Rashida,Roshida
তাসলিমা|Taslima,Toslima
সেনোয়ারা|Senuwara,Senowara,Sanuara
হামিদা|Hamida,Homida
আয়েশা|Ayesha,Aisha,Ayesa
দিলদার|Dildar,Dilder
মরিয়ম|Mariam,Moriom,Maryam
# family
# place
মংডু|Maungdaw,Mongdu,Maung Daw|রাখাইন|Rakhine
বুথিডং|Buthidaung,Buthidong|রাখাইন|Rakhine
রাথেডং|Rathedaung,Rathidong|রাখাইন|Rakhine
তুলাতলী|Tula Toli,Tulatuli|রাখাইন|Rakhine
ইন দিন|Inn Din,In Din|রাখাইন|Rakhine
কিয়কতাও|Kyauktaw,Kyoktaw|রাখাইন|Rakhine
সিত্তে|Sittwe,Sitwe,Akyab|রাখাইন|Rakhine
`

export const BURMESE_NAMES: string = `# male
အောင်|Aung,Ong
ကျော်|Kyaw,Jaw
မင်း|Min,Minn
ဇော်|Zaw,Zor
နိုင်|Naing,Nine
ထွန်း|Tun,Htun
ဝင်း|Win,Wynn
ဟိန်း|Hein,Hain
ကို|Ko,Koh
သန့်|Thant,Thannt
လင်း|Lin,Linn
မျိုး|Myo,Myoe
ဖြိုး|Phyo,Phyoe
စိုး|Soe,So
ထက်|Htet,Het
ညီ|Nyi,Nyee
သူရ|Thura,Thuya
ဘို|Bo,Boe
# female
ခင်|Khin,Kin
အေး|Aye,Ayee
သီတာ|Thida,Thidar
မြ|Mya,Myar
သန္တာ|Thandar,Thanda
နီလာ|Nilar,Nila
ဝေ|Wai,Way
စန်း|San,Sann
ဆု|Su,Hsu
နှင်း|Hnin,Hninn
မေ|May,Mei
ယု|Yu,Yuu
ဖြူ|Phyu,Pyu
သင်း|Thin,Thinn
လှိုင်|Hlaing,Hline
ရီ|Yi,Yee
နွယ်|Nwe,Nway
အိ|Ei,Eih
# family
# place
မြစ်ကြီးနား|Myitkyina,Myitkyinar|ကချင်|Kachin
လွိုင်ကော်|Loikaw,Loi Kaw|ကယား|Kayah
ဖားကန့်|Hpakant,Phakant|ကချင်|Kachin
လားရှိုး|Lashio,Lasho|ရှမ်း|Shan
မန္တလေး|Mandalay,Mandaley|မန္တလေး|Mandalay
စစ်ကိုင်း|Sagaing,Sagain|စစ်ကိုင်း|Sagaing
မြဝတီ|Myawaddy,Myawadi|ကရင်|Kayin
`

export const CHINESE_NAMES: string = `# male
伟|wei
强|qiang,chiang
军|jun,chun
建|jian,chien,kin
国|guo,kuo,kwok
明|ming
志|zhi,chih,chi
华|hua,wah
文|wen,man
平|ping
德|de,te,tak
海|hai,hoi
永|yong,yung,wing
小|xiao,hsiao,siu
春|chun
林|lin,lam
东|dong,tung
辉|hui,fai
斌|bin,pin
峰|feng,fung
俊|jun,chun
龙|long,lung
成|cheng,shing
光|guang,kuang,kwong
浩|hao,ho
宇|yu
家|jia,chia,ka
新|xin,hsin,sun
# female
丽|li,lai
芳|fang,fong
秀|xiu,hsiu,sau
英|ying
玉|yu,yuk
兰|lan
梅|mei,mui
红|hong,hung
霞|xia,hsia,ha
静|jing,ching
燕|yan,yen,yin
娟|juan,chuan,kuen
艳|yan,yen
敏|min,man
雪|xue,hsueh,suet
婷|ting
琴|qin,chin,kam
桂|gui,kuei,kwai
凤|feng,fung
珍|zhen,chen,chun
慧|hui,wai
月|yue,yueh,yuet
淑|shu,suk
佳|jia,chia,kai
# family
王|Wang,Wong
李|Li,Lee
张|Zhang,Chang,Cheung
刘|Liu,Lau
陈|Chen,Chan,Tan
杨|Yang,Yeung
黄|Huang,Wong,Hwang
赵|Zhao,Chao,Chiu
吴|Wu,Ng
周|Zhou,Chou,Chow
徐|Xu,Hsu,Chui
孙|Sun,Suen
马|Ma
朱|Zhu,Chu
胡|Hu,Wu
郭|Guo,Kuo,Kwok
何|He,Ho
高|Gao,Kao,Ko
林|Lin,Lam,Lim
罗|Luo,Lo,Law
郑|Zheng,Cheng
梁|Liang,Leung
谢|Xie,Hsieh,Tse
宋|Song,Sung
唐|Tang,Tong
许|Xu,Hsu,Hui
邓|Deng,Teng,Tang
冯|Feng,Fung
曹|Cao,Tsao,Cho
彭|Peng,Pang
# place
汶川|Wenchuan,Wen-ch'uan|四川|Sichuan
都江堰|Dujiangyan,Tuchiangyen|四川|Sichuan
绵阳|Mianyang,Mien-yang|四川|Sichuan
玉树|Yushu,Yu-shu|青海|Qinghai
唐山|Tangshan,T'ang-shan|河北|Hebei
福州|Fuzhou,Foochow|福建|Fujian
广州|Guangzhou,Canton,Kwangchow|广东|Guangdong
昆明|Kunming,K'un-ming|云南|Yunnan
`

export const KOREAN_NAMES: string = `# male
영|young,yeong,yong
민|min
성|sung,seong,song
철|chul,cheol,chol
진|jin,chin
호|ho
수|soo,su
준|jun,joon,chun
상|sang
동|dong,tong
광|kwang,gwang
용|yong,ryong
태|tae
재|jae,chae
석|seok,suk,sok
현|hyun,hyeon,hyon
기|ki,gi
원|won
남|nam
일|il
# female
영|young,yeong,yong
미|mi
은|eun,un
정|jung,jeong,chong
희|hee,hui
숙|sook,suk
경|kyung,gyeong,kyong
순|soon,sun
혜|hye
옥|ok,ock
선|sun,seon,son
자|ja,cha
지|ji,chi
화|hwa
연|yeon,yun,yon
애|ae
금|keum,geum,kum
향|hyang
# family
김|Kim,Gim
이|Lee,Yi,Ri
박|Park,Pak,Bak
최|Choi,Choe
정|Jung,Jeong,Chong
강|Kang,Gang
조|Cho,Jo
윤|Yoon,Yun
장|Jang,Chang
임|Lim,Im,Rim
한|Han
오|Oh,O
서|Seo,Suh,So
신|Shin,Sin
권|Kwon,Gwon
황|Hwang
안|Ahn,An
송|Song
류|Ryu,Yoo
홍|Hong
# place
원산|Wonsan,Weonsan|강원도|Kangwon
함흥|Hamhung,Hamheung|함경남도|South Hamgyong
평양|Pyongyang,Pyeongyang|평양|Pyongyang
개성|Kaesong,Gaeseong|황해북도|North Hwanghae
신의주|Sinuiju,Shinuiju|평안북도|North Pyongan
부산|Busan,Pusan|경상남도|South Gyeongsang
청진|Chongjin,Cheongjin|함경북도|North Hamgyong
`
