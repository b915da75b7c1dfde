import { hasAged, lastConfirmation } from '@workbook/analysis/perspectives/last-confirmed'
import { perspectivesOn } from '@workbook/analysis/perspectives/perspectives-on'
import { supersededIds, type Verification, verificationOf } from '@workbook/analysis/verification'
import { fieldWord } from '@workbook/commands/field-words'
import { type Subject, subjectSchema } from '@workbook/model/perspective'
import { type RecordKey, splitRecordKey } from '@workbook/model/records'
import { CircleCheck, CircleDashed, CircleSlash, Contrast, type LucideIcon } from 'lucide-react'
import { useStores, useToday, useWorkbook } from '../../store/hooks'
import { IconButton } from '../../ui/IconButton'
import styles from './perspectives.module.css'

/** The ring of the map, in the shapes of buttons. */
const signs: Readonly<Record<Verification, { readonly icon: LucideIcon; readonly words: string }>> = {
  unverified: { icon: CircleDashed, words: 'only assumed' },
  'single-source': { icon: Contrast, words: 'one source' },
  corroborated: { icon: CircleCheck, words: 'several sources' },
  disputed: { icon: CircleSlash, words: 'sources disagree' },
}

export interface FieldVerificationProps {
  readonly recordKey: RecordKey
  readonly field: string
}

/** How well we know one field, where somebody spoke of it; leads to who says what. */
export function FieldVerification({ recordKey, field }: FieldVerificationProps) {
  const subject = subjectSchema.safeParse({ ...splitRecordKey(recordKey), field })
  return subject.success ? <Sign subject={subject.data} field={field} /> : null
}

function Sign({ subject, field }: { readonly subject: Subject; readonly field: string }) {
  const workbook = useWorkbook()
  const today = useToday()
  const { session } = useStores()
  const told = perspectivesOn(workbook, subject)
  if (told.length === 0) return null
  const superseded = supersededIds(workbook.perspectives.values())
  const verification = verificationOf(told, superseded)
  const { icon, words } = signs[verification]
  const aged = hasAged(lastConfirmation(told, superseded), today) ? ', long ago' : ''
  const name = fieldWord(field)
  return (
    <span className={styles.fieldSign} data-verification={verification}>
      <IconButton
        label={`${name.charAt(0).toUpperCase()}${name.slice(1)}: ${words}${aged}. Who says what`}
        icon={icon}
        size="small"
        onClick={() => session.showSaid(field)}
      />
    </span>
  )
}
