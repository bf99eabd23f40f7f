import { describe, expect, it } from 'vitest'
import { romanise } from '../../src/normalise/romanise/romanise.ts'
import { scriptOf } from '../../src/normalise/text/script.ts'
import type { NameHint } from '../../src/normalise/types.ts'

// All readings of a word, since a reading too many is a key too many, and a stranger found.
const READS: [rule: string, token: string, readings: string[], hint?: NameHint][] = [
  ['Thai ฤ is ri, with what is silent behind it', 'ฤทธิ์', ['ri', 'rit']],
  ['Thai ฦ is lue', 'ฦๅชา', ['luecha']],
  ['Bengali b behind m is no w', 'অম্বিকা', ['ambika']],
  ['Hebrew letters that have no soft form', 'דוד', ['dod', 'david', 'dovid', 'dud', 'deod']],
  ['the first letter of the Ethiopic table', 'ሀና', ['hana']],
  ['Greek γ before another consonant is g', 'Γλαύκος', ['glafkos', 'glaukos']],
  ['Greek γ before ι and a vowel is also y', 'Παναγιώτης', ['panagiotis', 'panayotis', 'panagiotes']],
  ['Greek γ before a vowel that is no ι', 'Γοργίας', ['gorgias', 'goryas']],
  ['Tibetan o stays o before what bends an a', 'བསོད་ནམས', ['sonam']],
  ['Tibetan a stays a before what does not bend it', 'ངག་དབང', ['ngawang']],
]

describe('all readings of a word', () => {
  it.each(READS)('%s: %s', (_, token, readings, hint) => {
    expect(romanise(token, scriptOf(token), hint)).toEqual(readings)
  })
})
