import type { Id } from '@workbook/model/values'
import { stakeholderTitle } from '@workbook/scene/names'
import { CircleCheck, Users } from 'lucide-react'
import { useMemo } from 'react'
import { actionOf } from '../../actions/registry'
import { runAction } from '../../actions/run-action'
import { keysText } from '../../actions/shortcuts'
import { useEnabled } from '../../actions/use-actions'
import { mainProcess } from '../../bridge/window-api'
import { useSession, useStores, useWorkbook } from '../../store/hooks'
import { Button } from '../../ui/Button'
import { Menu } from '../../ui/Menu'
import { useReadOnly } from '../use-read-only'
import styles from './live-mapping.module.css'

const confirming = ['fact.confirmInRoom'] as const

/** Who sits with us, chosen once, and the button by which they say that a step is as it is drawn. */
export function InTheRoom() {
  const { session } = useStores()
  const { stakeholders } = useWorkbook()
  const room = useSession((state) => state.inTheRoom)
  const readOnly = useReadOnly()
  const enabled = useEnabled(confirming)
  const people = useMemo(
    () =>
      [...stakeholders.values()]
        .filter(({ placeholder }) => !placeholder)
        .sort((a, b) => stakeholderTitle(a).localeCompare(stakeholderTitle(b))),
    [stakeholders],
  )
  const present = people.filter(({ id }) => room.includes(id))
  const words = `In the room: ${present.length === 0 ? 'nobody' : present.length}`
  const toggle = (id: Id) =>
    session.gather(room.includes(id) ? room.filter((other) => other !== id) : [...room, id])
  const { label, keys = '' } = actionOf('fact.confirmInRoom')
  if (readOnly) return null
  return (
    <div className={styles.room}>
      <Menu
        align="end"
        trigger={
          <Button
            small
            aria-label={present.length > 0 ? [words, ...present.map(stakeholderTitle)].join(', ') : undefined}
          >
            <Users size={14} aria-hidden="true" />
            {words}
          </Button>
        }
        entries={people.map((person) => ({
          id: person.id,
          label: stakeholderTitle(person),
          checked: room.includes(person.id),
          onChoose: () => toggle(person.id),
        }))}
      />
      <Button
        small
        disabled={!enabled.has('fact.confirmInRoom')}
        title={keysText(keys, mainProcess().platform)}
        onClick={() => runAction('fact.confirmInRoom')}
      >
        <CircleCheck size={14} aria-hidden="true" />
        {label}
      </Button>
    </div>
  )
}
