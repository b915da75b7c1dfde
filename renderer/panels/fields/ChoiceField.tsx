import { useState } from 'react'
import { Select, type SelectOption } from '../../ui/Select'
import type { Access, Binding } from './binding'
import { FieldRow } from './FieldRow'

export interface ChoiceFieldProps<R> {
  readonly label: string
  readonly binding: Binding<R>
  readonly access: Access<R, string>
  readonly options: readonly SelectOption[]
  readonly hint?: string | undefined
}

/** One of several values; a choice takes effect at once. */
export function ChoiceField<R>({ label, binding, access, options, hint }: ChoiceFieldProps<R>) {
  const [problem, setProblem] = useState<string | null>(null)
  const value = access.read(binding.record) ?? null
  return (
    <FieldRow label={label} labelIsText problem={problem} hint={hint}>
      {(ids) => (
        <Select
          labelledBy={ids.label}
          describedBy={ids.problem}
          options={options}
          value={value}
          disabled={binding.readOnly}
          invalid={ids.problem !== undefined}
          onChange={(chosen) => setProblem(binding.change(access.write(chosen ?? undefined)))}
        />
      )}
    </FieldRow>
  )
}
