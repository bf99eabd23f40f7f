import { describe, expect, it } from 'vitest'
import { registryRules } from '../../../src/registry/keys/registry-rules.ts'
import { defaultModel } from '../../../src/score/model/default-model.ts'

describe('rules that a registry keeps keys for', () => {
  const rules = defaultModel().blocking
  const kept = registryRules(rules)
  const names = kept.map(({ name }) => name)

  it('leaves out what two facts of another rule cover, and nothing else', () => {
    expect(names).not.toContain('two words of the name + year')
    expect(names).not.toContain('word of the name + place + year')
    expect(names).not.toContain('whole name + sex')
    for (const name of [
      'e-mail',
      'word of the name',
      'word of the name + place',
      'two words of the name',
      'whole name',
      // Two relatives are not one.
      'two relatives',
      'relative + year + sex',
    ])
      expect(names).toContain(name)
  })

  it('every rule left out has a broader one that is kept', () => {
    const part = (p: { code: string; features: readonly string[] }): string =>
      `${p.code} ${p.features.join()}`
    for (const rule of rules.filter((one) => !kept.includes(one))) {
      const asked = new Set(rule.parts.map(part))
      expect(kept.some((other) => other.parts.every((p) => asked.has(part(p))))).toBe(true)
    }
  })
})
