/** An age, or a span of a few, leaves so many years between the first and the last in which one may be born. */
const AGE = 4
/** Groups up to 15 years wide; wider ones (18 to 59) hold nearly everybody. */
const GROUP = 15

/**
 * What an interval of years of birth can tell: `age`, who was born then; `group`, who is of one group of ages (5 to 11), in which many
 * strangers meet; `anybody`, only who is not in it.
 *
 * @param width the last year less the first
 */
export function agesOf(width: number): 'age' | 'group' | 'anybody' {
  return width <= AGE ? 'age' : width <= GROUP ? 'group' : 'anybody'
}
