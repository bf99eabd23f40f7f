/**
 * Makes src/data/han-{mandarin,cantonese,korean,vietnamese,onyomi,fold}.ts.
 *
 *   npx tsx scripts/make-cjk-han.ts UNIHAN_DIR OPENCC_DIR
 *
 * UNIHAN_DIR holds Unihan_Readings.txt and Unihan_Variants.txt (Unicode 15.0.0, Unicode licence), OPENCC_DIR the
 * files of OpenCC 1.4.2's dictionary data (Apache-2.0): STCharacters, TSCharacters, JPShinjitaiCharacters.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeTable } from './write-table.ts'

const [unihanDir = '', openccDir = ''] = process.argv.slice(2).filter((x) => x !== '--check')
const FIRST = 0x4e00
const LAST = 0x9fff
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-'

/** Old and copyist's forms seen in Japanese family registers, by hand: form -> usual form. */
const REGISTER_FORMS =
  '圀國 闘鬥 邉邊 髙高 﨑崎 碕崎 嵜崎 濵濱 嶌島 嶋島 冨富 峯峰 舘館 桒桑 栁柳 栢柏 曻昇 眞真 槇槙 斈学 濶闊 淸清 靑青 黑黒 彥彦 郞郎 朗朗 禎禎 祐祐 桺柳 𠮷吉 塚塚 靍鶴 鶴鶴 鷗鴎 瀨瀬 渕淵 渊淵 籐藤 嶽岳 舩船 皐皋 亰京 凉涼 﨟臈 圡土 儁俊 恆恒 愼慎 頴穎 顕顯 巖岩 巌岩 埜野 枩松 梹檳 寳宝 寶宝 龝秋 穐秋 瑤瑶 晧皓 衞衛 敎教 鄕郷 卽即 旣既 増增 徳德 緖緒 溫温 說説 税稅 脫脱 悅悦 閲閱 產産 內内 吳呉 吴呉 娛娯 虛虚 戶戸 歷歴 曆暦 顏顔 步歩 錄録 祿禄 綠緑 祕秘 飮飲 荘莊'

const readings = new Map<string, Map<string, string>>()
for (const line of readFileSync(join(unihanDir, 'Unihan_Readings.txt'), 'utf8').split('\n')) {
  const [code = '', field = '', value = ''] = line.split('\t')
  if (!code.startsWith('U+')) continue
  const character = String.fromCodePoint(Number.parseInt(code.slice(2), 16))
  let table = readings.get(field)
  if (table === undefined) readings.set(field, (table = new Map()))
  table.set(character, value)
}
const field = (name: string, character: string): string => readings.get(name)?.get(character) ?? ''
const plainPinyin = (s: string): string =>
  s
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ê/g, 'e')
const pairs = (file: string): Map<string, string> => {
  const map = new Map<string, string>()
  for (const line of readFileSync(join(openccDir, `${file}.txt`), 'utf8').split('\n')) {
    const [from = '', to = ''] = line.split('\t')
    const first = to.split(' ')[0]
    if (from !== '' && !from.startsWith('#') && first !== undefined && first !== '') map.set(from, first)
  }
  return map
}

function dense(name: string, title: string, read: (character: string) => string, note = ''): void {
  const syllables = new Map<string, number>([['', 0]])
  const values: string[] = []
  for (let code = FIRST; code <= LAST; code++) values.push(read(String.fromCodePoint(code)))
  for (const v of [...new Set(values)].sort()) if (v !== '') syllables.set(v, syllables.size)
  if (syllables.size > DIGITS.length ** 2) throw new Error(`${name}: too many syllables`)
  const codes = values.map((v) => {
    const n = syllables.get(v)!
    return DIGITS[n >> 6]! + DIGITS[n & 63]!
  })
  const upper = name.toUpperCase()
  write(
    `han-${name}`,
    `/**\n * ${title} of the characters U+4E00 to U+9FFF, two base-64 digits a character that index SYLLABLES.\n *\n * Source: Unihan database, Unicode 15.0.0, copyright Unicode, Inc. Licence: Unicode (LICENSES.md; modified:\n * see the generator scripts/make-cjk-han.ts).${note}\n */\nconst ${upper} = '${codes.join('')}'\nconst SYLLABLES = '${[...syllables.keys()].join(' ')}'\nconst DIGITS = '${DIGITS}'\nlet syllables: readonly string[] | undefined\n\n/** @returns The reading in a-z${name === 'korean' ? ' (Hangul)' : ''}, '' where there is none. */\nexport function ${name}Reading(character: string): string {\n  const at = (character.charCodeAt(0) - 0x4e00) * 2\n  if (at < 0 || at >= ${upper}.length) return ''\n  syllables ??= SYLLABLES.split(' ')\n  return syllables[DIGITS.indexOf(${upper}[at]!) * 64 + DIGITS.indexOf(${upper}[at + 1]!)] ?? ''\n}\n`,
  )
}

function write(name: string, text: string): void {
  writeTable(`${name}.ts`, text)
}

const simplify = pairs('TSCharacters')
const traditional = pairs('STCharacters')
const shinjitai = pairs('JPShinjitaiCharacters')
for (const [from, to] of shinjitai) {
  // The file lists old forms after the new one in either direction by version; keep new -> old.
  if (shinjitai.get(to) === from) shinjitai.delete(to)
}

const canonical = new Map<string, string>()
const register = new Map(
  REGISTER_FORMS.split(' ')
    .map((p) => Array.from(p))
    .filter((p) => p.length === 2 && p[0] !== p[1])
    .map((p) => [p[0]!, p[1]!]),
)
const fold = (c: string): string => {
  let s = register.get(c) ?? c
  s = shinjitai.get(s) ?? s
  s = simplify.get(s) ?? s
  s = traditional.get(s) ?? s
  s = register.get(s) ?? s
  s = shinjitai.get(s) ?? s
  return s
}
const everything = new Set([
  ...register.keys(),
  ...shinjitai.keys(),
  ...simplify.keys(),
  ...traditional.keys(),
  ...register.values(),
  ...shinjitai.values(),
  ...simplify.values(),
  ...traditional.values(),
])
for (const c of everything) {
  let folded = c
  for (let i = 0; i < 4; i++) folded = fold(folded)
  const cycle = new Set<string>()
  while (!cycle.has(folded)) {
    cycle.add(folded)
    folded = fold(folded)
  }
  folded = [...cycle].sort()[0]!
  if (folded !== c) canonical.set(c, folded)
}
// A second step, so that the table is idempotent whatever the cycles were.
for (const [c, to] of canonical) canonical.set(c, canonical.get(to) ?? to)
for (const [c, to] of canonical) if (c === to) canonical.delete(c)
write(
  'han-fold',
  `/**\n * Han character -> the form that stands for its class (traditional, simplified, new and old Japanese forms).\n *\n * Source: OpenCC 1.4.2 (github.com/BYVoid/OpenCC), Licence: Apache-2.0 (combined and cut: see the generator\n * scripts/make-cjk-han.ts), and forms of Japanese family registers listed in the generator.\n */\nconst PAIRS =\n  '${[...canonical].map(([a, b]) => a + b).join('')}'\n\nlet folds: ReadonlyMap<string, string> | undefined\n\n/** Form -> class representative; a character that is missing stands for itself. */\nexport function hanFolds(): ReadonlyMap<string, string> {\n  if (folds === undefined) {\n    const characters = Array.from(PAIRS)\n    const table = new Map<string, string>()\n    for (let i = 0; i + 1 < characters.length; i += 2) table.set(characters[i]!, characters[i + 1]!)\n    folds = table\n  }\n  return folds\n}\n`,
)

dense('mandarin', 'Mandarin reading (pinyin without tone, ü as v)', (c) =>
  plainPinyin(field('kMandarin', c).split(' ')[0] ?? ''),
)
dense('cantonese', 'Cantonese reading (jyutping without tone)', (c) =>
  (field('kCantonese', c).split(' ')[0] ?? '').replace(/\d/g, ''),
)
const folded = (c: string): string => canonical.get(c) ?? c
const byClass = new Map<string, string>()
const hangulOf = (c: string): string =>
  field('kHangul', c)
    .split(' ')
    .map((v) => v.split(':')[0]!)
    .filter((v) => /^[가-힣]$/.test(v))[0] ?? ''
for (const c of readings.get('kHangul')!.keys())
  if (!byClass.has(folded(c))) byClass.set(folded(c), hangulOf(c))
dense(
  'korean',
  'Sino-Korean reading in Hangul (before the law of initial sounds)',
  (c) => hangulOf(c) || (byClass.get(folded(c)) ?? ''),
)
dense('onyomi', 'First Sino-Japanese reading (Hepburn, long vowels written)', (c) =>
  (field('kJapaneseOn', c).split(' ')[0] ?? '').toLowerCase(),
)
const vietnamese = (c: string): string =>
  (field('kVietnamese', c).split(' ')[0] ?? '')
    .replace(/đ/g, 'd')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z]/g, '')
dense('vietnamese', 'First Sino-Vietnamese or Nom reading, tones and marks off', vietnamese)

const second: string[] = []
for (let code = FIRST; code <= LAST; code++) {
  const c = String.fromCodePoint(code)
  const first = plainPinyin(field('kMandarin', c).split(' ')[0] ?? '')
  const list = [...field('kTGHZ2013', c).matchAll(/[:,]([^\s\d.,:]+)/g)].map((m) => plainPinyin(m[1]!))
  const others = [...new Set(list)].filter((r) => r !== first && /^[a-z]+$/.test(r))
  if (others.length > 0) second.push(`${c}${others.slice(0, 2).join(',')}`)
}
write(
  'han-mandarin-second',
  `/**\n * Further Mandarin readings of characters that have several, pinyin without tone.\n *\n * Source: Unihan kTGHZ2013, Unicode 15.0.0, copyright Unicode, Inc. Licence: Unicode (LICENSES.md). Generator:\n * scripts/make-cjk-han.ts.\n */\nconst PACKED = '${second.join(' ')}'\nlet table: ReadonlyMap<string, readonly string[]> | undefined\n\n/** @returns Readings beside the usual one, likeliest first; empty for most characters. */\nexport function mandarinSecondReadings(character: string): readonly string[] {\n  table ??= new Map(PACKED.split(' ').map((e) => [e[0]!, e.slice(1).split(',')]))\n  return table.get(character) ?? NONE\n}\nconst NONE: readonly string[] = []\n\n/** The characters that have some. */\nexport function secondReadingCharacters(): readonly string[] {\n  return PACKED.split(' ').map((e) => e[0]!)\n}\n`,
)
console.log(`fold ${canonical.size}, second ${second.length}`)
