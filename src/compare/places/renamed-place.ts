import { renamedPlaces } from '../../data/renamed-places.ts'
import { placeText } from '../../encode/place-code.ts'

let numbers: ReadonlyMap<string, number> | undefined

/** The number of a place that has several names, by one of them as `placeText` writes it; undefined for nearly all places. */
export function renamedPlace(name: string): number | undefined {
  numbers ??= new Map(
    renamedPlaces().flatMap((names, at) => names.map((one) => [placeText(one), at] as const)),
  )
  return numbers.get(name)
}
