import { Dictionary } from '../encode/dictionary.ts'
import type { KeyCode } from '../encode/key-code.ts'
import { KEY_CODES } from '../encode/key-codes.ts'
import { addKeyNumbers } from '../encode/name-keys.ts'
import { structuredOf } from '../encode/name-value.ts'
import { GrowableFloat64 } from '../internal/growable-float64.ts'
import { hashString } from '../internal/hash.ts'
import { createNumberIds } from '../internal/number-ids.ts'
import type { Steps } from '../internal/pace.ts'
import { hashKey } from './hash-key.ts'

/** Numbers the codes of values from 0 on, in the order first met. */
export interface CodeNumbers {
  /** Puts the codes of a value into `into`, from 0 on, and says how many there are. */
  of(code: KeyCode, value: string, into: number[]): number
  readonly size: number
  /** A hash of each code that depends on no number. */
  hashes(): Steps<Uint32Array>
}

/** @param codes what will be asked for */
export function createCodeNumbers(codes: readonly KeyCode[]): CodeNumbers {
  return codes.length > 0 && codes.every((code) => code === 'nameKeys') ? numberedKeys() : numberedTexts()
}

function numberedTexts(): CodeNumbers {
  const interner = new Dictionary()
  return {
    get size() {
      return interner.size
    },
    of(code, value, into) {
      const texts = KEY_CODES[code](value)
      for (let k = 0; k < texts.length; k++) into[k] = interner.intern(texts[k]!)
      return texts.length
    },
    hashes: () => textHashes(interner),
  }
}

/** Keys of whole names, seventy a name: as numbers, which takes no texts (name-keys.ts). */
function numberedKeys(): CodeNumbers {
  const ids = createNumberIds()
  const keys = new GrowableFloat64()
  return {
    get size() {
      return ids.size
    },
    of(_code, value, into) {
      keys.clear()
      addKeyNumbers(keys, structuredOf(value))
      for (let k = 0; k < keys.length; k++) into[k] = ids.intern(keys.at(k))
      return keys.length
    },
    *hashes() {
      const hashes = new Uint32Array(ids.size)
      for (let id = 0; id < hashes.length; id++) {
        if ((id & HASHED_AT_ONCE) === HASHED_AT_ONCE) yield
        hashes[id] = hashKey(ids.at(id))
      }
      return hashes
    },
  }
}

/** `hashString` of every text of a dictionary. */
export function* textHashes(dictionary: Dictionary): Steps<Uint32Array> {
  const hashes = new Uint32Array(dictionary.size)
  for (let from = 0; from < hashes.length; from += HASHED_AT_ONCE + 1) {
    const texts = dictionary.texts(from, Math.min(hashes.length, from + HASHED_AT_ONCE + 1))
    for (let n = 0; n < texts.length; n++) hashes[from + n] = hashString(texts[n]!)
    yield
  }
  return hashes
}

/** Codes between two steps, less one. */
const HASHED_AT_ONCE = 1023
