/**
 * Alphabets that any-ascii reads letter by letter well enough (Mongolian script, Osmanya, Adlam, N'Ko, Hanifi
 * Rohingya, Syriac), with second readings by rewriting that ASCII: q and x as in Mongolian, c and x as in Somali.
 */
import { asciiLetters } from '../../vendor/any-ascii.ts'
import type { Script } from '../types.ts'
import { romaniseLatin } from './latin/latin.ts'
import { addVariant } from './variant-set.ts'

/** Letters of the ASCII reading and what they become, one list per further variant. */
const REWRITES: Partial<Readonly<Record<Script, readonly Readonly<Record<string, string>>[]>>> = {
  Mongolian: [
    { q: 'ch', x: 'sh', h: 'kh' },
    { q: 'c', x: 's', h: 'x', k: 'k' },
    { q: 'c', h: 'q', x: 's', g: '' },
  ],
  Nko: [{ j: 'dj', w: 'ou', u: 'ou' }],
  Adlam: [{ c: 'th', j: 'dj', u: 'ou' }],
  Hanifi_Rohingya: [{ h: '', o: 'u' }],
}
/** Alaph is a vowel; waw and yodh between consonants as well. */
const SYRIAC_VOWELS: Readonly<Record<string, string>> = { w: 'u', y: 'i' }

/** @returns Readings in a-z, likeliest first. */
export function romaniseMinor(token: string, script: Script): readonly string[] {
  const out: string[] = []
  if (script === 'Syriac') return syriac(token)
  const plain = asciiLetters(token)
  if (script === 'Osmanya') return romaniseLatin(plain, { language: 'so' })
  addVariant(out, plain)
  for (const rewrites of REWRITES[script] ?? []) addVariant(out, rewritten(plain, rewrites))
  return out
}

function rewritten(text: string, rewrites: Readonly<Record<string, string>>): string {
  let out = ''
  for (const letter of text) out += rewrites[letter] ?? letter
  return out
}

function syriac(token: string): readonly string[] {
  const out: string[] = []
  const plain = asciiLetters(token.replaceAll('ܐ', 'a'))
  addVariant(out, plain)
  let vowelled = ''
  for (let i = 0; i < plain.length; i++) {
    const letter = plain[i]!
    vowelled += i === 0 ? letter : (SYRIAC_VOWELS[letter] ?? letter)
  }
  addVariant(out, vowelled)
  return out
}
