import { csvRow } from '../../format/tables/csv-write.ts'
import { type AtomicFile, openAtomic } from './atomic-write.ts'

/** A row that became no record. */
export interface Reject {
  readonly file: string
  readonly line: number
  readonly code: string
  /** The header of the cell, or the path in the record, that is at fault; '' where it is the row. */
  readonly field: string
  /** The row as it stands in the file, or as near as can be. */
  readonly row: string
}

/** Takes rejected rows, of one file or several. */
export interface RejectSink {
  add(reject: Reject): Promise<void>
}

/** The rejects file: `file,line,reason,field,row`, there once `commit` was called. It holds personal data. */
export interface RejectFile extends RejectSink, Pick<AtomicFile, 'commit' | 'abort'> {}

/** @throws {InputError} as `checkOutput` */
export async function openRejects(path: string): Promise<RejectFile> {
  const file = await openAtomic(path)
  await file.write(csvRow(['file', 'line', 'reason', 'field', 'row']))
  return {
    add: ({ file: name, line, code, field, row }) => file.write(csvRow([name, line, code, field, row])),
    commit: () => file.commit(),
    abort: () => file.abort(),
  }
}
