/**
 * Spelling classes of names that are written in many ways, and nickname classes. A class is one line, its first
 * word the root; names in several classes belong to each.
 * Sources: variant lines written for this project from common reference knowledge; English nicknames from
 * carltonnorthern/nicknames (Apache-2.0), generator scripts/make-nicknames.ts.
 */
import { nicknameRoots, nicknamesOf } from './nicknames.ts'

/** How two names are known to belong together. */
export type NameClass = 'variant' | 'nickname'

const VARIANTS = `mohammed mohamed muhammad mohammad muhammed mohamad muhamad mahomed mohamud muhamed mahammad mehmed mehmet muhammet mahamat mamadou mamadu mohd muhd md maxamed moxamed mahamed muxammad mukhammad magomed mohomed mohammod mhd moh mihemed mihemmed muhemed mehemed mhemed mohammud mohah muhah magomet muhamet muhammadu momodou mamed memet muhemmet mochamad mochammad mochamed mukhammed mukhamed mukhamet med momade momad mhamed emhemed emhamed mhammed mhmd macammad mahammed muxumed muhumed
ahmed ahmad axmed ahmet akhmed akhmad ahmadou amadou ahamed ehmed ehmet ahmat achmad achmed akhmet ahmadu amadu axmad amade ahmedou akhmadou ahmd acmad hmed
mahmoud mahmud mahmood mahmut maxamuud makhmud mohamud mohamoud mohamuud mehmud mehmut mamoudou mahmudu maxmud mexmut mahmuud makhmut
hussein husayn hussain husain hossein hosein hussien hossain huseyin xuseen hosain husein houssein hocine hussen gusein husen hisen huseyn hussin khusein khuseyn khuseyin husseyn xuseyn housseyn usein husejn khussein ussene hussene ussen lhusin lhoucine lhocine cusseen
hassan hasan xasan hassane khasan gasan hesen hasen assane khassan hasaan casan hsn lahsen lahcen
ali aly cali aliyu aliou anli qali
abd abdul abdel abdal abdoul abdool abdur abdu
abdullah abdallah abdalla abdulla abdoulaye abdellah abdollah cabdulaahi cabdullahi abdullahi abdulah evdilla evdila ebdulla ebdullah abdila abdilla
abdulrahman abdurrahman abderrahman abdirahman cabdiraxmaan abdalrahman abdurahman abdulrehman abdirahmaan abdraman abdramane abderaman abderamane abdourahman abdourahmane abdourahamane evdirehman abdirehman
abdulrashid abdurrashid abdirashid cabdirashiid abdirascid abdelrachid
omar umar omer cumar umer oumar oumarou umaru oumaru gumar qumar
amr amro amru
uthman othman osman usman cismaan ousmane osmane outhman usmon usmanu ousman osmon uthmaan attoumane atumani athoumani athumani qusman
yusuf yousef youssef yusef yousuf joseph josef jose giuseppe yosef yusif iosif jozef josip yuusuf youssouf yusiv usiv youcef yusup yusufu yusof yussuf yussef yossef jusuf juzuf yousof yusop issufo issufu
ibrahim ebrahim ibraahiim abraham avraham ibrohim ibrahima ibragim brahim ibraheem ibrahem ibrahimu ibraimo
ismail esmail ismael ismaciil smail esmaeil ismoil ismayil ismagil ismailu
khadija khadijah hadija khadidja xadiijo hatice khadeeja kadija hadidja hatidza hatixhe xadicha khadijatou kadidja kadidiatou hadiza hatidze atija atidja khadijetou jadiyetu jadiyatu jadiyetou jadija jadiya jaditu qadiiga khotiza hotiza khotija hotija khodeja khodija khodeza
fatima fatimah fatma faadumo fatoumata fatemeh fadumo fathima fatime fatmata fatuma fatimatou fatimatu patimat fotima fatimata fatemah patima patimah fatimetu fatimetou
aisha aysha ayesha aicha caasha aishah aisyah ayse aissatou aissata aishatu aichatou aichata ayisha ajsa aise aishe oysha ajse qaysha qaasha achta ashta achata
maryam mariam maria mary marie miriam miryam maryan marian maaryan mariya mariia meryem meriem mariama myriam merjem mariyam meryam marjam merjema maryama
mariana marianna marianne mariane mariyana
khalid khaled khaalid xaalid halid chalid halit kalid xolid jalid
khalil khaleel halil xaliil xelil khaliil
yaqub yakub jacob yacoub yaakov yaqoob jakob jakub iakov yakup yaqoub yakoub yaquub yoqub yakubu yacouba jakup yaaqoub yakobus yakob jacobus
sulayman suleiman solomon sulaiman suleyman soliman shlomo salomon saleban saleebaan souleymane sulejman sulaymon sulemana souleiman slimane suleman souleyman suleymaan sylejman
dawud daud david dawood daoud davud daawuud davit dawit davut dauda daouda dovud daut deivid deibid
musa moussa moses moshe mousa muuse moosa muso muusa
isa eissa issa ciise essa isah iso issah
nur noor nuur nour nuri
hajji haji hadji haaji
mukhopadhyay mukherjee mukherji mukerjee mukerji mookerjee mookherjee mukharji
chattopadhyay chatterjee chatterji chaterjee chattarji chatarji
bandyopadhyay bandopadhyay bandyopadhyaya banerjee banerji bannerjee banarji
gangopadhyay gangopadhyaya ganguly ganguli gangulee gangulii
bhattacharya bhattacharyya bhattacharjee bhattacharji bhattacharyee
chakraborty chakravarty chakrabarti chakrabarty chakravarti chakraborti chakrabortee
thakur tagore thakoor
sayyid sayed syed said seyed sayyed
george georgios georg georges jorge giorgio yuri jiri gheorghe georgi giorgi gevorg yorgos georgy georgiy georgii yurii yuriy iurii heorhii gewargis gorgis korkis gorges kurkis djordje djordjie dorde gjorgji gjorgi gjorgje gorgi
john johann johannes juan jean giovanni ivan jan yohannes yahya ioannis ioan joao hans hovhannes ian sean yannis jhon yon yohanes yohanis johanis hovannes oganes ovanes hovanes ohannes djon djom
peter pierre pedro pietro petr petros pyotr piotr butros boutros bedros petro petar petrus pita piter
paul pablo paolo pavel paulo bulus boulos pavlo pavlos
michael michel miguel mikhail michal mikael mikhael mykhailo mihail michele mihai maikol maicol maikel
alexander alexandre alejandro aleksandr oleksandr iskandar alexandros aleksander eskander skender alessandro alexandr oleksander aliaksandr
andrew andrei andre andres andreas andriy andrzej andrey
nicholas nikolai nicolas nikolaos mykola nikola niccolo nikolay mikalai mykolai mykolay
catherine katherine kathryn ekaterina katarina kateryna caterina catalina yekaterina kathrin katarzyna aikaterini
elizabeth elisabeth isabel isabella yelizaveta elisabetta elzbieta erzsebet elizaveta yelyzaveta elizabet
helen elena olena helena yelena eleni ilona alena
anna anne hannah ana hanna ann ganna
dmitry dmitri dmytro dimitri dimitrios dimitar dmitriy dmitrii
vladimir volodymyr uladzimir wladimir vladimer
william wilhelm guillermo guillaume willem vilhelm
henry henri heinrich enrique enrico hendrik henrik
charles karl carlos carlo karel carl chal chales
louis luis luigi ludwig lewis lwi
francis francisco francois francesco franz frans ferenc franswa
stephen steven stefan etienne esteban stephan stepan istvan stefano stephanos etyen estiven stiven shtefan schtefan
lawrence laurence lorenzo laurent lars lavrentiy loran
theodore fyodor teodor fedor theodoros tewodros fedir feodor
haile hailu hayle haily
gebre gebru gabra
selassie silase slase sellassie sellase
tesfaye tesfay tesfai
abdulaziz abdelaziz abdalaziz abdoulaziz cabdicasiis abdiaziz abdulazeez abdilaziz
abdulkarim abdelkarim abdelkrim abdalkarim abdulkareem abdikarim cabdikariim abdoulkarim
abdulqadir abdelkader abdulkadir abdelqader abdalqadir abdulqader abdulkader abdikadir abdiqadir cabdulqaadir cabdiqaadir abdoulkader abdelkadir
abdulhamid abdelhamid abdalhamid abdulhameed abdoulhamid abdihamid
abdulwahab abdelwahab abdulwahhab abdelouahab abdalwahab abdiwahab
abdulsalam abdelsalam abdussalam abdessalam abdesselem abdalsalam abdisalam cabdisalaan abdisalan
abdulmajid abdelmajid abdulmajeed abdelmadjid abdalmajid abdoulmajid
abdullatif abdellatif abdallatif abdulateef abdulatif abdilatif
abdulghani abdelghani abdalghani abdulgani abdelrani abdoulgani
abdulrahim abdurrahim abdelrahim abderrahim abdalrahim abdirahim abdulraheem
abdulrazak abdulrazzaq abdelrazek abderrazak abdulrazaq abdirizak cabdirisaaq abdirisak abdalrazzaq
abdulnasir abdelnasser abdulnaser abdennasser abdinasir cabdinaasir abdalnasir
abduljabbar abdeljabbar abduljabar abdeldjebbar abdijabar abdaljabbar
abdulmalik abdelmalek abdulmalek abdelmalik abdalmalik abdimalik
abdulhakim abdelhakim abdulhakeem abdalhakim abdihakim abdoulhakim
abdulhalim abdelhalim abdulhaleem abdalhalim abdihalim
abdulhafiz abdelhafid abdulhafeez abdelhafidh abdelhafiz abdulhafidh
noureddine nureddine nureddin nuruddin nooruddin nouraldin nuraldin nooraldin nooraldeen noureldin nureldin nouraldeen nuraldeen nooreddin nourdine nouredine nurudin nurettin
salaheddine salahuddin saladin salahaldin salaheldin salahuddeen salahaldeen saladdin salahedine selahattin salahudin
saifeddine saifuddin seifeddine sayfuddin saifaldin saifeldin seyfettin seifeldin
alaeddine alauddin aladdin alaaldin alaaeldin alaeldin alaettin aladin alaedine
jamaleddine jamaluddin djamaleddine gamaleldin jamalaldin jamaleldin cemalettin jamaludin jamaledine
badreddine badruddin badraldin badreldin bedreddin bedrettin badredine
shamseddine shamsuddin chamseddine shamsaldin shamseldin semsettin shamsudin
azzeddine izzuddin azzedine ezzeldin izzaldin ezzeddin izzettin azeddine izzeldin ezzedine izzeddin azedine
kheireddine khairuddin khayruddin khairaldin khaireldin hayrettin kheiredine
fakhreddine fakhruddin fakhraldin fakhreldin fahrettin
zineddine zainuddin zeineddine zainaldin zeineldin zineldine zaynuddin zinedine zeinaldin
muhyiddin mohiuddin muhieddine mohieddine muhieldin mohyeldin muhittin mohieldin muhialdin
najmuddin nejmeddine najmaldin najmeldin necmettin najmeddine
imaduddin imadeddine emadeldin imadaldin emadeddin imadeldin
husamuddin houssameddine hosameldin hussamaldin husamettin hussameddin hossameldin
jalaluddin jalaleddine djelaleddine jalalaldin celalettin jalaleldin
sharafuddin charafeddine sharafeldin serafettin sharafaldin
saadeddine saaduddin saadeldin saadaldin saadedine sadettin saadeddin sadeddin
kamaleddine kamaluddin kamaleldin kamalaldin kemalettin kamaledine kamaludin
nasreddine nasruddin nasreldin nasraldin nasrettin nasredine nasrudin naseeruddin
bahaeddine bahauddin bahaaeldin bahaaldin bahaeldin bahattin bahaudin
diaeddine ziauddin diaaeldin diaaldin dhiauddin diaeldin ziyauddin ziyaettin
rahmatullah rahmatollah rahmetullah rehmatullah rahmatulla rehmatulla
nematullah nematollah nimatullah neamatullah naimatullah niamatullah nematulla nimatulla neamatollah naematullah naimatollah
habibullah habibollah habiballah habibulla
nasrullah nasrollah nasrallah
fathullah fathallah fethullah fathollah
hikmatullah hekmatullah hekmatollah hekmatulla
asadullah asadollah asadulla
saadullah saadollah sadullah sadollah
hafizullah hafizollah hafeezullah hafizulla
hamidullah hamidollah hameedullah hamidulla
amanullah amanollah amanulla
zabihullah zabihollah zabiullah zabiollah zabihulla
najibullah najibollah najeebullah najibulla
samiullah samiollah sameeullah samiulla samieullah
sanaullah sanaollah sanaulla
saifullah saifollah sayfullah seifollah seifullah saifulla saifallah
inayatullah enayatullah enayatollah inayatollah inayatulla enayatulla
hedayatullah hidayatullah hedayatollah hidayatollah hedayatulla hidayatulla
barakatullah barkatullah barakatollah barkatulla
ruhullah rohullah ruhollah rouhollah roohullah rohollah rouhullah roohollah
azizullah azizollah azeezullah azizulla
rafiullah rafiollah rafiulla
shafiullah shafiollah shafiulla
fazlullah fazlollah fadlallah fadlullah fazalullah
lutfullah lotfollah lutfollah lotfullah lutfulla
ezatullah izzatullah ezatollah izatullah ezzatullah ezzatollah
esmatullah ismatullah esmatollah ismatulla
nurullah noorullah nurollah noorollah norullah nurulla
matiullah motiullah matiulla
naqibullah naqeebullah naqibulla
obaidullah ubaidullah ubaydullah obeidullah ubaidallah obaidallah obeidallah ubaydallah obaydullah ubaidulla
ataullah attaullah ataollah attaollah ataulla
khalilullah khalilollah khaleelullah khalilulla
nizamuddin nezamuddin nizamaldin nezameddin nizamettin
sirajuddin serajuddin sirajaldin serajeddin
tajuddin tajeddine tajaldin tajeldin tacettin
burhanuddin borhanuddin burhanaldin burhanettin
shahabuddin shihabuddin shahabeddin chihabeddine shehabeldin sahabettin
diallo jallow jalloh djallo jallo dialo
barry bari bah
cisse ceesay sesay sissay cissay
camara kamara camera
toure touray turay ture
ndiaye njie njai ndiay
diarra jarra jara diara
diawara jawara
ouedraogo wedraogo
coulibaly kulibali coulibali kulibaly koulibaly
conde konde
conteh konte conte
sylla sillah silla
diop jobe diob
yohannes yohanis johannes yohanes
thomas tomas tommaso tuma
matthew matthias mateo matteo matthieu mathias mateus matvei
rajab recep redzep rexhep rejep ragab rajabu radjab rajap rageb
tayyib tayyip tayyeb tayeb taieb tayib taib
mustafa mustapha moustafa moustapha mostafa mostefa mustofa mustafo muscafa mustafe mustapa
bilal billal bilel bilol
hamza hamzah hamze xamsa khamza hemze hamse
idris idriss idrissa idrees edris driss idriis idrisu
yahya yahia yehia yehya yahaya jahja jahya yaxye yaxya
zakariya zakaria zakariyya zekeriya zakarya zekerija zakariye zakarie zakariyah zakaryia
yunus younus younes younis younous yunis yoonus junus yunusa yuunis yonus
ayyub ayub ayoub eyup eyyup ejup ejub ayyoub ayuba ayup ayoob
ishaq ishak isaac yitzhak itzhak yitzchak issak isak isaak ishaaq izhak isxaaq ishaku iskhak isaaq issakha issaka isaka issaqa
harun haroon haroun aaron haruun harouna haruna aron aharon
jafar jaafar cafer djafar djaafar jaffar xhafer dzafer gaafar jafer gafar
jamal gamal cemal djamal jemal dzemal xhemal jamaal jamol
kamal kemal kamaal qemal kamol
saeed said saiid saed sait saidu seid saidou siciid sacid saied saeid
karim kareem kerim krim kariim
salim saleem selim saliim slim
salih saleh solih salihu salehe
sharif shareef sherif cherif serif charif sheriff xherif sharifu
jibril jibreel gabriel cebrail djibril gibril jibriil dzibril jibrin djibrilla jibrail
ilyas elias elyas iljas ilias eliyas ilyaas ilya illia illya ilia elia
adam adem aadan aden adan odam adamu adamou
zaynab zainab zeinab zeynep zineb zainabu zejneb zeynab zenab zaineb zaynap zeineb saynab
ruqayya roqaya rukaya rukiye ruqaya rokaya rukayya rukija rokhaya ruqayyah roghayeh
halima haleema halime khalima xaliimo halimatou halimah halimatu xalima
safiya safia safiyya safiye safija safiyo safiyyah safiyah
amina aminah emine ameena aamina aminata amineh emina amino aamino aminatou aminatu ameneh
sumayya sumaya somaya sumeyye sumayyah sumeya soumaya sumaiya soumeya sumeja
nafisa nafeesa nefise nafissa nafissatou nafisatu nefisa nafisah
latifa lateefa letife latifah
jamila jameela djamila gamila cemile dzemila jamilah
abubakr abubakar abubaker aboubacar aboubakar aboubakr boubacar boubakar bubakar bubacar ebubekir abobakr abobaker abubakari abubacarr bekir bakr abakar abaker bacar bakar abacar
ramadan ramadhan ramazan ramzan ramadhani ramazon ramzan
shaban shaaban saban chaabane chaban shabaan
muharram muharrem moharram muharem
faisal faysal feisal faycal feysal fejsal faisel faysel
tariq tarek tarik tareq tarick taariq
walid waleed oualid velid valid
yasin yaseen yassin yacine yasiin jasin yasine yassine
nabil nabeel nebil nabiil
jalal jalaal celal djalal galal xhelal jelal dzelal jalol
hikmat hikmet hekmat
shawkat shaukat sevket shevket shavkat chawkat showkat
ismat ismet esmat
rifat refaat rifaat refat
midhat medhat mithat midhet
bahjat behcet bahgat behjat
jawdat cevdet gawdat jaudat dzevdet jevdet
tawfiq tevfik toufik tawfik taufik toufiq taufiq tewfik tofik taoufik tofiq
sadiq sadik sadegh sadeq saadiq sadique
siddiq siddik siddique sidik sedigh seddik
faruq farouk farooq faruk farouq farooque
rauf raouf raoof reuf
aziz azeez eziz
habib habeeb hebib habibu lehbib lahbib elhabib
mukhtar moctar mokhtar muhtar mukhtaar muxtaar mouctar moktar
mansur mansour mansoor mensur mansuur monsur monsor monsoor
masud masoud masood mesut mesud massoud macsuud
mamun mamoun memun
marwan mervan marouane merouane marouan merwan
sufyan sofiane sufian soufiane sofyan soufyane
ghulam gholam gulam golam
iqbal ikbal eqbal
zubayr zubair zubeyr zoubir zobair zubeir subeer
junayd junaid cuneyt juneid juned cunejt
abbas abaas abass abas
jumah juma jumaa gomaa djuma djouma cuma jomaa
ashraf esref achraf
akram ekrem
anwar enver anouar anvar enwer
adham edhem ethem
thabit sabit tabit thabet
zulfiqar zulfikar zolfaghar dhulfiqar
haydar haider hayder heydar haidar gaydar haidher
bashir basheer besir bachir beshir bechir beshiru bashiru
burhan borhan bourhan
qasim qassem kasim kassim qassim kacem qasem ghasem kassem gacem qaasim
hashim hashem hasim hachem haashim
hisham hesham hicham
husni hosni husnu hosny
lutfi lotfi lutfu
shukri shukry sukru choukri shoukry
zaki zeki zaky
rida reza riza ridha redha
shafiq sefik chafik shafik shafeeq
fawzi fevzi faouzi fauzi fawzy fouzi
husseini hosseini hussaini husayni hossaini housseini huseyni husaini
hassani hasani hasany hassany
mohammadi muhammadi mohamadi mohammady mohamady muhamadi
mahmoudi mahmudi mahmoodi
ahmadi ahmady ahmedi
hamidi hameedi hamidy
rahimi raheemi rahimy
rahmani rahmany rehmani
karimi kareemi karimy
akrami ekrami
salimi saleemi
omari umari omary
amiri ameeri amiry
sharifi shareefi sharify
ashrafi ashrafy
hashemi hashimi hashmi hashemy
mousavi musavi mosavi moosavi musawi mousawi
heidari haidari haydari heydari
gholami ghulami
qasimi qasemi ghasemi kasimi qassimi
sadeqi sadeghi sadiqi
siddiqi siddiqui sediqi sedighi
rezai rezaei rezaee rezayee razai rezayi
alizada alizadeh alizadah
ebrahimi ibrahimi
yousufi yusufi yousefi yosufi
kazimi kazemi
nazari nazary
sultani soltani
oleg oleh
olga olha olya
valentin valentyn
konstantin kostiantyn konstantyn constantin kostyantyn
yevhen yevgeny evgeny evgeniy yevhenii evgenii eugene evgeni yevgeniy yevgeni
oleksii oleksiy olexiy aleksei alexei alexey aleksey alexy aliaksei
serhii serhiy sergei sergey sergiy sergii sergej siarhei
svitlana svetlana sviatlana
nadiia nadezhda nadiya nadija
hryhorii hryhoriy grigory grigoriy grigorii gregory grigori grigor krikor
vasyl vasily vasiliy vasili vasilii vassily basil vasile vassilis vasileios vasilios
halyna galina halina
tetiana tetyana tatiana tatyana tatjana taciana
nataliia nataliya natalia natalya natalie nathalie natallia
iryna irina irene irini
liudmyla lyudmyla lyudmila ludmila liudmila
anastasiia anastasiya anastasia anastassia
oksana ksenia kseniia kseniya xenia
zhanna janna zhana
fazl fazal fazel fazle fazlur fazlul fadl fadhl
maung mg
maksym maxim maksim maxime maksymilian
kyrylo kirill kiril cyril kyryl kjiril ciril
ihor igor
danylo daniil danil daniel danila danial
viktor victor vittorio
viktoriia viktoriya victoria viktoria
yuliia yuliya yulia julia julie giulia
karapet garabed garabet
hakob hagop agop
tigran dikran
sargis sarkis serkis
vardan vartan
mkrtich mgrdich mugurdich
poghos boghos bogos
harutyun haroutioun harutiun haroutiun artin
khachatur khatchadour khachadour
avetis avedis
tamar tamara tamari
lakshmi laxmi lakhmi lokkhi
amir ameer emir aamir amiir
amira ameera emira amirah amiira
samir sameer semir samiir
samira sameera samirah semira samiira
farid fareed ferid farit
farida fareeda feride faridah ferida
munir mounir muneer monir munier muniir
munira mounira muneera monira munirah muniire
hamid hameed hamit hamiid
hamida hameeda hamide hamidah
rahim raheem rehim rahiim
karima kareema kerime karimah kerima
rashid rasheed rachid reshid rashiid resid
rashida rasheeda rachida rashidah rasida
amin ameen emin amiin
latif lateef letif latiff
rana ranaa
rania raniya ranya raniyah raniia
nada nadaa nedaa
nadia nadya nadja nadiyah
marwa marwah merve marwe
salma selma salmah
shahida shaheda shahidah shaahida
sajida sajeda sajidah sajide
zakia zakiya zakiyya zakiyah zekiye
hadi hadee hedi haadi
hani hanee haani
ruslan rouslan ruslon
rustam rustem roustam rustom rostam
gulnara gulnora gulnar gyulnara
gulsara gulsora gyulsara
gulshara gulshora
marina maryna marinah
ramesh ramish rameshwar
rajesh rajish
suresh surish
mahesh mahish
dinesh dinish
saint st sen
sainte ste
charles chal
pierre pye
toussaint tousen
wanjiru wangiru
wanjiku wangiku
ziya zia dhiya dhia dhiyaa ziyaa diyaa ziaa
muadh muaz muath moaz moath muadz moadh muaadh
hudhaifa huzaifa hudhayfa huzayfa hodeifa hozaifa hudaifa hudayfa houdhaifa hudhaifah huzaifah
fadil fadhil fazil fadel fazel fadhel
murtada murtaza mortaza mortada murtadha mortadha murtadho
mundhir munzir monzer munther monther mounzer mundir
dhakir zakir zaker thakir dhaker
dhikra zikra thikra
nadhir nazir natheer nadheer nazeer
dhafer zafer dhafir zafir thafer
zahra zahraa zehra zahrah zahro sahra
zohreh zohre zuhre zuhreh
agha aqa aga aagha aaqa
khatun khatoon hatun hatu khatu khatoun xatun
berhane birhane brhane berhan birhan
girmay ghirmay girmai ghirmai
hiwot hiwet heywot hewot
mebrahtu mebrahtou mebratu mebrhatu
mebrahtom mebrahtoum mebratom mebrhatom
abraha abreha abrha
abrehet abrhet abrahet
letebrhan leteberhan letebirhan letebrehan
letekidan letekidane
hafiz hafez hafeez hafidh hafid
tursun tursyn tursin
turghun turgun
fleur fle
baptiste batis
noel nwel
celestin selesten
gerard jera
guerda geda
ronald wonal
roseline wozlin
rose woz
antoine antwan
augustin ogisten
benoit benwa
philippe filip
auguste ogis
robert wobe
roger woje
martin maten
vincent vensan
clement kleman
lucien lisyen
julien jilyen
jacques jak
claude klod
therese terez
raymond remon
luckner likne
edouard edwa
innocent inosan
dieudonne dyedone
jason yeison jeison jeyson jheison yeyson
brian bryan brayan braian brayhan
jonathan jhonatan yonatan jonatan johnatan
jefferson yeferson jeferson yefferson
jenny yeni yenny jeni
jessica yesica yessica
wilson guilson wuilson
wendy guendy wendi
edwin eduin
gerson yerson jerson
juliet yulieth yuliet juliette
leidy lady leidi
edison edixon edickson edinson edisson
stephanie estefani estefany
jennifer yenifer yennifer jenifer
domingos mingus
domingas mingas minggas
ximenes jimenes
rhissa rissa ghissa
hawa awa
sittie siti
soilihi swalihi swaleh soilih
lourdes lurdes
bahadur bahadoor bahadhur bdr bahaddur
vang vaj
xiong xyooj
yang yaj
lee lis
moua muas mua
her hawj heu
thao thoj thor
cha tsab
lor lauj
kong koo
vue vwj
fang faj
hang ham
kue kwm
khang khab
pha phab
cheng cheej tsheej tseeb
pao pov
tong tooj
kou kub
nhia nyiaj
meng meej
chue tswb
xau xauv
chia txiaj txhiaj
fue fwm
mee mim
pa paj
mai maiv
gao nkauj
kia kiab
long looj
tou tub
yer ntxawm
houa huab
neng neeb
yeng yeej
blia npliaj
nou hnub
bao npauj
bakhsh baksh bakhash buksh bukhsh bux bakhshi bax baxsh
rahimbakhsh rahimbux rahimbaksh
lalbakhsh lalbux lalbaksh
khudabakhsh khudabux khodabakhsh khodabux
karimbakhsh karimbux
allahbakhsh allahbux alahbux
ger ntxawg zer
bee npis
rosemene wozmen rosmene
desrosiers dewozye
martinez mtz martines
huaman waman guaman
ccori quri qori ccuri
condori kunturi
quispe qhispi qispi kispi
mamani mamany
lue luj
xai xaiv
shoua suav
xeng xeeb
pheng pheej
toua tuam
leng leej
taqi taghi taghy
naqi naghi
baqir bagher baqer baghir baqer
qurban ghorban gurban kurban qorban korban qurbon
qanbar qambar ghanbar ghambar kambar kanbar qanber kamber
khanum khanim khanom xanim hanim hanum khonim
manzur monjur monzur manjur monjor manzoor monjur
naim noyeem noyem noim nayeem naeem nayim
kwasi kouassi quashie kwesi kuassi
kwadwo kouadio kojo kodjo kwadjo kouadjo codjo cudjoe kwodwo
kwabena kouabenan kobina cobina kwabina kobena kouabena
kwaku kouakou kweku quaku quacoe
kofi koffi coffi coffie cofie cuffee
kwame kouame kwami quame koami
adwoa adjoua adjua ajua ajoa adzoa
afua affoue efua afoua afia affoua
akua ekua akuba akouba akoua
traore trawally trawalleh tarawally tarawaly tarawallie traoreh
tijani tidiane tidiani tidjani tijjani tijan tidjane tidianny
rojin rozhin rojeen
hejar hazhar hezhar
rojda rozhda`

const NICKNAMES = `selamawit selam
mulugeta mulu
muluwork mulu
tsigereda tsige
alemnesh alem
alemitu alem
yeshimebet yeshi
bethlehem betelhem beti betty
meskerem meski
tigist tigi
meseret mesi
biniam bini
birtukan birtu
bizunesh bizu
tsedale tsedi
getachew gete getu
getahun gete getu
shimelis shime
wondwossen wonde
wondimu wonde
fekadu feke
asnakech asni
yonas yoni
yonatan yoni
jose pepe chepe ze
francisco paco pancho curro kiko chico
ignacio nacho
enrique quique kike
manuel manolo manu manel nelo nelu mane manelito
jesus chucho chuy
rosario charo chayo
dolores lola
concepcion concha conchita
guadalupe lupe lupita
eduardo lalo
guillermo memo guille
roberto beto
alberto beto
alejandro ale alex
aleksandr sasha shura sanya alex alexander oleksandr alexandr aleksander sashko sania
aleksandra sasha shura oleksandra alexandra lesya
mikhail misha mykhailo mykhaylo mishko
dmitry dima mitya dmytro dmitri dmitriy dmitrii
vladimir vlad volodya vova volodymyr
nikolai kolya mykola nikolay mykolay
ivan vanya
sergei seryozha sergey serhii serhiy serezha serhiyko
yevgeny zhenya evgeny evgeniy yevhenii
anastasia nastya
ekaterina katya kateryna yekaterina katia
maria masha marusya mariia mariya marichka
natalia natasha nataliia nataliya natalya nata natalka
tatiana tanya tetiana tatyana tetyana tania
olga olya
elena lena olena yelena
svetlana sveta svitlana
yuri yura
pavel pasha pavlo
charalampos babis
konstantinos kostas dinos
georgios yorgos giorgos
dimitrios dimitris mitsos
ioannis yannis
johannes hans jan
margarethe grete
elisabeth elsa lisbeth liesl
giuseppe beppe pino
giovanni gianni
luigi gigi
mustafa musti mujo misto
abdullah abdi dullah dolah dul
ibrahim ibro brahim ibo biro
muhammad hama hamo mamman modu muhammadu
abdulrahman abdi
noureddine nour nur noor
salaheddine salah
saifeddine saif seif
jamaleddine jamal gamal
badreddine badr
shamseddine shams
azzeddine ezz izz
kheireddine kheir khair
zineddine zein zain zine
muhyiddin mohi muhi
imaduddin imad emad
husamuddin husam houssam hossam
jalaluddin jalal galal
saadeddine saad
alaeddine alaa ala
fakhreddine fakhr
najmuddin najm
sharafuddin sharaf
nizamuddin nizam nezam
sirajuddin siraj seraj
tajuddin taj
burhanuddin burhan borhan
shahabuddin shahab shihab shehab
kamaleddine kamal kamel
nasreddine nasr
bahaeddine bahaa baha
diaeddine diaa dia zia
rahmatullah rahmat
nematullah nemat
hafizullah hafiz
zabihullah zabih
najibullah najib
amanullah aman
azizullah aziz
saifullah saif
inayatullah inayat enayat
hedayatullah hedayat hidayat
habibullah habib
hikmatullah hikmat hekmat
fatima fatou fatim batul fata
mehmet memo
yitzhak itzik tzahi
moshe moishe
avraham avi rami
josef sepp seppi yossi
wilhelm willi
friedrich fritz
heinrich heinz
katarzyna kasia
malgorzata gosia
stanislav stas slava
vyacheslav slava
yaroslav slava
vladislav vlad slava
aleksei alyosha lyosha oleksii oleksiy alexey alexei aleksey lesha
boris borya
grigory grisha hryhorii grigoriy hryhoriy hrysha
konstantin kostya
pyotr petya petro petr
vasily vasya vasyl vasiliy
viktor vitya victor
leonid lyonya
semyon syoma
ilya ilyusha
galina galya halyna halya
irina ira iryna
lyudmila lyuda mila liudmyla ludmila liudmila
nadezhda nadya nadiia nadiya nadia
lyubov lyuba liubov liuba
sofia sonya
valentina valya valentyna
zinaida zina
nikolaos nikos
panagiotis panos
theodoros thodoris
spyridon spyros spiros
athanasios thanasis thanos
vasileios vasilis
michail michalis
eleftherios lefteris
evangelos vangelis
anastasios tasos
apostolos tolis
emmanouil manolis
stylianos stelios
alexandros alekos
aikaterini katerina
ignacio nacho
javier javi
santiago santi chago
rafael rafa
fernando nando
enrique kike
joaquin quino
josefa pepa zefa zefinha
antonio toni tono tonito tonho tonico toninho
luis lucho
jose zeca
alessandro sandro
lorenzo renzo
vincenzo enzo
domenico mimmo
margherita rita
stanislaw staszek
tadeusz tadek
jakub kuba
zbigniew zbyszek
joanna asia
barbara basia
aleksandre sandro sandrik
nikoloz nika
konstantine kote
ibrahim ibo
binyamin beni
yaakov kobi yankel
david dudu dudi
shimon shimi
chukwuemeka emeka chukwuemeke
ikechukwu ike iyke
uchenna uche
ifeanyichukwu ifeanyi ify
chinonso nonso
chinedu nedu
ngozichukwuka ngozi
obinna obi
oluwaseun olusegun seun segun
oluwatobiloba oluwatobi tobiloba tobi
oluwafemi olufemi femi
babatunde tunde
adekunle kunle
oluwatosin tosin
oluwakemi kemi
temitope tope temi
adebayo bayo debayo
ayodele ayo dele
adewale olawale wale
folasade sade
omolara lara
titilayo titi
abiodun biodun
kolawole kola
olugbenga gbenga
damilola oluwadamilola dami
simisola simi
anastasiya anastasia anastasiia nastya nastia
yevheniya yevhenia zhenya
yevhen zhenya
elizaveta yelizaveta yelyzaveta liza lisa
viktoriia viktoriya victoria vika
vitaly vitalii vitaliy vitalik
anna hanna anya ania hanya nyura
fyodor fedir fedor fedya
anatoly anatolii anatoliy tolya
larysa larisa lara
marharyta margarita rita
valeriia valeriya valeria lera
valerii valeriy valery valera
darya daria daryna dasha
antonina tonya
raisa raya
roman roma
ketevan keti keto
ekaterine eka
evangelia litsa
angeliki litsa kiki
oksana ksyusha ksenia
fatima falmata fati
abubakr abubakar bukar
rabia rabiatu rabi
maryam mairo
laraba larba
aisha asha
francisca paca paquita pancha chica xica chiquinha
isabel chabela
mercedes meche merche
josefina pepa chepina fina
gregorio goyo
milagros mila
davit dato
zurab zura
vakhtang vakho
avtandil avto
giorgi gia gio goga
mikheil misha
yordanos yordi
chidinma dinma
nkechinyere nkechi
obiageli oby
ifeoma ify
olumide mide
oluwatoyin toyin
chiamaka amaka
chukwudi chudi
oladipo dipo
yetunde yetty
onyekachi onyeka kachi
sutrisno soetrisno trisno
suprapto prapto
sumarno marno
wahyudi wahjoedi yudi
laszlo laci
erzsebet erzsi bozsi
jozsef jozsi
istvan pista
sandor sanyi
ferenc feri
dieudonne dieudo
emmanuel manu manno
antoinette toinette
veronique vero
augustin gustin
nurul nur noor nour
rafiqul rafiq rafique rofik
shafiqur shafiqul shafiq shofiq
mizanur mizan
habibur habib
anisur anis
saiful saif
shamsul shams
aminul amin
azizul aziz
zahidul jahidul zahid jahid
mahbubur mahbub
ziaur zia
ataur ata
khairul khair
mujibur mujib
sirajul siraj
obaidul obaid
zahirul jahirul zahir jahir
mehmed meho
hasan haso heso hesso
abdulah avdo
ramiz ramo
ramadan ramo
hajrudin hajro
sulejman suljo
husein huso
salih salko
ismail smajo simo
alija aljo
hamid hamo
muhamed muho hamo
zulfikar zulfo
mirsad mirso
sead sejo
senad seno
nedeljko nedo
becir beco
ahmed ahmo ehmo
carmen carmencita
ana anita
consuelo chelo
graciela chela
vicente chente
salvador chava
agostinho agus
joaquina quina
zulkifli zul
reynaldo rey
ricardo ricky
benjamin benjie
rowena weng
jocelyn joy
teresita tess tessie
marites tess
rodolfo rudy
yosephina yosepina yosepin
qasim qaso
antonia tonia toia tonha
raimundo mundinho mundo
domingas minga
domingos mingo
lourdes malu lurdinha
sebastiao bastiao tiao
conceicao sao
joaquim quim quinzinho
valdemiro valdo miro
cesaria cize
reinaldo rey
caridad cary cachita
saturnino satuco
sebastian bastian chebo
domingo mingo
hermelinda linda
justina justa
nelida nely
luzia luzinha zia
raimunda mundinha
hussein huso hiso
ali elo alo
mohammed hemo memo mamat mat amat
sulaiman silo leman eman sleman
khalil xelo khelo
rashid reso resho
nurdin din udin
jamaluddin jamal udin din
zainuddin din udin zain
aminah minah
zainab inab enab
policarpo poli polo
wilfredo wil willi
epifanio epi fanio
teofilo teo filo
saturnina satu satuca satuka
eusebio sebio
hilario lalo
fatimah imah timah
jamilah milah
khadijah dijah ijah
aisyah icah isah`

/**
 * Roots of names that are written in forms of other consonants: surnames by the scriptures and by every day, or by two administrations;
 * Arabic given names that Turkish, Bosnian, Somali or Hausa say in their own way (Hatice, Cafer, Faycal); Hmong names, whose own alphabet writes
 * tones and double vowels as letters (Vaj, Xyooj, Tooj).
 */
const TWO_FORMS =
  'mukhopadhyay chattopadhyay bandyopadhyay gangopadhyay diop ndiaye khadija jafar faisal ' +
  'vang xiong yang moua thao cha kong hang khang cheng tong nhia meng gao long yer houa neng yeng bao fue pao chia chue kou kia kue her nou'

let twoForms: ReadonlySet<string> | undefined
let variants: ReadonlyMap<string, readonly number[]> | undefined
let nicknames: ReadonlyMap<string, readonly number[]> | undefined
let roots: readonly string[] | undefined
let nicknameFirsts: readonly string[] | undefined
let variantLetters: readonly number[] | undefined
let nicknameLetters: readonly number[] | undefined

function classesOf(packed: string): Map<string, number[]> {
  const out = new Map<string, number[]>()
  packed.split('\n').forEach((line, at) => {
    for (const name of line.split(' ')) addClass(out, name, at)
  })
  return out
}

/** Classes of nicknames, in which the first name stands for all its spellings: Salah is short for Salaheldin as for Salaheddine. */
function nicknameClasses(): Map<string, number[]> {
  const out = classesOf(NICKNAMES)
  const spellings = new Map(VARIANTS.split('\n').map((line) => [line.slice(0, line.indexOf(' ')), line.split(' ')]))
  NICKNAMES.split('\n').forEach((line, at) => {
    for (const name of spellings.get(line.slice(0, line.indexOf(' '))) ?? []) addClass(out, name, at)
  })
  return out
}

function addClass(classes: Map<string, number[]>, name: string, at: number): void {
  const list = classes.get(name)
  if (list === undefined) classes.set(name, [at])
  else if (!list.includes(at)) list.push(at)
}

function meet(table: ReadonlyMap<string, readonly number[]>, a: readonly string[], b: readonly string[]): boolean {
  for (const x of a) {
    const left = table.get(x)
    if (left === undefined) continue
    for (const y of b) if (x !== y && table.get(y)?.some((id) => left.includes(id)) === true) return true
  }
  return false
}

/**
 * @param a Romanisations of one token, a-z.
 * @param b Romanisations of the other.
 * @returns Whether they share a class of variants or, failing that, of nicknames. Symmetric.
 */
export function sharedNameClass(a: readonly string[], b: readonly string[]): NameClass | undefined {
  variants ??= classesOf(VARIANTS)
  if (meet(variants, a, b)) return 'variant'
  nicknames ??= nicknameClasses()
  if (meet(nicknames, a, b)) return 'nickname'
  for (const x of a) {
    for (const y of b) if (nicknamesOf(x)?.has(y) === true || nicknamesOf(y)?.has(x) === true) return 'nickname'
  }
  return undefined
}

/** Whether two tokens are in the classes of a man's name and of the woman's that it has (Amir, Ameera), in either order. */
export function areFormsForSexes(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [givenNameClass(a), givenNameClass(b)]
  return x !== undefined && y !== undefined && (`${x}a` === y || `${y}a` === x)
}

/**
 * Whether two tokens are known to be two names, as Hassan and Hussein are, or Mahmoud and Mohamed, however near their
 * letters lie: each is in a class of variants, and they share neither a class nor a spelling. Forms
 * for the two sexes are told apart by themselves. Symmetric.
 */
export function areTwoNames(a: readonly string[], b: readonly string[]): boolean {
  return (
    givenNameClass(a) !== undefined &&
    givenNameClass(b) !== undefined &&
    !areFormsForSexes(a, b) &&
    sharedNameClass(a, b) === undefined &&
    !a.some((x) => b.includes(x))
  )
}

/** First letters of all the names that share a class of variants or nicknames with one of a token's romanisations: bit 0 for a to bit 25 for z. */
export function classLetters(latin: readonly string[]): number {
  variants ??= classesOf(VARIANTS)
  nicknames ??= nicknameClasses()
  variantLetters ??= VARIANTS.split('\n').map((line) => firstLetters(line.split(' ')))
  nicknameLetters ??= NICKNAMES.split('\n').map((line) => firstLetters(line.split(' ')))
  let letters = 0
  for (const x of latin) {
    for (const id of variants.get(x) ?? []) letters |= variantLetters[id]!
    for (const id of nicknames.get(x) ?? []) letters |= nicknameLetters[id]!
    letters |= firstLetters(nicknamesOf(x) ?? []) | firstLetters(nicknameRoots(x))
  }
  return letters
}

/** The letters a to z that names begin with, bit 0 for a. */
export function firstLetters(names: Iterable<string>): number {
  let letters = 0
  for (const name of names) {
    const code = name.charCodeAt(0) - 97
    if (code >= 0 && code < 26) letters |= 1 << code
  }
  return letters
}

/** The root of the variant class that a token belongs to. */
export function givenNameClass(latin: readonly string[]): string | undefined {
  variants ??= classesOf(VARIANTS)
  roots ??= VARIANTS.split('\n').map((line) => line.slice(0, line.indexOf(' ')))
  for (const x of latin) {
    const found = variants.get(x)?.[0]
    if (found !== undefined) return roots[found]
  }
  return undefined
}

/** The first name of each class of variants and of nicknames that a token belongs to: whoever shares a class shares one of them. */
export function knownForms(latin: readonly string[]): readonly string[] {
  variants ??= classesOf(VARIANTS)
  nicknames ??= nicknameClasses()
  roots ??= VARIANTS.split('\n').map((line) => line.slice(0, line.indexOf(' ')))
  nicknameFirsts ??= NICKNAMES.split('\n').map((line) => line.slice(0, line.indexOf(' ')))
  const forms: string[] = []
  for (const x of latin) {
    for (const at of variants.get(x) ?? []) forms.push(roots[at]!)
    for (const at of nicknames.get(x) ?? []) forms.push(nicknameFirsts[at]!)
  }
  return forms
}

/** The other form of a name, as which its bearers may be registered too (Mukherjee: Mukhopadhyay, Hatice: Khadija); undefined for nearly all names. */
export function formalName(latin: string): string | undefined {
  variants ??= classesOf(VARIANTS)
  if (!variants.has(latin)) return undefined
  twoForms ??= new Set(TWO_FORMS.split(' '))
  const root = givenNameClass([latin])
  return root !== undefined && root !== latin && twoForms.has(root) ? root : undefined
}

/** Whether any of a token's romanisations is in a class of variants or nicknames. */
export function isListed(latin: readonly string[]): boolean {
  variants ??= classesOf(VARIANTS)
  nicknames ??= nicknameClasses()
  for (const x of latin) {
    if (variants.has(x) || nicknames.has(x) || nicknamesOf(x) !== undefined || nicknameRoots(x).length > 0) return true
  }
  return false
}
