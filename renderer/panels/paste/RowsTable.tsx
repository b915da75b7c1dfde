import type { RowField } from '@workbook/formats/rows/headings'
import type { Rows } from '@workbook/formats/rows/read-rows'
import type { RowColumns } from '@workbook/formats/rows/row-columns'
import type { RowReading, RowsReading } from '@workbook/formats/rows/steps-from-rows'
import { useId } from 'react'
import { classes } from '../../ui/classes'
import { Select } from '../../ui/Select'
import { cellText } from './cell-text'
import styles from './paste.module.css'

const fieldWords: Readonly<Record<RowField, string>> = {
  title: 'Step',
  owner: 'Owner',
  stage: 'Stage',
  days: 'Days',
  minimum: 'Minimum days',
  likely: 'Likely days',
  maximum: 'Maximum days',
  due: 'Due',
  notes: 'Notes',
}

const options = [
  { value: null, label: 'Leave out' },
  ...Object.entries(fieldWords).map(([value, label]) => ({ value, label })),
]

/** More rows are not looked through one by one. */
const mostShown = 100

export interface RowsTableProps {
  readonly rows: Rows
  readonly columns: RowColumns
  readonly reading: RowsReading
  readonly onChange: (index: number, field: RowField | null) => void
}

/** Pasted rows as they will be read, with what each column is taken for. */
export function RowsTable({ rows, columns, reading, onChange }: RowsTableProps) {
  const headings = rows.headed ? rows.cells[0] : undefined
  const more = reading.rows.length - mostShown
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the dialog is scrolled with the keyboard too
    <section className={styles.frame} tabIndex={0} aria-label="Rows">
      <table className={styles.table}>
        <thead>
          <tr>
            <th className={classes(styles.head, styles.number)}>
              <span className="visually-hidden">Row</span>
            </th>
            {columns.map((field, index) => (
              <ColumnHead
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place
                key={index}
                name={headings?.[index] || `Column ${index + 1}`}
                field={field}
                onChange={(chosen) => onChange(index, chosen)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {reading.rows.slice(0, mostShown).map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows may repeat and never move
            <Row key={index} number={index + 1} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
      {more > 0 && <p className={styles.more}>{`and ${more} more`}</p>}
    </section>
  )
}

interface ColumnHeadProps {
  readonly name: string
  readonly field: RowField | null
  readonly onChange: (field: RowField | null) => void
}

function ColumnHead({ name, field, onChange }: ColumnHeadProps) {
  const label = useId()
  return (
    <th scope="col" className={styles.head}>
      <span id={label} className={styles.columnName}>
        {name}
      </span>
      <Select
        labelledBy={label}
        options={options}
        value={field}
        onChange={(chosen) => onChange(chosen as RowField | null)}
      />
    </th>
  )
}

interface RowProps {
  readonly number: number
  readonly row: RowReading
  readonly columns: RowColumns
}

function Row({ number, row, columns }: RowProps) {
  return (
    <tr className={classes(row.step === null && styles.skipped)}>
      <th scope="row" className={styles.number}>
        {number}
      </th>
      {columns.map((field, index) => {
        const remark = row.remarks.find(({ column }) => column === index)
        return (
          <td
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place
            key={index}
            className={classes(field === null && styles.leftOut)}
          >
            <span className={styles.cell}>{cellText(row, index, field)}</span>
            {remark && (
              <span className={styles.remark}>
                {remark.lost ? 'Left out: ' : ''}
                {remark.message}
              </span>
            )}
          </td>
        )
      })}
    </tr>
  )
}
