import { counted } from '../../internal/counted.ts'
import type { PeopleFile } from '../io/open-people.ts'
import type { Model } from '../../score/model/model.ts'
import { isSureHeader } from '../../format/columns/sure-header.ts'

/**
 * What to tell about cells that say nothing because somebody said so, or undefined: how many, by column. Words that no cell holds are misspelt,
 * or of another file.
 */
export function missingAdvice(
  path: string,
  { columns: { columns }, words, source }: Pick<PeopleFile, 'columns' | 'words' | 'source'>,
  saidMissing: readonly number[],
): string | undefined {
  if (words === undefined) return undefined
  const total = saidMissing.reduce((a, b) => a + b, 0)
  if (total === 0) return source.isTable ? `${path}: no cell is a word for missing values` : undefined
  const found = columns.filter(({ index }) => saidMissing[index]! > 0)
  const where = isSureHeader(columns)
    ? ` (${found.map(({ header, index }) => `${header} ${saidMissing[index]}`).join(', ')})`
    : ''
  return `${path}: ${counted(total, 'cell is', 'cells are')} empty by words for missing values${where}`
}

/**
 * What to tell where a model was trained with words for missing values and a run has none, or undefined: what meant nothing then counts as a
 * value now. A model holds no such words, since they may be a person's.
 */
export function trainedMissingAdvice(
  { training: { saidMissing = 0 } }: Pick<Model, 'training'>,
  files: readonly Pick<PeopleFile, 'words'>[],
): string | undefined {
  if (saidMissing === 0 || files.some(({ words }) => words !== undefined)) return undefined
  return `where the model was trained, ${counted(saidMissing, 'cell was', 'cells were')} empty by words for missing values, and this run has no such words: give it the --missing or --columns of \`train\``
}
