/** Words for "and", as they stand in small letters between the names of people. Those of one letter and others that begin names (Na, En, At) are none with a capital. */
const WORDS =
  'and et und y e en i ja og och ve û dhe ak at dan na ho iyo oraz и та й і жана және va và ' +
  'و او اور እና ও এবং और व तथा மற்றும் සහ և եւ ու და နှင့် និង และ'

/** What stands between the names of two people where it is no comma (`Moussa et Ali`, `Ana y José`, `Hana & Amir`): source of an expression. */
export const BETWEEN_NAMES: string = `\\s+(?:[&+]|${WORDS.split(' ').join('|')})\\s+`
