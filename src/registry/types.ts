import type { DecisionState } from '../decide/decisions/decision-state.ts'
import type { FamilyExplanation } from '../decide/families/explain-family.ts'
import type { Zone } from '../decide/zone.ts'
import type { Workers } from '../internal/job.ts'
import type { MatchKind } from '../kin/match-kind.ts'
import type { PersonRecord } from '../record/types.ts'
import type { Explanation } from '../score/explanation.ts'

/** What holds for a registry as a whole. */
export interface RegistryOptions {
  /** The day on which searches happen, as days since 1970-01-01; {@link SearchOptions.today} overrides it. */
  readonly today?: number | undefined
}

/**
 * Why a record was not taken: `no-consent` (`consent.match` is false), `duplicate-id` (`add` of an id that is there),
 * `unknown-id` (`update` of one that is not).
 */
export type RefusalReason = 'no-consent' | 'duplicate-id' | 'unknown-id'

/** Whether a record was taken, and if not, why. */
export type ChangeResult = { readonly done: true } | { readonly done: false; readonly reason: RefusalReason }

/** How {@link Registry.addAll} does its work. */
export interface AddAllOptions {
  /** Checked between two records: what was added stays, and the call rejects with the reason. */
  readonly signal?: AbortSignal | undefined
  /** Threads from `createWorkers` of `kinmatch/node` that make the keys of those added, piece by piece; the registry is the same without. */
  readonly workers?: Workers | undefined
}

/** How long work is cut short. */
export interface PacedOptions {
  /** Checked every few milliseconds; the call rejects with the reason. */
  readonly signal?: AbortSignal | undefined
}

/** How many were added, and how many were not, by reason. */
export interface AddAllResult {
  /** Records that are in the registry now. */
  readonly added: number
  /** Records that were not taken. */
  readonly refused: Readonly<Record<RefusalReason, number>>
}

/** How far a search goes and what it shows. */
export interface SearchOptions {
  /** Most hits to give, a whole number from 0 up or `Infinity` (default 10). */
  readonly limit?: number | undefined
  /** Leave out what stands under this zone. Default: every zone. */
  readonly minZone?: 'likely' | 'possible' | undefined
  /**
   * Most people to compare with the query: those that share the rarest keys with it, of equals those of the lowest ids.
   * Default: three tenths of the model's pairs per record, twice these pairs for a query that knows nothing but a name;
   * of them those that share at least a tenth of what the most promising one does, a quarter once somebody likely is found; by name
   * alone a twentieth, a fifth once a name as close as that of one person is found.
   * In a request the people are chosen by their households as well; households of those who stand first come on top.
   */
  readonly maxCandidates?: number | undefined
  /**
   * Most entries of the index to read, a person counted once for every key shared with the query (default 2500; 5000 for a
   * query that knows nothing but a name, 10000 for a record of a request). The keys that the fewest people share come first.
   */
  readonly maxEntries?: number | undefined
  /** Day of the search, as days since 1970-01-01. Without one, people with an expiry day are withheld. */
  readonly today?: number | undefined
  /**
   * What people decided, from {@link decisionState}, about queries (`registry: 'left'`) and people (`'right'`): who was rejected is no
   * hit, and lends nothing to others of the request.
   */
  readonly decisions?: DecisionState | undefined
  /** Checked before each group of candidates is scored. */
  readonly signal?: AbortSignal | undefined
}

/** A person whom a search found. A proposal: nothing is merged. */
export interface SearchHit {
  /** The person's id. */
  readonly id: string
  /** Bits, prior included: that of a batch run for the same pair, to the last bit. */
  readonly weight: number
  /** 0 to 1: the same as `weight`. */
  readonly probability: number
  /** What to do with it, by the costs of the model. */
  readonly zone: Zone
  /** What the match is to those who search, by what the two records are for; a query of no kind seeks somebody. */
  readonly kind: MatchKind
}

/** A hit in the light of the families: `weight`, `probability`, `zone` and `kind` count what the other members say. */
export interface FamilyHit extends SearchHit {
  /** Other pairs of the same two families that speak for it; empty where it stands by itself. */
  readonly via: readonly (readonly [queryId: string, id: string])[]
}

/** A key of the query that too many people share: those who share only such keys were not looked at. */
export interface SkippedKey {
  /** Name of the blocking rule that the key belongs to. */
  readonly rule: string
  /** How many people share it. */
  readonly people: number
}

/** What a search found, and what it did not look at. */
export interface SearchResult<Hit extends SearchHit = SearchHit> {
  /**
   * Heaviest first; of equal ones those whose names say more, then by id. Of a query that knows nothing but a name, each zone in the
   * order of what the names say (`bits` of `compareNames`), which is finer than the levels that weights are made of.
   */
  readonly hits: readonly Hit[]
  /** People compared with the query. */
  readonly candidates: number
  /** People who share a key with the query and were not compared, because others share rarer ones. */
  readonly outranked: number
  /** Keys that were not read, by `maxEntries`. */
  readonly skippedKeys: readonly SkippedKey[]
  /** Candidates left out because their expiry day has passed, or because no day was given to hold it against. */
  readonly withheld: number
  /** Set where the query itself withholds consent to matching: nothing was compared. */
  readonly refused?: 'no-consent'
}

/** What one record of a request found. */
export interface FamilySearchResult extends SearchResult<FamilyHit> {
  /** The record of the request. */
  readonly queryId: string
}

/** The waterfall of a pair by its two records, and what their families say; nothing of families where they never met. */
export interface FamilyPairExplanation extends Explanation {
  /** Absent where the two families never met. */
  readonly family?: FamilyExplanation
}

/** How much a registry holds. */
export interface RegistryStats {
  /** People, those past their expiry included. */
  readonly people: number
  /** Households and requests of them, of those who name one. */
  readonly groups: number
  /** Bytes of all tables and indexes. */
  readonly bytes: number
  /** Distinct values held. */
  readonly values: number
  /** Distinct keys over all rules. */
  readonly keys: number
}

/** People in memory, to be searched one query at a time while records come, change and go. */
export interface Registry {
  /** How many people it holds. */
  readonly size: number
  /** Whether somebody has this id. */
  has(id: string): boolean
  /**
   * Adds a record, or says why not. The record itself isn't kept, only the values that are compared.
   * @throws {InputError} `not-a-record` and `too-many-values`, as all that take one; `not-a-number` and `out-of-range` where `expiresOn` is no day
   */
  add(record: PersonRecord): ChangeResult
  /**
   * Adds many, one after another, so that a stream of any length can feed it. Everything else gets a turn every few milliseconds: who
   * searches, adds or forgets meanwhile sees those who are in already; with `workers`, a search finds somebody once their keys are
   * made, some two thousand people later at most. An abort is seen between two records; those added before it stay.
   *
   * @throws WorkerError where a thread dies; those added before it stay, and the first search makes their keys
   */
  addAll(
    records: Iterable<PersonRecord> | AsyncIterable<PersonRecord>,
    options?: AddAllOptions,
  ): Promise<AddAllResult>
  /** Puts a record in the place of the one with its id. One that withdraws consent is forgotten, and refused. */
  update(record: PersonRecord): ChangeResult
  /** Removes a person: from every index and, where nobody else has them, the values, overwritten in memory. */
  forget(id: string): boolean
  /**
   * Forgets everybody whose expiry day lies before `today` (days since 1970-01-01), with a turn for everything else every few
   * milliseconds; returns how many. After an abort, those who were forgotten before it stay so.
   * @throws {InputError} `not-a-number`, `out-of-range`; the signal's reason, once it is aborted
   */
  forgetExpired(today: number, options?: PacedOptions): Promise<number>
  /**
   * The people who may be the one that the query describes, heaviest first. The query is compared like a record of another registry: it is
   * not added, and its `id` may be any text. Runs to its end at once, so an abort is seen only by a signal that is aborted already.
   *
   * @returns the hits, and why others were not looked at
   * @throws {InputError} `not-a-record`, `too-many-values`, `not-a-number`, `out-of-range`, `unknown-zone`; the signal's reason, once it is aborted
   *
   * @example
   * ```ts
   * import { createRegistry, defaultModel } from 'kinmatch'
   *
   * const registry = await createRegistry(defaultModel())
   * registry.add({ id: '1', names: [{ full: 'محمد علي' }], birth: { year: 1990, month: 5, day: 4, precision: 'day' } })
   * const query = { id: 'q', names: [{ full: 'Mohammed Ali' }], birth: { year: 1990, precision: 'year' } } as const
   * const { hits } = registry.search(query, { limit: 5, today: 20_000 })
   * hits.map(({ id, zone }) => [id, zone]) //=> [['1', 'possible']]
   * ```
   */
  search(query: PersonRecord, options?: SearchOptions): SearchResult
  /** The waterfall of the query against one person; undefined where nobody has that id, or the person is withheld. */
  explain(query: PersonRecord, id: string, options?: Pick<SearchOptions, 'today'>): Explanation | undefined
  /**
   * Searches with all records of one tracing request or household at once, such as a mother, who asks, and her two children,
   * who are sought: the records given are one family, and are laid over the households and requests of the registry, so that
   * one member's evidence lifts the others, as in {@link link}. People whom no key found come in with their families, beside
   * `maxCandidates`. Who withholds consent, on either side, or is past the expiry day takes no part and is no evidence.
   *
   * @param records bear one `groupId`, or none
   * @returns what each found, in the order given; a lone record finds what {@link Registry.search} finds
   * @throws {InputError} as {@link Registry.search}; `duplicate-id`, `several-requests`
   *
   * @example
   * ```ts
   * import { createRegistry, defaultModel } from 'kinmatch'
   *
   * const registry = await createRegistry(defaultModel())
   * await registry.addAll([
   *   { id: 'G1', groupId: 'hh1', kind: 'registered', names: [{ full: 'Zeinab Yahya Omar' }], sex: 'female', birth: { year: 1981, precision: 'year' } },
   *   { id: 'G2', groupId: 'hh1', kind: 'registered', names: [{ full: 'Idris Haroun Bakhit' }], sex: 'male', birth: { year: 2009, month: 5, day: 3, precision: 'day' } },
   *   { id: 'G3', groupId: 'hh1', kind: 'registered', names: [{ full: 'Salma Haroun Bakhit' }], sex: 'female', birth: { year: 2012, month: 9, day: 21, precision: 'day' } },
   * ])
   * // The mother, of whom one name is known, would not be found by herself.
   * const found = registry.searchFamily([
   *   { id: 'F2', kind: 'sought', names: [{ full: 'Zeinab' }], sex: 'female', birth: { year: 1981, precision: 'year' } },
   *   { id: 'F3', kind: 'sought', names: [{ full: 'Idriss Haroun' }], sex: 'male', birth: { year: 2009, month: 5, day: 3, precision: 'day' } },
   *   { id: 'F4', kind: 'sought', names: [{ full: 'Salma Haroun' }], sex: 'female', birth: { year: 2012, month: 9, day: 21, precision: 'day' } },
   * ])
   * found.map(({ queryId, hits }) => [queryId, hits[0]?.id, hits[0]?.zone]) //=> [['F2', 'G1', 'likely'], ['F3', 'G2', 'likely'], ['F4', 'G3', 'likely']]
   * found[0]?.hits[0]?.via //=> [['F3', 'G2'], ['F4', 'G3']]
   * ```
   */
  searchFamily(records: readonly PersonRecord[], options?: SearchOptions): readonly FamilySearchResult[]
  /**
   * The waterfall of one record of a request against one person, and under `family` what the two families say about it: who
   * met whom with which reasons, and for a mutual search the relation as each side says it. Undefined as in
   * {@link Registry.explain}.
   *
   * @param records those of one request
   * @param queryId one of them
   * @throws {InputError} as {@link Registry.searchFamily}; `unknown-id` where no record has `queryId`
   */
  explainFamily(
    records: readonly PersonRecord[],
    queryId: string,
    id: string,
    options?: Pick<SearchOptions, 'today' | 'decisions'>,
  ): FamilyPairExplanation | undefined
  /**
   * The whole registry as one document with its own checksum, as it was at one moment of the call. It holds personal data in clear.
   * Everything else gets a turn every few milliseconds; where people come or go meanwhile it begins anew, and the third time it works to
   * its end.
   * @throws the signal's reason, once it is aborted
   */
  save(options?: PacedOptions): Promise<Uint8Array<ArrayBuffer>>
  /**
   * Puts a saved registry in the place of the content. Where it fails nothing has changed, and it fails with `registry-changed`
   * where people were added, replaced or forgotten before it was done.
   *
   * Everything else gets a turn every few milliseconds, and sees the registry as it was.
   *
   * @param saved the bytes from {@link Registry.save}, to be left alone meanwhile; an `ArrayBuffer`, as `fetch` and `Blob` give them, will do
   * @throws RegistryError; the signal's reason, once it is aborted
   */
  load(saved: Uint8Array | ArrayBuffer, options?: PacedOptions): Promise<void>
  /** How much it holds. Keys that wait are put in order first. */
  stats(): RegistryStats
}
