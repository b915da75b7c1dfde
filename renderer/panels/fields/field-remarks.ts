import { createContext, type ReactNode } from 'react'

/**
 * What stands beside a field of the record at a place, such as who vouches for it. Forms that are shown to a client have
 * no provider, so that nothing of ours can stand in them.
 */
export const FieldRemarks = createContext<((place: string, field: string) => ReactNode) | null>(null)
