import { LIMITS } from '../../record/limits.ts'
import type { PersonRecord, Relative, RelationRole } from '../../record/types.ts'
import type { ColumnMap } from '../column-map.ts'
import { roleOfId } from '../headers/find-role.ts'
import { headerKey } from '../header-key.ts'

/** What a relative is known by. */
type Person = Pick<PersonRecord, 'names' | 'sex' | 'birth'>

/** Relatives that rows name by the ids of their rows (`mother_id`), to be looked up once all rows were seen. */
export interface RelativesById {
  /** The headers of these columns. */
  readonly headers: readonly string[]
  readonly see: (record: PersonRecord) => void
  /**
   * The record with the relatives whose ids it has, where it names none of that role itself, and as a parent with the children who
   * have its id.
   */
  readonly withRelatives: (record: PersonRecord) => PersonRecord
  /** Ids that `withRelatives` looked up, and how many of them are those of a row. */
  readonly counts: { readonly asked: number; readonly found: number }
}

const CHILDREN: ReadonlySet<RelationRole> = /* @__PURE__ */ new Set(['child', 'son', 'daughter'])
const PARENTS: ReadonlySet<RelationRole> = /* @__PURE__ */ new Set(['parent', 'mother', 'father'])

/** @returns undefined where no column has ids of relatives */
export function relativesById({ columns }: ColumnMap): RelativesById | undefined {
  const links = columns.flatMap(({ target, header }) => {
    const role = target === 'attribute' ? roleOfId(headerKey(header)) : undefined
    return role === undefined ? [] : [{ header, role }]
  })
  if (links.length === 0) return undefined
  const people = new Map<string, Person>()
  const childrenOf = new Map<string, Set<string>>()
  const counts = { asked: 0, found: 0 }
  const relative = (role: RelationRole, id: string): Relative[] => {
    const person = people.get(id)
    if (person === undefined) return []
    const { names, sex, birth } = person
    return [{ role, names, ...(sex && { sex }), ...(birth && { birth }) }]
  }
  return {
    headers: links.map(({ header }) => header),
    counts,
    see: (record) => {
      // Who withholds consent is no evidence for anybody.
      if (record.consent?.match === false) return
      if (record.names.length > 0) {
        const { names, sex, birth } = record
        people.set(record.id, { names, ...(sex && { sex }), ...(birth && { birth }) })
      }
      for (const { header, role } of links) {
        if (!PARENTS.has(role)) continue
        for (const parent of idsIn(record, header)) {
          const children = childrenOf.get(parent)
          if (children) children.add(record.id)
          else childrenOf.set(parent, new Set([record.id]))
        }
      }
    },
    withRelatives: (record) => {
      const named = new Set(record.relatives?.map(({ role }) => role))
      const added: Relative[] = []
      for (const { header, role } of links) {
        if (named.has(role)) continue
        for (const id of idsIn(record, header)) {
          counts.asked++
          const found = relative(role, id)
          counts.found += found.length
          added.push(...found)
        }
      }
      if (![...named].some((role) => CHILDREN.has(role)))
        for (const id of [...(childrenOf.get(record.id) ?? [])].sort()) added.push(...relative('child', id))
      if (added.length === 0) return record
      return { ...record, relatives: [...(record.relatives ?? []), ...added].slice(0, LIMITS.relatives) }
    },
  }
}

/** The ids in a cell of a record, its own left out. */
function idsIn({ id: own, attributes }: PersonRecord, header: string): readonly string[] {
  const cell = attributes?.[header] ?? ''
  return [...new Set(cell.split(/[|;,]/).map((id) => id.trim()))].filter((id) => id !== '' && id !== own)
}
