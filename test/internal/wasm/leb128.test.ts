import { describe, expect, it } from 'vitest'
import { leb128, unsignedLeb128 } from '../../../src/internal/wasm/leb128.ts'

describe('leb128', () => {
  it.each([
    [0, [0]],
    [63, [0x3f]],
    [64, [0xc0, 0]],
    [-1, [0x7f]],
    [-64, [0x40]],
    [-65, [0xbf, 0x7f]],
    // The example of DWARF 4, appendix C.
    [-123_456, [0xc0, 0xbb, 0x78]],
    [2 ** 31 - 1, [0xff, 0xff, 0xff, 0xff, 0x07]],
    [-(2 ** 31), [0x80, 0x80, 0x80, 0x80, 0x78]],
  ])('signed: %i', (value, bytes) => expect(leb128(value)).toEqual(bytes))

  it.each([
    [0, [0]],
    [127, [0x7f]],
    [128, [0x80, 1]],
    [624_485, [0xe5, 0x8e, 0x26]],
    [2 ** 32 - 1, [0xff, 0xff, 0xff, 0xff, 0x0f]],
  ])('unsigned: %i', (value, bytes) => expect(unsignedLeb128(value)).toEqual(bytes))
})
