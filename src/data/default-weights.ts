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
      [0.23, 6.11e-7, 0.0013, 0.00224, 0.000758, 0.000185, 0.000164], // same name, very rare
      [0.161, 6.11e-7, 0.00152, 0.00136, 0.000893, 0.000362, 0.000342], // same name, rare
      [0.112, 0.00000672, 0.0031, 0.00257, 0.00148, 0.000553, 0.0005], // same name
      [0.0575, 0.000096, 0.00231, 0.00442, 0.00107, 0.000946, 0.000917], // same name, common
      [0.0898, 0.00000183, 0.00175, 0.00442, 0.000735, 0.000171, 0.00019], // close, very rare
      [0.0534, 0.00000428, 0.00197, 0.00431, 0.000758, 0.0003, 0.000357], // close, rare
      [0.0286, 0.0000275, 0.00377, 0.00158, 0.00107, 0.000638, 0.000524], // close
      [0.00952, 0.0000568, 0.000619, 0.00115, 0.000667, 0.00053, 0.00057], // close, common
      [0.0769, 0.0000263, 0.00783, 0.00901, 0.00254, 0.000967, 0.000828], // similar, rare
      [0.0201, 0.000138, 0.00411, 0.00409, 0.00232, 0.00127, 0.00117], // similar
      [0.0122, 0.0000862, 0.117, 0.0221, 0.00474, 0.00112, 0.00116], // a relative's name
      [0.069, 0.000421, 0.0208, 0.0193, 0.0101, 0.00532, 0.00489], // partly similar
      [0.0265, 0.00108, 0.0325, 0.0266, 0.0151, 0.00991, 0.00918], // hardly similar
      [0.0209, 0.00555, 0.0252, 0.0443, 0.0326, 0.0322, 0.0323], // given name agrees, the rest differs
      [0.00571, 0.00823, 0.00873, 0.0126, 0.0146, 0.0181, 0.0183], // common given name agrees, the rest differs
      [0.0265, 0.984, 0.767, 0.84, 0.911, 0.927, 0.929], // different
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
      [0.125, 0.0026, 0.00444, 0.0000621, 0.00454, 0.00266, 0.00268], // year agrees, rest unknown
      [0.00482, 0.000306, 0.000322, 0.0000621, 0.000424, 0.000238, 0.000316], // within a month
      [0.38, 0.0183, 0.0573, 0.0000621, 0.0325, 0.0184, 0.019], // ages overlap
      [0.00948, 0.00283, 0.00238, 0.0000621, 0.00516, 0.00299, 0.00288], // year agrees
      [0.00823, 0.00422, 0.0125, 0.0000621, 0.00719, 0.00427, 0.00408], // within a year
      [0.119, 0.0218, 0.0935, 0.0000621, 0.0376, 0.0221, 0.0225], // a year apart
      [0.0449, 0.0457, 0.165, 0.0000621, 0.0646, 0.0467, 0.0464], // ages as far apart as such ages are
      [0.0301, 0.0741, 0.396, 0.0000621, 0.122, 0.0741, 0.0748], // a few years apart
      [0.00389, 0.00218, 0.00199, 0.0000621, 0.00148, 0.00214, 0.00211], // about a decade apart
      [0.002, 0.00002, 0.00002, 0.00002, 0.00002, 0.00002, 0.00002], // same day in another calendar
      [0.001, 0.00014, 0.00014, 0.00014, 0.00014, 0.00014, 0.00014], // month agrees, rest unknown
      [0.001, 0.00006, 0.00006, 0.00006, 0.00006, 0.00006, 0.00006], // day agrees, rest unknown
      [0.00636, 0.154, 0.0473, 0.172, 0.132, 0.153, 0.155], // known parts differ
      [0.00293, 0.673, 0.212, 0.826, 0.591, 0.672, 0.669], // different
    ],
    relatives: [
      [0.0682, 0.000126, 0.34, 0.0635, 0.0314, 0.0044, 0.00416], // listed among the other's relatives, who agree
      [0.0278, 0.00236, 0.164, 0.817, 0.0998, 0.0537, 0.0539], // listed among the other's relatives
      [0.361, 0.0000302, 0.139, 0.000705, 0.00943, 0.0009, 0.000703], // many relatives agree
      [0.0686, 0.0000728, 0.0379, 0.00735, 0.00682, 0.00147, 0.00154], // relatives agree, rare names
      [0.246, 0.000812, 0.074, 0.00312, 0.0248, 0.0165, 0.0172], // relatives agree
      [0.0793, 0.0025, 0.0439, 0.0329, 0.0601, 0.0327, 0.0318], // a relative agrees
      [0.00927, 0.00158, 0.00672, 0.0172, 0.0134, 0.00841, 0.00879], // a relative agrees, common name
      [0.00309, 0.000897, 0.00324, 0.00252, 0.00688, 0.00636, 0.00647], // a relative is similar
      [0.0414, 0.212, 0.0135, 0.0392, 0.138, 0.187, 0.189], // none in common
      [0.0719, 0.355, 0.129, 0.00574, 0.277, 0.323, 0.322], // lists differ
      [0.0179, 0.206, 0.0422, 0.00976, 0.135, 0.181, 0.18], // a parent differs
      [0.00597, 0.218, 0.00641, 0.00131, 0.198, 0.185, 0.186], // different
    ],
    birthPlace: [
      [0.18, 7.59e-7, 0.181, 0.182, 0.194, 0.197, 0.0286], // equal
      [0.361, 0.000292, 0.337, 0.348, 0.352, 0.357, 0.0498], // same in another script
      [0.0665, 7.59e-7, 0.0667, 0.066, 0.0765, 0.0681, 0.00956], // one edit
      [0.0159, 0.00000987, 0.022, 0.021, 0.0152, 0.0151, 0.00299], // tokens agree
      [0.0246, 0.0000797, 0.0328, 0.0263, 0.026, 0.0224, 0.00465], // similar
      [0.352, 1, 0.361, 0.357, 0.337, 0.34, 0.904], // different
    ],
  },
}
