import type { Age } from '../../record/types.ts'
import { yearsOfFraction } from './age-fractions.ts'
import { asciiDigits } from './ascii-digits.ts'

const SHAPE =
  /^(?:(?:~|≈|±|c\.|ca\.?|about|approx(?:\.|imately)?|environ|env\.|aprox\.?|unos|etwa|حوالي|تقريبا|около|близько) ?)?(\d{1,3})(?:[.,]\d+)? ?(?:(?:-|–|to|à|a|до) ?(\d{1,3}))? ?(\p{L}[\p{L}\p{M}]*)?\.?(?:,? ?(?:(?:and|et|y|e|و) ?)?\d{1,2} ?\p{L}[\p{L}\p{M}]*\.?)?$/iu

/** Groups without an end (`60+`, `over 60`) or a beginning (`under 5`), however the border itself is meant. */
const OPEN: readonly (readonly [end: 'above' | 'below', shape: RegExp])[] = [
  [
    'above',
    /^(?:[>≥]=? ?|(?:over|above|plus de|más de|mas de|mais de|über|понад|старше|более|أكثر من|فوق) )(.+)$/iu,
  ],
  [
    'above',
    /^(.+?) ?(?:\+|(?:and|or|&) (?:over|above|older|more)|(?:et|ou) plus|[yo] m[áa]s|(?:e|ou) mais|und älter|(?:і|та|и) (?:старше|старші)|ve üzeri|فأكثر|فما فوق|وما فوق|و ?بیشتر)$/iu,
  ],
  [
    'below',
    /^(?:[<≤]=? ?|(?:under|below|less than|moins de|menos de|menor de|unter|до|менее|أقل من|دون|تحت|زیر) )(.+)$/iu,
  ],
]
/** The age to which a group without an end goes. */
const OLDEST = 120

/** What is said around an age and changes nothing of it, halves of a year among it. */
const AROUND: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:around|circa|cerca de|hacia|бл|близ|прибл|приблизно|приблизительно|примерно|ок|орієнтовно|ok|około|takribani?|kama|apepr[eè]|ilaa|qiyaastii|প্রায়|আনুমানিক|约|約|大约|大約|حدود|قرابة|نحو|yaklaşık|khoảng|sekitar|como|más o menos|mas o menos|mais ou menos|maybe|perhaps|peut-être)\.? ?(?=\d)/iu,
    '',
  ],
  [
    /^(?:aged )?(?:between|entre|zwischen|від|от|بين|من) (\d{1,3}) ?(?:and|et|y|e|und|до|і|и|و|إلى|الى|à) ?(?=\d)/iu,
    '$1-',
  ],
  [/^(?:(?:in )?(?:his|her|their|the) )?(?:(?:early|mid|late)[ -]?)?([1-9])0['’]?s$/i, '$10-$19'],
  [/ ?[½¼¾]/g, ''],
  [
    /^(?:aged?|âgée? de|vers|alrededor de|umri wa miaka|umri|miaka|mwaka|umur|usia|العمر|عمر|возраст|вік)[: ]+/iu,
    '',
  ],
  [
    / ?(?:\?|\(approx(?:\.|imately)?\)| approx(?:\.|imately)?| تقريبا| environ| aprox\.?|[ -]old| of age| révolus?)$/iu,
    '',
  ],
  [/\(s\)/gi, ''],
  [/y\/o/gi, 'yo'],
  [/(\d)-(?=\p{L})/gu, '$1 '],
]
const NEWBORN =
  /^(?:new ?-?born|neonate|nouveau-née?|reci[ée]n nacid[oa]|rec[ée]m-nascid[oa]|новонароджен(?:ий|а)|новорожденн(?:ый|ая)|حديث الولادة|حديثة الولادة)$/iu

/** Units by how many make a year. */
const UNITS: ReadonlyMap<string, number> = new Map(
  (
    [
      [
        1,
        'y yr yrs year years yo an ans año años anos ano anni anno jahr jahre jahren jaar yaş yaşında miaka سنة سنوات عام عاما أعوام سال ساله рік роки років р год года лет л г ዓመት 岁 歲 歳 세 वर्ष साल বছর বৎসর jir zan lat tuổi tahun ปี yıl sano שנים שנה နှစ်',
      ],
      [
        12,
        'm mo mos month months mois mes meses mesi mese monat monate monaten maand maanden ay شهر أشهر شهور شهرا ماه місяць місяці місяців міс мес месяц месяца месяцев ወር महीने মাস tháng bulan เดือน bilood miezi חודשים လ 개월',
      ],
      [
        52,
        'w wk wks week weeks semaine semaines semana semanas woche wochen weken أسبوع أسابيع тиждень тижні тижнів неделя недели недель minggu hafta',
      ],
      [365, 'd day days jour jours día días tag tage dagen يوم أيام день дні днів дня дней hari gün ngày'],
    ] as const
  ).flatMap(([perYear, words]) => words.split(' ').map((word) => [word, perYear] as const)),
)

/** Whether a text is an age by its own words, `5 months`, so that it is one in a column of dates as well. */
export function saysAge(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  return words.some((word) => UNITS.has(word)) && parseAge(text) !== undefined
}

/** How ages are written beside the cell at hand. */
export interface AgeWriting {
  /** How many of the unit make a year, where the cell says none: see {@link unitsPerYear}. Default: years. */
  readonly perYear?: number | undefined
  /** Whether `3/12` is three months, see {@link yearsOfFraction}. */
  readonly fractions?: boolean | undefined
}

/** How many of a unit make a year, `months` 12; undefined for what is no unit of an age. */
export function unitsPerYear(text: string): number | undefined {
  const plain = text.trim().toLowerCase()
  return text.length > 20 ? undefined : (UNITS.get(plain.replace(/\(s\)$|\.$/, '')) ?? UNITS.get(plain))
}

/**
 * An age in whole years: `25`, `25-30`, `60+`, `under 5`, `25 years old`, `8 months` (0), `3 ans 2 mois`, `2y6m`, `حوالي ٣٨ سنة`, in digits
 * of any script. Undefined if it isn't one, or above 130 years.
 */
export function parseAge(
  text: string,
  { perYear = 1, fractions = false }: AgeWriting = {},
): Pick<Age, 'years' | 'toYears'> | undefined {
  if (text.length > 40) return undefined
  let plain = asciiDigits(text)
  for (const [words, instead] of AROUND) plain = plain.replace(words, instead)
  plain = plain.trim()
  if (NEWBORN.test(plain)) return { years: 0 }
  const ofFraction = yearsOfFraction(plain, fractions)
  if (ofFraction !== undefined) return ofFraction > 130 ? undefined : { years: ofFraction }
  for (const [end, shape] of OPEN) {
    const age = shape.exec(plain)?.[1]
    const border = age === undefined ? undefined : closed(age, perYear)
    if (border === undefined) continue
    if (end === 'below') return border.years === 0 ? border : { years: 0, toYears: border.years }
    return { years: border.years, toYears: Math.max(OLDEST, border.years) }
  }
  return closed(plain, perYear)
}

function closed(text: string, unstated: number): Pick<Age, 'years' | 'toYears'> | undefined {
  const m = SHAPE.exec(text)
  if (!m) return undefined
  const perYear = m[3] === undefined ? unstated : UNITS.get(m[3].toLowerCase())
  if (perYear === undefined) return undefined
  const years = Math.floor(Number(m[1]) / perYear)
  const toYears = m[2] === undefined ? years : Math.floor(Number(m[2]) / perYear)
  if (years > 130 || toYears > 130 || toYears < years) return undefined
  return toYears === years ? { years } : { years, toYears }
}
