import { createContext } from 'react'
import type { Drafts } from '../../store/drafts'

/** Where fields announce what is being typed, so that saving and closing take it along; null where nothing is saved. */
export const DraftsContext = createContext<Drafts | null>(null)
