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
      [0.219, 6.11e-7, 0.000507, 0.00191, 0.000622, 0.00013, 0.000123], // same name, very rare
      [0.156, 0.00000183, 0.000845, 0.00115, 0.000848, 0.0003, 0.000281], // same name, rare
      [0.115, 0.00000428, 0.00231, 0.0018, 0.000961, 0.000442, 0.000438], // same name
      [0.0575, 0.0000776, 0.00141, 0.00453, 0.000893, 0.000693, 0.000684], // same name, common
      [0.0889, 6.11e-7, 0.00141, 0.00257, 0.000599, 0.000137, 0.000143], // close, very rare
      [0.0549, 0.00000306, 0.00118, 0.003, 0.000531, 0.000236, 0.000296], // close, rare
      [0.0344, 0.0000153, 0.0022, 0.00235, 0.000599, 0.000509, 0.000404], // close
      [0.0104, 0.0000397, 0.000619, 0.000928, 0.000396, 0.000376, 0.000328], // close, common
      [0.078, 0.0000104, 0.0058, 0.00519, 0.00155, 0.00058, 0.000493], // similar, rare
      [0.0205, 0.0000803, 0.00253, 0.00355, 0.00123, 0.000884, 0.000852], // similar
      [0.0124, 0.00012, 0.159, 0.0305, 0.00596, 0.00163, 0.00174], // a relative's name
      [0.0618, 0.000242, 0.0149, 0.0127, 0.00571, 0.00334, 0.00312], // partly similar
      [0.0253, 0.000601, 0.0298, 0.025, 0.0131, 0.00742, 0.00654], // hardly similar
      [0.025, 0.00459, 0.0238, 0.0408, 0.0257, 0.0301, 0.0301], // given name agrees, the rest differs
      [0.00717, 0.00413, 0.00659, 0.00857, 0.00836, 0.0104, 0.0105], // common given name agrees, the rest differs
      [0.0341, 0.99, 0.747, 0.855, 0.933, 0.943, 0.944], // different
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
      [0.0605, 0.0000977, 0.333, 0.0662, 0.0313, 0.0038, 0.00367], // listed among the other's relatives, who agree
      [0.0221, 0.00165, 0.154, 0.811, 0.0901, 0.0478, 0.0488], // listed among the other's relatives
      [0.39, 0.000016, 0.164, 0.000719, 0.00949, 0.000864, 0.000677], // many relatives agree
      [0.084, 0.0000551, 0.0421, 0.00831, 0.00809, 0.00204, 0.00185], // relatives agree, rare names
      [0.251, 0.000695, 0.0755, 0.00503, 0.0228, 0.0158, 0.0167], // relatives agree
      [0.0646, 0.00213, 0.0379, 0.0336, 0.0627, 0.0322, 0.0322], // a relative agrees
      [0.025, 0.00299, 0.0118, 0.0212, 0.022, 0.0173, 0.0178], // a relative agrees, common name
      [0.00475, 0.00263, 0.00625, 0.004, 0.0135, 0.0138, 0.0134], // a relative is similar
      [0.039, 0.213, 0.0146, 0.0342, 0.138, 0.188, 0.189], // none in common
      [0.0485, 0.355, 0.122, 0.00544, 0.275, 0.32, 0.318], // lists differ
      [0.00805, 0.206, 0.0371, 0.00914, 0.133, 0.178, 0.177], // a parent differs
      [0.00186, 0.216, 0.00134, 0.000924, 0.194, 0.18, 0.181], // different
    ],
    birthPlace: [
      [0.203, 7.59e-7, 0.204, 0.201, 0.216, 0.226, 0.0331], // equal
      [0.351, 0.0003, 0.326, 0.338, 0.341, 0.338, 0.0455], // same in another script
      [0.0665, 7.59e-7, 0.0667, 0.066, 0.0765, 0.0681, 0.00956], // one edit
      [0.017, 0.000291, 0.0227, 0.0228, 0.0157, 0.0161, 0.00423], // tokens agree
      [0.0246, 0.0000797, 0.0328, 0.0263, 0.026, 0.0224, 0.00465], // similar
      [0.338, 0.999, 0.348, 0.345, 0.325, 0.33, 0.903], // different
    ],
  },
}
