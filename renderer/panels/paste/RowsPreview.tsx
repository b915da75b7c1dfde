import { addStepsFromRows } from '@workbook/commands/add-steps-from-rows'
import type { DayOrder } from '@workbook/formats/rows/day-reading'
import type { Rows } from '@workbook/formats/rows/read-rows'
import { changeColumn, guessColumns, type RowColumns } from '@workbook/formats/rows/row-columns'
import { stepsFromRows } from '@workbook/formats/rows/steps-from-rows'
import { stepSize } from '@workbook/model/step'
import { useId, useMemo, useState } from 'react'
import { useStores, useWorkbook } from '../../store/hooks'
import { showPastedRows } from '../../store/pasted-rows'
import { Button } from '../../ui/Button'
import { CheckBox } from '../../ui/CheckBox'
import { Dialog } from '../../ui/Dialog'
import { showNotice } from '../../ui/notices'
import { Select } from '../../ui/Select'
import styles from './paste.module.css'
import { RowsTable } from './RowsTable'
import { rowsSummary } from './rows-summary'

const dayOrders = [
  { value: null, label: 'Leave these dates out' },
  { value: 'day-first', label: 'Day first: 3/4 is 3 April' },
  { value: 'month-first', label: 'Month first: 3/4 is 4 March' },
]

const close = () => showPastedRows(null)

/** What becomes of pasted rows, to be looked through and put right before the steps are added. */
export function RowsPreview({ rows: pasted }: { readonly rows: Rows }) {
  const stores = useStores()
  const workbook = useWorkbook()
  const [headed, setHeaded] = useState(pasted.headed)
  const [linked, setLinked] = useState(true)
  const [dayOrder, setDayOrder] = useState<DayOrder | null>(null)
  const [changed, setChanged] = useState<RowColumns | null>(null)
  const orderLabel = useId()
  const rows = useMemo(() => ({ ...pasted, headed }), [pasted, headed])
  const columns = changed ?? guessColumns(rows)
  const reading = useMemo(() => stepsFromRows(rows, { columns, dayOrder }), [rows, columns, dayOrder])
  const steps = reading.rows.flatMap(({ step }) => step ?? [])
  const { activeSheetId: sheetId, canvas } = stores.session.getState()

  const add = () => {
    if (sheetId === null) return
    const at = canvas?.placeFor(stepSize) ?? { x: 0, y: 0 }
    const added = stores.document.execute(addStepsFromRows, { sheetId, rows: steps, at, linked })
    if (!added.ok) showNotice('warning', added.error.message)
    else {
      close()
      requestAnimationFrame(() => stores.session.getState().canvas?.revealSelection())
    }
  }
  return (
    <Dialog
      open
      wide
      title="Paste as steps"
      description="Each row becomes a step. Check what the columns hold before you add them."
      onClose={close}
      buttons={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button look="accent" disabled={steps.length === 0} onClick={add}>
            {steps.length === 1 ? 'Add 1 step' : `Add ${steps.length} steps`}
          </Button>
        </>
      }
    >
      <div className={styles.choices}>
        <CheckBox checked={headed} onChange={setHeaded}>
          The first row names the columns
        </CheckBox>
        <CheckBox checked={linked} onChange={setLinked}>
          Link the steps in this order
        </CheckBox>
        {reading.needsDayOrder && (
          <div className={styles.order}>
            <span id={orderLabel}>Dates such as 3/4 are open</span>
            <Select
              labelledBy={orderLabel}
              options={dayOrders}
              value={dayOrder}
              onChange={(order) => setDayOrder(order as DayOrder | null)}
            />
          </div>
        )}
      </div>
      <RowsTable
        rows={rows}
        columns={columns}
        reading={reading}
        onChange={(index, field) => setChanged(changeColumn(columns, index, field))}
      />
      <div role="status">
        <ul className={styles.summary}>
          {rowsSummary(workbook, sheetId, reading).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
    </Dialog>
  )
}
