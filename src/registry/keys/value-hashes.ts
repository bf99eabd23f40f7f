import type { KeyCode } from '../../encode/names/key-code.ts'
import { KEY_CODES, NAME_CODES } from '../../encode/names/key-codes.ts'
import { addKeyNumbers } from '../../encode/names/name-keys.ts'
import { structuredOf } from '../../encode/names/name-value.ts'
import { GrowableFloat64 } from '../../internal/growable-float64.ts'
import type { StructuredName } from '../../normalise/types.ts'
import type { HashList } from './hash-list.ts'
import { KnownHashes } from './known-hashes.ts'

/** Codes that cost next to nothing, and features with values that few people share. */
const CHEAP = new Set<KeyCode>(['exact', 'local', 'initial', 'prefix3'])
const SELDOM_SEEN_AGAIN = new Set(['name', 'relatives'])
/** Numbers of a name's keys that there is room for at first. */
const KEYS = 256

/** The codes of the values of one person after another, hashed; those of values that many share are remembered. */
export interface ValueHashes {
  /** Adds two hashes for each code of a value of the feature. */
  add(list: HashList, code: KeyCode, feature: string, value: string): void
  /** Names of the person at hand that were taken apart, by value. */
  readonly names: ReadonlyMap<string, StructuredName>
  /** Turns to another person. */
  nextPerson(): void
  /** Forgets all values seen and their codes. */
  clear(): void
}

export function createValueHashes(): ValueHashes {
  const known = new KnownHashes()
  const names = new Map<string, StructuredName>()
  const numbers = new GrowableFloat64(KEYS)

  function nameOf(value: string): StructuredName {
    let name = names.get(value)
    if (name === undefined) names.set(value, (name = structuredOf(value)))
    return name
  }

  function codesOf(code: KeyCode, value: string): readonly string[] {
    if (code !== 'nameTokens' && code !== 'tokenPairs') return KEY_CODES[code](value)
    // Of a place with its surroundings only the name is taken apart: see the encoder.
    return value.includes('|') ? KEY_CODES[code](value) : NAME_CODES[code](nameOf(value))
  }

  return {
    names,
    add(list, code, feature, value) {
      if (code === 'nameKeys') {
        numbers.clear()
        addKeyNumbers(numbers, nameOf(value))
        list.addNumbers(numbers)
      } else if (CHEAP.has(code) || SELDOM_SEEN_AGAIN.has(feature)) list.addTexts(codesOf(code, value))
      else if (!known.addTo(list, code, value)) {
        const first = list.count
        list.addTexts(codesOf(code, value))
        known.set(code, value, list, first)
      }
    },
    nextPerson: () => names.clear(),
    clear() {
      known.clear()
      names.clear()
      numbers.view().fill(0)
    },
  }
}
