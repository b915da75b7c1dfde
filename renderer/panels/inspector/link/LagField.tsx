import type { SequenceLink } from '@workbook/model/link'
import { durationUnitWords } from '../../../i18n/words'
import type { Access, Binding } from '../../fields/binding'
import { ChoiceField } from '../../fields/ChoiceField'
import { plainNumber } from '../../fields/codecs'
import { optionsOf } from '../../fields/fields-of'
import { InputField } from '../../fields/InputField'

/** Days between the end of one step and the start of the next; the unit only matters once there are days. */
export function LagField({ binding }: { readonly binding: Binding<SequenceLink> }) {
  const { lag } = binding.record
  const days: Access<SequenceLink, number> = {
    name: 'lag',
    read: (link) => link.lag?.days,
    write: (value) => ({
      lag: value === undefined ? undefined : { days: value, unit: lag?.unit ?? 'working' },
    }),
  }
  const unit: Access<SequenceLink, string> = {
    name: 'lag.unit',
    read: (link) => link.lag?.unit,
    write: (value) => ({
      lag: lag && { days: lag.days, unit: value === 'calendar' ? 'calendar' : 'working' },
    }),
  }
  return (
    <>
      <InputField
        label="Wait, days"
        binding={binding}
        access={days}
        codec={plainNumber}
        inputMode="decimal"
      />
      {lag && (
        <ChoiceField
          label="Counted in"
          binding={binding}
          access={unit}
          options={optionsOf(durationUnitWords)}
        />
      )}
    </>
  )
}
