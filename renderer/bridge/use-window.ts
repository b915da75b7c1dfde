import { useStore } from 'zustand'
import { type WindowState, windowState } from './window-state'

export function useWindow<T>(selector: (state: WindowState) => T): T {
  return useStore(windowState, selector)
}

/** Whether the open workbook may be looked at only. */
export function useReadOnly(): boolean {
  return useWindow(({ document }) => document?.readOnlyReason != null)
}
