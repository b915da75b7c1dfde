import { z } from '@workbook/model/schema'

/** Why a request to the main process failed. Codes are stable; messages are for the person. */
export const failureCodes = [
  'cancelled',
  'unknown-handle',
  'invalid-request',
  'out-of-step',
  'unreadable',
  'newer-version',
  'missing-file',
  'no-permission',
  'read-only',
  'disk-full',
  'changed-on-disk',
  'file-in-use',
  'folder-missing',
  'write-failed',
  'export-failed',
  'export-timeout',
  'unexpected',
] as const
export type FailureCode = (typeof failureCodes)[number]

export const failureSchema = z.object({
  code: z.enum(failureCodes),
  /** One or two sentences: what happened, what is safe, what to do next. Never a path, never a stack. */
  message: z.string(),
})
/** See {@link failureCodes}; `message` says what happened, what is safe and what to do next. */
export type Failure = z.infer<typeof failureSchema>
