import styles from './template-preview.module.css'

/** A stage of a template, as it is shown before anything is made from it. */
export interface PreviewStage {
  readonly title: string
  readonly steps: readonly PreviewStep[]
}

export interface PreviewStep {
  readonly title: string
  /** More about it, a few words each. */
  readonly lines?: readonly string[]
}

export interface TemplatePreviewProps {
  readonly note: string
  /** More about the whole of it, for those who read on. */
  readonly notes?: string
  readonly stages: readonly PreviewStage[]
}

/** What a template holds: its stages and the client steps in them. */
export function TemplatePreview({ note, notes = '', stages }: TemplatePreviewProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached with the keyboard
    <section className={styles.preview} aria-label="Preview" tabIndex={0}>
      <p className={styles.note}>{note}</p>
      <ol className={styles.stages}>
        {stages.map(({ title, steps }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the stages of a template never change their order
          <li key={index} className={styles.stage}>
            <h3>{`${index + 1} ${title}`}</h3>
            <ul>
              {steps.map((step, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: nor do its steps, and two may have one title
                <li key={place}>
                  {step.title || 'Untitled step'}
                  {step.lines?.map((line) => (
                    <span key={line} className={styles.line}>
                      {line}
                    </span>
                  ))}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {notes.trim() !== '' && <p className={styles.note}>{notes}</p>}
    </section>
  )
}
