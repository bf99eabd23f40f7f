/**
 * Whether words that no table knows are told from their look-alikes across scripts: `tsx bench/eval-look-alikes.ts [--show
 * LANGUAGE]`. Native words of the tenth that is kept aside from learning, each against its own spelling and against near Latin
 * names that are other names (bench/names/look-alikes.ts), as single words. A word's share is its bits by those that the poorer of the two could reach.
 * Before that the same within one script: slips of a native word, and native words near to it that are other names (bench/names/within-script.ts),
 * and what people say of two Latin surnames (bench/names/judged-surnames.ts).
 */
import { existsSync } from 'node:fs'
import { compareNames } from '../src/compare/names/compare-names.ts'
import { codeWord } from '../src/compare/names/words/token-code.ts'
import { selfBits, tableFor, tokenBits } from '../src/compare/names/words/token-bits.ts'
import { scriptOf } from '../src/normalise/text/script.ts'
import { structureName } from '../src/normalise/structure/structure-name.ts'
import { DATA } from './names/csv.ts'
import { hash32 } from './names/hash.ts'
import { lookAlikes } from './names/look-alikes.ts'
import { sample } from './names/full-names.ts'
import { readTokenPairs, type TokenPair } from './names/token-pairs.ts'
import { tokenOf } from './names/token-of.ts'
import { judgedSurnames } from './names/judged-surnames.ts'
import { withinScript } from './names/within-script.ts'

const LANGUAGES = ['ar', 'fa', 'ar2en', 'he', 'ru', 'ko', 'ja', 'zh'] as const
const QUERIES = 600
const RECALLS = [0.9, 0.95] as const
/** Shares under which words of one script may be taken for two. */
const LIMITS = [0.4, 0.45, 0.5, 0.55, 0.6] as const
/** By language the given name that words stand behind. */
const WITHIN = {
  ar: 'علي ',
  fa: 'علی ',
  he: 'דוד ',
  ru: 'Иван ',
  ko: '김',
  ja: 'ジョン・',
} as const

const f = (x: number): string => x.toFixed(3).replace(/^0\./, '.')
const mean = (list: readonly number[]): number => list.reduce((s, x) => s + x, 0) / list.length
const show = process.argv[process.argv.indexOf('--show') + 1]

if (existsSync(`${DATA}/names/tokens_cross_script.train.csv`)) main()
else console.log('eval:look-alikes skipped: no development data (set KINMATCH_DATA)')

interface Scored {
  readonly pair: TokenPair
  readonly latin: string
  readonly share: number
  readonly isSame: boolean
  /** The same behind a given name that both spell alike. */
  readonly isSameBehind: boolean
}

function main(): void {
  const all = readTokenPairs()
  tellSurnames()
  tellWithin(all)
  const macro: number[][] = []
  console.log(
    'language  words  look-alikes   told apart at recall .90, .95   called the same: spellings, look-alikes   behind one given name: both',
  )
  for (const language of LANGUAGES) {
    const own = all.filter((p) => p.lang === language)
    const contrasts = lookAlikes(
      sample(
        own.filter((p) => p.heldOut),
        QUERIES,
      ),
      own,
      own,
    )
    const givens = own.filter((p) => p.romanised === p.latin && p.latin.length >= 5)
    const score = (pair: TokenPair, latin: string): Scored => {
      const script = scriptOf(pair.native)
      const a = tokenOf(codeWord, pair.native, pair.variants)
      const b = tokenOf(codeWord, latin, [latin])
      const share = tokenBits(a, b, tableFor(script, 'Latin')) / Math.min(selfBits(a), selfBits(b))
      const given = givens[hash32(pair.native) % givens.length]!
      return {
        pair,
        latin,
        share,
        isSame: areOne(pair.native, latin),
        isSameBehind: areOne(`${given.native} ${pair.native}`, `${given.latin} ${latin}`),
      }
    }
    const same = contrasts.map(({ pair }) => score(pair, pair.latin)).sort((x, y) => y.share - x.share)
    const other = contrasts.flatMap(({ pair, lookAlikes: near }) => near.map((latin) => score(pair, latin)))
    const figures = [
      ...RECALLS.map((recall) => {
        const least = same[Math.ceil(recall * same.length) - 1]!.share
        return mean(other.map((o) => Number(o.share < least)))
      }),
      mean(same.map((s) => Number(s.isSame))),
      mean(other.map((o) => Number(o.isSame))),
      mean(same.map((s) => Number(s.isSameBehind))),
      mean(other.map((o) => Number(o.isSameBehind))),
    ]
    macro.push(figures)
    console.log(
      `${language.padEnd(9)}${String(same.length).padStart(6)}${String(other.length).padStart(13)}   ${figures.map((x) => f(x).padEnd(8)).join('   ')}`,
    )
    if (language === show)
      for (const o of [...other].sort((x, y) => y.share - x.share).slice(0, 60))
        console.log(
          `  ${o.share.toFixed(2)} ${o.isSame ? 'same' : '    '} ${o.pair.native} ${o.pair.variants[0]} (${o.pair.latin}) | ${o.latin}`,
        )
  }
  const figures = [0, 1, 2, 3, 4, 5].map((at) => mean(macro.map((m) => m[at]!)))
  console.log(
    `eval:look-alikes: told apart at recall .90 ${f(figures[0]!)}, at .95 ${f(figures[1]!)}; called the same ${f(figures[2]!)} of spellings, ${f(figures[3]!)} of look-alikes, behind one given name ${f(figures[4]!)}, ${f(figures[5]!)}`,
  )
}

function tellWithin(all: readonly TokenPair[]): void {
  console.log(
    `within one script: share of words under ${LIMITS.join(', ')}; of whole names that are no one name by them`,
  )
  for (const [language, given] of Object.entries(WITHIN)) {
    const made = withinScript(
      all.filter(({ lang }) => lang === language),
      QUERIES,
    )
    for (const kind of ['slips', 'lookAlikes'] as const) {
      const under = LIMITS.map((limit) => mean(made[kind].map(({ share }) => Number(share < limit))))
      const told = mean(made[kind].map(({ first, second }) => Number(!areOne(given + first, given + second))))
      console.log(
        `${language.padEnd(9)}${kind.padEnd(12)}${String(made[kind].length).padStart(5)}   ${under.map(f).join('   ')}   ${f(told)}`,
      )
    }
  }
}

function areOne(a: string, b: string): boolean {
  return compareNames(structureName(a), structureName(b)).relation === 'same'
}

function tellSurnames(): void {
  const { byShare, joined } = judgedSurnames()
  console.log('Latin surnames by share of full agreement: pairs, called one name')
  for (const [from, { pairs, same }] of [...byShare].sort(([a], [b]) => a - b))
    console.log(`  ${from.toFixed(2)}  ${String(pairs).padStart(5)}   ${f(same / pairs)}`)
  console.log(`  a particle written on: ${joined.same} of ${joined.pairs}`)
}
