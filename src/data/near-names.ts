/**
 * Given names that lie near in letters and are two all the same, most of them by a vowel (Karim and Karam, Jama and Juma, Arun and Arjun).
 * A line holds names that are told apart; spellings of one are joined by a slash, native ones among them where Latin says too little.
 * Native spellings are in the form that NameToken.native has (ه for ة, ي for ى).
 * Spellings that people use for two of them (Salem, Hamed, Lena) are left out, and so are Western names that people who judged pairs of them
 * called one (Joan and Jean, Jack and Jake: tfmorris/Names).
 * Source: written for this project from common reference knowledge. Licence: the project's own.
 */
const NEAR = `karim/kareem/kerim/kariim/كريم karam/keram/kerem/كرم
jamil/jameel/djamil/cemil/jamiil/جميل jamal/gamal/cemal/djamal/jemal/djemal/جمال
kamil/kameel/kamiil/كامل kamal/kemal/kamaal/كمال
rashid/rasheed/rachid/rashiid/رشيد/راشد rashad/rashaad/rachad/reshad/رشاد
hamid/hameed/hamit/hamiid/حميد/حامد hamad/xamad/حمد
said/saeed/saiid/saied/سعيد saad/سعد
majid/majeed/madjid/majiid/مجيد/ماجد majd/مجد
samir/sameer/semir/samiir/سمير samar/سمر
khalid/khaled/khaalid/xaalid/خالد khulud/kholoud/khulood/خلود
munir/mounir/muneer/monir/منير manar/منار
hadi/haadi/hedi/هادي huda/hoda/houda/هدي
sami/saami/سامي sama/سما
salah/salaah/صلاح salih/saleh/صالح
salim/saleem/selim/saliim/سليم/سالم salam/سلام salman/selman/سلمان
salma/selma/سلمي salima/saleema/selima/سليمه salama/سلامه salwa/سلوي
farid/fareed/ferid/فريد farhad/ferhad/فرهاد
faris/fares/فارس firas/feras/فراس
jalal/galal/celal/djalal/جلال jalil/jaleel/celil/جليل
wisam/wissam/وسام wasim/waseem/وسيم
basim/basem/bassem/باسم bassam/بسام basma/بسمه
latif/lateef/letif/لطيف lutfi/lotfi/لطفي
sabir/saber/صابر sabur/saboor/صبور sabri/sabry/صبري
ghafar/ghaffar/غفار ghafur/ghafoor/غفور
shakir/shaker/شاكر shakur/shakoor/شكور shukri/shukry/شكري
nazim/nazem/ناظم nizam/nezam/نظام
jabir/jaber/جابر jabbar/jabar/جبار
zahir/zaher/زاهر/ظاهر zuhair/zuhayr/zoheir/زهير
amir/ameer/emir/امير ammar/عمار omar/umar/عمر amr/عمرو
yasir/yaser/yasser/ياسر yasin/yaseen/yassin/ياسين
muna/mona/mouna/مني manal/منال
dana/דנה/دانا/дана dina/deena/דינה/دينا/дина diana/диана dunya/donia/دنيا
lina/leena/لينا lana/لانا
jama/jamac/jaamac juma/jumaa/jumah/djuma/جمعه
abdi/cabdi abdo/abdou/cabdow/عبده
nuri/noori/نوري nuray nura/noura/noora/نوره
najibullah/najeebullah/najibollah mujibullah/mujeebullah/mojibollah
shafiqa/shafika/شفيقه shafia/shafiya/شافيه
rahima/raheema/rohima/رحيمه rahela/raheela/راحله
shirin/shireen/شيرين sharmin/sharmeen/شرمين
halima/haleema/حليمه salima/saleema/سليمه
latifa/lateefa/لطيفه lutfia/lotfia/لطفيه
aziz/azeez/عزيز azza/عزه
abul abdul/abdel/abdoul
ayse/aysha/aisha aysen/aysun
serkan serhan sertan
anna/hanna/ganna/анна/ганна inna/инна/інна
alla/алла ella/элла/елла
elena/olena/yelena/елена/олена alina/алина/аліна
tamara/тамара tamila/тамила/таміла
milan/милан/мілан milena/милена/мілена
nina/нина/ніна nonna/нонна
oleh/oleg/олег olha/olga/ольга
tim tom
ron ryan
ellen eileen
carl/karl carol carla
mary marcy
martin marvin
lars lasse
armen/արմեն/армен arman/արման/арман
ناصر نصر نصير
kofi/koffi kofa
kwesi/kwasi kwaku/kweku
sekou seydou
issa/isa issaka
oumou oumar/omar
taiwo taiye
ifeoma ifeanyi
adaeze adaora adanna
folake folasade folashade
kiran karan
rekha/rekhaa rakhi/rakhee
mahesh mukesh manish munish
sanjay sanjeev/sanjiv
arjun arun varun
vinod vinay vinit/vineet
rohit rahul rohan
anil amit ankit
ajay vijay abhay
meena/mina/meenaa meera/mira
sita/seeta smita
geeta/gita rita/reeta neeta/nita
usha asha isha
kamala/kamla komal kamini
chanda chenda
bounmy/bunmy/bounmi/bunmi bounma/bunma
khamla khamly khamlay
birhane/berhane/birhan/berhan/ብርሀን birhanu/berhanu/ብርሀኑ
girma/ግርማ girmay/girmai/ghirmay/ግርማይ
kebede/ከበደ kebebew/ከበበው kebebe
lemma/lema/ለማ lemlem/ለምለም
tesfaye/tesfay/ተስፋዬ/ተስፋይ tesfahun/ተስፋሁን tesfalem/ተስፋለም
mehari/መሀሪ meharu
desta/ደስታ destaw/ደስታው
bekele/በቀለ bekalu/በቃሉ bekila
sara/sarah/שרה shira/שירה
noa/נועה noam/נועמ
yael/יעל yoel/יואל
uri/אורי orit/אורית
guled/guuleed galad
hodan hodo/hoodo
simon samson
alberto alfredo
lucia luisa`

interface Place {
  readonly line: number
  readonly name: number
}

let places: ReadonlyMap<string, readonly Place[]> | undefined

function read(): ReadonlyMap<string, readonly Place[]> {
  const out = new Map<string, Place[]>()
  NEAR.split('\n').forEach((names, line) => {
    names.split(' ').forEach((spellings, name) => {
      for (const spelling of spellings.split('/')) {
        const list = out.get(spelling)
        if (list === undefined) out.set(spelling, [{ line, name }])
        else list.push({ line, name })
      }
    })
  })
  return out
}

/**
 * Whether two words are near given names that are known as two. Symmetric.
 * @param a The native spelling first, then its readings; a native spelling that is known decides.
 */
export function areNearNames(a: readonly string[], b: readonly string[]): boolean {
  const x = placesOf(a)
  if (x === undefined) return false
  const y = placesOf(b)
  return (
    y?.some(({ line, name }) => x.some((p) => p.line === line && p.name !== name)) === true &&
    !y.some(({ line, name }) => x.some((p) => p.line === line && p.name === name))
  )
}

function placesOf(spellings: readonly string[]): readonly Place[] | undefined {
  places ??= read()
  for (const spelling of spellings) {
    const found = places.get(spelling)
    if (found !== undefined) return found
  }
  return undefined
}
