import type { ListedTemplate } from '@contract/templates'
import { ask } from '../../bridge/ask'
import { mainProcess } from '../../bridge/window-api'
import { Button } from '../../ui/Button'
import { showNotice } from '../../ui/notices'
import styles from './new-workbook.module.css'

export interface OwnTemplateButtonsProps {
  readonly template: ListedTemplate
  readonly onDeleted: () => void
}

/** What can be done with a template of one's own: hand it on, throw it away. */
export function OwnTemplateButtons({ template: { id, name }, onDeleted }: OwnTemplateButtonsProps) {
  const hand = async () => {
    const written = await ask(mainProcess().exportTemplate({ id }))
    if (written.ok) showNotice('info', `“${written.value.fileName}” was written. Hand it to your team.`)
  }
  const discard = async () => {
    if ((await ask(mainProcess().deleteTemplate({ id }))).ok) onDeleted()
  }
  return (
    <div className={styles.ownButtons}>
      <Button small aria-label={`Export ${name}…`} onClick={hand}>
        Export…
      </Button>
      <Button small look="danger" aria-label={`Delete ${name}…`} onClick={discard}>
        Delete…
      </Button>
    </div>
  )
}
