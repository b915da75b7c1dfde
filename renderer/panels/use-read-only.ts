import { useDocument } from '../store/hooks'

/** Whether the open workbook may be looked at only. */
export function useReadOnly(): boolean {
  return useDocument(({ readOnlyReason }) => readOnlyReason !== null)
}
