import { saidBefore } from '@workbook/analysis/calls/said-before'
import { type StepToMove, stepsToMove } from '@workbook/analysis/calls/steps-to-move'
import type { Call } from '@workbook/model/call'
import { recordKey } from '@workbook/model/records'
import type { Workbook } from '@workbook/model/workbook'
import { shortDayText } from '@workbook/scene/day-text'
import { participationWords, stakeholderTitle, stepTitle } from '@workbook/scene/names'
import type { Binding } from '../../panels/fields/binding'
import { Fields } from '../../panels/fields/Fields'
import { callFieldsByName } from '../../panels/inspector/related/call-fields'
import { factMark } from '../../store/fact-in-hand'
import { useStores, useToday, useWorkbook } from '../../store/hooks'
import { showOnMap } from '../../store/show-on-map'
import styles from './calls-view.module.css'
import { TopQuestions } from './TopQuestions'

const mostSaid = 6

export interface PreparationProps {
  readonly call: Call
  readonly binding: Binding<Call>
}

/** What the map knows about the people in the call: what they can move and what they told us. */
export function Preparation({ call, binding }: PreparationProps) {
  const workbook = useWorkbook()
  const movable = stepsToMove(workbook, call.stakeholderIds)
  return (
    <div className={styles.column}>
      <h3 className={styles.part}>Client steps they can move</h3>
      {movable.length === 0 && (
        <p className={styles.nothing}>
          {call.stakeholderIds.length === 0
            ? 'Choose who takes part, and what they own, approve or can veto appears here.'
            : 'Nobody in this call owns, approves or can veto an open step. Who does?'}
        </p>
      )}
      <ul className={styles.movable}>
        {movable.map((candidate) => (
          <MovableStep key={candidate.step.id} candidate={candidate} binding={binding} />
        ))}
      </ul>
      <Fields fields={[callFieldsByName.stepIds]} binding={binding} />
      <TopQuestions call={call} binding={binding} />
      <SaidBefore call={call} />
    </div>
  )
}

function MovableStep({
  candidate,
  binding,
}: {
  readonly candidate: StepToMove
  readonly binding: Binding<Call>
}) {
  const stores = useStores()
  const workbook = useWorkbook()
  const today = useToday()
  const { step, next } = candidate
  const { stepIds } = binding.record
  const toggle = (chosen: boolean) =>
    binding.change({ stepIds: chosen ? [...stepIds, step.id] : stepIds.filter((id) => id !== step.id) })
  const line = [
    next && 'can be taken now',
    partsText(candidate, workbook),
    step.due && `due ${shortDayText(step.due, today)}`,
  ]
  return (
    <li className={styles.movableStep} {...factMark(recordKey('steps', step.id))}>
      <input
        type="checkbox"
        id={`move-${step.id}`}
        checked={stepIds.includes(step.id)}
        disabled={binding.readOnly}
        onChange={(event) => toggle(event.target.checked)}
      />
      <label htmlFor={`move-${step.id}`}>
        <span className={styles.stepTitle}>{stepTitle(step)}</span>
        <span className={styles.callLine}>{line.filter(Boolean).join(' · ')}</span>
      </label>
      <button
        type="button"
        className={styles.show}
        onClick={() => showOnMap(stores, recordKey('steps', step.id))}
      >
        Show on map
      </button>
    </li>
  )
}

function partsText({ parts }: StepToMove, { stakeholders }: Workbook): string {
  return parts
    .flatMap(({ stakeholderId, role }) => {
      const person = stakeholders.get(stakeholderId)
      return person ? [`${stakeholderTitle(person)} ${participationWords[role]} it`] : []
    })
    .join(', ')
}

function SaidBefore({ call }: { readonly call: Call }) {
  const workbook = useWorkbook()
  const today = useToday()
  const said = saidBefore(workbook, call.stakeholderIds)
  if (said.length === 0) return null
  return (
    <>
      <h3 className={styles.part}>What they said before</h3>
      <ul className={styles.said}>
        {said.slice(0, mostSaid).map(({ id, saidById, statement, date, stance }) => {
          const person = workbook.stakeholders.get(saidById ?? '')
          return (
            <li key={id}>
              <q>{statement || 'No words were written down'}</q>
              <span className={styles.callLine}>
                {[
                  person && stakeholderTitle(person),
                  shortDayText(date, today),
                  stance === 'disputes' && 'disagrees with the map',
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          )
        })}
      </ul>
      {said.length > mostSaid && (
        <p className={styles.nothing}>{`And ${said.length - mostSaid} older ones.`}</p>
      )}
    </>
  )
}
