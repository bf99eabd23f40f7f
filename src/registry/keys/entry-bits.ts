/** How a key and its person are laid out in an entry: the upper bits of a key are the part that it goes to. */
import { KEY_BITS } from './key-bits.ts'

/** log2 of the parts. */
export const PART_BITS = 8
export const PARTS: number = 1 << PART_BITS
/** A key divided by the number of its part, and what is left. */
export const PART_UNIT: number = 2 ** (KEY_BITS - PART_BITS)
/** Bits of what is left that lie beside the person. */
export const LOWER_REST = 4
/** Bits of a person. */
export const SLOT_BITS = 24
export const SLOT_MASK: number = (1 << SLOT_BITS) - 1
