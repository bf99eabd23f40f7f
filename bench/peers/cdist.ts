// One query against many names, Jaro-Winkler, one thread: our kernel and RapidFuzz's cdist, in turns.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type * as JaroCodes from '../../src/compare/text/jaro-codes.ts'
import type * as JaroScore from '../../src/compare/text/jaro-score.ts'
import type * as JaroWinklerCodes from '../../src/compare/text/jaro-winkler-codes.ts'
import type * as CodeArray from '../../src/internal/code-array.ts'
import { createWords, withTypo } from '../generate-people.ts'
import { fromDist, median, type Result } from '../harness.ts'
import { mulberry32 } from '../../src/internal/rng.ts'

const { createCodeDictionary } = await fromDist<typeof CodeArray>('internal/code-array.js')
const { createJaroPattern } = await fromDist<typeof JaroCodes>('compare/text/jaro-codes.js')
const { BOOST_FROM, winklerScore } = await fromDist<typeof JaroScore>('compare/text/jaro-score.js')
const { winklerPrefix } = await fromDist<typeof JaroWinklerCodes>('compare/text/jaro-winkler-codes.js')

/** Jaro-Winkler by the kernel of the pair loop, which keeps a name as its pattern while others are held against it. */
function oneToMany(
  asked: CodeArray.CodeDictionary,
  known: CodeArray.CodeDictionary,
): (q: number, c: number) => number {
  const pattern = createJaroPattern()
  let loaded = -1
  return (q, c) => {
    const [a, b] = [asked.offsets[q]!, known.offsets[c]!]
    const [aLength, bLength] = [asked.offsets[q + 1]! - a, known.offsets[c + 1]! - b]
    if (q !== loaded) pattern.load(asked.codes, a, aLength)
    loaded = q
    const jaro = pattern.similarity(known.codes, b, bLength)
    if (jaro < BOOST_FROM) return jaro
    return winklerScore(jaro, winklerPrefix(asked.codes, a, known.codes, b, Math.min(aLength, bLength)))
  }
}

/** A process that answers each line it is sent with a line. */
function talk(child: ChildProcessWithoutNullStreams): (line?: string) => Promise<string> {
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return async (line) => {
    if (line !== undefined) child.stdin.write(`${line}\n`)
    const { value, done } = await lines.next()
    if (done === true) throw new Error('RapidFuzz ended early')
    return value
  }
}

/** Target of the project: at least as fast as RapidFuzz on one thread. */
export async function compareCdist(python: string, quick: boolean): Promise<Result> {
  const rng = mulberry32(17)
  const words = createWords(17, quick ? 20_000 : 100_000, 2, 4)
  const queries = words.slice(0, quick ? 20 : 50).map((word) => withTypo(word, rng))
  const folder = mkdtempSync(join(tmpdir(), 'kinmatch-cdist-'))
  const file = join(folder, 'names.json')
  writeFileSync(file, JSON.stringify({ queries, choices: words }))
  const script = fileURLToPath(new URL('rapidfuzz_cdist.py', import.meta.url))
  const child = spawn(python, [script, file])
  child.stderr.resume()
  try {
    const ask = talk(child)
    await ask()
    const [asked, known] = [createCodeDictionary(queries), createCodeDictionary(words)]
    const compare = oneToMany(asked, known)
    const scores = JSON.parse(await ask('scores')) as number[][]
    for (const [q, row] of scores.entries())
      for (const [c, score] of row.entries())
        if (Math.abs(score - compare(q, c)) > 1e-9)
          throw new Error(`Jaro-Winkler differs from RapidFuzz for query ${q} and choice ${c}`)
    const out = new Float32Array(words.length)
    const ours: number[] = []
    const theirs: number[] = []
    const rounds = quick ? 7 : 15
    for (let round = -2; round < rounds; round++) {
      const started = performance.now()
      for (let q = 0; q < queries.length; q++) for (let c = 0; c < out.length; c++) out[c] = compare(q, c)
      const mine = performance.now() - started
      const { ms } = JSON.parse(await ask('time')) as { ms: number }
      if (round < 0) continue
      ours.push(mine)
      theirs.push(ms)
    }
    return asResult(queries.length * words.length, rounds, ours, theirs)
  } finally {
    child.kill()
    rmSync(folder, { recursive: true })
  }
}

function asResult(
  operations: number,
  rounds: number,
  ours: readonly number[],
  theirs: readonly number[],
): Result {
  const timing = (name: string, list: readonly number[]): Result['timings'][number] => ({
    name,
    medianMs: median(list),
    madMs: median(list.map((ms) => Math.abs(ms - median(list)))),
    unitsPerSecond: Math.round((operations / median(list)) * 1000),
    ratio: median(list.map((ms, round) => ms / ours[round]!)),
  })
  const peer = timing('RapidFuzz cdist', theirs)
  return {
    suite: 'peers',
    name: 'Jaro-Winkler, one name against many',
    unit: 'pairs',
    operations,
    rounds,
    timings: [timing('kinmatch', ours), peer],
    targets: [{ than: peer.name, atLeast: 1, ratio: peer.ratio }],
  }
}
