import { type Coverage, coverage, freshDays } from '@workbook/analysis/people/coverage'
import { coverages } from '@workbook/model/stakeholder'
import { useMemo } from 'react'
import { buyingRoleWords, coverageWords } from '../../i18n/words'
import { useToday, useWorkbook } from '../../store/hooks'
import { classes } from '../../ui/classes'
import styles from './coverage-pane.module.css'
import { PersonCard } from './PersonCard'
import type { PeoplePaneProps } from './people-pane'
import pane from './people-pane.module.css'
import { walkPeople } from './walk-people'

/** Who on our side is in touch with whom, how well, and when they last spoke. */
export function CoveragePane(props: PeoplePaneProps) {
  const workbook = useWorkbook()
  const today = useToday()
  const groups = useMemo(() => coverage(workbook, today), [workbook, today])
  return (
    <div className={pane.list}>
      {groups.length === 0 && (
        <p className={styles.nothing}>Nobody is known by name yet. Add people on the map or in the table.</p>
      )}
      {groups.map(({ counterpart, covered }) => (
        <section
          key={counterpart ?? ''}
          className={pane.group}
          aria-label={counterpart ?? 'Covered by nobody'}
        >
          <h2 className={classes(pane.groupTitle, counterpart === null && styles.doubt)}>
            {counterpart ?? 'Covered by nobody'}
            <span className={pane.aside}>
              {covered.length === 1 ? '1 person' : `${covered.length} people`}
            </span>
          </h2>
          <ul>
            {covered.map((line) => (
              <Line key={line.person.id} {...props} line={line} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Line({ line, onSelect, onMenu }: PeoplePaneProps & { readonly line: Coverage }) {
  const { person, daysAgo } = line
  const depth = coverages.indexOf(person.coverage ?? 'none')
  const stale = daysAgo === null || daysAgo > freshDays
  return (
    <li className={styles.coverageLine}>
      <PersonCard person={person} onSelect={onSelect} onMenu={onMenu} onKeyDown={walkPeople} />
      <span className={styles.roles}>
        {(person.buyingRoles ?? []).map((role) => buyingRoleWords[role]).join(', ')}
      </span>
      <span className={styles.depth}>
        <span className={styles.bars} aria-hidden="true">
          {[1, 2, 3].map((bar) => (
            <span key={bar} className={classes(styles.bar, bar <= depth && styles.full)} />
          ))}
        </span>
        {person.coverage ? coverageWords[person.coverage] : 'Not said'}
      </span>
      <span className={classes(styles.contact, stale && styles.doubt)}>{agoText(daysAgo)}</span>
    </li>
  )
}

function agoText(days: number | null): string {
  if (days === null) return 'never spoken'
  if (days === 0) return 'today'
  return days === 1 ? 'yesterday' : `${days} days ago`
}
