import type { CodeDictionary } from '../../internal/code-array.ts'

const AT = 0x40

/** Are the parts of two e-mail addresses before, or after, the first @ equal? An address without @ is all of both. */
export function createEmailParts({ codes, offsets }: CodeDictionary): {
  readonly localEqual: (a: number, b: number) => boolean
  readonly domainEqual: (a: number, b: number) => boolean
} {
  // Offset of the first @, or -1.
  const ats = new Int32Array(offsets.length - 1).fill(-1)
  for (let id = 0; id < ats.length; id++)
    for (let k = offsets[id]!; k < offsets[id + 1]!; k++)
      if (codes[k] === AT) {
        ats[id] = k
        break
      }
  const equal = (a: number, endA: number, b: number, endB: number): boolean => {
    if (endA - a !== endB - b) return false
    while (a < endA && codes[a] === codes[b]) {
      a++
      b++
    }
    return a === endA
  }
  const localEnd = (id: number): number => (ats[id]! < 0 ? offsets[id + 1]! : ats[id]!)
  const domainStart = (id: number): number => (ats[id]! < 0 ? offsets[id]! : ats[id]! + 1)
  return {
    localEqual: (a, b) => equal(offsets[a]!, localEnd(a), offsets[b]!, localEnd(b)),
    domainEqual: (a, b) => equal(domainStart(a), offsets[a + 1]!, domainStart(b), offsets[b + 1]!),
  }
}
