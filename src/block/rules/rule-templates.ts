import type { KeyCode } from '../../encode/names/key-code.ts'
import type { BlockingRule, KeyPart } from '../rule.ts'

const NAMES = ['given', 'family']

function part(code: KeyCode, ...features: string[]): KeyPart {
  return { features, code }
}

function rule(name: string, ...parts: KeyPart[]): BlockingRule {
  return { name, parts }
}

/**
 * The rules that a run may choose from. Each asks for two facts that a true pair often still agrees on when
 * others have changed: a birth component with a name, a place with a name, two names, or one value that alone is rare.
 */
export const RULE_TEMPLATES: readonly BlockingRule[] = [
  rule('e-mail', part('exact', 'email')),
  rule('phone', part('exact', 'phone')),
  rule('e-mail before @', part('local', 'email')),
  rule('birth', part('exact', 'birth')),
  { name: 'both names', parts: [part('deletions', 'given'), part('deletions', 'family')], unordered: true },
  rule('name + year', part('deletions', ...NAMES), part('year', 'birth')),
  rule('name + month-day', part('deletions', ...NAMES), part('monthDay', 'birth')),
  rule(
    'name + house number + street',
    part('skeleton', ...NAMES),
    part('exact', 'houseNumber'),
    part('skeleton', 'street', 'line2'),
  ),
  rule('name + postcode', part('skeleton', ...NAMES), part('exact', 'postcode')),
  rule('name + street', part('skeleton', ...NAMES), part('skeleton', 'street', 'line2')),
  rule('name + suburb', part('skeleton', ...NAMES), part('skeleton', 'suburb')),
  rule('name + city', part('skeleton', ...NAMES), part('skeleton', 'city')),
  rule('name + birth place', part('skeleton', ...NAMES), part('skeleton', 'birthPlace')),
  rule('street + house number', part('deletions', 'street', 'line2'), part('exact', 'houseNumber')),
  rule('postcode + house number', part('exact', 'postcode'), part('exact', 'houseNumber')),
  rule('near year + city', part('nearYear', 'birth'), part('skeleton', 'city')),
  rule('month-day + city', part('monthDay', 'birth'), part('skeleton', 'city')),
  rule('month-day + street', part('monthDay', 'birth'), part('skeleton', 'street', 'line2')),
  rule('street + suburb', part('deletions', 'street', 'line2'), part('deletions', 'suburb')),
  rule('one name', part('deletions', ...NAMES)),
  rule('suburb', part('deletions', 'suburb')),
  rule('city', part('deletions', 'city')),
  rule('street', part('deletions', 'street', 'line2')),
  rule('postcode', part('exact', 'postcode')),
  rule('month-day', part('monthDay', 'birth')),
  rule('birth place', part('deletions', 'birthPlace')),
  rule('whole name', part('nameKeys', 'name')),
  rule('name token + year', part('nameTokens', 'name'), part('year', 'birth')),
  rule('name token + month-day', part('nameTokens', 'name'), part('monthDay', 'birth')),
  rule('name token + city', part('nameTokens', 'name'), part('skeleton', 'city')),
  rule('name token + birth place', part('nameTokens', 'name'), part('skeleton', 'birthPlace')),
  rule('name token', part('nameTokens', 'name')),
]
