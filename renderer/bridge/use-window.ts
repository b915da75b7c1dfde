import { useStore } from 'zustand'
import { type WindowState, windowState } from './window-state'

export function useWindow<T>(selector: (state: WindowState) => T): T {
  return useStore(windowState, selector)
}
