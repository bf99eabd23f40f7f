/**
 * What many names of one people begin or end with, so that only the rest tells two of them apart: Gebremariam and Gebremichael,
 * Rakotomalala and Rakotomanana, Parminder and Palwinder, Petrovna and Pavlovna. A class is one line of spellings.
 * Source: written for this project from common reference knowledge of Ethiopian, Malagasy, Rwandan, Nuer, Yoruba, Igbo, Luba, Punjabi,
 * Bengali, Russian, Ukrainian and Arabic names. Licence: the project's own.
 */
const HEADS = `gebre gebra gabre ghebre
wolde welde
haile hayle haili
tekle takle tekla
fikre
habte
rakoto
ravelo
rasoa
razafi
andria
niyo
uwi
muka
nyira
ndayi
nsengi
gat
nya
oluwa olu
ade
ayo
chukwu
tshi tchi tji
chi`

const TAILS = `preet prit
inder indar
jit jeet
deep dip
want vant
ullah ollah allah ulla
iivna yivna ivna eevna ievna yevna evna yovna ovna
iyovych yovych ovych eevich ievich yevich evich ovich evych iyovich yovich evitch ovitch
ur
uddin eddin eddine addin aldin`

/** Fewest letters of what is left. */
const SHORTEST = 3

let heads: readonly (readonly string[])[] | undefined
let tails: readonly (readonly string[])[] | undefined

/** What is left of two names behind a head, or before a tail, that both have; undefined for nearly all pairs. */
export function distinctRests(a: string, b: string): readonly [string, string] | undefined {
  heads ??= classesOf(HEADS)
  tails ??= classesOf(TAILS)
  for (const spellings of heads) {
    const [x, y] = [behind(a, spellings), behind(b, spellings)]
    if (x !== undefined && y !== undefined) return [x, y]
  }
  for (const spellings of tails) {
    const [x, y] = [before(a, spellings), before(b, spellings)]
    if (x !== undefined && y !== undefined) return [x, y]
  }
  return undefined
}

function classesOf(packed: string): readonly (readonly string[])[] {
  return packed.split('\n').map((line) => line.split(' '))
}

function behind(name: string, heads: readonly string[]): string | undefined {
  const head = heads.find((h) => name.startsWith(h) && name.length >= h.length + SHORTEST)
  return head === undefined ? undefined : name.slice(head.length)
}

function before(name: string, tails: readonly string[]): string | undefined {
  const tail = tails.find((t) => name.endsWith(t) && name.length >= t.length + SHORTEST)
  return tail === undefined ? undefined : name.slice(0, -tail.length)
}
