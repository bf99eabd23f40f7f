import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareNames } from '../../src/compare/names/compare-names.ts'
import { acrossScripts } from '../../src/compare/names/words/token-bits.ts'
import { structureName } from '../../src/normalise/structure/structure-name.ts'

describe('how rare two names in two scripts are together', () => {
  it('lies between the two, nearer to the native one', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 30, noNaN: true }),
        fc.double({ min: 0, max: 30, noNaN: true }),
        (native, latin) => {
          const both = acrossScripts(native, latin)
          const between = both >= Math.min(native, latin) - 1e-9 && both <= Math.max(native, latin) + 1e-9
          expect(between).toBe(true)
          expect(Math.abs(both - native)).toBeLessThanOrEqual(Math.abs(both - latin) + 1e-9)
        },
      ),
    )
  })

  it('makes a name that everybody bears worth less than one that few do', () => {
    const bits = (a: string, b: string): number => compareNames(structureName(a), structureName(b)).bits
    expect(bits('محمد', 'Mohammed')).toBeLessThan(bits('مصطفى', 'Mustafa'))
    expect(bits('Марія', 'Mariia')).toBeLessThan(bits('Соломія', 'Solomiia'))
  })
})
