import * as fc from 'fast-check'

// One seed for every property, so that a run can be repeated and CI fails only for what a change did.
// KINMATCH_SEED=… looks elsewhere.
fc.configureGlobal({ seed: Number(process.env['KINMATCH_SEED'] ?? 20220118) })
