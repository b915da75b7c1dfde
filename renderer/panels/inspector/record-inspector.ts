import type { Binding } from '../fields/binding'

/** What the inspector of one kind of record is given. */
export interface RecordInspectorProps<R> {
  readonly binding: Binding<R>
}
