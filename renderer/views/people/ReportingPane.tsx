import { type ReportingNode, reportingTree } from '@workbook/analysis/people/reporting-tree'
import { setManager } from '@workbook/commands/set-manager'
import type { Stakeholder } from '@workbook/model/stakeholder'
import type { Id } from '@workbook/model/values'
import { stakeholderTitle } from '@workbook/scene/names'
import { type DragEvent, useMemo, useState } from 'react'
import { useEdits } from '../../panels/use-edits'
import { useReadOnly } from '../../panels/use-read-only'
import { useWorkbook } from '../../store/hooks'
import { classes } from '../../ui/classes'
import { showNotice } from '../../ui/notices'
import { PersonCard, personDragType } from './PersonCard'
import type { PeoplePaneProps } from './people-pane'
import pane from './people-pane.module.css'
import styles from './reporting-pane.module.css'
import { walkPeople } from './walk-people'

/** Who reports to whom. Dropping a person on another one changes it; a line that leads back is refused. */
export function ReportingPane(props: PeoplePaneProps) {
  const workbook = useWorkbook()
  const { edit } = useEdits()
  const tree = useMemo(() => reportingTree(workbook), [workbook])
  const place = (stakeholderId: Id, managerId: Id | null) => {
    if (stakeholderId === managerId) return
    const problem = edit(setManager, { stakeholderId, managerId })
    if (problem !== null) showNotice('warning', problem)
  }
  return (
    <div className={styles.reporting}>
      {tree.circles.map((circle) => (
        <p key={circle.map(({ id }) => id).join(' ')} className={styles.warning} role="alert">
          {`${circle.map(stakeholderTitle).join(' reports to ')} reports to ${stakeholderTitle(circle[0] as Stakeholder)}: a line that leads back to where it began. Take one of them out.`}
        </p>
      ))}
      <section aria-label="Reporting lines">
        {tree.lines.length === 0 && (
          <p className={styles.nothing}>
            No reporting line is known yet. Drag a person onto the one they report to, or choose “Reports to…”
            in the menu of a person.
          </p>
        )}
        <ul className={styles.tree}>
          {tree.lines.map((node) => (
            <Node key={node.person.id} {...props} node={node} onPlace={place} />
          ))}
        </ul>
      </section>
      <DropZone label="Reports to nobody we know" onPlace={(id) => place(id, null)}>
        {tree.unplaced.map((person) => (
          <Person key={person.id} {...props} person={person} onPlace={place} />
        ))}
      </DropZone>
      {tree.outside.length > 0 && (
        <section className={styles.zone} aria-label="Outside the client">
          <h2 className={styles.zoneTitle}>Outside the client</h2>
          <ul className={styles.tree}>
            {tree.outside.map((node) => (
              <Node key={node.person.id} {...props} node={node} onPlace={place} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

interface PlaceProps extends PeoplePaneProps {
  readonly onPlace: (stakeholderId: Id, managerId: Id | null) => void
}

function Node({ node, ...props }: PlaceProps & { readonly node: ReportingNode }) {
  const { person, reports, alsoReportsTo } = node
  return (
    <li className={styles.node}>
      <div className={styles.nodeHead}>
        <Person {...props} person={person} />
        {alsoReportsTo.length > 0 && (
          <span className={pane.aside}>{`also to ${alsoReportsTo.map(stakeholderTitle).join(', ')}`}</span>
        )}
      </div>
      {reports.length > 0 && (
        <ul className={styles.branch}>
          {reports.map((report) => (
            <Node key={report.person.id} {...props} node={report} />
          ))}
        </ul>
      )}
    </li>
  )
}

function Person({ person, onPlace, onSelect, onMenu }: PlaceProps & { readonly person: Stakeholder }) {
  const readOnly = useReadOnly()
  const [isTarget, setIsTarget] = useState(false)
  return (
    <PersonCard
      person={person}
      draggable={!readOnly}
      isTarget={isTarget}
      onSelect={onSelect}
      onMenu={onMenu}
      onKeyDown={walkPeople}
      onDragOver={(event) => {
        if (readOnly || !event.dataTransfer.types.includes(personDragType)) return
        event.preventDefault()
        event.stopPropagation()
        setIsTarget(true)
      }}
      onDragLeave={() => setIsTarget(false)}
      onDrop={(event) => {
        event.preventDefault()
        event.stopPropagation()
        setIsTarget(false)
        const dragged = event.dataTransfer.getData(personDragType)
        if (dragged) onPlace(dragged, person.id)
      }}
    />
  )
}

function DropZone({
  label,
  onPlace,
  children,
}: {
  readonly label: string
  readonly onPlace: (id: Id) => void
  readonly children: React.ReactNode
}) {
  const [over, setOver] = useState(false)
  const accept = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(personDragType)) return
    event.preventDefault()
    setOver(true)
  }
  return (
    <section
      aria-label={label}
      className={classes(styles.zone, over && styles.target)}
      onDragOver={accept}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const dragged = event.dataTransfer.getData(personDragType)
        if (dragged) onPlace(dragged)
      }}
    >
      <h2 className={styles.zoneTitle}>{label}</h2>
      <div className={pane.cards}>{children}</div>
    </section>
  )
}
