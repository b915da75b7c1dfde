import type { Id } from '@workbook/model/values'
import { Select } from '../../ui/Select'
import { FieldRow } from '../fields/FieldRow'

export interface SheetChoiceProps {
  readonly sheets: readonly { readonly id: Id; readonly title: string }[]
  readonly chosen: Id
  readonly onChoose: (id: Id) => void
}

/** One sheet of the workbook. */
export function SheetChoice({ sheets, chosen, onChoose }: SheetChoiceProps) {
  return (
    <FieldRow label="Sheet" labelIsText>
      {({ label }) => (
        <Select
          labelledBy={label}
          options={sheets.map(({ id, title }) => ({ value: id, label: title || 'Untitled sheet' }))}
          value={chosen}
          onChange={(id) => id !== null && onChoose(id)}
        />
      )}
    </FieldRow>
  )
}
