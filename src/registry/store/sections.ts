import { paced, type Steps } from '../../internal/pace.ts'
import { RegistryError } from '../registry-error.ts'

export type Section =
  | Uint8Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Int32Array<ArrayBuffer>

/**
 * One document of number arrays. Little-endian:
 *
 * | bytes | what |
 * |---|---|
 * | 8 | magic |
 * | 4 | format version |
 * | 4 | number of sections |
 * | 8 | length of the whole document |
 * | 32 | SHA-256 of the model |
 * | 8 each | bytes per element and number of elements of each section |
 * | ... | the sections, each filled up with zeros to 8 bytes |
 * | 32 | checksum of everything before |
 *
 * The checksum is the SHA-256 of the SHA-256s of all pieces of 1 MiB, one behind the other, since WebCrypto copies what it is given before
 * anything else gets a turn. In version 3 it was that of the whole; nothing else was different.
 */
const REGISTRY_VERSION = 4
const WHOLE_VERSION = 3
const PIECE = 1 << 20
/** Pieces whose SHA-256 is asked for at a time: they are worked out beside this thread, and beside each other. */
const DIGESTED = 4
/** As PNG's: a high byte, a name, a line end, so that a transfer as text shows. */
export const REGISTRY_MAGIC: Uint8Array = Uint8Array.of(0x8b, 0x4b, 0x49, 0x4e, 0x52, 0x45, 0x47, 0x0a)
const HEAD = 56
const HASH = 32
/** Bytes that are copied in a step. */
const COPIED = 1 << 19

export interface SectionWriter {
  add(section: Section): void
}

const padded = (bytes: number): number => Math.ceil(bytes / 8) * 8

/** Sections that nothing changes any more, one after another. */
export type Sections = readonly Section[]

/** Puts sections, a head and the checksum together. */
export async function writeSections(
  modelHash: string,
  sections: Sections,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await paced(layOut(modelHash, sections), signal)
  const end = bytes.length - HASH
  bytes.set(await checksum(bytes.subarray(0, end), REGISTRY_VERSION, signal), end)
  return bytes
}

/** The document without its checksum. */
function* layOut(modelHash: string, sections: Sections): Steps<Uint8Array<ArrayBuffer>> {
  const first = HEAD + 8 * sections.length
  const end = sections.reduce((at, section) => at + padded(section.byteLength), first)
  const bytes = new Uint8Array(end + HASH)
  const view = new DataView(bytes.buffer)
  bytes.set(REGISTRY_MAGIC)
  view.setUint32(8, REGISTRY_VERSION, true)
  view.setUint32(12, sections.length, true)
  view.setBigUint64(16, BigInt(bytes.length), true)
  bytes.set(fromHex(modelHash), 24)
  let at = first
  for (const [n, section] of sections.entries()) {
    view.setUint32(HEAD + 8 * n, section.BYTES_PER_ELEMENT, true)
    view.setUint32(HEAD + 8 * n + 4, section.length, true)
    const own = new Uint8Array(section.buffer, section.byteOffset, section.byteLength)
    for (let from = 0; from < own.length; from += COPIED) {
      bytes.set(own.subarray(from, from + COPIED), at + from)
      yield
    }
    at += padded(section.byteLength)
  }
  return bytes
}

/** The sections of a document one after another. */
export interface SectionReader {
  /**
   * To be copied by whoever keeps it: it may lie in the document.
   * @param length what it must be, where that is known
   */
  uint8(length?: number): Uint8Array
  uint16(length?: number): Uint16Array
  int32(length?: number): Int32Array
}

/**
 * Checks a whole document before anything of it is used.
 * @throws RegistryError `registry-format`, `registry-version`, `registry-damaged`, `registry-model`
 */
export async function readSections(
  bytes: Uint8Array,
  modelHash: string,
  signal?: AbortSignal,
): Promise<SectionReader> {
  if (
    !(bytes instanceof Uint8Array) ||
    bytes.length < REGISTRY_MAGIC.length ||
    REGISTRY_MAGIC.some((byte, n) => bytes[n] !== byte)
  )
    throw new RegistryError(
      'registry-format',
      'These are not the bytes of a saved registry, as `await save()` gives them',
    )
  if (bytes.length < HEAD + HASH) throw damaged()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const version = view.getUint32(8, true)
  if (version !== REGISTRY_VERSION && version !== WHOLE_VERSION)
    throw new RegistryError(
      'registry-version',
      version > REGISTRY_VERSION
        ? `This registry was saved by a newer version of kinmatch (format ${version}, and this one reads up to ${REGISTRY_VERSION}); use that one, or make it again from its records`
        : `This registry was saved by an earlier version of kinmatch (format ${version}, and this one reads ${WHOLE_VERSION} and ${REGISTRY_VERSION}); make it again from its records`,
    )
  const end = bytes.length - HASH
  if (view.getBigUint64(16, true) !== BigInt(bytes.length)) throw damaged()
  const stated = bytes.subarray(end)
  const sum = await checksum(bytes.subarray(0, end), version, signal)
  if (sum.some((byte, n) => byte !== stated[n])) throw damaged()
  if (fromHex(modelHash).some((byte, n) => byte !== bytes[24 + n]))
    throw new RegistryError(
      'registry-model',
      'This registry was saved with another model; load it with that one, or make it again from its records',
    )
  const count = view.getUint32(12, true)
  let at = HEAD + 8 * count
  let n = 0
  const next = (size: number, length?: number): Uint8Array => {
    if (n >= count || view.getUint32(HEAD + 8 * n, true) !== size) throw damaged()
    const elements = view.getUint32(HEAD + 8 * n++ + 4, true)
    const start = at
    at += padded(elements * size)
    if (at > end || (length !== undefined && elements !== length)) throw damaged()
    return bytes.subarray(start, start + elements * size)
  }
  return {
    uint8: (length) => next(1, length),
    uint16: (length) => {
      const { buffer, byteOffset, byteLength } = aligned(next(2, length))
      return new Uint16Array(buffer, byteOffset, byteLength / 2)
    },
    int32: (length) => {
      const { buffer, byteOffset, byteLength } = aligned(next(4, length))
      return new Int32Array(buffer, byteOffset, byteLength / 4)
    },
  }
}

/** A section as it lies there, or a copy where the document does not begin at a multiple of eight bytes. */
function aligned(section: Uint8Array): Uint8Array {
  return section.byteOffset % 8 === 0 ? section : new Uint8Array(section)
}

export function damaged(): RegistryError {
  return new RegistryError(
    'registry-damaged',
    'The saved registry is damaged: its length or SHA-256 does not fit; restore the file or make it again from its records',
  )
}

async function checksum(
  bytes: Uint8Array,
  version: number,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  if (version === WHOLE_VERSION) return digest(bytes)
  const sums = new Uint8Array(Math.ceil(bytes.length / PIECE) * HASH)
  for (let from = 0, to = 0; from < bytes.length; from += DIGESTED * PIECE) {
    const pieces = Array.from({ length: DIGESTED }, (_, n) =>
      bytes.subarray(from + n * PIECE, from + (n + 1) * PIECE),
    )
    for (const sum of await Promise.all(pieces.filter(({ length }) => length > 0).map(digest))) {
      sums.set(sum, to)
      to += HASH
    }
    signal?.throwIfAborted()
  }
  return digest(sums)
}

async function digest(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
}

function fromHex(hex: string): Uint8Array {
  return Uint8Array.from({ length: hex.length / 2 }, (_, n) =>
    Number.parseInt(hex.slice(2 * n, 2 * n + 2), 16),
  )
}
