import type { Duration } from '@workbook/model/values'
import { durationUnitWords } from '../../i18n/words'
import { Select } from '../../ui/Select'
import type { Access, Binding } from './binding'
import { plainNumber } from './codecs'
import { FieldRow } from './FieldRow'
import styles from './fields.module.css'
import { commitOrRevert } from './InputField'
import type { DraftProblem } from './kept-drafts'
import { useDraft } from './use-draft'

const days = [
  { part: 'min', label: 'Minimum days' },
  { part: 'likely', label: 'Likely days' },
  { part: 'max', label: 'Maximum days' },
] as const
type DayPart = (typeof days)[number]['part']

const units = Object.entries(durationUnitWords).map(([value, label]) => ({ value, label }))

export interface DurationFieldProps<R> {
  readonly binding: Binding<R>
  readonly access: Access<R, Duration>
}

/**
 * The three-point estimate. Its three fields share one draft, so a minimum above the old maximum waits, with its
 * reason, until the maximum is typed too.
 */
export function DurationField<R>({ binding, access }: DurationFieldProps<R>) {
  const duration = access.read(binding.record)
  const draft = useDraft<DayPart>({
    place: `${binding.place}.${access.name}`,
    texts: {
      min: plainNumber.format(duration?.min),
      likely: plainNumber.format(duration?.likely),
      max: plainNumber.format(duration?.max),
    },
    commit: (texts) => commitDays(texts, duration, binding, access),
  })
  return (
    <>
      <div className={styles.triple}>
        {days.map(({ part, label }) => (
          <FieldRow
            key={part}
            label={label}
            wide
            problem={draft.problem?.part === part ? draft.problem.sentence : null}
          >
            {({ control, problem }) => (
              <input
                id={control}
                className={styles.input}
                inputMode="decimal"
                autoComplete="off"
                value={draft.texts[part]}
                readOnly={binding.readOnly}
                aria-invalid={problem !== undefined}
                aria-describedby={problem}
                onChange={(event) => draft.type(part, event.target.value)}
                onBlur={draft.settle}
                onKeyDown={(event) => commitOrRevert(event, draft)}
              />
            )}
          </FieldRow>
        ))}
      </div>
      {duration && (
        <FieldRow label="Counted in" labelIsText>
          {({ label }) => (
            <Select
              labelledBy={label}
              options={units}
              value={duration.unit}
              disabled={binding.readOnly}
              onChange={(unit) => {
                if (unit === 'working' || unit === 'calendar')
                  binding.change(access.write({ ...duration, unit }))
              }}
            />
          )}
        </FieldRow>
      )}
    </>
  )
}

function commitDays<R>(
  texts: Readonly<Record<DayPart, string>>,
  before: Duration | undefined,
  binding: Binding<R>,
  access: Access<R, Duration>,
): DraftProblem | null {
  const numbers: Partial<Record<DayPart, number>> = {}
  for (const { part, label } of days) {
    const parsed = plainNumber.parse(texts[part])
    if (!parsed.ok) return { part, sentence: parsed.error }
    if (parsed.value === undefined) continue
    if (parsed.value < 0) return { part, sentence: `${label} cannot be less than 0.` }
    numbers[part] = parsed.value
  }
  const { likely } = numbers
  const ends = [numbers.min, numbers.max].filter((end) => end !== undefined).length
  if (before && ends === 1) return { part: numbers.min === undefined ? 'min' : 'max', sentence: halfTaken }
  // One figure is an estimate too: both ends until the other one is typed.
  const min = numbers.min ?? likely ?? numbers.max
  const max = numbers.max ?? likely ?? numbers.min
  if (min === undefined || max === undefined) return asProblem('min', binding.change(access.write(undefined)))
  if (min > max) return { part: 'min', sentence: `The minimum is more than the maximum of ${max}.` }
  if (likely !== undefined && (likely < min || likely > max)) {
    return { part: 'likely', sentence: `The likely time lies between ${min} and ${max} days.` }
  }
  const unit = before?.unit ?? 'working'
  const value = likely === undefined ? { min, max, unit } : { min, likely, max, unit }
  return asProblem('max', binding.change(access.write(value)))
}

const halfTaken = 'Give both ends, or empty all three days to take the estimate away.'

function asProblem(part: DayPart, sentence: string | null): DraftProblem | null {
  return sentence === null ? null : { part, sentence }
}
