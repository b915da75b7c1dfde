import { findDuplicates } from '@workbook/analysis/people/duplicates'
import { recordKey } from '@workbook/model/records'
import type { Stakeholder } from '@workbook/model/stakeholder'
import { CircleHelp, Users } from 'lucide-react'
import { type KeyboardEvent, useMemo, useState } from 'react'
import { actionOf } from '../../actions/registry'
import { actionContext, runAction } from '../../actions/run-action'
import { useEnabled } from '../../actions/use-actions'
import { useStores, useWorkbook } from '../../store/hooks'
import { showOnMap } from '../../store/show-on-map'
import { Button } from '../../ui/Button'
import { ContextMenu } from '../../ui/ContextMenu'
import type { MenuEntry } from '../../ui/MenuEntries'
import { CoveragePane } from './CoveragePane'
import { KnowledgePane } from './KnowledgePane'
import { MatrixPane } from './MatrixPane'
import { PeopleTable } from './PeopleTable'
import styles from './people-view.module.css'
import { ReportingPane } from './ReportingPane'
import { RoleGoals } from './RoleGoals'

const panes = [
  { name: 'matrix', label: 'Influence' },
  { name: 'reporting', label: 'Reporting lines' },
  { name: 'table', label: 'Table' },
  { name: 'coverage', label: 'Coverage' },
  { name: 'knowledge', label: 'Who knows what' },
] as const
type PaneName = (typeof panes)[number]['name']

const buttonActions = ['people.helpMeDecide', 'people.mergeDuplicates'] as const

/** Who has a part in the purchase: how much their word weighs, where they stand, who knows them, what they know. */
export default function PeopleView() {
  const stores = useStores()
  const workbook = useWorkbook()
  const enabled = useEnabled(buttonActions)
  const [pane, setPane] = useState<PaneName>('matrix')
  const [menu, setMenu] = useState<{ readonly id: string; readonly x: number; readonly y: number } | null>(
    null,
  )
  const duplicates = useMemo(() => findDuplicates(workbook).length, [workbook])
  const select = ({ id }: Pick<Stakeholder, 'id'>) => stores.session.select([recordKey('stakeholders', id)])
  const props = {
    onSelect: select,
    onMenu: (person: Stakeholder, x: number, y: number) => {
      select(person)
      setMenu({ id: person.id, x, y })
    },
  }
  const entries = (id: string): readonly MenuEntry[] => [
    actionEntry('people.helpMeDecide'),
    actionEntry('people.reportsTo'),
    actionEntry('fact.confirm'),
    actionEntry('fact.dispute'),
    actionEntry('call.plan'),
    { label: 'Show on map', onChoose: () => showOnMap(stores, recordKey('stakeholders', id)) },
  ]
  return (
    <section className={styles.view} aria-label="People">
      <div className={styles.tools}>
        <PaneTabs shown={pane} onShow={setPane} />
        <div className={styles.toolButtons}>
          {duplicates > 0 && (
            <Button small look="quiet" onClick={() => runAction('people.mergeDuplicates')}>
              <Users size={14} aria-hidden="true" />
              {duplicates === 1 ? 'One possible duplicate…' : `${duplicates} possible duplicates…`}
            </Button>
          )}
          <Button
            small
            look="quiet"
            disabled={!enabled.has('people.helpMeDecide')}
            onClick={() => runAction('people.helpMeDecide')}
          >
            <CircleHelp size={14} aria-hidden="true" />
            Help me decide…
          </Button>
        </div>
      </div>
      <RoleGoals />
      <div
        id="people-pane"
        role="tabpanel"
        aria-label={panes.find(({ name }) => name === pane)?.label}
        className={styles.pane}
      >
        {pane === 'matrix' && <MatrixPane {...props} />}
        {pane === 'reporting' && <ReportingPane {...props} />}
        {pane === 'table' && <PeopleTable personEntries={entries} />}
        {pane === 'coverage' && <CoveragePane {...props} />}
        {pane === 'knowledge' && <KnowledgePane {...props} />}
      </div>
      <ContextMenu at={menu} entries={menu ? entries(menu.id) : []} onClose={() => setMenu(null)} />
    </section>
  )
}

type EntryId = 'people.helpMeDecide' | 'people.reportsTo' | 'fact.confirm' | 'fact.dispute' | 'call.plan'

function actionEntry(id: EntryId): MenuEntry {
  const { label, enabled } = actionOf(id)
  return { label, disabled: !enabled(actionContext()), onChoose: () => runAction(id) }
}

interface PaneTabsProps {
  readonly shown: PaneName
  readonly onShow: (name: PaneName) => void
}

function PaneTabs({ shown, onShow }: PaneTabsProps) {
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const index = panes.findIndex(({ name }) => name === shown)
    const next = (index + step + panes.length) % panes.length
    const pane = panes[next]
    if (pane) onShow(pane.name)
    event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus()
  }
  return (
    <div className={styles.tabs} role="tablist" aria-label="Ways to look at people" onKeyDown={walk}>
      {panes.map(({ name, label }) => (
        <button
          key={name}
          type="button"
          role="tab"
          aria-selected={name === shown}
          aria-controls="people-pane"
          tabIndex={name === shown ? 0 : -1}
          className={styles.tab}
          onClick={() => onShow(name)}
        >
          {label}
        </button>
      ))}
    </div>
  )
}
