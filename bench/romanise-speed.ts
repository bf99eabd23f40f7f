/** Microseconds a token for cleanText, scriptOf, nativeForm and romanise, per script. Run: npx tsx bench/romanise-speed.ts */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cleanText } from '../src/normalise/text/clean-text.ts'
import { nativeForm } from '../src/normalise/text/native-form.ts'
import { romanise } from '../src/normalise/romanise/romanise.ts'
import { scriptOf } from '../src/normalise/text/script.ts'
import { DATA } from './names/csv.ts'

const file = join(DATA, 'names/tokens_cross_script.train.csv')
if (!existsSync(file)) {
  console.log('SKIPPED: no development data; set KINMATCH_DATA')
  process.exit(0)
}
const tokens = new Map<string, string[]>()
for (const line of readFileSync(file, 'utf8').split('\n').slice(1)) {
  const [, , native = '', latin = ''] = line.split(',')
  for (const token of [native, latin]) {
    const script = scriptOf(token)
    const list = tokens.get(script) ?? []
    if (list.length < 5000) list.push(token)
    tokens.set(script, list)
  }
}

let sink = 0
for (const [script, list] of tokens) {
  if (list.length < 15) continue
  const rounds = Math.ceil(40_000 / list.length)
  const run = (step: (token: string) => number): number => {
    for (let r = 0; r < rounds; r++) for (const token of list) sink += step(token)
    const start = performance.now()
    for (let r = 0; r < rounds; r++) for (const token of list) sink += step(token)
    return ((performance.now() - start) * 1000) / (rounds * list.length)
  }
  const figures = [
    run((t) => cleanText(t).length),
    run((t) => scriptOf(t).length),
    run((t) => nativeForm(t, scriptOf(t)).length),
    run((t) => romanise(t, scriptOf(t)).length),
  ]
  console.log(script.padEnd(12), figures.map((f) => f.toFixed(2).padStart(7)).join(''))
}
console.log('columns: cleanText, scriptOf, nativeForm, romanise; µs a token', sink > 0 ? '' : sink)
