import type { MapFilter } from '@workbook/analysis/map-filter'
import type { Id } from '@workbook/model/values'
import type { Workbook } from '@workbook/model/workbook'
import { stakeholderTitle } from '@workbook/scene/names'
import { ListFilter, X } from 'lucide-react'
import { mapControl } from '../../../canvas/gestures/use-pointer'
import { sameFilter, toggleFilter } from '../../../store/filters'
import { useSession, useStores, useWorkbook } from '../../../store/hooks'
import type { Lit } from '../../../store/selectors'
import { Button } from '../../../ui/Button'
import { IconButton } from '../../../ui/IconButton'
import { Menu } from '../../../ui/Menu'
import type { MenuEntry } from '../../../ui/MenuEntries'
import styles from './filter-bar.module.css'
import { filterText, neighboursText } from './filter-words'

const kinds = [
  { kind: 'unknowns' },
  { kind: 'overdue' },
  { kind: 'critical' },
] as const satisfies readonly MapFilter[]

/** What is looked for on the map, as chips that can be taken away. */
export function FilterBar() {
  const { session, selectors } = useStores()
  const workbook = useWorkbook()
  const filters = useSession((state) => state.filters)
  const neighboursOf = useSession((state) => state.neighboursOf)
  const sheetId = useSession((state) => state.activeSheetId)
  const lit = selectors.lit()
  return (
    <section className={styles.bar} aria-label="Filters" {...{ [mapControl]: '' }}>
      <Menu
        side="top"
        trigger={
          <Button small className={styles.filter}>
            <ListFilter size={14} aria-hidden="true" />
            Filter
          </Button>
        }
        entries={filterEntries(workbook, sheetId, filters, (filter) => toggleFilter(session, filter))}
      />
      {filters.length + neighboursOf.length > 0 && (
        <ul className={styles.chips}>
          {neighboursOf.length > 0 && (
            <Chip
              text={neighboursText(workbook, neighboursOf)}
              onRemove={() => session.showNeighboursOf([])}
            />
          )}
          {filters.map((filter) => {
            const text = filterText(workbook, filter)
            return <Chip key={text} text={text} onRemove={() => toggleFilter(session, filter)} />
          })}
        </ul>
      )}
      {/* There all the time, because a region that appears with its text is not read out. */}
      <p className={styles.count} role="status">
        {sheetId === null ? '' : countText(workbook, sheetId, lit)}
      </p>
    </section>
  )
}

function Chip({ text, onRemove }: { readonly text: string; readonly onRemove: () => void }) {
  return (
    <li className={styles.chip}>
      <bdi className={styles.chipText}>{text}</bdi>
      <IconButton
        label={`Remove filter: ${text}`}
        icon={X}
        size="small"
        tooltipSide="top"
        onClick={onRemove}
      />
    </li>
  )
}

function filterEntries(
  workbook: Workbook,
  sheetId: Id | null,
  filters: readonly MapFilter[],
  onToggle: (filter: MapFilter) => void,
): MenuEntry[] {
  const people = [...workbook.stakeholders.values()]
    .filter(({ placements }) => placements.some((place) => place.sheetId === sheetId))
    .sort((a, b) => stakeholderTitle(a).localeCompare(stakeholderTitle(b), 'en'))
  const entry = (filter: MapFilter): MenuEntry => ({
    id: filter.kind === 'person' ? filter.id : filter.kind,
    label: filterText(workbook, filter),
    checked: filters.some((other) => sameFilter(other, filter)),
    onChoose: () => onToggle(filter),
  })
  return [
    ...kinds.map(entry),
    ...(people.length > 0 ? ['separator' as const] : []),
    ...people.map(({ id }) => entry({ kind: 'person', id })),
  ]
}

function countText(workbook: Workbook, sheetId: Id, lit: Lit): string {
  if (lit === null) return ''
  const steps = [...workbook.steps.values()].filter((step) => step.sheetId === sheetId)
  const found = steps.filter(({ id }) => lit.has(`steps:${id}`)).length
  return `${found} of ${steps.length} steps`
}
