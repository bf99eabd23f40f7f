/** The spellings of the parts of an East Asian name, each with the traditions that have it, and which go together. */
import {
  HAKKA,
  HONG_KONG,
  MACAU,
  MALAYA,
  PINYIN,
  SOUTHERN,
  traditionSpellings,
  TAIWAN,
} from '../../../normalise/romanise/han/han-traditions.ts'
import type { CodedName } from '../coded-name.ts'
import { southernForm } from './southern-form.ts'
import { letterCodes } from '../words/token-code.ts'
import type { CodedToken } from '../words/coded-token.ts'

/** Nothing is known of the tradition. */
export const ANY_TRADITION: number = PINYIN | TAIWAN | HONG_KONG | MACAU | SOUTHERN | MALAYA | HAKKA

/**
 * How likely the traditions are, beside pinyin, in bits: by how many people live where names are written so, and less where the
 * records of a registry come from.
 */
const TRADITIONS: readonly (readonly [number, number])[] = [
  [PINYIN, 0],
  [TAIWAN, -1],
  [HONG_KONG, -1],
  [SOUTHERN, -1.5],
  [MALAYA, -1.5],
  [MACAU, -2],
  [HAKKA, -3.5],
]
/** Two parts that no tradition spells so. */
const MIXED = -4
/** A southern surname before a given name in pinyin: Singapore and Malaysia. */
const SOUTHERN_PINYIN = -1.5

/** Spellings of one part. */
export interface HanSpellings {
  /** A-z spelling -> traditions as bits. */
  readonly exact: ReadonlyMap<string, number>
  readonly list: readonly Spelling[]
  /** Southern ones without the habits of those who spell. */
  readonly southern: readonly Spelling[]
}

interface Spelling {
  readonly codes: Uint8Array
  readonly traditions: number
}

const known = /* @__PURE__ */ new WeakMap<CodedToken, HanSpellings>()

/**
 * @param at Which part.
 * @returns Its readings, and of a Chinese name all that the traditions have; made once for a word.
 */
export function hanSpellings({ name, readAs, tokens, from }: CodedName, at: number): HanSpellings {
  const token = tokens[at]!
  let made = known.get(token)
  if (made === undefined) {
    const { role, written, script } = name.tokens[from[at]!]!
    const isChinese = script === 'Han' && readAs === 'zh' && (role === 'family' || role === 'given')
    const exact = new Map(isChinese ? traditionSpellings(written, role) : [])
    for (const latin of token.latin)
      if (!exact.has(latin)) exact.set(latin, isChinese ? SOUTHERN : ANY_TRADITION)
    const list = Array.from(exact, ([latin, traditions]) => ({ codes: letterCodes(latin), traditions }))
    made = { exact, list, southern: isChinese ? southernForms(exact) : [] }
    known.set(token, made)
  }
  return made
}

const OF_THE_SOUTH = SOUTHERN | HONG_KONG | MACAU | MALAYA | HAKKA

function southernForms(exact: ReadonlyMap<string, number>): readonly Spelling[] {
  const forms = new Map<string, number>()
  for (const [latin, traditions] of exact) {
    const own = traditions & OF_THE_SOUTH
    if (own === 0) continue
    const form = southernForm(latin)
    forms.set(form, (forms.get(form) ?? 0) | own)
  }
  return Array.from(forms, ([form, traditions]) => ({ codes: letterCodes(form), traditions }))
}

const formsOf = /* @__PURE__ */ new WeakMap<CodedToken, Uint8Array>()

/** @returns The first reading of a Latin word without such habits, as letters; kept with the word. */
export function southernCodes(token: CodedToken): Uint8Array {
  let codes = formsOf.get(token)
  if (codes === undefined) {
    codes = letterCodes(southernForm(token.latin[0] ?? ''))
    formsOf.set(token, codes)
  }
  return codes
}

/**
 * @param family Traditions of a surname's spelling, 0 for none to compare.
 * @param given The same of a given name.
 * @returns Bits, 0 or less.
 */
export function traditionBits(family: number, given: number): number {
  if (family === 0 && given === 0) return 0
  const common = (family === 0 ? ANY_TRADITION : family) & (given === 0 ? ANY_TRADITION : given)
  let best = (family & SOUTHERN) !== 0 && (given & PINYIN) !== 0 ? SOUTHERN_PINYIN : MIXED
  for (const [tradition, bits] of TRADITIONS) if ((common & tradition) !== 0 && bits > best) best = bits
  return best
}
