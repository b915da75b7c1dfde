import { editRecords } from '@workbook/commands/edit-records'
import type { Stakeholder } from '@workbook/model/stakeholder'
import { stakeholderTitle } from '@workbook/scene/names'
import { type DragEvent, type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { dispositionWords, influenceWords } from '../../i18n/words'
import { useEdits } from '../../panels/use-edits'
import { useReadOnly } from '../../panels/use-read-only'
import { useStores, useWorkbook } from '../../store/hooks'
import { classes } from '../../ui/classes'
import { announce } from '../../ui/live-message'
import { showNotice } from '../../ui/notices'
import {
  cellKey,
  dispositionColumns,
  influenceRows,
  matrixCells,
  type Rating,
  ratingBeside,
  ratingOf,
} from './matrix'
import styles from './matrix-pane.module.css'
import { PersonCard, personDragType } from './PersonCard'
import type { PeoplePaneProps } from './people-pane'
import { walkPeople } from './walk-people'

/** Everybody by how much their word weighs and where they stand toward us; dragging a person changes both. */
export function MatrixPane({ onSelect, onMenu }: PeoplePaneProps) {
  const { stakeholders } = useWorkbook()
  const { document } = useStores()
  const { edit } = useEdits()
  const readOnly = useReadOnly()
  const [over, setOver] = useState<string | null>(null)
  const cells = useMemo(() => matrixCells(stakeholders.values()), [stakeholders])
  const pane = useRef<HTMLElement>(null)
  const movedByKeys = useRef<string | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: in another cell the person is another element
  useLayoutEffect(() => {
    const id = movedByKeys.current
    movedByKeys.current = null
    if (id !== null) pane.current?.querySelector<HTMLElement>(`[data-person="${id}"]`)?.focus()
  }, [cells])

  const rate = (person: Stakeholder, { influence, disposition }: Rating) => {
    const { influence: was, disposition: stood } = ratingOf(person)
    if (readOnly || (was === influence && stood === disposition)) return
    const changes = {
      ...(was !== influence && { influence }),
      ...(stood !== disposition && { disposition }),
    }
    const name = stakeholderTitle(person)
    const problem = edit(editRecords, {
      edits: [{ kind: 'stakeholders', id: person.id, changes }],
      label: `Rate ${name}`,
    })
    if (problem !== null) showNotice('warning', problem)
    else announce(`${name}: ${ratingText({ influence, disposition })}`)
  }
  const press = (event: KeyboardEvent<HTMLButtonElement>, person: Stakeholder) => {
    const next = event.shiftKey ? ratingBeside(ratingOf(person), event.key) : null
    if (next) {
      event.preventDefault()
      event.stopPropagation()
      movedByKeys.current = person.id
      rate(person, next)
    } else walkPeople(event)
  }
  const drop = (event: DragEvent, rating: Rating) => {
    event.preventDefault()
    setOver(null)
    const { workbook } = document.getState()
    const person = workbook.stakeholders.get(event.dataTransfer.getData(personDragType))
    if (person) rate(person, rating)
  }
  return (
    <section ref={pane} className={styles.matrix} aria-label="Influence and disposition">
      <div className={styles.axis} aria-hidden="true">
        Influence
      </div>
      {dispositionColumns.map((disposition) => (
        <div key={disposition} className={styles.columnHeading}>
          {disposition === 'unknown' ? 'Stance unknown' : dispositionWords[disposition]}
        </div>
      ))}
      {influenceRows.map((influence) => (
        <div key={influence} className={styles.matrixRow}>
          <div className={styles.rowHeading}>
            {influence === 'unknown' ? 'Unknown' : influenceWords[influence]}
          </div>
          {dispositionColumns.map((disposition) => {
            const rating = { influence, disposition }
            const key = cellKey(rating)
            return (
              <ul
                key={key}
                aria-label={ratingText(rating)}
                className={classes(
                  styles.matrixCell,
                  (influence === 'unknown' || disposition === 'unknown') && styles.unknownLane,
                  over === key && styles.target,
                )}
                onDragOver={(event) => {
                  if (readOnly || !event.dataTransfer.types.includes(personDragType)) return
                  event.preventDefault()
                  setOver(key)
                }}
                onDragLeave={() => setOver((now) => (now === key ? null : now))}
                onDrop={(event) => drop(event, rating)}
              >
                {(cells.get(key) ?? []).map((person) => (
                  <li key={person.id}>
                    <PersonCard
                      person={person}
                      draggable={!readOnly}
                      hint="Shift with an arrow key changes influence and disposition."
                      onSelect={onSelect}
                      onMenu={onMenu}
                      onKeyDown={(event) => press(event, person)}
                    />
                  </li>
                ))}
              </ul>
            )
          })}
        </div>
      ))}
    </section>
  )
}

function ratingText({ influence, disposition }: Rating): string {
  const weight =
    influence === 'unknown' ? 'influence unknown' : `${influenceWords[influence].toLowerCase()} influence`
  const stance = disposition === 'unknown' ? 'stance unknown' : dispositionWords[disposition].toLowerCase()
  return `${weight}, ${stance}`
}
