import { headerKey } from '../header-key.ts'
import type { FieldTarget } from '../targets.ts'

/** What a column with just the word "name" may be: the whole name, or the part of it that has no column of its own. */
const BARE: ReadonlySet<string> = new Set(
  'name, nom, noms, nombre, nombres, nome, naam, nume, ad, adı, isim, имя, ім’я, όνομα, שם, الاسم, اسم, نام, نوم, ناو, jina, non, magac, magaca, maqaa, nama, ስም, नाम, নাম, အမည်, ชื่อ, tên, 이름, անուն, სახელი'
    .split(', ')
    .map(headerKey),
)

/**
 * Settles what a bare "name" column holds, by the columns beside it: "Name, Vorname" is family and given name, "nombre, apellidos"
 * given and family name, "Nom" alone a whole name. Other headers say for themselves what they are.
 *
 * @param keys header keys, undefined for columns of another person
 * @param targets what each column is so far; changed in place
 */
export function settleNames(
  keys: readonly (string | undefined)[],
  targets: (FieldTarget | undefined)[],
): void {
  const bare = keys.findIndex((key, i) => key !== undefined && BARE.has(key) && NAMES.has(targets[i]))
  if (bare < 0) return
  const beside = targets.filter((_, i) => i !== bare && keys[i] !== undefined)
  // Where the father and the grandfather have columns of their own, the name is the person's own.
  const hasFather = beside.includes('father') || beside.includes('relative.father')
  if (hasFather && beside.includes('grandfather') && !beside.some((target) => WHOLE.has(target))) {
    targets[bare] = 'given'
    return
  }
  const given = beside.includes('given')
  const family = beside.includes('family')
  if (beside.includes('name') || (given && family)) return
  targets[bare] = given ? 'family' : family ? 'given' : 'name'
}

/**
 * The same of relatives: "Nom du père" is the family name beside "Prénom du père", "nombre de la madre" the given name beside
 * "apellidos de la madre".
 *
 * @param targets changed in place
 */
export function settleRelatives(targets: (FieldTarget | undefined)[]): void {
  targets.forEach((target, i) => {
    if (target?.startsWith('relative.') !== true || targets.indexOf(target) !== targets.lastIndexOf(target))
      return
    const [given, family] = [`${target}.given`, `${target}.family`] as FieldTarget[]
    const hasGiven = targets.includes(given)
    if (hasGiven !== targets.includes(family)) targets[i] = hasGiven ? family : given
  })
}

const WHOLE: ReadonlySet<FieldTarget | undefined> = new Set<FieldTarget | undefined>(['name', 'given'])
const NAMES: ReadonlySet<FieldTarget | undefined> = new Set<FieldTarget | undefined>([
  'name',
  'given',
  'family',
])
