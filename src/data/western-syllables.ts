/**
 * Western given names that could be read as one or two syllables of a Chinese, Korean or Vietnamese name (Faye, Karen, Jason), and
 * that tables of nicknames and variants don't have. Chosen by hand among the commonest given names of English-speaking countries,
 * without those that are spellings of East Asian names as well (Sean, May). No generator. Facts, no licence.
 */
const NAMES =
  'aidan aiden aimee alban alma alta alton andie anja anson anton aubin aude aura bennet benson benton bianca bowen cara ' +
  'carin catrin chana chantal chase cody colin conan dale damian damien damon dana dane dante darin dean denton devon ' +
  'dianna dion dixie dixon donal duane dylan erma fabian fannie faye gale galen gaye gayle hansen hayden hilda hilton ' +
  'hope hugo hulda inga inge jana jannie jason jena jenna jensen jeri jodie johan jonah juana julien karen karin kaylee ' +
  'kenton kitty kyle kylie lana lance landon lane leila lela leola leona letha liam lilia lilian linden linnie logan lora ' +
  'lorin luce lulu luna lyle maire maja manon mara maren mason mathieu maude maxie maya mia mikko milan milo milton minna ' +
  'moira nannie nena neva nina nola nolan nona olin olson opal orin otto paige pansy phebe philo quentin rae raina ' +
  'randal raul raye rene reta retha robin rocco rocky roda romeo ronda ruben shana shane shawna shelia sherman sonja tara ' +
  'tate theron thiago thomson thora tiana tonia truman tyler vada vera vida vita vivien wade wanda zane zena zita'

let names: ReadonlySet<string> | undefined

/** Whether a word, folded to a-z, is one of them. */
export function isWesternOfSyllables(word: string): boolean {
  return (names ??= new Set(NAMES.split(' '))).has(word)
}
