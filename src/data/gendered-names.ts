/**
 * Given names of men, and the women's names that differ from them by an ending which elsewhere is a matter of spelling (Roberto, Roberta,
 * but Somali Halimo and Halima).
 * Source: written for this project from common reference knowledge. Licence: the project's own.
 */

/** Romance names in -o that have one in -a, without the ending. */
const ROMANCE =
  'adrian alejandr alessandr alfons alfred angel antoni armand august aureli benedict benit bernard brun camil carl carmel catalin cecili claudi clement constantin corneli cristian delfin domenic doming eduard emili enric ernest eugeni eusebi federic felici fernand filipp flavi florentin francesc francisc genar gerard gilbert giovann giuli gonzal gregori guid guillerm gustav hilari horaci ignaci inocenci isidor jacint joaquin juli justin leandr leonard leonci livi lorenz luci ludovic marc marcel marcelin mari marian marin martin maur maurici maximin modest natali norbert octavi orland osvald paol paolin paul pedr petronil ramir renat ricard robert rodolf rodrig roland rosari rufin sabin sandr santiag serafin sergi severin silvan silvi teodor teofil umbert urban valentin valeri vicent victori vincenz virgini vittori yoland'

/** Pairs of several languages, the man's name first. */
const PAIRS =
  'joao joana|kumar kumari|kumaran kumari|nimal nimali|kamal kamali|vijayan vijaya|priyan priya|jayan jaya|kalyan kalyani|suman sumana|suman sumona|abebe abeba|alemu alemitu|armen armine|elnur elnara|emin emine|julian julia|iulian iulia|yulian yuliya|yulian yulia|julien julie|lucien lucie|emil emilie|rene renee|desire desiree|aime aimee|dieudonne dieudonnee|jean jeanne|wahyudi wahyuni|suryadi suryani|mulyadi mulyani|mulyadi mulyati|setiadi setiani|suyatno suyatmi|suparno suparmi|sugiyanto sugiyanti|sunil sunita|lakshman lakshmi|stefan stefanie|stephan stephanie|peter petra|claude claudine|petro petra|pavlo pavla|danylo danyla|denis denise|andre andrea|ivan ivanna|ivan ivanka|bernard bernadette|paul pauline|john joan'

/** Stems of Luo, Acholi and Lango names, which say how somebody was born: Otieno is a man and Atieno a woman, whatever place the word has. */
const NILOTIC =
  'tieno dhiambo chieng nyango koth wino uma mondi duor luoch gutu kumu kinyi wuor piyo dongo jwang doyo gola witi dede kello jok pio cen chen kot can tim lobo kullo bong ciro dong kech ketch mollo kongo'

let nilotic: ReadonlySet<string> | undefined
let romance: ReadonlySet<string> | undefined
let pairs: ReadonlySet<string> | undefined

/** Whether two names, a-z, are known as a man's and the woman's of it, in either order. */
export function areGenderedNames(a: string, b: string): boolean {
  pairs ??= new Set(PAIRS.split('|').flatMap((pair) => [pair, pair.split(' ').toReversed().join(' ')]))
  if (pairs.has(`${a} ${b}`)) return true
  if (a.length !== b.length) return false
  const stem = a.slice(0, -1)
  if (!b.startsWith(stem) || !/^(?:oa|ao)$/.test(a.slice(-1) + b.slice(-1))) return false
  return (romance ??= new Set(ROMANCE.split(' '))).has(stem)
}

/** Whether two words, a-z, are a Nilotic man's name and the woman's of its stem (Otieno, Atieno), in either order. */
export function areNiloticForms(a: string, b: string): boolean {
  if (a.length !== b.length || !/^(?:oa|ao)$/.test(a.slice(0, 1) + b.slice(0, 1)) || a.slice(1) !== b.slice(1)) return false
  return (nilotic ??= new Set(NILOTIC.split(' '))).has(a.slice(1))
}
