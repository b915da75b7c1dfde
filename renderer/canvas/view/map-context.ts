import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { SheetMap } from './map'
import type { MapState } from './map-view'

export const MapContext = createContext<SheetMap | null>(null)

/** The map that a component belongs to. */
export function useMap(): SheetMap {
  const map = useContext(MapContext)
  if (!map) throw new Error('A part of the map was shown outside of it')
  return map
}

export function useMapState<T>(select: (state: MapState) => T): T {
  return useStore(useMap().view.state, select)
}
