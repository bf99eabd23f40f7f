/** A value under the name of its feature, as the encoder gives them. */
export type FeatureValue = readonly [feature: string, value: string]
