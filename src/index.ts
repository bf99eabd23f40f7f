export type * from './record/types.ts'
