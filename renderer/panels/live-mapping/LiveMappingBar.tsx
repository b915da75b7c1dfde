import { X } from 'lucide-react'
import { IconButton } from '../../ui/IconButton'
import { InTheRoom } from './InTheRoom'
import styles from './live-mapping.module.css'
import { PromptForm } from './PromptForm'

/** What helps to draw the map together with the client: a question at a time, and who is in the room. */
export function LiveMappingBar({ onClose }: { readonly onClose: () => void }) {
  return (
    <section className={styles.bar} aria-label="Drawing together">
      <PromptForm />
      <InTheRoom />
      <IconButton label="Hide questions" icon={X} size="small" onClick={onClose} />
    </section>
  )
}
