import { setManager } from '@workbook/commands/set-manager'
import { recordKey } from '@workbook/model/records'
import type { Stakeholder } from '@workbook/model/stakeholder'
import type { Workbook } from '@workbook/model/workbook'
import { managersOf, reportsUpTo } from '@workbook/rules/reporting-line'
import { stakeholderParts, stakeholderTitle } from '@workbook/scene/names'
import { User, UserMinus } from 'lucide-react'
import type { Stores } from '../../store/stores'
import { showNotice } from '../../ui/notices'
import { SearchDialog, type SearchEntry } from '../../ui/SearchDialog'
import { ranked, type Searchable } from '../palette/score'

export interface ReportsToDialogProps {
  /** Whose line it is; null while it is closed. */
  readonly person: Stakeholder | null
  readonly stores: Stores
  readonly onClose: () => void
}

/** Chooses by name whom a person reports to, so that no reporting line needs a pointer. */
export function ReportsToDialog({ person, stores, onClose }: ReportsToDialogProps) {
  return (
    <SearchDialog<ManagerEntry>
      open={person !== null}
      title={person ? `${stakeholderTitle(person)} reports to` : 'Reports to'}
      placeholder="Type the name of a person"
      find={(text) => (person ? managerEntries(stores.document.getState().workbook, person, text) : [])}
      nothing="Nobody here is called like that."
      onChoose={({ managerId }) => {
        if (!person) return
        const result = stores.document.execute(setManager, { stakeholderId: person.id, managerId })
        if (!result.ok) showNotice('warning', result.error.message)
        else stores.session.select([recordKey('stakeholders', person.id)])
      }}
      onClose={onClose}
    />
  )
}

const mostShown = 200

interface ManagerEntry extends SearchEntry, Searchable {
  readonly managerId: string | null
}

/** Those who can be reported to first; whoever cannot with the reason. */
function managerEntries(workbook: Workbook, person: Stakeholder, text: string): readonly ManagerEntry[] {
  const managers = managersOf(workbook.links.values())
  const entries = [...workbook.stakeholders.values()].flatMap((other): ManagerEntry[] => {
    if (other.id === person.id) return []
    const isBelow = reportsUpTo(managers, other.id, person.id)
    return [
      {
        id: other.id,
        managerId: other.id,
        label: stakeholderTitle(other),
        remark: isBelow ? 'reports to them already' : (stakeholderParts(other)[0] ?? ''),
        keywords: [],
        icon: User,
        disabled: isBelow,
      },
    ]
  })
  const nobody: ManagerEntry = {
    id: 'nobody',
    managerId: null,
    label: 'Nobody we know',
    keywords: ['none', 'remove'],
    icon: UserMinus,
  }
  const all = [...entries, nobody]
  const found = text.trim() === '' ? all : ranked(text, all, mostShown)
  return [...found].sort((a, b) => Number(a.disabled ?? false) - Number(b.disabled ?? false))
}
