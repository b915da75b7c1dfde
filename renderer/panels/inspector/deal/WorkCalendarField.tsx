import type { Deal, WorkCalendar } from '@workbook/model/deal'
import { dayText } from '@workbook/scene/day-text'
import { useState } from 'react'
import { weekdayWords } from '../../../i18n/words'
import { commandContext } from '../../../store/world'
import { CheckBox } from '../../../ui/CheckBox'
import type { Access, Binding } from '../../fields/binding'
import { FieldRow } from '../../fields/FieldRow'
import styles from '../../fields/fields.module.css'
import { ListField } from '../../fields/ListField'
import { holidayFields } from './holiday-fields'

type Holiday = WorkCalendar['holidays'][number]

const usualCalendar: WorkCalendar = { workingDays: [1, 2, 3, 4, 5], holidays: [] }

/** The client's working week and holidays; Monday to Friday until something else is said. */
export function WorkCalendarField({ binding }: { readonly binding: Binding<Deal> }) {
  const [problem, setProblem] = useState<string | null>(null)
  const calendar = binding.record.workCalendar ?? usualCalendar
  const holidays: Access<Deal, readonly Holiday[]> = {
    name: 'workCalendar',
    read: ({ workCalendar }) => workCalendar?.holidays,
    write: (list) => ({ workCalendar: { ...calendar, holidays: [...(list ?? [])] } }),
  }
  const toggle = (day: number, works: boolean) => {
    const workingDays = works
      ? [...calendar.workingDays, day].sort((a, b) => a - b)
      : calendar.workingDays.filter((other) => other !== day)
    if (workingDays.length === 0) return setProblem('The client works on at least one day of the week.')
    setProblem(binding.change({ workCalendar: { ...calendar, workingDays } }))
  }
  return (
    <>
      <FieldRow label="Working days" labelIsText wide problem={problem}>
        {(ids) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot take its name from the label beside it
          <div className={styles.days} role="group" aria-labelledby={ids.label}>
            {weekdayWords.map((word, index) => (
              <CheckBox
                key={word}
                aria-label={word}
                checked={calendar.workingDays.includes(index + 1)}
                disabled={binding.readOnly}
                onChange={(works) => toggle(index + 1, works)}
              >
                {word.slice(0, 2)}
              </CheckBox>
            ))}
          </div>
        )}
      </FieldRow>
      <ListField
        itemWord="holiday"
        binding={binding}
        access={holidays}
        fields={holidayFields}
        summarise={({ date, name }) => ({ title: name || 'Holiday', line: dayText(date) })}
        blank={(): Holiday => ({ date: commandContext().today })}
        whenEmpty={[]}
      />
    </>
  )
}
