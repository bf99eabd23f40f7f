const CLASS_OF: Readonly<Record<string, number>> = {
  b: 1,
  p: 1,
  f: 1,
  v: 1,
  t: 2,
  d: 2,
  k: 3,
  q: 3,
  g: 3,
  c: 3,
  x: 3,
  s: 4,
  z: 4,
  j: 5,
  m: 6,
  n: 6,
  l: 7,
  r: 7,
}

/** Consonant class of a letter code: 1 labial, 2 dental, 3 velar, 4 sibilant, 5 palatal, 6 nasal, 7 liquid; 0 none. */
export const CONSONANT_CLASS: Uint8Array = /* @__PURE__ */ Uint8Array.from({ length: 27 }, (_, code) =>
  code === 0 ? 0 : (CLASS_OF[String.fromCharCode(96 + code)] ?? 0),
)
