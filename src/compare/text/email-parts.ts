import type { CodeDictionary } from '../../internal/code-array.ts'
import { codeTable } from '../../internal/code-tables.ts'
import { type Steps, unpaced } from '../../internal/pace.ts'

const AT = 0x40

/** Of each address the offset of the first @, or -1; in steps. */
export function atSteps(dictionary: CodeDictionary): Steps<Int32Array> {
  const { codes, offsets } = dictionary
  return codeTable(dictionary, 'ats', (table, from, to) => {
    for (let id = from; id < to; id++) {
      let at = offsets[id]!
      const end = offsets[id + 1]!
      while (at < end && codes[at] !== AT) at++
      table[id] = at < end ? at : -1
    }
  })
}

/** Are the parts of two e-mail addresses before, or after, the first @ equal? An address without @ is all of both. */
export function createEmailParts(dictionary: CodeDictionary): {
  readonly localEqual: (a: number, b: number) => boolean
  readonly domainEqual: (a: number, b: number) => boolean
} {
  const { codes, offsets } = dictionary
  const ats = unpaced(atSteps(dictionary))
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
