import { type Knowledge, knowledge } from '@workbook/analysis/people/knowledge'
import { fieldWord } from '@workbook/commands/field-words'
import type { Perspective } from '@workbook/model/perspective'
import { recordKey } from '@workbook/model/records'
import type { Id } from '@workbook/model/values'
import { titleById } from '@workbook/rules/record-title'
import { shortDayText } from '@workbook/scene/day-text'
import { useMemo, useState } from 'react'
import { directnessWords } from '../../i18n/words'
import { useStores, useToday, useWorkbook } from '../../store/hooks'
import { showOnMap } from '../../store/show-on-map'
import { Button } from '../../ui/Button'
import { classes } from '../../ui/classes'
import styles from './knowledge-pane.module.css'
import { PersonCard } from './PersonCard'
import type { PeoplePaneProps } from './people-pane'
import pane from './people-pane.module.css'
import { walkPeople } from './walk-people'

const shownAtFirst = 3

/** What each person has told us, and which open questions only they could answer. */
export function KnowledgePane(props: PeoplePaneProps) {
  const workbook = useWorkbook()
  const people = useMemo(() => knowledge(workbook), [workbook])
  const silent = people.filter(({ told, couldAnswer }) => told.length + couldAnswer.length === 0)
  return (
    <div className={pane.list}>
      {people
        .filter((item) => !silent.includes(item))
        .map((item) => (
          <Known key={item.person.id} {...props} item={item} />
        ))}
      {silent.length > 0 && (
        <section className={pane.group} aria-label="Have told us nothing">
          <h2 className={pane.groupTitle}>Have told us nothing yet</h2>
          <div className={pane.cards}>
            {silent.map(({ person }) => (
              <PersonCard key={person.id} {...props} person={person} onKeyDown={walkPeople} />
            ))}
          </div>
        </section>
      )}
    </div>
  )
}

function Known({ item, ...props }: PeoplePaneProps & { readonly item: Knowledge }) {
  const stores = useStores()
  const workbook = useWorkbook()
  const today = useToday()
  const [all, setAll] = useState(false)
  const { person, told, disputes, couldAnswer } = item
  const shown = all ? told : told.slice(0, shownAtFirst)
  const show = (kind: 'steps', id: Id) => showOnMap(stores, recordKey(kind, id))
  const about = ({ subject }: Perspective) => {
    const title = subject.kind === 'deal' ? 'the deal' : titleById(workbook, subject.kind, subject.id)
    return subject.field === undefined ? title : `${fieldWord(subject.field)} of ${title}`
  }
  return (
    <section className={styles.known} aria-label={person.name || person.jobTitle || 'Somebody'}>
      <div className={styles.knownHead}>
        <PersonCard {...props} person={person} onKeyDown={walkPeople} />
        <span className={pane.aside}>{countText(told.length, disputes, couldAnswer.length)}</span>
      </div>
      <ul className={styles.statements}>
        {shown.map((perspective) => (
          <li
            key={perspective.id}
            className={classes(styles.statement, perspective.stance === 'disputes' && styles.disputes)}
          >
            <span>{perspective.statement ? `“${perspective.statement}”` : 'Nothing written down'}</span>
            <span className={styles.detail}>
              {[
                perspective.stance === 'disputes' ? 'disputes' : 'confirms',
                about(perspective),
                directnessWords[perspective.directness].toLowerCase(),
                shortDayText(perspective.date, today),
              ].join(' · ')}
            </span>
          </li>
        ))}
        {couldAnswer.map(({ stepId, text }) => (
          <li key={stepId + text} className={styles.question}>
            <span>{text}</span>
            <Button small look="quiet" onClick={() => show('steps', stepId)}>
              {titleById(workbook, 'steps', stepId)}
            </Button>
          </li>
        ))}
      </ul>
      {told.length > shownAtFirst && (
        <Button small look="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${told.length}`}
        </Button>
      )}
    </section>
  )
}

function countText(told: number, disputes: number, questions: number): string {
  const parts = [
    told > 0 && `told us ${told === 1 ? 'one thing' : `${told} things`}`,
    disputes > 0 && `${disputes} ${disputes === 1 ? 'disagrees' : 'disagree'} with the map`,
    questions > 0 && `could answer ${questions === 1 ? 'one question' : `${questions} questions`}`,
  ]
  return parts.filter(Boolean).join(' · ')
}
