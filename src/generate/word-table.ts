import type { Town, Word } from './types.ts'

/** The sections of a packed table of names, by their heading. */
export interface WordTable {
  readonly words: Readonly<Record<string, readonly Word[]>>
  readonly towns: readonly Town[]
}

const spellingsOf = (text: string): readonly [string, ...string[]] => {
  const [first = '', ...more] = text.split(',')
  return [first, ...more]
}

/** Reads a table as src/data/invented-names-*.ts writes it. */
export function decodeWords(packed: string): WordTable {
  const words: Record<string, Word[]> = {}
  const towns: Town[] = []
  const regions = new Map<string, Word>()
  let section = ''
  let id = 1
  for (const line of packed.trim().split('\n')) {
    if (line.startsWith('# ')) {
      section = line.slice(2)
      words[section] = []
      continue
    }
    const [native = '', latin = '', third = '', fourth, fifth] = line.split('|')
    if (section === 'place') {
      const region = regions.get(third) ?? word(id++, third, fourth ?? '')
      regions.set(third, region)
      towns.push({ name: word(id++, native, latin), region })
      continue
    }
    const [masculine = '', feminine] = native.split('/')
    const entry = {
      ...word(id++, masculine, latin.replaceAll(/\/[^,]*/g, '')),
      short: third === '' ? [] : third.split(','),
      ...(feminine !== undefined && { feminine: word(id++, feminine, latin.replaceAll(/[^,/]*\//g, '')) }),
      ...(fourth !== undefined && { son: patronymic(id++, fourth) }),
      ...(fifth !== undefined && { daughter: patronymic(id++, fifth) }),
    }
    words[section]?.push(entry)
  }
  return { words, towns }
}

function word(id: number, native: string, latin: string): Word {
  return { id, native, spellings: spellingsOf(latin), short: [] }
}

function patronymic(id: number, text: string): Word {
  const [native = '', latin = ''] = text.split(':')
  return word(id, native, latin)
}
