// The table of contents, in the order of the pipeline. Importing it loads no name table: what needs one is async and
// loads it on first use. Names alone stand in names.ts, the entry point `kinmatch/names`.
export type * from './record/types.ts'
export { InputError, KinmatchError } from './record/errors.ts'
export { type ParsedRecords, type ParseOptions, parseRecords } from './record/parse-records.ts'
export type { IssueReport, RecordIssue } from './record/issues.ts'
export type { ColumnOverride } from './format/columns/column-overrides.ts'
export { recordsFromRows, type RecordsFromRows, type RowsOptions } from './format/records-from-rows.ts'
export type { Column, DateOrder } from './format/column-map.ts'
export type { CalendarId } from './format/dates/calendar.ts'
export type { EnquirerTarget, FieldTarget, PlaceComponent, RelativePart } from './format/targets.ts'
export type { SexLetters } from './format/cells/sex-letters.ts'
export { createGazetteer } from './normalise/places/create-gazetteer.ts'
export type { Gazetteer, GazetteerEntry } from './normalise/places/gazetteer.ts'
export type { PlaceOptions } from './encode/populate.ts'
export { jaroWinkler } from './compare/text/jaro-winkler.ts'
export { osaDistance } from './compare/text/osa.ts'
export type { BirthAgreement, Condition, PlaceAgreement } from './compare/condition.ts'
export type { BlockingRule, KeyPart } from './block/rule.ts'
export type { KeyCode } from './encode/names/key-code.ts'
export type {
  Alternative,
  Comparison,
  Costs,
  Level,
  Model,
  Moved,
  SharedBy,
  TermFrequencies,
  TrainingManifest,
} from './score/model/model.ts'
export { defaultModel } from './score/model/default-model.ts'
export { parseEditedModel, parseModel, serialiseModel } from './score/model/model-file.ts'
export { ModelError } from './score/model/model-error.ts'
export { comparePersons } from './score/compare-persons.ts'
export type { MatchKind } from './kin/match-kind.ts'
export { probabilityOf } from './score/probability.ts'
export type { Contribution, Explanation } from './score/explanation.ts'
export type { FamilyExplanation, FamilyMatch } from './decide/families/explain-family.ts'
export type { MemberReason } from './kin/families/member-evidence.ts'
export { link } from './decide/link.ts'
export type { LinkOptions, LinkResult } from './decide/link-population.ts'
export type { Match } from './decide/match.ts'
export { dedupe } from './decide/dedupe.ts'
export type { DedupeOptions, DedupeResult } from './decide/dedupe-population.ts'
export type { BlockingReport, FoundRulesReport, RuleReport } from './decide/scoring/blocking-report.ts'
export type { RunOptions } from './decide/scoring/score-candidates.ts'
export type {
  DecisionEntry,
  DecisionEvidence,
  DecisionKind,
  DecisionLog,
  DecisionStatus,
  RecordRef,
} from './decide/decisions/decision.ts'
export { DecisionError } from './decide/decisions/decision-error.ts'
export {
  assertDecision,
  decisionLine,
  inferDecision,
  type NewDecision,
  parseDecisions,
  retractDecision,
} from './decide/decisions/decision-log.ts'
export {
  type DecisionConflict,
  decisionState,
  type DecisionState,
  type Verdict,
} from './decide/decisions/decision-state.ts'
export { decisionEvidence } from './decide/decisions/decision-evidence.ts'
export type { DecidedMatch, MatchDecision } from './decide/decisions/apply-decisions.ts'
export type { Workers } from './internal/job.ts'
export { type Zone, type ZoneBounds, zoneBounds } from './decide/zone.ts'
export { relate } from './decide/relate/relate.ts'
export type { RelateOptions, RelateResult } from './decide/relate/relate-records.ts'
export type { Relation, RelationProposal } from './decide/relate/relation-proposal.ts'
export type { KinConflict } from './kin/evidence/conflicts.ts'
export type { KinWeights } from './kin/kin-weights.ts'
export type { Kin } from './record/kinship/relation.ts'
export type { KinContribution, KinMention } from './kin/evidence/kin-contribution.ts'
export { evaluate } from './evaluate/evaluate.ts'
export type { EvaluateOptions, Evaluation } from './evaluate/evaluate-population.ts'
export type { SliceMetrics } from './evaluate/slice-tally.ts'
export type { PairMetrics } from './evaluate/metrics.ts'
export type { BCubed } from './evaluate/b-cubed.ts'
export type { Calibration, CalibrationBin } from './evaluate/calibration.ts'
export type { ThresholdRow } from './evaluate/threshold-table.ts'
export { train } from './tune/train.ts'
export type { TrainOptions } from './tune/train-population.ts'
export { type ReportInput, reportHtml } from './report/html/report-html.ts'
export type { ReportPair } from './report/html/waterfall-chart.ts'
export { type WeightBin, weightHistogram, type WeightHistogram } from './report/weight-histogram.ts'
export {
  type AskedSide,
  type VerificationQuestion,
  verificationQuestions,
} from './report/verification-questions.ts'
export { createRegistry } from './registry/create-registry.ts'
export { loadRegistry } from './registry/load-registry.ts'
export { RegistryError } from './registry/registry-error.ts'
export type {
  AddAllOptions,
  AddAllResult,
  ChangeResult,
  RefusalReason,
  Registry,
  RegistryOptions,
  RegistryStats,
  FamilyHit,
  FamilyPairExplanation,
  FamilySearchResult,
  PacedOptions,
  SearchHit,
  SearchOptions,
  SearchResult,
  SkippedKey,
} from './registry/types.ts'
