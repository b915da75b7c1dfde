import { part } from '../../ui/part'

/** The whole sheet in small. The map comes before its picture. */
export const Minimap = part(() => import('./Minimap'))
