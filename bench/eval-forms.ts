/**
 * How well headers are read that nobody foresaw: forms as people write them (`bench/forms/headers`), filled with made-up people. Of the
 * columns that say something, which share is read right, wrong, or left unread; how many that are nobody's are read; and how often
 * the true person comes first when the rows are looked for among the people of three villages, as read and with the columns told.
 * Half of the forms, by a hash of their names, are held out: improve reading with the others alone.
 *   npx tsx bench/eval-forms.ts [--held-out] [--errors] [--form NAME] [--match]
 * `--errors` lists what was read wrong or left unread, and refuses held-out forms.
 */
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createRegistry, defaultModel, recordsFromRows, type Registry } from '../src/index.ts'
import { detectColumns } from '../src/format/columns.ts'
import { createProfiler } from '../src/format/profile.ts'
import { RIGHT_HEADER } from '../src/generate/write-record.ts'
import { campRows, type FilledForm, fillForm, villagesOf } from './forms/fill-form.ts'
import { type Form, isMeant, readForms } from './forms/read-forms.ts'

const { values } = parseArgs({
  options: {
    'held-out': { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    match: { type: 'boolean', default: false },
    form: { type: 'string' },
  },
})
if (values.errors && values['held-out']) throw new Error('errors of held-out forms are not looked at')

/** Columns by how they were read; `false` those that are nobody's and were read all the same. */
interface Tally {
  columns: number
  right: number
  wrong: number
  unread: number
  false: number
}

const empty = (): Tally => ({ columns: 0, right: 0, wrong: 0, unread: 0, false: 0 })

const UNREAD: ReadonlySet<string> = new Set(['attribute', 'ignore'])

function readTargets({ columns }: Form, { rows }: FilledForm, contents: boolean): readonly string[] {
  const headers = columns.map(({ header }) => header)
  try {
    const profiler = createProfiler(detectColumns(headers))
    if (contents) for (const row of rows) profiler.add(row)
    return detectColumns(headers, { profile: profiler.profile() }).columns.map(({ target }) => target)
  } catch {
    return headers.map(() => 'attribute')
  }
}

/** What contents alone tell: names are told by hand, and no other header says anything. */
function guessTargets({ columns }: Form, { rows }: FilledForm): readonly string[] {
  const headers = columns.map(({ meanings: [meaning] }, i) =>
    /^(?:name|given)$/.test(meaning ?? '') ? meaning! : `zxq ${'abcdefghijklmnopqrstuvwxyz'[i]!.repeat(3)}`,
  )
  const profiler = createProfiler(detectColumns(headers))
  for (const row of rows) profiler.add(row)
  return detectColumns(headers, { profile: profiler.profile() }).columns.map(({ target }) => target)
}

function tally(form: Form, targets: readonly string[], into: Tally, errors?: string[]): void {
  form.columns.forEach(({ header, meanings, mayBeUnread }, i) => {
    const target = targets[i]!
    const isRead = !UNREAD.has(target)
    const isRight = isMeant(target, meanings)
    if (meanings.length === 0 || mayBeUnread) {
      if (isRead && !isRight) into.false++
    } else {
      into.columns++
      if (isRight) into.right++
      else if (isRead) into.wrong++
      else into.unread++
    }
    if (isRight || (!isRead && mayBeUnread)) return
    errors?.push(
      `${isRead ? 'WRONG ' : 'unread'} ${form.name.padEnd(24)} ${header}  →  ${target}, not ${meanings.join(' or ') || 'anything'}`,
    )
  })
}

const share = (part: number, all: number): string => (all === 0 ? '-' : (part / all).toFixed(3)).padStart(9)

function line(name: string, t: Tally): string {
  const read = t.right + t.wrong + t.false
  return `${name.padEnd(22)}${String(t.columns).padStart(8)}${share(t.right, t.columns)}${share(t.wrong, t.columns)}${share(t.unread, t.columns)}${String(t.false).padStart(7)}${share(t.right, read)}`
}

interface Found {
  first: number
  ten: number
  all: number
}

/** Looks for the people of a form; `told` says what its columns are. */
async function look(
  form: Form,
  filled: FilledForm,
  registry: Registry,
  told: boolean,
  into: Found,
): Promise<void> {
  const rows = filled.rows.map((row) =>
    Object.fromEntries(form.columns.map(({ header }, i) => [header, row[i]!])),
  )
  into.all += rows.length
  const read = await recordsFromRows(
    rows,
    told ? { columns: Object.fromEntries(form.columns.map(toldColumn)) } : {},
  ).catch(() => undefined)
  if (read === undefined) return
  const sought = read.records.filter(({ kind }) => kind !== 'enquirer')
  for (const [i, record] of sought.entries()) {
    const rank = registry
      .search(record, { limit: 10 })
      .hits.findIndex(({ id }) => id === `C${filled.people[i]!}`)
    if (rank === 0) into.first++
    if (rank >= 0) into.ten++
  }
}

function toldColumn({
  header,
  meanings: [meaning = 'ignore'],
}: Form['columns'][number]): readonly [string, string] {
  if (meaning === 'identifier') return [header, 'identifier.other']
  return [header, /^(?:enquirer\.)?place\.[a-z_]+$/.test(meaning) ? `${meaning}.text` : meaning]
}

const forms = readForms(fileURLToPath(new URL('./forms/headers', import.meta.url))).filter(
  ({ name, heldOut }) =>
    (values.form === undefined || name === values.form) && heldOut === values['held-out'],
)
const [all, headersOnly, contentsOnly] = [empty(), empty(), empty()]
const byLanguage = new Map<string, Tally>()
const errors: string[] = []
const registries = new Map<string, Promise<Registry>>()
const [asRead, asTold]: [Found, Found] = [
  { first: 0, ten: 0, all: 0 },
  { first: 0, ten: 0, all: 0 },
]

async function registryOf(culture: string): Promise<Registry> {
  const registry = await createRegistry(defaultModel())
  const rows = villagesOf(culture).flatMap(campRows)
  const { records } = await recordsFromRows(
    rows.map((row) => Object.fromEntries(RIGHT_HEADER.map((header, i) => [header, row[i]!]))),
  )
  await registry.addAll(records)
  return registry
}

for (const form of forms) {
  const filled = fillForm(form, villagesOf(form.culture)[0]!)
  const language = byLanguage.get(form.language) ?? empty()
  byLanguage.set(form.language, language)
  const targets = readTargets(form, filled, true)
  tally(form, targets, all, errors)
  tally(form, targets, language)
  tally(form, readTargets(form, filled, false), headersOnly)
  tally(form, guessTargets(form, filled), contentsOnly)
  if (!values.match) continue
  let registry = registries.get(form.culture)
  if (registry === undefined) registries.set(form.culture, (registry = registryOf(form.culture)))
  await look(form, filled, await registry, false, asRead)
  await look(form, filled, await registry, true, asTold)
}

if (values.errors) console.log(errors.join('\n'))
console.log(
  `${forms.length} forms, ${values['held-out'] ? 'held out' : 'for development'}\n\n${'language'.padEnd(22)}${'columns'.padStart(8)}${'right'.padStart(9)}${'wrong'.padStart(9)}${'unread'.padStart(9)}${'false'.padStart(7)}${'precision'.padStart(11)}`,
)
for (const [language, t] of [...byLanguage].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(line(language, t))
console.log(line('contents alone', contentsOnly))
console.log(line('headers alone', headersOnly))
console.log(line('headers and contents', all))
if (values.match)
  for (const [name, found] of [
    ['columns as read', asRead],
    ['columns as told', asTold],
  ] as const)
    console.log(
      `${name}: ${found.all} people, first ${share(found.first, found.all)}, among ten ${share(found.ten, found.all)}`,
    )
