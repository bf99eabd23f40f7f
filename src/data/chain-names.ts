/**
 * Words that tell names of cultures in which a given name stands before the father's and the grandfather's, and words that such chains pass
 * over.
 * Source: written for this project from common reference knowledge. Licence: the project's own.
 */
import { givenNameClass } from './name-variants.ts'

/** Classes of names that are put before a given name out of piety or custom, and often dropped: no link of the chain. */
const PREFIX_CLASSES = 'mohammed abdul sayyid maria jose nguyen'

/** The same by their spelling: ranks and courtesies of Malay, Javanese and Brunei names among them. */
const PREFIX_WORDS = 'siti nur dayang awang wan nik tengku raden sri'

/** Classes of names that point to chained names; Joseph, John and the like are shared by all. */
const CHAIN_CLASSES =
  'mohammed ahmed mahmoud hussein hassan ali abd abdullah abdulrahman abdulrashid omar amr uthman ismail khadija fatima aisha khalid khalil yaqub isa nur hajji sayyid haile gebre selassie tesfaye'

/** Words of names in Ethiopia, Somalia and South Sudan, where no one has a surname. */
const CHAIN_WORDS =
  'abebe alemu assefa asfaw bekele desta gebre girma hagos kebede kidane mulugeta tadesse tekle tesfaye tsegaye wolde worku ' +
  'abdi farah guled hersi jama samatar warsame ' +
  'achol akol akuol ayen chol deng dut garang gatluak gatwech kuol lual machar majok malual manyang mabior nyandeng ruot wol'

/** Companions of the Prophet known by a kunya, which has been a given name ever since. */
const GIVEN_KUNYAS =
  'bakr bakar baker bakkar ubaida obaida ubayda talib taleb hurairah huraira dharr zar sufyan sofian hanifa ayyub'

interface Tables {
  readonly prefixClasses: ReadonlySet<string>
  readonly prefixWords: ReadonlySet<string>
  readonly chainClasses: ReadonlySet<string>
  readonly chainWords: ReadonlySet<string>
  readonly givenKunyas: ReadonlySet<string>
}

let made: Tables | undefined

function tables(): Tables {
  return (made ??= {
    prefixClasses: wordsOf(PREFIX_CLASSES),
    prefixWords: wordsOf(PREFIX_WORDS),
    chainClasses: wordsOf(CHAIN_CLASSES),
    chainWords: wordsOf(CHAIN_WORDS),
    givenKunyas: wordsOf(GIVEN_KUNYAS),
  })
}

function wordsOf(packed: string): ReadonlySet<string> {
  return new Set(packed.split(' '))
}

/** Whether a word, by its readings in a-z, stands before given names and is often dropped. */
export function isPrefixName(latin: readonly string[]): boolean {
  const { prefixClasses, prefixWords } = tables()
  return prefixClasses.has(givenNameClass(latin) ?? '') || latin.some((word) => prefixWords.has(word))
}

/** Whether a word, by its readings in a-z, is of a culture that chains ancestors. */
export function isChainName(latin: readonly string[]): boolean {
  const { chainClasses, chainWords } = tables()
  return chainWords.has(latin[0] ?? '') || chainClasses.has(givenNameClass(latin) ?? '')
}

/** Whether what stands behind "father of" has become a given name with it (Abu Bakr). */
export function isGivenKunya(latin: readonly string[]): boolean {
  return latin.some((reading) => tables().givenKunyas.has(reading))
}
