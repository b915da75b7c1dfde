import type { Workbook } from '@workbook/model/workbook'
import { useWorkbook } from '../../store/hooks'
import type { SelectOption } from '../../ui/Select'
import type { Access, Binding } from './binding'
import { ChoiceField } from './ChoiceField'
import { ChoicesField } from './ChoicesField'

/** What can be referred to from a record: values are ids. */
export type OptionsIn<R> = (
  workbook: Workbook,
  record: R,
) => readonly { readonly value: string; readonly label: string }[]

export interface ReferenceFieldProps<R> {
  readonly label: string
  readonly binding: Binding<R>
  readonly access: Access<R, string>
  readonly options: OptionsIn<R>
  /** The line that refers to nothing; absent where the reference is required. */
  readonly none?: string | undefined
}

/** Another record of the workbook, chosen by its title. */
export function ReferenceField<R>({ label, binding, access, options, none }: ReferenceFieldProps<R>) {
  const workbook = useWorkbook()
  const found: readonly SelectOption[] = options(workbook, binding.record)
  const lines = none === undefined ? found : [{ value: null, label: none }, ...found]
  return <ChoiceField label={label} binding={binding} access={access} options={lines} />
}

export interface ReferencesFieldProps<R> {
  readonly label: string
  readonly binding: Binding<R>
  readonly access: Access<R, readonly string[]>
  readonly options: OptionsIn<R>
}

/** Any number of other records. */
export function ReferencesField<R>({ label, binding, access, options }: ReferencesFieldProps<R>) {
  const workbook = useWorkbook()
  return (
    <ChoicesField
      label={label}
      binding={binding}
      access={access}
      options={options(workbook, binding.record)}
      nothing="None"
    />
  )
}
