/**
 * What the columns of truth and labels are called, the usual name first. The others are those of Splink 4 (`clerical_match_score` of its
 * labels, `cluster_id` of its clusters) and of the clusters that `dedupe` writes.
 */
export const TRUTH_HEADERS = {
  record: ['record_id', 'unique_id', 'id'],
  entity: ['entity_id', 'cluster_id'],
  left: ['left_id', 'unique_id_l'],
  right: ['right_id', 'unique_id_r'],
  match: ['match', 'clerical_match_score'],
} as const
