// Made-up names in every script that the library reads, by seed: words put together from letters or syllables of the
// script, drawn by Zipf frequencies as real registries draw theirs, with titles, particles, commas and hyphens now and
// then. Nothing is read from data, and no name is anybody's.
import { mulberry32 } from '../../src/internal/rng.ts'

type Rng = () => number

/** How a script's words are made: the pieces they are put together from, and how many, at least and at most. */
interface Maker {
  readonly pieces: readonly string[]
  readonly least: number
  readonly most: number
  /** Between the words of a name. */
  readonly space: string
  readonly extras: readonly string[]
}

const maker = (pieces: string, least: number, most: number, extras = '', space = ' '): Maker => ({
  pieces: pieces.includes(' ') ? pieces.split(' ') : Array.from(pieces),
  least,
  most,
  space,
  extras: extras === '' ? [] : extras.split(' '),
})

const MAKERS: Readonly<Record<string, Maker>> = {
  Latin: maker(
    "ba be bi bou cha ci da dé di do el fa ge gha ha hi hö ja je ka ki kha la le li ma mi mou na ne ng no oe o' ph pi qa ra re ri rr sa sch shi so ta te th tj tsu u va vi wa xa ya yu za ș",
    2,
    4,
    'Dr. bin al von de abu J. Jr. Abd Mohd. Maria',
  ),
  Arabic: maker('ابتجحخدرزسشصطعغفقكلمنهويةءئپگچ', 3, 6, 'ابو بن عبد الشيخ محمد عبدالله السيد نورالدين مُحَمَّد'),
  Hebrew: maker('אבגדהוזחטיכלמנסעפצקרשת', 3, 6, 'בן הרב ד"ר אברהם ג\'ון'),
  Cyrillic: maker(
    'ба во ге ди жа зи ко ла ми не ор па ри са ту фе хо це ша щу ы ё ю я ий ов їє ў',
    2,
    4,
    'фон г-н Мухаммед',
  ),
  Greek: maker('βα γε δη ζω θο κα λι μα νε ξη που ρα σι τε φο χρη ψα μπ ντ ού ης', 2, 4, 'κ. Ντε'),
  Armenian: maker('ա բե գո դի զա լու խա կե հո մի նա րե սա վո տի քու յան', 2, 4),
  Georgian: maker('ა ბე გო დი ზა თუ კა ლე მო ნი რა სე ტუ ქო შვი ლი ძე', 2, 4, 'ფონ'),
  Ethiopic: maker('ሀለሐመሠረሰሸቀበተቸነኘአከኸወዐዘዠየደጀገጠጨጰጸፀፈፐሉሊላሌልሎ', 2, 4, 'አቶ አባ'),
  Devanagari: maker(
    'अ आ क का कि की कु खा गी घो च ज टा ठ डि त दी न्द पा प्र फि बा भ म मी य रा ल वि श शि ष सु ह ं',
    2,
    4,
    'श्री',
  ),
  Bengali: maker('আ ক কা কি খা গি চ জা ট তু দ না পি ব ভা মো য রা ল শি স হা ং', 2, 4),
  Gurmukhi: maker('ਅ ਕ ਕਾ ਗੁ ਚ ਜੀ ਤ ਦਾ ਨਿ ਪ ਬ ਮਾ ਰ ਲ ਵਿ ਸ ਹਾ', 2, 4),
  Gujarati: maker('અ ક કા ગુ ચ જી ત દા નિ પ બ મા ર લ વિ સ હા', 2, 4),
  Oriya: maker('ଅ କ କା ଗୁ ଚ ଜୀ ତ ଦା ନି ପ ବ ମା ର ଲ ସ ହା', 2, 4),
  Tamil: maker('அ க கா கி சு ச ட தி த ந பா ம் மு ர ல் வே ன் ஷ', 2, 5, 'திரு எஸ்.'),
  Telugu: maker('అ క కా గు చ జీ త దా ని ప బ మా ర ల వి స హా', 2, 4),
  Kannada: maker('ಅ ಕ ಕಾ ಗು ಚ ಜೀ ತ ದಾ ನಿ ಪ ಬ ಮಾ ರ ಲ ವಿ ಸ ಹಾ', 2, 4),
  Malayalam: maker('അ ക കാ ഗു ച ജീ ത ദാ നി പ ബ മാ ര ല വി സ ഹാ ൻ', 2, 4),
  Sinhala: maker('අ ක කා ගු ච ජී ත දා නි ප බ මා ර ල වි ස හා', 2, 4),
  Thai: maker('กา ขวั จิ ชัย เด็ช ดา ต นา บุญ พร มา ยศ รัต ลี วง ศรี สุ ห อำ แก้ว ไกร', 2, 4, 'นาย คุณ'),
  Lao: maker('ກາ ຄຳ ຈັນ ດາ ທອງ ນາ ບຸນ ພອນ ມາ ລີ ວົງ ສີ ຫ', 2, 4),
  Khmer: maker('កា ខេ ចន្ទ ជា ដា ណា តា ធី នី បូ ផល្លា ម រ៉ា ល វ សុ ហ', 2, 3, 'លោក'),
  Myanmar: maker('အောင် ကျော် ခင် စိုး တင် နိုင် ဖြိုး မြ မောင် ရွှေ လှ ဝင်း သန်း ဟန်', 1, 3, 'ဦး ဒေါ်'),
  Tibetan: maker('བཀྲ ཤིས རྡོ རྗེ ཚེ རིང པ སང ས ལྷ མོ', 1, 3),
  Mongolian: maker('ᠪᠠᠲᠤᠮᠣᠩᠭᠯᠨᠰᠦ', 3, 6),
  Thaana: maker('އަ ހު މަ ދު ލި ޝާ ނަ ރީ ބު', 2, 4),
  Syriac: maker('ܐܒܓܕܗܘܙܚܛܝܟܠܡܢ', 3, 5),
  Adlam: maker('𞤀𞤁𞤂𞤃𞤄𞤅𞤆𞤇𞤈', 3, 5),
  Nko: maker('ߊߋߌߍߎߓߔߕߖߗ', 3, 5),
  Osmanya: maker('𐒀𐒁𐒂𐒃𐒄𐒅𐒆𐒇', 3, 5),
  Hangul: maker('김이박최정강조윤장임민서지현수영준은하우진성호미경남궁', 1, 3, '씨'),
  'Hangul, joined': maker('김이박최정강조윤장임민서지현수영준은하우진성호미경남궁존슨마리', 2, 4, '', ''),
  Han: maker('王李張刘陈楊黄赵吴周伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英文華建國玉', 1, 2, '先生'),
  'Han, joined': maker(
    '王李張刘陈楊金朴阮歐陽伟芳娜敏静丽强磊田中山佐々木藤鈴高橋渡辺美子太郎約翰斯克玛',
    2,
    4,
    '',
    '',
  ),
  'Han, foreign': maker('約翰斯克玛利亚特尔罗伯布莱德森格拉巴尼', 2, 5, '', '·'),
  Katakana: maker(
    'ア イ ウ エ カ キ ク コ サ ジョ ス ソ ター ト ナ ニ ハ ピ フ ベ マ ミー ム ラ リ ル レ ン ッ ヴァ',
    2,
    5,
    '',
    '・',
  ),
  Hiragana: maker('あいうえおかきくけこさしすせそたちつてとなにのはひふまみめもやゆよらりろわん', 2, 4),
  Japanese: maker('山 田 中 佐々 木 高 橋 さくら ゆき 美 太郎 ひろ 子 アキ', 2, 4, '', ''),
  Mixed: maker('abcаеор王김م', 2, 5),
}

/** Scripts, and ways of writing one, that names can be made up in. */
export const SCRIPTS: readonly string[] = Object.keys(MAKERS)

const WORDS = 400
const pick = <T>(rng: Rng, items: readonly T[]): T => items[Math.floor(rng() * items.length)] as T

/** `count` names of one script, the same for the same seed; words repeat as by Zipf's law unless `flat`. */
export function inventNames(script: string, count: number, seed: number, flat: boolean = false): string[] {
  const { pieces, least, most, space, extras } = MAKERS[script] as Maker
  const rng = mulberry32(seed)
  const word = (): string => {
    const size = least + Math.floor(rng() * (most - least + 1))
    let out = ''
    for (let i = 0; i < size; i++) out += pick(rng, pieces)
    return script === 'Latin' || script === 'Cyrillic' ? out[0]!.toUpperCase() + out.slice(1) : out
  }
  const words = Array.from({ length: WORDS }, word)
  const next = flat ? word : (): string => words[Math.floor(WORDS ** rng()) - 1] as string
  return Array.from({ length: count }, () => {
    const list = Array.from({ length: space === '' ? 1 : 1 + Math.floor(rng() * 4) }, next)
    const kind = rng()
    if (extras.length > 0 && kind < 0.2)
      list.splice(Math.floor(rng() * (list.length + 1)), 0, pick(rng, extras))
    if (kind > 0.97) return `${list[0]}, ${list.slice(1).join(space)}`
    if (kind > 0.94) return list.join('-')
    if (kind > 0.92) return `${list.join(space)} (${list[0]})`
    return kind > 0.9 ? list.join(space).toUpperCase() : list.join(space)
  })
}
