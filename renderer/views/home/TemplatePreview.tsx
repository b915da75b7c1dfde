import type { ReplyOf } from '@contract/calls'
import styles from './new-workbook.module.css'

export interface TemplatePreviewProps {
  /** Null is the empty map. */
  readonly template: ReplyOf<'listTemplates'>[number] | null
}

/** What a new workbook begins with: the stages of a pack and the client steps in them. */
export function TemplatePreview({ template }: TemplatePreviewProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached with the keyboard
    <section className={styles.preview} aria-label="Preview" tabIndex={0}>
      <p className={styles.previewNote}>
        {template?.note ?? 'An empty map. Draw what they tell you from the first call on.'}
      </p>
      <ol className={styles.stages}>
        {template?.stages.map(({ title, steps }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the stages of a pack never change their order
          <li key={index} className={styles.stage}>
            <h3>{`${index + 1} ${title}`}</h3>
            <ul>
              {steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  )
}
