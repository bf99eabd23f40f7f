/**
 * Particles: short words that join the parts of a name. Each has a class, so that bin and ibn, or de and di, meet.
 * Source: written for this project from common reference knowledge. Licence: the project's own.
 */
const CLASSES: readonly (readonly [string, string])[] = [
  ['article', 'al el ul as ash an ar ad at az ed es er ال אל аль эль ал ас аш αλ ελ 알 アル อัล अल אל־'],
  ['son', 'bin ben ibn ibni ebn b bn ould wald weld uld wuld walad ag oglu ogly oghlu uulu a/l s/o بن ابن ولد بەن בן ბენ бен бин ибн บิน оглы улы уулу'],
  ['daughter', 'bint bent binti binte mint ment ult walet wallet walett kyzy qizi kizi gizi a/p d/o بنت منت ابنة בת кызы гызы бинт бинти บินตี บินติ'],
  ['father-of', 'abu abou aboo abo abi aba ابو أبو أبي ابي אבו абу'],
  ['mother-of', 'umm um oum om ام أم умм'],
  ['of', 'de di da du do des dos das del della delle dello degli dei la le les lo los las y e i von van vom zu zum zur den der ter te ten af av zi de-la dela w/o фон ван де ла дер да ди du’ ფონ เดอ ฟอน วาน'],
]

/** What a particle says. */
export type ParticleClass = 'article' | 'son' | 'daughter' | 'father-of' | 'mother-of' | 'of'

let table: ReadonlyMap<string, ParticleClass> | undefined

/** @returns The class of a particle written in lower case, or undefined. */
export function particleClass(word: string): ParticleClass | undefined {
  table ??= new Map(CLASSES.flatMap(([name, words]) => words.split(' ').map((w) => [w, name as ParticleClass])))
  return table.get(word)
}
