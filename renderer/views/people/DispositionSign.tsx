import type { Disposition } from '@workbook/model/stakeholder'
import { drawDisposition } from '@workbook/scene/draw-disposition'
import { Marks } from '../../picture/Marks'
import styles from './disposition-sign.module.css'

const middle = { x: 9, y: 9 }

/** Where somebody stands toward us, as on the map: a sign, so that it can be told without colour. */
export function DispositionSign({ disposition }: { readonly disposition: Disposition }) {
  return (
    <svg className={styles.sign} width={18} height={18} viewBox="0 0 18 18" aria-hidden="true">
      <Marks marks={drawDisposition(disposition, middle)} />
    </svg>
  )
}
