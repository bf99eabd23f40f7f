import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPeople } from '../cli/io/read-people.ts'
import { LEFT_HEADER, RIGHT_HEADER } from '../../src/generate/write-record.ts'
import { detectColumns } from '../../src/format/columns.ts'
import { kinmatch } from '../cli/commands/run-cli.ts'
import { useTempFolder } from '../cli/io/temp-folder.ts'

const temp = useTempFolder()
const NAMES = ['families.csv', 'kinds.csv', 'left.csv', 'relations.csv', 'right.csv', 'truth.csv']
const make = async (name: string, ...args: string[]): Promise<string> => {
  const folder = join(temp.path, name)
  const ran = await kinmatch('generate', '--out', folder, ...args)
  expect([ran.code, ran.stderr]).toEqual([0, ''])
  return folder
}
const text = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8')
const rows = (folder: string, name: string): string[][] =>
  text(folder, name)
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))

const folder = await make('field', '--people', '4000', '--seed', '7')
const left = await readPeople(join(folder, 'left.csv'))
const right = await readPeople(join(folder, 'right.csv'))
const byId = new Map([...left.people, ...right.people].map((p) => [p.id, p]))
const about = new Map(rows(folder, 'families.csv').map((row) => [row[0]!, row]))

describe('kinmatch generate', () => {
  it('writes six files and leaves nothing else', () => {
    expect(readdirSync(folder).sort()).toEqual(NAMES)
  })

  it('gives the same bytes for the same seed, others for another', async () => {
    const again = await make('again', '--people', '4000', '--seed', '7', '--level', 'field')
    for (const name of NAMES) expect(text(again, name) === text(folder, name)).toBe(true)
    const other = await make('other', '--people', '4000', '--seed', '8')
    for (const name of NAMES) expect(text(other, name) === text(folder, name)).toBe(false)
  })

  it('makes the same first villages for more people', async () => {
    const small = await make('small', '--people', '400', '--seed', '7')
    expect(text(folder, 'left.csv').startsWith(text(small, 'left.csv'))).toBe(true)
  })

  it('writes headers that are all detected', () => {
    for (const header of [LEFT_HEADER, RIGHT_HEADER]) {
      const targets = detectColumns(header).columns.map((column) => column.target)
      expect(targets).not.toContain('attribute')
      expect(targets).not.toContain('ignore')
    }
  })

  it('writes files that parse without a rejected row, with ids used once', () => {
    const all = [...left.people, ...right.people]
    expect(all.length).toBe(rows(folder, 'left.csv').length + rows(folder, 'right.csv').length)
    expect(byId.size).toBe(all.length)
    expect(all.every((p) => p.names.length > 0)).toBe(true)
    expect(all.some((p) => p.relatives?.some((r) => r.role === 'mother'))).toBe(true)
    expect(all.some((p) => p.relatives?.some((r) => r.role === 'cousin'))).toBe(true)
    expect(right.people.some((p) => p.age?.on !== undefined)).toBe(true)
  })

  it('links in truth.csv just the records of one person', () => {
    const truth = rows(folder, 'truth.csv')
    for (const [l, r] of truth) {
      expect(about.get(l!)![1]).toBe('left')
      expect(about.get(r!)![1]).toBe('right')
      expect(about.get(l!)![3]).toBe(about.get(r!)![3])
    }
    const persons = (side: string): Map<string, number> => {
      const map = new Map<string, number>()
      for (const row of about.values()) if (row[1] === side) map.set(row[3]!, (map.get(row[3]!) ?? 0) + 1)
      return map
    }
    const [onLeft, onRight] = [persons('left'), persons('right')]
    let pairs = 0
    for (const [person, n] of onLeft) pairs += n * (onRight.get(person) ?? 0)
    expect(truth.length).toBe(pairs)
    expect(pairs).toBeGreaterThan(80)
  })

  it('holds mutual searches and co-enquirers', () => {
    const truth = rows(folder, 'truth.csv').map((pair) => pair.map((id) => byId.get(id)!))
    expect(truth.some(([l, r]) => l!.kind === 'enquirer' && r!.kind === 'sought')).toBe(true)
    const sought = [...about.values()].filter((row) => row[1] === 'left' && row[2] === 'sought')
    expect(new Set(sought.map((row) => row[3])).size).toBeLessThan(sought.length)
  })

  it('relates only different people of one family', () => {
    for (const [l, r] of rows(folder, 'relations.csv')) {
      expect(about.get(l!)![3]).not.toBe(about.get(r!)![3])
      expect(about.get(l!)![5]).toBe(about.get(r!)![5])
    }
  })

  it('writes requests mostly in native scripts and the camp in Latin', () => {
    const latin = (people: typeof left.people): number =>
      people.filter((p) =>
        /^[\p{Script=Latin}\p{M}\s\-'’]+$/u.test(p.names[0]!.full ?? p.names[0]!.parts![0]!.text),
      ).length / people.length
    // Three of the eleven cultures write Latin letters at home.
    expect(latin(left.people)).toBeLessThan(0.6)
    expect(latin(right.people)).toBeGreaterThan(0.9)
  })

  it('errs more the harder the level is', async () => {
    const wrongSex: number[] = []
    const ages: number[] = []
    for (const level of ['easy', 'field', 'hard']) {
      const at = await make(level, '--people', '3000', '--seed', '2', '--level', level)
      const { people } = await readPeople(join(at, 'right.csv'))
      ages.push(people.filter((p) => p.age !== undefined).length / people.length)
      wrongSex.push(people.filter((p) => p.sex === undefined).length / people.length)
    }
    expect(ages).toEqual([...ages].sort((a, b) => a - b))
    expect(wrongSex).toEqual([...wrongSex].sort((a, b) => a - b))
    expect(ages[1]).toBeGreaterThan(0.3)
    expect(ages[1]).toBeLessThan(0.55)
  })

  it('writes one default day for a whole visit', () => {
    const byVisit = new Map<string, Set<string>>()
    for (const { groupId, birth } of right.people) {
      if (birth?.day !== 1 || (birth.month !== 1 && birth.month !== 7)) continue
      byVisit.set(groupId!, (byVisit.get(groupId!) ?? new Set()).add(`${birth.month}`))
    }
    const several = [...byVisit.values()].filter((days) => days.size > 1)
    expect(byVisit.size).toBeGreaterThan(20)
    expect(several.length).toBeLessThan(byVisit.size / 20)
  })

  it.each([
    ['--people', '0'],
    ['--people', 'x'],
    ['--level', 'brutal'],
  ])('refuses %s %s', async (flag, value) => {
    const { code, stderr } = await kinmatch('generate', '--out', join(temp.path, 'no'), flag, value)
    expect(code).toBe(2)
    expect(stderr).not.toBe('')
    expect(readdirSync(temp.path)).not.toContain('no')
  })
})
