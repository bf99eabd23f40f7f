/**
 * Words that stand beside the numbers of a date: which calendar, how sure, before or after, which season. Sources:
 * GEDCOM 7 date grammar (ABT, BEF, BET, FROM), ISO 8601-2 / EDTF seasons, calendar signs as civil papers write them.
 */
import { MONTH_NAMES } from '../../data/month-names.ts'
import type { CalendarId } from './calendar.ts'
import { monthKey } from './month-key.ts'

const ERAS: readonly (readonly [CalendarId, string])[] = [
  ['gregory', 'ad ce gc ميلادي م میلادی ค.ศ. गते.ई n.chr apr.j.c н.э ዓ.ም.እ.ኤ.አ'],
  ['islamic-umalqura', 'ah hijri hicri hijriyah hegire هـ ه هجري هجريه هجری قمری هجريقمري ھ ہجری'],
  ['persian', 'sh shamsi jalali khorshidi hs ap شمسی هش هجریشمسی هجريشمسي هـش شمسي'],
  ['ethiopic', 'ec ethiopian ዓ.ም ዓም እኢአ'],
  ['buddhist', 'be พ.ศ. พศ ព.ស.'],
  ['bikram-sambat', 'bs वि.सं. विसं vs vikram'],
  ['hebrew', 'am'],
  ['julian', 'os julian стст'],
  ['chinese', '农历 農曆 阴历 陰曆 旧历 舊曆 旧暦 음력 lunar âmlịch'],
]
const ABOUT =
  'c ca circa about abt est estimated estimate around approx approximately environ vers env hacia aprox cerca etwa um circa om okolo около примерно تقريبا حوالي حدود نحو قریب 约 約 頃 대략 약 year born born in roughly possibly perhaps maybe'
const BEFORE = 'before bef avant antes vor до قبل 以前 by'
const AFTER = 'after aft since apres despues nach после بعد 以后 以後'
const BETWEEN = 'between bet btw from entre zwischen между بين'
const AND = 'and to until et y und и و or ou o oder или або أو او یا'
/** Filling: ordinals, articles, names of the parts. */
const FILLING =
  'р.н г.р нар мр b en mwaka wa مواليد yıl lan nan an ' +
  'of the in on at st nd rd th de del du des day month year years le la el den der tháng ngày năm سال ماه روز سنه شهر يوم عام مهرماه г года год ngay thang nam date born né née nee ' +
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun lundi mardi mercredi jeudi vendredi samedi dimanche ' +
  'lunes martes miércoles jueves viernes sábado domingo الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت понеділок вівторок середа четвер пʼятниця субота неділя'
const SEASONS: readonly (readonly [season: number, words: string])[] = [
  [21, 'spring printemps primavera fruhling fruhjahr весна весной ربيع الربيع بهار'],
  [22, 'summer ete verano estate sommer лето летом صيف الصيف تابستان'],
  [23, 'autumn fall automne otono autunno herbst осень осенью خريف الخريف پاييز خزان'],
  [24, 'winter hiver invierno inverno зима зимой شتاء الشتاء زمستان'],
  [
    37,
    'early beginning début inicio inicios principios comienzos início начало начале початок початку أوائل بداية مطلع اوایل',
  ],
  [38, 'mid middle mi mediados meados середина середине середині منتصف اواسط'],
  [39, 'late end fin fines finales fim конец конце кінець кінці أواخر نهاية اواخر'],
]

/** A month by name; undefined where the name is of two months in two languages. */
export interface MonthReading {
  readonly calendar: CalendarId
  readonly month: number | undefined
}

/** What a word or a run of words says. "Nisan" has two readings: April in Turkish, a month of the Hebrew calendar. */
export type DateWord =
  | { readonly is: 'month'; readonly readings: readonly MonthReading[] }
  | { readonly is: 'era'; readonly calendar: CalendarId }
  | { readonly is: 'season'; readonly season: number }
  | { readonly is: 'about' | 'before' | 'after' | 'between' | 'and' | 'filling' }

let table: Map<string, DateWord> | undefined

function build(): Map<string, DateWord> {
  const words = new Map<string, DateWord>()
  const put = (text: string, word: DateWord): void => {
    const key = monthKey(text)
    if (key !== '' && !words.has(key)) words.set(key, word)
  }
  const all = (list: string, word: DateWord): void => list.split(' ').forEach((text) => put(text, word))
  for (const [name, packed] of MONTH_NAMES) {
    const calendar = (name === 'islamic' ? 'islamic-umalqura' : name) as CalendarId
    const months = packed.split('|')
    months.forEach((list, m) => {
      const reading = { calendar, month: m === months.length - 1 ? undefined : m + 1 }
      for (const key of list.split(' ')) {
        if (key === '') continue
        const known = words.get(key)
        words.set(key, { is: 'month', readings: [...(known?.is === 'month' ? known.readings : []), reading] })
      }
    })
  }
  for (const [season, list] of SEASONS) all(list, { is: 'season', season })
  for (const [calendar, list] of ERAS) all(list, { is: 'era', calendar })
  all(ABOUT, { is: 'about' })
  all(BEFORE, { is: 'before' })
  all(AFTER, { is: 'after' })
  all(BETWEEN, { is: 'between' })
  all(AND, { is: 'and' })
  all(FILLING, { is: 'filling' })
  return words
}

/** The meaning of a word, or of several run together ("rabi al-awwal"); undefined if it has none beside a date. */
export function dateWord(text: string): DateWord | undefined {
  table ??= build()
  return table.get(monthKey(text))
}
