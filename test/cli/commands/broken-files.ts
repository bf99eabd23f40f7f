// Files of commands broken one after another, to see that no value of a field comes out.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect } from 'vitest'
import { CANARY, type CommandLine } from './every-command.ts'
import { kinmatch } from './run-cli.ts'

export const SECRET: RegExp = new RegExp(CANARY, 'i')

type Damage = readonly [what: string, damage: (good: Buffer) => string | Uint8Array | undefined]

/** Ways in which a file is not what it should be. */
const DAMAGES: readonly Damage[] = [
  ['not there', () => undefined],
  ['empty', () => ''],
  ['one word', () => CANARY],
  ['the word in quotes', () => `"${CANARY}`],
  [
    'JSON of something else',
    () => JSON.stringify({ id: CANARY, sets: CANARY, format: CANARY, version: CANARY }),
  ],
  ['a list in JSON', () => JSON.stringify([CANARY, { [CANARY]: [CANARY] }])],
  ['JSON broken off', () => `{"id":"${CANARY}`],
  ['without a header', (good) => good.toString('utf8').split('\n').slice(1).join('\n')],
  ['in another encoding', (good) => Buffer.concat([good, Buffer.from(`\n${CANARY}\xe9,\xff`, 'latin1')])],
  ['in UTF-16 without its mark', (good) => Buffer.from(good.toString('utf8'), 'utf16le')],
  ['broken off', (good) => good.subarray(0, Math.floor(good.length * 0.7))],
  ['with a quote that never ends', (good) => `${good.toString('utf8')}x,"${CANARY}\n`],
  [
    'with rows of other lengths',
    (good) => good.toString('utf8').replace(/\n(.*)\n/, `\n$1,${CANARY},${CANARY}\n`),
  ],
  ['with an id twice', (good) => `${good.toString('utf8')}${good.toString('utf8').split('\n')[1]}\n`],
  ['with a cell of a megabyte', (good) => `${good.toString('utf8')}${CANARY.repeat(160_000)},${CANARY}\n`],
  [
    'with bytes of its middle changed',
    (good) => {
      const bad = Buffer.from(good)
      for (let at = Math.floor(bad.length / 2), n = 0; n < 40 && at < bad.length; n++, at++)
        bad[at] = bad[at]! ^ 0x15
      return bad
    },
  ],
  ['gzipped under its plain name', (good) => gzipSync(good)],
]

/** Each command with each file that it reads, and a running number. */
export function brokenFiles(
  lines: Readonly<Record<string, CommandLine>>,
): (readonly [command: string, file: string, n: number])[] {
  return Object.entries(lines)
    .flatMap(([name, { reads }]) => reads.map((path) => [name, basename(path)] as const))
    .map(([name, file], n) => [name, file, n] as const)
}

/** @param chosen which of the damages, by number */
export async function expectNoValueOut(
  folder: string,
  { args, writes }: CommandLine,
  file: string,
  chosen: (damage: number) => boolean,
): Promise<void> {
  const path = join(folder, file)
  if (!existsSync(path)) await kinmatch(...args)
  const good = readFileSync(path)
  try {
    for (const [n, [what, damage]] of DAMAGES.entries()) {
      if (!chosen(n)) continue
      const bad = damage(good)
      if (bad === undefined) rmSync(path)
      else writeFileSync(path, bad)
      const { code, stdout, stderr } = await kinmatch(...args)
      expect(stdout + stderr, what).not.toMatch(SECRET)
      expect(stderr, what).not.toMatch(/internal error/)
      if (code !== 0) expect(stderr + stdout, what).toMatch(/\S/)
      else
        for (const out of writes)
          if (out !== path) expect(readFileSync(out, 'utf8'), what).not.toMatch(SECRET)
    }
  } finally {
    writeFileSync(path, good)
  }
}
