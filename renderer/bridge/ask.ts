import type { Failure } from '@contract/failure'
import type { Result } from '@workbook/model/result'
import { showNotice } from '../ui/notices'

/** Awaits an answer of the main process and shows why it failed. What a person cancelled is no failure to them. */
export async function ask<T>(answer: Promise<Result<T, Failure>>): Promise<Result<T, Failure>> {
  const result = await answer
  if (!result.ok && result.error.code !== 'cancelled') showNotice('error', result.error.message)
  return result
}
