// Made by scripts/fit-default-model.ts from invented people (3 × 20000, seeds 100,101,102, level field); do not edit.

/** A level: m, u among strangers, and the probability under each alternative. */
type Row = readonly number[]

/** The weights of the built-in model. */
export const DEFAULT_WEIGHTS: {
  readonly prior: number
  readonly priorRecords: number
  readonly alternatives: readonly {
    readonly label: string
    readonly odds: number
    readonly shares: 'none' | 'household' | 'place'
  }[]
  readonly levels: Readonly<Record<'name' | 'sex' | 'birth' | 'relatives' | 'birthPlace', readonly Row[]>>
} = {
  prior: -12.6,
  priorRecords: 1000,
  alternatives: [
    { label: 'brothers and sisters', odds: 0.000417, shares: 'household' },
    { label: 'parents and children', odds: 0.00043, shares: 'household' },
    { label: 'other relatives', odds: 0.00208, shares: 'household' },
    { label: 'neighbours', odds: 0.0886, shares: 'place' },
    { label: 'people of one origin', odds: 0.1, shares: 'none' },
  ],
  levels: {
    name: [
      [0.209, 6.11e-7, 0.000394, 0.00126, 0.000599, 0.000123, 0.000117], // same name, very rare
      [0.156, 0.00000183, 0.000282, 0.00104, 0.000758, 0.000282, 0.000255], // same name, rare
      [0.109, 0.00000428, 0.000507, 0.0018, 0.000803, 0.000392, 0.000406], // same name
      [0.0602, 0.0000813, 0.0013, 0.00431, 0.000871, 0.000695, 0.000681], // same name, common
      [0.0906, 6.11e-7, 0.000845, 0.00224, 0.000577, 0.000128, 0.000132], // close, very rare
      [0.0531, 0.00000306, 0.000732, 0.00235, 0.000486, 0.000199, 0.000247], // close, rare
      [0.0353, 0.00000917, 0.000619, 0.00191, 0.000237, 0.000387, 0.000342], // close
      [0.0094, 0.0000353, 0.000619, 0.000928, 0.000418, 0.000369, 0.000326], // close, common
      [0.0859, 0.00000795, 0.00298, 0.00573, 0.0013, 0.000484, 0.000451], // similar, rare
      [0.021, 0.0000788, 0.00175, 0.00289, 0.000916, 0.000757, 0.000749], // similar
      [0.0133, 0.000127, 0.179, 0.0348, 0.00811, 0.00205, 0.00205], // a relative's name
      [0.0641, 0.000241, 0.00828, 0.00977, 0.00392, 0.00281, 0.00278], // partly similar
      [0.0277, 0.000591, 0.0165, 0.0198, 0.00921, 0.00627, 0.00579], // hardly similar
      [0.0253, 0.00464, 0.0225, 0.0403, 0.0252, 0.0297, 0.0298], // given name agrees, the rest differs
      [0.00688, 0.00419, 0.00659, 0.00868, 0.00815, 0.0102, 0.0104], // common given name agrees, the rest differs
      [0.0338, 0.99, 0.758, 0.862, 0.938, 0.945, 0.946], // different
    ],
    sex: [
      [0.985, 0.499, 0.608, 0.497, 0.459, 0.5, 0.5], // equal
      [0.0149, 0.501, 0.392, 0.503, 0.541, 0.5, 0.5], // different
    ],
    birth: [
      [0.165, 0.00000902, 0.00367, 0.0000621, 0.0000643, 0.0000117, 0.0000134], // same day
      [0.00885, 6.94e-7, 0.0000643, 0.0000621, 0.0000386, 0.00000912, 0.00000353], // day and month swapped
      [0.0468, 0.000302, 0.00212, 0.0000621, 0.000502, 0.000262, 0.000299], // one digit differs
      [0.005, 0.0000125, 0.0000125, 0.0000125, 0.0000125, 0.0000125, 0.0000125], // year and month agree, day unknown
      [0.0119, 0.0000326, 0.00045, 0.0000621, 0.000141, 0.0000274, 0.0000304], // day and month agree, a few years apart
      [0.002, 0.000009, 0.000009, 0.000009, 0.000009, 0.000009, 0.000009], // day and month agree, year unknown
      [0.00293, 0.0000312, 0.0000643, 0.0000621, 0.000141, 0.0000508, 0.0000332], // same day, a default one
      [0.0141, 0.000207, 0.0000643, 0.0000621, 0.000322, 0.000184, 0.000214], // year and month agree
      [0.00762, 0.0000479, 0.0000643, 0.0000621, 0.0000643, 0.0000378, 0.0000474], // year and day agree
      [0.00698, 0.000479, 0.00045, 0.000808, 0.000373, 0.000491, 0.000508], // day and month agree
      [0.125, 0.00262, 0.00457, 0.0000621, 0.00454, 0.00267, 0.0027], // year agrees, rest unknown
      [0.00482, 0.000306, 0.000322, 0.0000621, 0.000424, 0.000238, 0.000316], // within a month
      [0.38, 0.0183, 0.0576, 0.0000621, 0.0326, 0.0185, 0.019], // ages overlap
      [0.06, 0.01, 0.01, 0.01, 0.01, 0.01, 0.01], // groups of ages overlap
      [0.00948, 0.00283, 0.00238, 0.0000621, 0.00516, 0.00299, 0.00288], // year agrees
      [0.00823, 0.00422, 0.0125, 0.0000621, 0.00719, 0.00427, 0.00408], // within a year
      [0.119, 0.022, 0.0936, 0.000186, 0.0379, 0.0223, 0.0226], // a year apart
      [0.0449, 0.0457, 0.165, 0.0000621, 0.0646, 0.0467, 0.0464], // ages as far apart as such ages are
      [0.0301, 0.0741, 0.396, 0.0000621, 0.122, 0.0741, 0.0748], // a few years apart
      [0.00389, 0.00218, 0.00199, 0.0000621, 0.00148, 0.00214, 0.00211], // about a decade apart
      [0.002, 0.00002, 0.00002, 0.00002, 0.00002, 0.00002, 0.00002], // same day in another calendar
      [0.001, 0.00014, 0.00014, 0.00014, 0.00014, 0.00014, 0.00014], // month agrees, rest unknown
      [0.001, 0.00006, 0.00006, 0.00006, 0.00006, 0.00006, 0.00006], // day agrees, rest unknown
      [0.00636, 0.154, 0.0472, 0.172, 0.132, 0.153, 0.155], // known parts differ
      [0.00232, 0.673, 0.212, 0.826, 0.59, 0.672, 0.669], // different
    ],
    relatives: [
      [0.0511, 0.0000942, 0.32, 0.0657, 0.0306, 0.00355, 0.0035], // listed among the other's relatives, who agree
      [0.0197, 0.00162, 0.151, 0.806, 0.086, 0.0461, 0.0471], // listed among the other's relatives
      [0.392, 0.0000124, 0.169, 0.000524, 0.00952, 0.000762, 0.000598], // many relatives agree
      [0.0896, 0.0000551, 0.0462, 0.00786, 0.0075, 0.00187, 0.00178], // relatives agree, rare names
      [0.254, 0.000656, 0.0772, 0.00618, 0.0221, 0.0152, 0.0163], // relatives agree
      [0.066, 0.00209, 0.0402, 0.0349, 0.0604, 0.031, 0.0311], // a relative agrees
      [0.023, 0.00289, 0.0117, 0.0225, 0.0212, 0.0172, 0.0174], // a relative agrees, common name
      [0.00766, 0.00318, 0.00754, 0.00472, 0.014, 0.0142, 0.014], // a relative is similar
      [0.0399, 0.213, 0.0152, 0.0357, 0.139, 0.189, 0.19], // none in common
      [0.047, 0.355, 0.123, 0.00534, 0.279, 0.322, 0.319], // lists differ
      [0.00807, 0.206, 0.0378, 0.00974, 0.135, 0.179, 0.178], // a parent differs
      [0.00186, 0.216, 0.00151, 0.00115, 0.196, 0.181, 0.181], // different
    ],
    birthPlace: [
      [0.212, 7.59e-7, 0.219, 0.212, 0.228, 0.239, 0.034], // equal
      [0.349, 0.000225, 0.323, 0.336, 0.339, 0.333, 0.0453], // same in another script
      [0.0629, 7.59e-7, 0.0632, 0.0625, 0.0718, 0.0654, 0.00952], // one edit
      [0.0159, 0.000291, 0.0186, 0.0202, 0.0127, 0.0143, 0.00411], // tokens agree
      [0.0417, 0.0000797, 0.0489, 0.042, 0.0461, 0.0375, 0.00655], // similar
      [0.318, 0.999, 0.327, 0.327, 0.302, 0.311, 0.901], // different
    ],
  },
}
