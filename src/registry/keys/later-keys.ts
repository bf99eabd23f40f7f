import type { BlockingRule } from '../../block/rule.ts'
import { runJob, type WithWorkers } from '../../internal/job.ts'
import { paced, type Steps, unpaced } from '../../internal/pace.ts'
import { toShared } from '../../internal/shared-arrays.ts'
import type { PeopleStore } from '../store/people-store.ts'
import { packValues } from '../store/packed-values.ts'
import { KEYS_JOB, UNIT, type UnitKeys } from './keys-job.ts'

/** People whose keys threads make at once: so few that what they hold is packed in no time, and so many that every thread has some. */
const PIECE = 8 * UNIT

/** People whose keys are being made. */
interface Piece {
  readonly slots: ReadonlySet<number>
  /** Those who were forgotten since, or whose keys somebody made meanwhile: what was made for them is for nobody. */
  readonly gone: Set<number>
  /** Puts what was made into the indexes. */
  putting?: Steps<void>
}

/** People of a registry whose keys are made after they were added: by threads, piece by piece, or by whoever cannot do without. */
export class LaterKeys {
  readonly #rules: readonly BlockingRule[]
  readonly #people: PeopleStore
  #waiting = new Set<number>()
  readonly #pieces = new Set<Piece>()
  /** Imports that go on. */
  #imports = 0

  constructor(rules: readonly BlockingRule[], people: PeopleStore) {
    this.#rules = rules
    this.#people = people
  }

  /** Whether somebody waits whom no import takes care of. */
  get areLeft(): boolean {
    return this.#imports === 0 && this.#waiting.size > 0
  }

  /** Whether so many wait that threads should have them. */
  get areMany(): boolean {
    return this.#waiting.size >= PIECE
  }

  begin(): void {
    this.#imports++
  }

  end(): void {
    this.#imports--
  }

  add(slot: number): void {
    this.#waiting.add(slot)
  }

  /** Forgets a person. @returns whether none of their keys was made yet */
  remove(slot: number): boolean {
    for (const { slots, gone } of this.#pieces) if (slots.has(slot)) gone.add(slot)
    return this.#waiting.delete(slot)
  }

  /** Waits for nobody: ends what was begun, and hands over whose keys are not made yet. */
  finish(make: (slot: number) => void): void {
    for (const { slots, gone, putting } of this.#pieces)
      if (putting !== undefined) unpaced(putting)
      else
        for (const slot of slots) {
          if (!gone.has(slot)) make(slot)
          gone.add(slot)
        }
    for (const slot of this.#waiting) make(slot)
    this.#waiting.clear()
  }

  /**
   * Has the keys of those who wait made by threads. Where that fails they wait again.
   *
   * @param put puts the keys into the indexes, but for those of whoever is gone when it comes to them
   */
  async make(
    options: WithWorkers,
    put: (units: readonly UnitKeys[], gone: ReadonlySet<number>) => Steps<void>,
  ): Promise<void> {
    if (this.#waiting.size === 0) return
    const piece: Piece = { slots: this.#waiting, gone: new Set() }
    this.#waiting = new Set()
    this.#pieces.add(piece)
    try {
      piece.putting = put(await this.#made(piece, options), piece.gone)
      await paced(piece.putting)
    } finally {
      if (piece.putting === undefined)
        for (const slot of piece.slots) if (!piece.gone.has(slot)) this.#waiting.add(slot)
      this.#pieces.delete(piece)
    }
  }

  async #made({ slots }: Piece, options: WithWorkers): Promise<readonly UnitKeys[]> {
    const all = Int32Array.from(slots)
    const values = packValues(Array.from(all, (slot) => this.#people.valuesOf(slot)))
    const input = { rules: this.#rules, slots: all, values: toShared(values) }
    try {
      const made = await runJob(KEYS_JOB, input, Math.ceil(all.length / UNIT), options)
      return made.flat().sort((a, b) => a.unit - b.unit)
    } finally {
      values.units.fill(0)
      input.values.units.fill(0)
    }
  }
}
