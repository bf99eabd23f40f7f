/**
 * Given names, family names and places for synthetic people of the Horn of Africa and South Sudan; most frequent first.
 * Line formats as in invented-names-arabic.ts. Written by hand for this project from common knowledge; no person meant.
 */
export const SOMALI_NAMES: string = `# male
Maxamed|Mohamed,Mahamed,Mohammed,Muhammed|Maxad
Axmed|Ahmed,Ahmad,Achmed
Cali|Ali,Aly
Cabdi|Abdi,Abdy
Xasan|Hassan,Hasan
Xuseen|Hussein,Husein,Hussen
Cumar|Omar,Umar,Omer
Ibraahim|Ibrahim,Ebrahim
Yuusuf|Yusuf,Yussuf,Yousuf
Cabdullaahi|Abdullahi,Abdulahi,Abdillahi
Cabdiraxmaan|Abdirahman,Abdurahman,Abdi Rahman
Cismaan|Osman,Usman,Othman
Faarax|Farah,Farax
Jaamac|Jama,Jaama,Djama
Maxamuud|Mohamoud,Mahmoud,Mohamud
Cabdirashiid|Abdirashid,Abdurashid,Abdi Rashid
Nuur|Nur,Noor
Warsame|Warsame,Warsama,Warsameh
Aadan|Adan,Aden,Adam
Saciid|Said,Saeed
Ismaaciil|Ismail,Ismael
Cabdiqaadir|Abdikadir,Abdulkadir,Abdiqadir
Liibaan|Liban,Libaan
Guuleed|Guled,Gulaid
Bile|Bile,Bille
Muuse|Muse,Musa,Moussa
Cawaale|Awale,Awaleh
Shariif|Sharif,Sherif
Daahir|Dahir,Daher
Rooble|Roble,Robleh
Geeddi|Geedi,Gedi
Cabdicasiis|Abdiaziz,Abdulaziz,Abdi Aziz
Samatar|Samatar,Samater
Diiriye|Diriye,Dirie
Kulmiye|Kulmiye,Kulmie
Maxad|Mahad,Mohad
Shire|Shire,Shirre
Axmednuur|Ahmednur,Ahmed Nur
Mahdi|Mahdi,Mahadi
Xirsi|Hirsi,Hersi
# female
Faadumo|Fadumo,Fatuma,Faduma,Fatima|Falis
Xaliimo|Halima,Halimo,Haleemo
Caasha|Asha,Aisha,Casha
Sahra|Sahra,Zahra,Zahara
Xaawo|Hawa,Hawo,Hawwo
Maryan|Maryan,Mariam,Maryam
Khadiijo|Khadija,Khadijo,Qadija
Ruqiyo|Ruqiya,Rukia,Rukiyo
Saynab|Zaynab,Zeinab,Seynab
Hodan|Hodan,Hoden
Ifraax|Ifrah,Ifra
Nimco|Nimo,Nimco,Nima
Sagal|Sagal,Sagel
Hibaaq|Hibaq,Hibak
Deeqa|Deka,Deqa
Ubax|Ubah,Obah
Canab|Anab,Anap
Amiina|Amina,Aminah
Safiyo|Safia,Safiyo
Cibaado|Ibado,Ebado
Shukri|Shukri,Shukry
Barwaaqo|Barwaqo,Barwako
Idil|Idil,Edil
Faa'iso|Faiza,Faiso
Shamso|Shamsa,Shamso
Muna|Muna,Mona
Luul|Lul,Lool
Fowsiyo|Fawzia,Fowsia
Xamdi|Hamdi,Hamdy
Ladan|Ladan,Laden
# family
Daarood|Darod,Daarood
Hawiye|Hawiye,Hawiya
Dir|Dir,Dirr
Isaaq|Isaaq,Isaq
Ogaadeen|Ogaden,Ogadeen
# place
Baydhabo|Baidoa,Baydhabo,Baidabo|Bay|Bay
Muqdisho|Mogadishu,Muqdisho,Mogadiscio|Banaadir|Banadir
Kismaayo|Kismayo,Chisimaio,Kismaio|Jubbada Hoose|Lower Juba
Beledweyne|Beledweyne,Belet Weyne,Beledwein|Hiiraan|Hiran
Afgooye|Afgoye,Afgoi|Shabeellaha Hoose|Lower Shabelle
Gaalkacyo|Galkayo,Galkacyo,Gallacaio|Mudug|Mudug
Baardheere|Bardera,Bardhere,Baardheere|Gedo|Gedo
Luuq|Luuq,Lugh|Gedo|Gedo
`

export const ETHIOPIAN_NAMES: string = `# male
አበበ|Abebe,Abbebe,Abeebe|Abe
ተስፋዬ|Tesfaye,Tesfai,Tesfay|Tesfa
ሰለሞን|Solomon,Selomon,Salomon
ሙሉጌታ|Mulugeta,Muluguetta|Mulu
በቀለ|Bekele,Bekelle,Beqele
ዳዊት|Dawit,Dawitt,David
ኃይሌ|Haile,Hayle,Hailay
ገብረ|Gebre,Gebray,Gabre
ዮሐንስ|Yohannes,Yohanes,Johannes
ብርሃኑ|Berhanu,Birhanu,Brhanu
ተክሌ|Tekle,Tekleh,Teclai
ገብረመድህን|Gebremedhin,Ghebremedhin,Gebre Medhin
ከበደ|Kebede,Kebbede
ሳሙኤል|Samuel,Samuael|Sami
ኪዳኔ|Kidane,Kidanie
ጌታቸው|Getachew,Getachow,Getatchew|Geta
ደሳለኝ|Desalegn,Dessalegn,Desaleng
ታደሰ|Tadesse,Tadese,Taddese
ፍሥሐ|Fisseha,Fesseha,Fisha
አለሙ|Alemu,Allemu
ወልደ|Wolde,Welde,Weldai
ሀጎስ|Hagos,Haggos
መኮንን|Mekonnen,Makonnen,Mekonen
ዮናስ|Yonas,Jonas
እስጢፋኖስ|Estifanos,Istifanos,Stefanos
ተወልደ|Tewolde,Tewelde
ነጋሽ|Negash,Nigash
ግርማ|Girma,Ghirma
አስመላሽ|Asmelash,Asmalash
ምሕረት|Mihret,Mehret
ዘርአይ|Zeray,Zerai,Zerae
ሀብቶም|Habtom,Habtome
ኢሳያስ|Isaias,Isayas,Esayas
መሓሪ|Mehari,Mehary
ክፍሌ|Kifle,Kiflai,Kifleh
ሺፈራው|Shiferaw,Shifferaw
# female
ትዕግስት|Tigist,Tegest,Tigest|Tigi
አልማዝ|Almaz,Elmaz
ሰናይት|Senait,Senayt
ሄለን|Helen,Hellen
ሙሉ|Mulu,Mullu
ብርሃን|Birhan,Berhane,Brhan
ለተብርሃን|Letebrhan,Lete Berhan,Letebirhan|Lete
ሳባ|Saba,Sabba
ራሔል|Rahel,Rachel,Raheal
ማርታ|Marta,Martha
አበባ|Abeba,Ababa
ፀሐይ|Tsehay,Tsehai,Sehay
ሰላም|Selam,Salam
ህይወት|Hiwet,Hiwot,Heywet
አዜብ|Azeb,Azieb
ኤልሳ|Elsa,Elssa
መሠረት|Meseret,Messeret
ዘውዲቱ|Zewditu,Zauditu
ሃና|Hanna,Hana,Hannah
ሊያ|Liya,Lia
ንግሥቲ|Nigisti,Nighisti,Negisti
ሮማን|Roman,Romaan
ቤቴልሔም|Betelhem,Bethlehem,Beteliem|Betty
ኪሮስ|Kiros,Kirros
ዝናሽ|Zinash,Zenash
ለምለም|Lemlem,Lemelem
# family
# place
ሁመራ|Humera,Himora|ትግራይ|Tigray
መቐለ|Mekelle,Mekele,Makale|ትግራይ|Tigray
አክሱም|Axum,Aksum|ትግራይ|Tigray
ሽሬ|Shire,Shere|ትግራይ|Tigray
አዲስ አበባ|Addis Ababa,Adis Abeba|አዲስ አበባ|Addis Ababa
ጎንደር|Gondar,Gonder|አማራ|Amhara
ደሴ|Dessie,Dese|አማራ|Amhara
አስመራ|Asmara,Asmera|ማእከል|Maekel
ከረን|Keren,Cheren|ዓንሰባ|Anseba
`

export const SOUTH_SUDANESE_NAMES: string = `# male
Deng|Deng,Dengue,Dheng
Garang|Garang,Garrang,Karang
Majok|Majok,Majock,Mayok
Bol|Bol,Boll
Gatluak|Gatluak,Gatlwak,Gatluack
Akol|Akol,Akoll
Kuol|Kuol,Kwol,Kuol
Mabior|Mabior,Mabioor,Mabyor
Lual|Lual,Lwal,Luwal
Chol|Chol,Cuol,Chuol
Malual|Malual,Malwal
Gai|Gai,Gay,Guey
Duop|Duop,Dup
Koang|Koang,Kwang
Makuei|Makuei,Makwei,Makuey
Ajak|Ajak,Ajack
Thon|Thon,Ton
Riek|Riek,Riak,Rieck
Wal|Wal,Wall
Tut|Tut,Toot
Machar|Machar,Macar
Ater|Ater,Atter
Manyang|Manyang,Manyaang
Puok|Puok,Pook
Gatwech|Gatwech,Gatwich,Gatwec
Ayuel|Ayuel,Ayual
Lam|Lam,Lamm
Mading|Mading,Madding
Dut|Dut,Doot
Jok|Jok,Jock
# female
Nyandeng|Nyandeng,Nyan Deng,Niandeng
Achol|Achol,Acol
Nyakuoth|Nyakuoth,Nyakuot,Nyakuoath
Abuk|Abuk,Abook
Adut|Adut,Adhut
Nyamal|Nyamal,Nyamaal
Ayen|Ayen,Ayien
Akuol|Akuol,Akwol
Nyaluak|Nyaluak,Nyalwak
Amer|Amer,Ameer
Aluel|Aluel,Alwel
Nyabol|Nyabol,Nya Bol
Yar|Yar,Yaar
Nyagai|Nyagai,Nyagay
Awut|Awut,Awuot
Akech|Akech,Akec
Nyakim|Nyakim,Nyakiim
Apiu|Apiu,Apiew
Nyadak|Nyadak,Nyadaak
Athieng|Athieng,Atheng
# first
John|John,Jon|Johnny
Peter|Peter,Piter
James|James,Jemis|Jimmy
William|William,Wiliam|Willy
Simon|Simon,Saimon
David|David,Daud
Santino|Santino,Santinu
Paul|Paul,Paulo,Poul
Joseph|Joseph,Yusuf,Josef
Stephen|Stephen,Steven,Estephen
# second
Mary|Mary,Meri,Maria
Rebecca|Rebecca,Rebeka,Rebeca
Martha|Martha,Marta
Elizabeth|Elizabeth,Elisabeth,Lizabeth|Liz
Sarah|Sarah,Sara
Rachel|Rachel,Rahel
Teresa|Teresa,Theresa
Angelina|Angelina,Anjelina
# family
# place
Bentiu|Bentiu,Bantiu|Unity|Unity
Bor|Bor,Boor|Jonglei|Jonglei
Malakal|Malakal,Malakaal|Upper Nile|Upper Nile
Nasir|Nasir,Nassir,Nasser|Upper Nile|Upper Nile
Leer|Leer,Ler|Unity|Unity
Akobo|Akobo,Akoba|Jonglei|Jonglei
Yei|Yei,Yey|Central Equatoria|Central Equatoria
Aweil|Aweil,Uwayl,Awil|Northern Bahr el Ghazal|Northern Bahr el Ghazal
`
