import type { Gazetteer } from '../normalise/places/gazetteer.ts'
import type { PersonRecord } from '../record/types.ts'
import { type Steps, unpaced } from '../internal/pace.ts'
import { canShare, LARGE } from '../internal/shared-arrays.ts'
import type { PackedTexts } from '../internal/packed-texts.ts'
import { Dictionary, type DictionaryState } from './dictionary.ts'
import { dictionaryKind } from './dictionary-kind.ts'
import { features } from './features.ts'
import { householdRelatives } from './household-relatives.ts'
import { repeatedNames } from './repeated-names.ts'
import { GrowingColumn, type GrownColumn } from './rows/growing-column.ts'
import { GrowingIds } from './rows/growing-ids.ts'
import type { Column, Population } from './population.ts'

/** What a builder has taken, as plain data to be moved to another thread. */
export interface PopulationPart {
  readonly ids: PackedTexts
  readonly dictionaries: readonly { readonly kind: string; readonly state: DictionaryState }[]
  readonly columns: readonly { readonly feature: string; readonly column: GrownColumn }[]
}

/** Encodes records one by one, so that the caller can drop each after `add`. */
export class PopulationBuilder {
  /** The features that are wanted; undefined for all. */
  readonly only: ReadonlySet<string> | undefined
  readonly #ids = new GrowingIds()
  readonly #columns = new Map<string, GrowingColumn>()
  readonly #dictionaries = new Map<string, Dictionary>()
  /** A table of places, so that one place under several names is one. */
  readonly places: Gazetteer | undefined
  readonly #isHere: (feature: string) => boolean
  #split = -1
  /** Of each side the order of its records, where it is known. */
  readonly #orders: (Int32Array | undefined)[] = []

  /**
   * @param only the features that are wanted; default: all
   * @param places a table of places, so that one place under several names is one
   * @param isHere which of the wanted features this builder takes; another one takes the others of the same records
   */
  constructor(
    only?: ReadonlySet<string>,
    places?: Gazetteer,
    isHere: (feature: string) => boolean = () => true,
  ) {
    this.#isHere = isHere
    this.only = only
    this.places = places
  }

  /**
   * Adds a record, or passes it over and returns false: one whose consent to matching is withheld is never
   * compared with anything.
   */
  add(record: PersonRecord): boolean {
    if (record.consent?.match === false) return false
    this.begin(record.id)
    features(record, (feature, value) => this.#put(feature, value), this.places)
    return true
  }

  /** Adds a record by the values that {@link features} gave for it. */
  addValues(recordId: string, values: Iterable<readonly [feature: string, value: string]>): void {
    this.begin(recordId)
    for (const [feature, value] of values) this.#put(feature, value)
  }

  /** Adds a record without values, and returns its number: they are added to its columns. */
  begin(recordId: string): number {
    this.#ids.push(recordId)
    return this.#ids.length - 1
  }

  /** {@link begin} with an id as `text-bytes.ts` writes it. */
  beginBytes(bytes: Uint8Array, from: number, to: number): number {
    this.#ids.pushBytes(bytes, from, to)
    return this.#ids.length - 1
  }

  /** The column of a feature, made if there is none; undefined for a feature that is not wanted. */
  column(feature: string): GrowingColumn | undefined {
    let column = this.#columns.get(feature)
    if (column === undefined && this.only?.has(feature) !== false && this.#isHere(feature)) {
      const shared = dictionaryKind(feature)
      let dictionary = this.#dictionaries.get(shared)
      if (dictionary === undefined) {
        dictionary = new Dictionary(undefined, feature === 'name')
        this.#dictionaries.set(shared, dictionary)
      }
      column = new GrowingColumn(dictionary)
      this.#columns.set(feature, column)
    }
    return column
  }

  /** The column of a feature, if some record has it. */
  known(feature: string): GrowingColumn | undefined {
    return this.#columns.get(feature)
  }

  #put(feature: string, value: string): void {
    const column = this.column(feature)
    column?.add(this.#ids.length - 1, column.dictionary.intern(value))
  }

  /** What was added so far, for another builder to {@link absorb}; this one is not to be used any more. */
  part(): PopulationPart {
    return {
      ids: this.#ids.packed(),
      dictionaries: [...this.#dictionaries].map(([kind, dictionary]) => ({
        kind,
        state: dictionary.state(),
      })),
      columns: [...this.#columns].map(([feature, column]) => ({ feature, column: column.grown() })),
    }
  }

  /**
   * Adds what another builder took, as if its records had been added here one by one.
   *
   * @param part its buffers are taken over or written over
   */
  absorb({ ids, dictionaries, columns }: PopulationPart): void {
    const first = this.#ids.length
    this.#ids.takeAll(ids)
    // Columns first, since they make the dictionaries that they share.
    const own = columns.map(({ feature, column }) => ({ feature, column, to: this.column(feature) }))
    const numbers = new Map(
      dictionaries.map(({ kind, state }) => [kind, this.#dictionaries.get(kind)?.absorb(state)]),
    )
    for (const { feature, column, to } of own) to?.absorb(column, first, numbers.get(dictionaryKind(feature)))
  }

  /**
   * Gives the order of a side's records by id where it is known, so that they aren't sorted again. It is ignored if more records follow.
   *
   * @param order their numbers among those of the side, from 0 on
   */
  sortedBy(order: Int32Array): void {
    this.#orders[this.#split < 0 ? 0 : 1] = order
  }

  /** Everything added after this belongs to the right registry. */
  startRight(): void {
    this.#split = this.#ids.length
  }

  /** Records come out sorted by id within their side, so that the order of the input can change no result. */
  finish(): Population {
    return unpaced(this.finishSteps())
  }

  /** {@link finish} in steps. */
  *finishSteps(): Steps<Population> {
    const ids = this.#ids
    const size = ids.length
    const linking = this.#split >= 0
    const split = linking ? this.#split : size
    const order = new Int32Array(size)
    for (const [side, first, end] of [
      [0, 0, split],
      [1, split, size],
    ] as const) {
      const known = this.#orders[side]
      const own = known?.length === end - first ? known : yield* ids.sorted(first, end)
      for (let n = first; n < end; n++) order[n] = own[n - first]! + first
    }
    const [given, family] = [this.#columns.get('given'), this.#columns.get('family')]
    if (given && family) family.leaveOut(repeatedNames(given.grown(), family.grown()))
    const isShared = size >= LARGE && canShare()
    const columns = new Map<string, Column>()
    for (const feature of [...this.#columns.keys()].sort()) {
      const growing = this.#columns.get(feature)!
      // A growing column is dropped as soon as it is laid out: on large files they are most of the memory.
      this.#columns.delete(feature)
      columns.set(feature, yield* growing.finish(feature, order, split, linking))
    }
    const mentions = (): Dictionary | undefined =>
      columns.get('relatives')?.dictionary ?? this.column('relatives')?.dictionary
    const relatives = yield* householdRelatives({ size, split, linking, columns }, mentions)
    if (relatives !== undefined) columns.set('relatives', relatives)
    if (size >= LARGE) for (const dictionary of this.#dictionaries.values()) dictionary.settle(isShared)
    return Object.assign(yield* ids.inOrder(order), { size, split, linking, columns })
  }
}
