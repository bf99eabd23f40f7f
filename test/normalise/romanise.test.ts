import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { romanise } from '../../src/normalise/romanise/romanise.ts'
import { scriptOf } from '../../src/normalise/text/script.ts'
import type { NameHint } from '../../src/normalise/types.ts'

// Token, a Latin spelling in use that must be among the variants, hint.
const READS: [token: string, latin: string, hint?: NameHint][] = [
  ['Сергей', 'sergey'],
  ['دیوید', 'david'],
  ['فيض', 'faiz'],
  ['Hodgson', 'hojson'],
  ['Bouillon', 'buyon'],
  ['Zwingli', 'zvingli'],
  ['Дмитрий', 'dmitry'],
  ['Евгений', 'yevgeniy'],
  ['Юлия', 'yulia'],
  ['Щербакова', 'shcherbakova'],
  ['Жуков', 'schukow'],
  ['Пушкин', 'pouchkin'],
  ['Галина', 'halyna', { language: 'uk' }],
  ['Галина', 'halyna'],
  ['Iван', 'ivan'],
  ['محمدAli', 'mohammedali'],
  ['Володимир', 'volodymyr'],
  ['Қасым', 'kasym'],
  ['Ўткир', 'utkir', { language: 'uz' }],
  ['ئەحمەد', 'ehmed'],
  ['ዘውዴ', 'zewdie'],
  ['Ковальський', 'kovalskyy', { language: 'uk' }],
  ['Ђоковић', 'djokovic'],
  ['Жељко', 'zeljko'],
  ['Георги', 'georgi', { language: 'bg' }],
  ['Щерев', 'shterev', { language: 'bg' }],
  ['Гомель', 'homyel', { language: 'be' }],
  ['Лепель', 'liepiel', { language: 'be' }],
  ['Ціхановіч', 'tikhanovich', { language: 'be' }],
  ['Уладзімір', 'vladimir'],
  ['Луців', 'lutsiv', { language: 'uk' }],
  ['Яхё', 'yaxyo', { language: 'uz' }],
  ['Γεώργιος', 'georgios'],
  ['Παπαδόπουλος', 'papadopoulos'],
  ['Ευάγγελος', 'evangelos'],
  ['Μπάμπης', 'babis'],
  ['Ντίνος', 'dinos'],
  ['Χαϊδάς', 'chaidas'],
  ['Χρήστος', 'christos'],
  ['Άντα', 'anda'],
  ['Γιόρκας', 'yorkas'],
  ['Міґель', 'migel'],
  ['Мігель', 'migel', { language: 'uk' }],
  ['Gonça', 'gonsa'],
  ['Erdoğan', 'erdoan'],
  ['Beşiroğlu', 'beshirolu'],
  ['Əliyev', 'aliyev'],
  ['Xəlilov', 'khalilov'],
  ['Cəfərov', 'jafarov'],
  ['Wałęsa', 'valensa'],
  ['มาร์ก', 'mark'],
  ['ราซะก์', 'razak'],
  ['جمال', 'jamal'],
  ['جمال', 'gamal'],
  ['محمد', 'mohammed'],
  ['احمد', 'ahmed'],
  ['القذافي', 'gaddafi'],
  ['الحسن', 'alhassan'],
  ['יצחק', 'yitzhak'],
  ['כהן', 'cohen'],
  ['يوسف', 'yusf'],
  ['محمد', 'mhmd'],
  ['مُحَمَّد', 'muhammad'],
  ['القذافي', 'alqdhafi'],
  ['القَذَّافِي', 'alqadhdhafi'],
  ['الشَّمس', 'ashshams'],
  ['عبدالرحمن', 'abdurrahman'],
  ['عبدالله', 'abdullah'],
  ['عَبدُاللَّه', 'abdallah'],
  ['نورالدين', 'noureddine'],
  ['مُؤمِن', 'momen', { language: 'fa' }],
  ['قُوَّة', 'quwah'],
  ['گَرْدېز', 'gardez', { language: 'ps' }],
  ['کُوْټ', 'kot', { language: 'ps' }],
  ['رضا', 'rza', { language: 'fa' }],
  ['پروانه', 'prvaneh'],
  ['שרה', 'shra'],
  ['חיים', 'haim'],
  ['צבי', 'tzvi'],
  ['राजेश', 'rajesh'],
  ['कुमार', 'kumar'],
  ['लक्ष्मी', 'lakshmi'],
  ['अमिताभ', 'amitabh'],
  ['बच्चन', 'bachchan'],
  ['कृष्ण', 'krishna'],
  ['अमरनाथ', 'amarnath'],
  ['सिंह', 'singh'],
  ['हसीना', 'haseena'],
  ['শেখ', 'shekh'],
  ['রহমান', 'rahman'],
  ['বিশ্বাস', 'bishwas'],
  ['যাদব', 'jadab'],
  ['ਹਰਪ੍ਰੀਤ', 'harprit'],
  ['ਸਿੰਘ', 'singh'],
  ['முருகன்', 'murugan'],
  ['முத்து', 'muthu'],
  ['இந்திரா', 'indira'],
  ['பிரபாகரன்', 'prabagaran'],
  ['கிருஷ்ணன்', 'krishnan'],
  ['பெர்னாண்டோ', 'fernando'],
  ['మహేష్', 'mahesh'],
  ['මහින්ද', 'mahinda'],
  ['አበበ', 'abebe'],
  ['በቀለ', 'bekele'],
  ['ጥሩነሽ', 'tirunesh'],
  ['ኃይለ', 'haile'],
  ['Խաչատրյան', 'khachatryan'],
  ['Պետրոսյան', 'bedrosian'],
  ['Երևան', 'yerevan'],
  ['ჭავჭავაძე', 'chavchavadze'],
  ['ხატია', 'khatia'],
  ['สมชาย', 'somchai'],
  ['ทักษิณ', 'thaksin'],
  ['วรรณา', 'wanna'],
  ['สุวรรณ', 'suwan'],
  ['สุรชัย', 'surachai'],
  ['เพชร', 'phet'],
  ['ประวิตร', 'prawit'],
  ['วิมล', 'wimon'],
  ['นรินทร์', 'narin'],
  ['ชาร์ลส์', 'charls'],
  ['เดวิด', 'dewit'],
  ['สมิธ', 'smit'],
  ['ปีเตอร์', 'piter'],
  ['เจมส์', 'jems'],
  ['คำ', 'kham'],
  ['สุวัตร', 'suwatra'],
  ['ທອງລຸນ', 'thonglun'],
  ['សុខ', 'sok'],
  ['ហ៊ុន', 'hun'],
  ['អូន', 'on'],
  ['အောင်', 'aung'],
  ['ဆန်း', 'san'],
  ['မောင်', 'maung'],
  ['သိန်း', 'thein'],
  ['အောင်မောင်', 'aungmaung'],
  ['މުޙައްމަދު', 'muhammadhu'],
]

const ALL_LETTERS = READS.map(([token]) => token).join('')

describe('romanise', () => {
  it.each(READS)('%s reads %s', (token, latin, hint) => {
    expect(romanise(token, scriptOf(token), hint)).toContain(latin)
  })

  it('gives at most six distinct readings in a-z', () => {
    for (const [token, , hint] of READS) {
      const variants = romanise(token, scriptOf(token), hint)
      expect(variants.length).toBeLessThanOrEqual(6)
      expect(new Set(variants).size).toBe(variants.length)
      for (const v of variants) expect(v).toMatch(/^[a-z]+$/)
    }
  })

  it('answers any token with at most eight a-z readings, whatever the script it is told', () => {
    const units = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc
        .array(
          fc.constantFrom(...Array.from(ALL_LETTERS), "'", '\u064e', '\u0651', '\u17d2', '\u103a', '\u094d'),
          { maxLength: 14 },
        )
        .map((a) => a.join('')),
    )
    const scripts = [...new Set(READS.map(([token]) => scriptOf(token)))]
    fc.assert(
      fc.property(
        units,
        fc.constantFrom(...scripts, 'Mixed' as const, 'Other' as const, 'Tibetan' as const),
        (token, script) => {
          for (const own of [script, scriptOf(token)]) {
            const variants = romanise(token, own)
            expect(variants.length).toBeLessThanOrEqual(8)
            expect(new Set(variants).size).toBe(variants.length)
            for (const v of variants) expect(v).toMatch(/^[a-z]+$/)
          }
        },
      ),
      { numRuns: 4000 },
    )
  })

  it('takes milliseconds for the longest token that cleanText lets through', () => {
    for (const [token] of READS) {
      const long = token.repeat(1024).slice(0, 1024)
      const script = scriptOf(token)
      romanise(long, script)
      // processor time, since the machine may be busy with other things
      const start = process.cpuUsage()
      romanise(long, script)
      const { user, system } = process.cpuUsage(start)
      expect((user + system) / 1000).toBeLessThan(100)
    }
  })
})
