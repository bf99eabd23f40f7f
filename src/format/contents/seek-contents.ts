import { isMissing } from '../../record/missing.ts'
import type { ColumnMap, ColumnProfile } from '../column-map.ts'
import { asksHow, isOfOthers } from '../grammar/grammar-key.ts'
import { listsRelatives } from '../relatives/lists-relatives.ts'
import { type CellCounter, createCellCounter, EMAIL } from './cell-counts.ts'
import { guessContents, likenessOf } from './guess-contents.ts'

/** Share of the values of a column that are e-mail addresses where it is one of them; the rest has lost its @ or its dot. */
const EMAILS = 0.9
/** Share of the values that name relatives with their roles where a column is of them; the rest names them without. */
const RELATIVES = 0.8
/** Values after which a column without any relatives has none. */
const TRIED = 50

type Answer = 'areEmails' | 'areRelatives' | 'guess' | 'likeness'

interface Seen {
  readonly index: number
  /** Of columns of which nothing may be guessed there is none. */
  readonly cells: CellCounter | undefined
  readonly asksHow: boolean
  filled: number
  emails: number
  relatives: number
}

/** Tells what columns hold whose headers don't say it. */
export function seekContents(map: ColumnMap): {
  readonly add: (cells: readonly string[]) => void
  readonly needsMore: () => boolean
  readonly found: () => Pick<ColumnProfile, Answer>
} {
  const unknown = map.columns
    // العائلة is a family name, and the family.
    .filter(({ target }) => target === 'attribute' || target === 'family')
    .map(
      ({ index, target, header }): Seen => ({
        index,
        cells:
          target === 'attribute' && !isOfOthers(header) && !isValue(header) ? createCellCounter() : undefined,
        asksHow: asksHow(header),
        filled: 0,
        emails: 0,
        relatives: 0,
      }),
    )
  const byIndex = new Map(unknown.map((column) => [column.index, column]))
  return {
    add(cells) {
      for (const column of unknown) {
        const text = (cells[column.index] ?? '').trim()
        if (isMissing(text)) continue
        column.filled++
        if (EMAIL.test(text)) column.emails++
        if ((column.relatives > 0 || column.filled <= TRIED) && listsRelatives(text)) column.relatives++
        column.cells?.add(text)
      }
    },
    // What is taken is told by all rows, so that their order changes nothing.
    needsMore: () =>
      unknown.some(
        ({ filled, emails, relatives, cells, asksHow }) =>
          filled === 0 ||
          emails > 0 ||
          relatives > 0 ||
          (cells !== undefined && guessContents(cells.counts(), asksHow) !== undefined),
      ),
    found: () => ({
      areEmails(index) {
        const column = byIndex.get(index)
        return column?.cells !== undefined && column.emails > 0 && column.emails >= EMAILS * column.filled
      },
      areRelatives(index) {
        const { filled, relatives } = byIndex.get(index) ?? NONE
        return relatives > 2 && relatives >= RELATIVES * filled
      },
      guess(index) {
        const { cells, asksHow } = byIndex.get(index) ?? NONE
        return cells && guessContents(cells.counts(), asksHow)
      },
      likeness(index) {
        const { cells } = byIndex.get(index) ?? NONE
        return cells && likenessOf(cells.counts())
      },
    }),
  }
}

/** Whether what stands over a column is a value itself: the table has no header then, and nothing may be taken for one. */
function isValue(header: string): boolean {
  const counter = createCellCounter()
  counter.add(header.trim())
  const { emails, phones, days, years, men, women } = counter.counts()
  return emails + phones + days + years + men + women > 0
}

const NONE = { filled: 0, relatives: 0, cells: undefined, asksHow: false }
