import * as z from 'zod/mini'

/**
 * For `safeParse`: the message of an issue about a field that an object may not have lists those that it may have. They are names of the
 * schema; the field itself may be anything that stood in the data, and is not told.
 */
export const FIELDS_TAKEN: z.core.ParseContext<z.core.$ZodIssue> = {
  error: ({ code, inst }) =>
    code === 'unrecognized_keys' && inst instanceof z.ZodMiniObject
      ? Object.keys(inst.shape).join(', ')
      : undefined,
}
