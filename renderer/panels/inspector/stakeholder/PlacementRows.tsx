import { placeStakeholder } from '@workbook/commands/place-stakeholder'
import { unplaceStakeholder } from '@workbook/commands/unplace-stakeholder'
import type { Stakeholder } from '@workbook/model/stakeholder'
import { stakeholderSize } from '@workbook/model/stakeholder'
import { MapPin, X } from 'lucide-react'
import { useState } from 'react'
import { freePlacement } from '../../../actions/free-placement'
import { useSession, useStores } from '../../../store/hooks'
import { Button } from '../../../ui/Button'
import { IconButton } from '../../../ui/IconButton'
import fieldStyles from '../../fields/fields.module.css'
import { useEdits } from '../../use-edits'
import styles from '../inspector.module.css'

/** On which sheets a person stands. A person on no sheet is still in the workbook. */
export function PlacementRows({
  person,
  readOnly,
}: {
  readonly person: Stakeholder
  readonly readOnly: boolean
}) {
  const stores = useStores()
  const { edit } = useEdits()
  const shown = useSession(({ activeSheetId }) => activeSheetId)
  const [problem, setProblem] = useState<string | null>(null)
  const sheets = stores.selectors.sheets()
  const isOn = (sheetId: string) => person.placements.some((placement) => placement.sheetId === sheetId)
  const place = () => {
    const placement = freePlacement(stores, stakeholderSize)
    if (placement) setProblem(edit(placeStakeholder, { stakeholderId: person.id, placement }))
  }
  return (
    <div className={styles.placements}>
      {sheets
        .filter(({ id }) => isOn(id))
        .map(({ id, title }) => (
          <div key={id} className={styles.placement}>
            <MapPin size={14} aria-hidden="true" />
            <span>{title}</span>
            {!readOnly && (
              <IconButton
                label={`Take off ${title}`}
                icon={X}
                size="small"
                onClick={() =>
                  setProblem(edit(unplaceStakeholder, { stakeholderId: person.id, sheetId: id }))
                }
              />
            )}
          </div>
        ))}
      {!readOnly && shown !== null && !isOn(shown) && (
        <div>
          <Button small onClick={place}>
            Place on this sheet
          </Button>
        </div>
      )}
      {problem !== null && (
        <p className={fieldStyles.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
