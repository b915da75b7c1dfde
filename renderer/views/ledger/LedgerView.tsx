import { type Ledger, type LedgerRow, ledger } from '@workbook/analysis/ledger'
import type { Workbook } from '@workbook/model/workbook'
import { useMemo, useState } from 'react'
import { ActionList } from '../../panels/inspector/related/ActionList'
import { useReadOnly } from '../../panels/use-read-only'
import { useToday, useWorkbook } from '../../store/hooks'
import { ClientSide } from './ClientSide'
import styles from './ledger-view.module.css'

type Shown = 'all' | 'gaps' | 'late'

/** What the client does on the one side, what we do for it on the other. */
export default function LedgerView() {
  const workbook = useWorkbook()
  const today = useToday()
  const readOnly = useReadOnly()
  const [shown, setShown] = useState<Shown>('all')
  const both = useMemo(() => ledger(workbook, today), [workbook, today])
  const rows = both.rows.filter((row) => isShown(row, shown, both))
  return (
    <section className={styles.view} aria-label="Both sides">
      <Summary both={both} shown={shown} onShow={setShown} />
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">What the client does</th>
            <th scope="col">What we do so that they do it</th>
          </tr>
        </thead>
        {stagesOf(rows, workbook).map(({ title, rows: ofStage }) => (
          <tbody key={title}>
            <tr>
              <th scope="rowgroup" colSpan={2} className={styles.stage}>
                {title}
              </th>
            </tr>
            {ofStage.map((row) => (
              <tr key={row.step.id}>
                <td>
                  <ClientSide row={row} />
                </td>
                <td>
                  {row.gap && <p className={styles.gap}>We do nothing for this step yet.</p>}
                  <ActionList actions={row.actions} stepId={row.step.id} readOnly={readOnly} />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      {rows.length === 0 && <p className={styles.nothing}>{nothing[shown]}</p>}
      {both.servesNothing.length > 0 && shown === 'all' && (
        <section className={styles.idle} aria-label="Serves no client step">
          <h2 className={styles.idleTitle}>Serves no client step</h2>
          <p className={styles.faint}>
            Which client step does this move? If there is none, it may be a waste of time: drop it.
          </p>
          <ActionList actions={both.servesNothing} stepId={null} readOnly={readOnly} />
        </section>
      )}
    </section>
  )
}

const nothing: Readonly<Record<Shown, string>> = {
  all: 'No client step is drawn yet.',
  gaps: 'Every open client step has an action of ours.',
  late: 'Nothing of ours is late.',
}

function isShown({ gap, actions }: LedgerRow, shown: Shown, { lateActions }: Ledger): boolean {
  if (shown === 'gaps') return gap
  return shown === 'all' || actions.some(({ id }) => lateActions.has(id))
}

/** Rows under the stage they stand in, in the order in which they come. */
function stagesOf(rows: readonly LedgerRow[], { stages, sheets }: Workbook) {
  const groups: { title: string; rows: LedgerRow[] }[] = []
  for (const row of rows) {
    const stage = stages.get(row.step.stageId ?? '')?.title || 'Outside the stages'
    const title = sheets.size > 1 ? `${sheets.get(row.step.sheetId)?.title ?? ''} · ${stage}` : stage
    const last = groups.at(-1)
    if (last?.title === title) last.rows.push(row)
    else groups.push({ title, rows: [row] })
  }
  return groups
}

interface SummaryProps {
  readonly both: Ledger
  readonly shown: Shown
  readonly onShow: (shown: Shown) => void
}

function Summary({ both, shown, onShow }: SummaryProps) {
  const gaps = both.rows.filter(({ gap }) => gap).length
  const choices: readonly { readonly value: Shown; readonly text: string }[] = [
    { value: 'all', text: `All ${both.rows.length} client steps` },
    { value: 'gaps', text: `${gaps} without an action of ours` },
    { value: 'late', text: `${both.lateActions.size} late on our side` },
  ]
  return (
    <fieldset className={styles.summary}>
      <legend className="visually-hidden">Show</legend>
      {choices.map(({ value, text }) => (
        <button
          key={value}
          type="button"
          className={styles.choice}
          aria-pressed={shown === value}
          onClick={() => onShow(value)}
        >
          {text}
        </button>
      ))}
    </fieldset>
  )
}
