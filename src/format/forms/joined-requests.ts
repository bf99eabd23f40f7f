/**
 * Whoever seeks three children fills in three rows, and often no case number joins them. Rows of one file whose enquirer has the
 * same name and the same telephone, address or number are one request. A name alone is a namesake's as well, and a telephone alone
 * that of an office, a camp or a neighbour; the two together are somebody's.
 */
import { phoneDigits } from '../../record/phone-digits.ts'
import type { Identifier, PersonRecord } from '../../record/types.ts'
import { asciiDigits } from '../dates/ascii-digits.ts'
import type { ColumnMap } from '../column-map.ts'
import { headerKey } from '../header-key.ts'
import { enquirerId } from './enquirer-id.ts'

/** By the request of a row that of which it is a part; rows that are requests of their own are not in it. */
export type JoinedRequests = ReadonlyMap<string, string>

/** Rows of a form, to be joined once all of them were seen. */
export interface EnquirersSeen {
  /** Takes each record of the file as the rows by themselves say it. A record that comes again counts once. */
  readonly see: (record: PersonRecord) => void
  readonly joined: () => JoinedRequests
}

/** Who asks in more rows than this is an office that asks for others. */
export const MOST_ROWS = 20

/** @returns undefined where rows hold one person, or nothing of the enquirer but a name */
export function createEnquirersSeen({ columns }: ColumnMap): EnquirersSeen | undefined {
  const has = (target: RegExp): boolean => columns.some((column) => target.test(column.target))
  if (!has(/^enquirer\.(?:name|given|family)$/) || !has(/^enquirer\.identifier\./)) return undefined
  const soughtBy = new Map<string, string>()
  const asked = new Set<string>()
  const firstOf = new Map<string, string>()
  const links = new Map<string, string>()
  let isJoinedByIds = false
  const rootOf = (request: string): string => {
    let root = request
    for (let up = links.get(root); up !== undefined; up = links.get(root)) root = up
    // The way to it is kept short.
    for (let at = request; at !== root; ) {
      const up = links.get(at)!
      links.set(at, root)
      at = up
    }
    return root
  }
  return {
    see(record) {
      const { id, groupId: request } = record
      if (request === undefined) return
      if (id !== enquirerId(request)) {
        isJoinedByIds ||= (soughtBy.get(request) ?? id) !== id
        soughtBy.set(request, id)
        return
      }
      if (asked.has(request)) return
      asked.add(request)
      for (const key of keysOf(record)) {
        const [first, own] = [rootOf(firstOf.get(key) ?? request), rootOf(request)]
        firstOf.set(key, first)
        // The least id names a request, whatever the order of rows.
        if (first < own) links.set(own, first)
        else if (own < first) links.set(first, own)
      }
    },
    joined() {
      if (isJoinedByIds) return new Map()
      const sizes = new Map<string, number>()
      for (const request of links.keys()) {
        const root = rootOf(request)
        sizes.set(root, (sizes.get(root) ?? 1) + 1)
      }
      const isFamily = (root: string): boolean => (sizes.get(root) ?? 1) <= MOST_ROWS
      const parts = [...links.keys()].map((request) => [request, rootOf(request)] as const)
      return new Map(parts.filter(([, root]) => isFamily(root)))
    },
  }
}

/**
 * By what an enquirer is known again: name and number, one for each number. What may be done with a row, and until when, is a part of it, so that
 * no row says more for another than it may.
 */
function keysOf({ names, identifiers, consent, expiresOn }: PersonRecord): readonly string[] {
  const [name] = names
  const called = headerKey(name?.full ?? name?.parts?.map(({ text }) => text).join(' ') ?? '')
  if (called === '' || consent?.match === false) return []
  return (identifiers ?? []).flatMap((identifier) => {
    const number = numberOf(identifier)
    return number === ''
      ? []
      : [JSON.stringify([called, identifier.kind, number, consent ?? null, expiresOn ?? null])]
  })
}

const numberOf = ({ kind, value }: Identifier): string =>
  kind === 'phone' ? phoneDigits(asciiDigits(value).replace(/\D/g, '')) : headerKey(value)
