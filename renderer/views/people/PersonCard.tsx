import { recordKey } from '@workbook/model/records'
import type { Stakeholder } from '@workbook/model/stakeholder'
import { initialsOf } from '@workbook/scene/initials'
import { dispositionWords, stakeholderParts, stakeholderTitle } from '@workbook/scene/names'
import type { DragEvent, KeyboardEvent, MouseEvent } from 'react'
import { sideWords } from '../../i18n/words'
import { useSelection } from '../../store/hooks'
import { classes } from '../../ui/classes'
import { DispositionSign } from './DispositionSign'
import pane from './people-pane.module.css'
import styles from './person-card.module.css'

export interface PersonCardProps {
  readonly person: Stakeholder
  readonly draggable?: boolean
  readonly tabIndex?: number
  /** Something is dragged over it that would be taken. */
  readonly isTarget?: boolean
  /** What the keys do, beyond Enter which shows the person in the inspector. */
  readonly hint?: string
  readonly onSelect: (person: Stakeholder) => void
  readonly onMenu: (person: Stakeholder, x: number, y: number) => void
  readonly onKeyDown?: (event: KeyboardEvent<HTMLButtonElement>) => void
  readonly onDragOver?: (event: DragEvent) => void
  readonly onDragLeave?: () => void
  readonly onDrop?: (event: DragEvent) => void
}

/** Type of what is dragged: the id of a person. */
export const personDragType = 'application/x-buymap-person'

/** One person, to be looked at, dragged and asked about. */
export function PersonCard(props: PersonCardProps) {
  const { person, draggable = false, tabIndex = 0, isTarget = false, hint, onSelect, onMenu } = props
  const isSelected = useSelection().has(recordKey('stakeholders', person.id))
  const [part] = stakeholderParts(person)
  const outside = person.side === 'client' ? undefined : sideWords[person.side]
  const openMenu = (event: MouseEvent<HTMLButtonElement>) => {
    event.preventDefault()
    const { left, bottom } = event.currentTarget.getBoundingClientRect()
    // The keyboard's menu key has no pointer position of its own.
    const fromKeyboard = event.clientX === 0 && event.clientY === 0
    onMenu(person, fromKeyboard ? left : event.clientX, fromKeyboard ? bottom : event.clientY)
  }
  return (
    <button
      type="button"
      data-person={person.id}
      className={classes(
        styles.card,
        isSelected && styles.selected,
        person.placeholder && styles.placeholder,
        person.left && styles.gone,
        outside && styles.outside,
        isTarget && styles.target,
      )}
      aria-description={hint}
      aria-pressed={isSelected}
      tabIndex={tabIndex}
      draggable={draggable}
      onClick={() => onSelect(person)}
      onFocus={() => onSelect(person)}
      onContextMenu={openMenu}
      onKeyDown={props.onKeyDown}
      onDragStart={(event) => {
        event.dataTransfer.setData(personDragType, person.id)
        event.dataTransfer.effectAllowed = 'move'
      }}
      onDragOver={props.onDragOver}
      onDragLeave={props.onDragLeave}
      onDrop={props.onDrop}
    >
      <span className={styles.avatar} aria-hidden="true">
        {person.placeholder ? '?' : initialsOf(stakeholderTitle(person))}
      </span>
      <span className={styles.names}>
        <strong className={styles.name} title={stakeholderTitle(person)}>
          {stakeholderTitle(person)}
        </strong>
        <span className="visually-hidden">
          {`${person.placeholder ? 'placeholder' : 'person'}, ${dispositionWords[person.disposition ?? 'unknown']}`}
        </span>
        <span className={pane.aside}>{[part, outside].filter(Boolean).join(' · ')}</span>
      </span>
      <DispositionSign disposition={person.disposition ?? 'unknown'} />
    </button>
  )
}
