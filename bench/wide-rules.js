// Splink's wide rules as rules of ours, for comparisons at the same candidates.

const rule = (...parts) => ({
  name: parts.map(([feature, code]) => `${feature} ${code}`).join(', '),
  parts: parts.map(([feature, code]) => ({ features: [feature], code })),
})
/** Those of `splink_dedupe.py --wide`, as far as our codes have them: mostly strangers become candidates. */
export const WIDE_RULES = [
  rule(['email', 'exact']),
  rule(['birth', 'exact'], ['family', 'prefix3']),
  rule(['birth', 'exact'], ['given', 'prefix3']),
  rule(['family', 'exact'], ['given', 'exact']),
  rule(['family', 'exact'], ['city', 'exact']),
  rule(['given', 'exact'], ['birth', 'year'], ['city', 'exact']),
  rule(['family', 'exact'], ['birth', 'year']),
  rule(['given', 'exact'], ['birth', 'year']),
  rule(['given', 'exact'], ['birth', 'monthDay']),
  rule(['family', 'exact'], ['birth', 'monthDay']),
  rule(['family', 'exact'], ['given', 'initial']),
  rule(['family', 'prefix3'], ['given', 'prefix3']),
  rule(['city', 'exact'], ['birth', 'monthDay']),
  rule(['email', 'local']),
]
