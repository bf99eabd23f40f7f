/**
 * Bits of the hash of a key that are kept. Two keys fall together by chance once in 2^44: then somebody is compared who need
 * not be.
 */
export const KEY_BITS = 44
