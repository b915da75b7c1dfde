import { useState } from 'react'
import { Select } from '../../ui/Select'
import type { Access, Binding } from './binding'
import { FieldRow } from './FieldRow'

export interface ChoicesFieldProps<R> {
  readonly label: string
  readonly binding: Binding<R>
  readonly access: Access<R, readonly string[]>
  readonly options: readonly { readonly value: string; readonly label: string }[]
  /** Shown while nothing is chosen. */
  readonly nothing: string
}

/** Any number of values; each choice takes effect at once. Chosen ones keep the order of the options. */
export function ChoicesField<R>({ label, binding, access, options, nothing }: ChoicesFieldProps<R>) {
  const [problem, setProblem] = useState<string | null>(null)
  const value = access.read(binding.record) ?? []
  const chosen = options.filter((option) => value.includes(option.value))
  return (
    <FieldRow label={label} labelIsText problem={problem}>
      {(ids) => (
        <Select
          multiple
          labelledBy={ids.label}
          describedBy={ids.problem}
          options={options}
          value={value}
          summary={chosen.map((option) => option.label).join(', ') || nothing}
          disabled={binding.readOnly}
          invalid={ids.problem !== undefined}
          onChange={(next) => {
            const ordered = options.map((option) => option.value).filter((option) => next.includes(option))
            setProblem(binding.change(access.write(ordered)))
          }}
        />
      )}
    </FieldRow>
  )
}
