import { birthAgreement } from './birth-agreement.ts'
import type { Condition } from './condition.ts'
import { jaroWinkler } from './jaro-winkler.ts'
import { osaDistance } from './osa.ts'
import { phoneticEqual } from './phonetic-equal.ts'
import { tokensAgree } from './tokens-agree.ts'

/** The first condition that two different canonical values meet, or -1. `swapped` looks at records and is passed over here. */
export function valueLevel(conditions: readonly Condition[], a: string, b: string): number {
  if (a > b) [a, b] = [b, a]
  for (let level = 0; level < conditions.length; level++) if (holds(conditions[level]!, a, b)) return level
  return -1
}

function holds(condition: Condition, a: string, b: string): boolean {
  switch (condition.kind) {
    case 'exact':
      return a === b
    case 'osa':
      return (
        Math.min(a.length, b.length) >= condition.minLength && osaDistance(a, b, condition.atMost) <= condition.atMost
      )
    case 'osaSimilarity': {
      const longer = Math.max(a.length, b.length)
      const most = Math.floor(longer * (1 - condition.atLeast) + 1e-9)
      return osaDistance(a, b, most) <= most
    }
    case 'jaroWinkler':
      return jaroWinkler(a, b) >= condition.atLeast
    case 'phonetic':
      return phoneticEqual(a, b)
    case 'initial':
      return (a.length === 1 || b.length === 1) && a[0] === b[0]
    case 'tokens':
      return tokensAgree(a, b)
    case 'emailLocal': {
      const [x, y] = [local(a), local(b)]
      return condition.atLeast >= 1 ? x === y : jaroWinkler(x, y) >= condition.atLeast
    }
    case 'emailDomain':
      return a.slice(a.indexOf('@')) === b.slice(b.indexOf('@'))
    case 'birth':
      return birthAgreement(a, b) === condition.is
    case 'near':
      return Math.abs(Number(a) - Number(b)) <= condition.within
    case 'swapped':
      return false
    case 'else':
      return true
  }
}

function local(email: string): string {
  const at = email.indexOf('@')
  return at < 0 ? email : email.slice(0, at)
}
