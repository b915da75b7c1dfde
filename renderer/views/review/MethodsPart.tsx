import { blueSheet } from '@workbook/analysis/review/blue-sheet'
import { meddpicc } from '@workbook/analysis/review/meddpicc'
import type { Scorecard, ScoreFact, ScoreState } from '@workbook/analysis/review/scorecard'
import { tas } from '@workbook/analysis/review/tas'
import { splitRecordKey } from '@workbook/model/records'
import { useMemo, useState } from 'react'
import { useStores, useToday, useWorkbook } from '../../store/hooks'
import { showOnMap } from '../../store/show-on-map'
import styles from './review-view.module.css'

const stateWords: Readonly<Record<ScoreState, string>> = {
  known: 'Known',
  partly: 'In part',
  unknown: 'Not known',
}

/** The map in the words of a sales method; every line comes from the map and leads back to it. */
export function MethodsPart() {
  const workbook = useWorkbook()
  const today = useToday()
  const cards = useMemo(
    () => [meddpicc(workbook), blueSheet(workbook, today), tas(workbook)],
    [workbook, today],
  )
  const [shown, setShown] = useState<Scorecard['id']>('meddpicc')
  const card = cards.find(({ id }) => id === shown) ?? cards[0]
  return (
    <>
      <div className={styles.methods}>
        {cards.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            className={styles.method}
            aria-pressed={id === card?.id}
            onClick={() => setShown(id)}
          >
            {title}
          </button>
        ))}
      </div>
      <p className={styles.quiet}>
        Read from the map. Nothing is filled in here: what is missing is asked of the client.
      </p>
      <dl className={styles.lines}>
        {card?.lines.map(({ id, title, state, facts, ask }) => (
          <div key={id} className={styles.line}>
            <dt className={styles.lineTitle}>
              {title}
              <span className={styles.state} data-state={state}>
                {stateWords[state]}
              </span>
            </dt>
            <dd>
              {facts.length > 0 && (
                <ul className={styles.facts}>
                  {facts.map((fact, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: facts are a list without identity, in fixed order
                    <Fact key={index} fact={fact} />
                  ))}
                </ul>
              )}
              {state !== 'known' && <p className={styles.ask}>{`Ask: “${ask}”`}</p>}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function Fact({ fact: { text, key } }: { readonly fact: ScoreFact }) {
  const stores = useStores()
  const isOnMap = key !== undefined && splitRecordKey(key).kind !== 'deal'
  return (
    <li>
      {isOnMap ? (
        <button type="button" className={styles.jump} onClick={() => showOnMap(stores, key)}>
          {text}
        </button>
      ) : (
        text
      )}
    </li>
  )
}
