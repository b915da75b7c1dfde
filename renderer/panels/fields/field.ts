import type { ReactNode } from 'react'
import type { Binding } from './binding'

/** A field of a form: what the inspector's lists of fields are made of. */
export interface Field<R> {
  /** Unique within its form. */
  readonly name: string
  readonly show: (binding: Binding<R>) => ReactNode
}
