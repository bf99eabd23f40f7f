/** How likely one of the true names among equals stands at one of so many places, where chance orders them. */
export function sharedHit(ties: number, others: number, places: number): number {
  let missed = 1
  for (let k = 0; k < Math.min(ties, places); k++) missed *= Math.max(0, others - k) / (ties - k)
  return 1 - missed
}
