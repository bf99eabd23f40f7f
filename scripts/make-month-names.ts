/**
 * Makes src/data/month-names.ts: names of months by calendar, folded as the reader of dates folds them, from the CLDR
 * that Node carries, and from the list by hand below of the Latin spellings that registries use.
 *
 *   npx tsx scripts/make-month-names.ts
 */
import { monthKey } from '../src/format/dates/month-key.ts'
import { writeTable } from './write-table.ts'

const LOCALES: Readonly<Record<string, string>> = {
  gregory:
    'en fr es pt it de nl sv da nb fi pl cs sk hu ro bg sr hr sl mk sq el ru uk be lt lv et tr az kk ky uz tk tg hy ka ar ar-SY ar-DZ ar-MA he fa ur ps ckb ku hi bn ta te ml kn gu mr ne si pa my km lo th am om so sw ha yo ig zu id ms fil dv ml or as sd rw ln af ca eu ga',
  persian: 'fa fa-AF en ar ps ckb ur uz-AF',
  islamic: 'ar fa ur en tr fr id bn ha so sw ms es ru',
  ethiopic: 'am ti en om ar',
  hebrew: 'he en ru',
}
/** By hand: common Latin spellings, and calendars that CLDR lacks. Months with a bar between, spellings with a comma. */
const BY_HAND: Readonly<Record<string, string>> = {
  persian:
    'farvardin,hamal,wray|ordibehesht,urdibihisht,sawr,saur,thawr,ghwayay|khordad,khurdad,jawza,jauza,ghbargolay|tir,saratan,chungash|mordad,amordad,murdad,asad,zmaray|shahrivar,shahrivar,shahrewar,sonbola,sunbula,wazhay|mehr,mizan,tala|aban,aqrab,larham|azar,qaws,qaus,lindey|dey,dai,jadi,jady,marghumay|bahman,dalw,dalwa,salwagha|esfand,isfand,hut,hoot,kab',
  islamic:
    'muharram,moharram,muharam,muharrem|safar,safer|rabi al awwal,rabi ul awwal,rabi i,rabia awal,rabi al awal,rebiulevvel|rabi al thani,rabi ul thani,rabi us sani,rabi ath thani,rabi al akhir,rabi ii,rabia thani,rebiulahir|jumada al ula,jumada al awwal,jumada i,jumada ul ula,jamadi ul awwal,jumad al awal,cemaziyelevvel|jumada al akhirah,jumada al thani,jumada al thaniyah,jumada ii,jumada ath thani,jamadi us sani,jumad al thani,cemaziyelahir|rajab,recep,receb,ragab|shaban,shaaban,sha ban,saban,chaabane|ramadan,ramadhan,ramazan,ramzan|shawwal,shawal,sevval,chawwal|dhu al qadah,dhul qadah,dhu al qidah,dhul qidah,zul qadah,dhu l qada,zilkade,zilqad|dhu al hijjah,dhul hijjah,dhul hijja,zul hijjah,dhu l hijja,zilhicce,zilhaj',
  ethiopic:
    'meskerem,mäskäräm|tikimt,tikemt,teqemt,tekemt|hidar,hedar|tahsas,tahisas,tahesas|tir,ter,tirr|yekatit,yakatit|megabit,magabit,megabet|miyazya,miazia,meyazya,miyazia|ginbot,genbot|sene,sane|hamle,hamlie|nehase,nehasie,nahase|pagume,pagumen,pagumie',
  hebrew:
    'tishri,tishrei|heshvan,cheshvan,marcheshvan|kislev|tevet,teves|shevat,shvat|adar,adar i|adar ii,adar sheni,veadar|nisan,nissan|iyar,iyyar|sivan|tammuz,tamuz|av,menachem av|elul',
  'bikram-sambat':
    'baisakh,baishakh,vaisakh,vaishakh,बैशाख,वैशाख|jestha,jeth,jyeshtha,jeshtha,जेठ,जेष्ठ,ज्येष्ठ|asar,ashadh,asadh,ashad,असार,आषाढ,असाढ|shrawan,saun,sawan,shravan,साउन,श्रावण|bhadra,bhadau,भदौ,भाद्र|ashwin,asoj,ashoj,असोज,आश्विन,आश्विन|kartik,kattik,कार्तिक,कात्तिक|mangsir,mansir,marga,मंसिर,मङ्सिर,मार्ग|poush,push,paush,पुस,पौष,पुष|magh,माघ|falgun,phalgun,fagun,phagun,फागुन,फाल्गुन|chaitra,chait,chaita,चैत,चैत्र',
  gregory:
    'jan,janvye,كانون ثاني,ينائر,جنوری|feb,fevriye,فبروری|mar,mas,مارچ,maarso|apr,اپریل,abriil|may,me,maajo|jun,يونية,جون,juun|jul,jiye,يولية,جولای,luuliyo|aug,اگست,agoosto|sep,sept,septanm,سپتمبر,sebteembar|oct,oktob,تشرين اول,اکتوبر|nov,novanm,تشرين ثاني,نومبر,nofeembar|dec,desanm,كانون اول,دسمبر,diseembar',
}
const INTL: Readonly<Record<string, string>> = { islamic: 'islamic-umalqura' }

/** How many months each calendar's name table has; Adar of a common year goes by its own number below. */
const MONTHS: Readonly<Record<string, number>> = { ethiopic: 13, hebrew: 13 }

const lines: string[] = []
for (const calendar of ['gregory', 'persian', 'islamic', 'ethiopic', 'hebrew', 'bikram-sambat']) {
  const count = MONTHS[calendar] ?? 12
  const months = Array.from({ length: count }, () => new Set<string>())
  ;(BY_HAND[calendar] ?? '').split('|').forEach((names, m) => {
    for (const name of names.split(',')) if (name) months[m]!.add(monthKey(name))
  })
  for (const locale of (LOCALES[calendar] ?? '').split(' ').filter(Boolean))
    for (const style of ['long', 'short'] as const)
      for (const options of [{ month: style }, { month: style, day: 'numeric' }] as const) {
        const tag = `${locale}-u-ca-${INTL[calendar] ?? calendar}-nu-latn`
        const format = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options })
        const number = new Intl.DateTimeFormat(`en-u-ca-${INTL[calendar] ?? calendar}`, {
          timeZone: 'UTC',
          month: calendar === 'hebrew' ? 'long' : 'numeric',
        })
        // Twenty years of days, so that leap months and the days after the twelfth month come up.
        for (let day = Date.UTC(2000, 0, 1); day < Date.UTC(2020, 0, 1); day += 4 * 86_400_000) {
          const written = format.formatToParts(day).find(({ type }) => type === 'month')?.value ?? ''
          const key = monthKey(written)
          if (/\d/.test(written) || key.length < (/^[a-z]+$/.test(key) ? 3 : 2)) continue
          const numeric = number.formatToParts(day).find(({ type }) => type === 'month')?.value ?? ''
          const m = calendar === 'hebrew' ? hebrewMonth(numeric) : Number(numeric)
          if (m >= 1 && m <= count) months[m - 1]!.add(key)
        }
      }
  // A word that names two months in two languages (listopad) names none.
  const seen = new Map<string, number>()
  for (const set of months) for (const key of set) seen.set(key, (seen.get(key) ?? 0) + 1)
  const list = months.map((set) =>
    [...set]
      .filter((key) => seen.get(key) === 1)
      .sort()
      .join(' '),
  )
  const doubtful = [...seen]
    .filter(([, n]) => n > 1)
    .map(([key]) => key)
    .sort()
  lines.push(`  ['${calendar}', '${[...list, doubtful.join(' ')].join('|')}'],`)
}

/** Tishri is 1; in a leap year Adar I is 6 and Adar II 7. Plain Adar goes to 6, as the calendars wrapper counts it. */
function hebrewMonth(name: string): number {
  const order = [
    'Tishri',
    'Heshvan',
    'Kislev',
    'Tevet',
    'Shevat',
    'Adar I',
    'Adar',
    'Nisan',
    'Iyar',
    'Sivan',
    'Tamuz',
    'Av',
    'Elul',
  ]
  const at = name === 'Adar' ? 5 : name === 'Adar II' ? 6 : order.indexOf(name)
  return at + 1
}

writeTable(
  'month-names.ts',
  `/**
 * Names of months by calendar, folded by month-key.ts: months with a bar between, then the words that name two months in
 * two languages. Source: CLDR ${process.versions['cldr']} (Unicode-3.0), as Node carries it, and Latin spellings by hand. Made by
 * scripts/make-month-names.ts.
 */
export const MONTH_NAMES: readonly (readonly [calendar: string, packed: string])[] = [
${lines.join('\n')}
]
`,
)
