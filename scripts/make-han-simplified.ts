/**
 * Writes src/data/han-simplified.ts: Han characters that only the mainland's character set knows. Source: the national
 * standards as the WHATWG encodings carry them (GB 2312, Big5, Shift_JIS with its vendors' rows, KS X 1001), read off
 * the platform's own decoders. Facts, no licence. Run: npx tsx scripts/make-han-simplified.ts
 */
import { writeTable } from './write-table.ts'

const HAN = /^\p{Script=Han}$/u

/** The Han characters of a two-byte encoding. */
function charactersOf(
  encoding: string,
  first: readonly [number, number],
  second: readonly [number, number],
): Set<string> {
  const decoder = new TextDecoder(encoding)
  const out = new Set<string>()
  for (let a = first[0]; a <= first[1]; a++) {
    for (let b = second[0]; b <= second[1]; b++) {
      const text = decoder.decode(Uint8Array.of(a, b))
      if (HAN.test(text)) out.add(text.normalize('NFKC'))
    }
  }
  return out
}

const simplified = charactersOf('gb2312', [0xb0, 0xf7], [0xa1, 0xfe])
const traditional = charactersOf('big5', [0xa4, 0xf9], [0x40, 0xfe])
const japanese = charactersOf('shift_jis', [0x88, 0xfc], [0x40, 0xfc])
const korean = charactersOf('euc-kr', [0xca, 0xfd], [0xa1, 0xfe])

const onlyIn = (own: ReadonlySet<string>, ...others: readonly ReadonlySet<string>[]): string =>
  [...own]
    .filter((c) => c.length === 1 && others.every((o) => !o.has(c)))
    .sort((a, b) => a.charCodeAt(0) - b.charCodeAt(0))
    .join('')

const mainland = onlyIn(simplified, traditional, japanese, korean)

writeTable(
  'han-simplified.ts',
  `/**
 * Han characters of mainland China alone, by the national character sets (in GB 2312, not in Big5, Shift_JIS, KS X 1001) as
 * the WHATWG encodings carry them. Generator: scripts/make-han-simplified.ts. Facts, no licence.
 */
const MAINLAND =
  '${mainland}'

let mainland: ReadonlySet<string> | undefined

/** Characters that only the simplified writing has: ${mainland.length}. */
export function simplifiedOnly(): ReadonlySet<string> {
  return (mainland ??= new Set(MAINLAND))
}
`,
)
console.log(`${mainland.length} characters`)
