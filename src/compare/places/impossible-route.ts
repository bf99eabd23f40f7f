/**
 * Whether one person can have been in both records: nobody is found before the separation, seen after their death, or
 * anywhere before their birth. Intervals count against only where no day of one leaves room for the other.
 */

/** Births on file are often a year or two off. */
const BIRTH_SLACK = 3 * 366
/** Days of separation and of finding are told from memory. */
const SLACK = 31

type Times = Readonly<Partial<Record<string, { readonly earliest: number; readonly latest: number }>>>

/** [earlier, later, slack]: the later can't have ended before the earlier began. */
const ORDER: readonly (readonly [string, string, number])[] = [
  ['s', 'f', SLACK],
  ['b', 's', BIRTH_SLACK],
  ['b', 'l', BIRTH_SLACK],
  ['b', 'f', BIRTH_SLACK],
  ['s', 'd', SLACK],
  ['l', 'd', SLACK],
]

/**
 * By ids of a dictionary of route codes (see encode/route-code.ts).
 * @returns true impossible, false possible, undefined where the two say nothing about each other
 */
export function createImpossibleRoute(
  strings: readonly string[],
): (a: number, b: number) => boolean | undefined {
  const times = strings.map(read)
  return (a, b) => {
    const [one, two] = [judge(times[a]!, times[b]!), judge(times[b]!, times[a]!)]
    return one === undefined && two === undefined ? undefined : one === true || two === true
  }
}

function judge(a: Times, b: Times): boolean | undefined {
  let told = false
  for (const [earlier, later, slack] of ORDER) {
    const [from, to] = [a[earlier], b[later]]
    if (from === undefined || to === undefined) continue
    if (to.latest < from.earliest - slack) return true
    told = true
  }
  return told ? false : undefined
}

function read(code: string): Times {
  const times: Record<string, { earliest: number; latest: number }> = {}
  for (const fact of code.split('|')) {
    const [from = '', to = ''] = fact.slice(1).split('~')
    times[fact[0]!] = {
      earliest: from === '' ? Number.NEGATIVE_INFINITY : Number(from),
      latest: to === '' ? Number.POSITIVE_INFINITY : Number(to),
    }
  }
  return times
}
