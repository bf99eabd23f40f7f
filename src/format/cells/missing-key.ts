import { unguardFormula } from '../tables/csv-write.ts'

/** A cell as it is held against words: in any case, without what spreadsheets put around it. */
export const missingKey = (cell: string): string =>
  unguardFormula(cell.trim()).trim().toLowerCase().normalize('NFC')
