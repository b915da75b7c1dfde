import { recordKey } from '@workbook/model/records'
import { stepTitle } from '@workbook/scene/names'
import { useStores, useWorkbook } from '../../store/hooks'
import { showOnMap } from '../../store/show-on-map'
import styles from './perspectives.module.css'

/** Where on the shown sheet people disagree, and what nobody has confirmed for long. */
export function Doubts() {
  const stores = useStores()
  const { steps } = useWorkbook()
  const facts = [...stores.selectors.facts()]
  const lists = [
    { title: 'Sources disagree', ids: facts.filter(([, fact]) => fact.verification === 'disputed') },
    { title: 'Not confirmed lately', ids: facts.filter(([, fact]) => fact.aged) },
  ]
  return lists.map(
    ({ title, ids }) =>
      ids.length > 0 && (
        <section key={title} className={styles.part}>
          <h3 className={styles.partTitle}>
            {title}
            <span className={styles.faint}>{ids.length}</span>
          </h3>
          <ul>
            {ids.flatMap(([id]) => {
              const step = steps.get(id)
              return step ? (
                <li key={id}>
                  <button
                    type="button"
                    className={styles.jump}
                    onClick={() => showOnMap(stores, recordKey('steps', id))}
                  >
                    {stepTitle(step)}
                  </button>
                </li>
              ) : (
                []
              )
            })}
          </ul>
        </section>
      ),
  )
}
