import { BookOpen } from 'lucide-react'
import { IconButton } from '../../ui/IconButton'
import { LeftPanelFrame } from '../LeftPanelFrame'
import { showRule } from '../rules/shown-rule'
import { FindingsBySeverity } from './FindingsBySeverity'

/** Everything that is doubtful or missing in the deal, the worst first. */
export default function FindingsPanel() {
  const rules = <IconButton label="All rules" icon={BookOpen} onClick={() => showRule(null)} />
  return (
    <LeftPanelFrame title="Findings" buttons={rules}>
      <FindingsBySeverity />
    </LeftPanelFrame>
  )
}
