import { useStore } from 'zustand'
import { longJob } from '../../store/long-job'
import { Button } from '../../ui/Button'
import styles from './long-job.module.css'

/** What is being worked on, how far it has come, and the way to call it off. Work that is done at once never shows. */
export function LongJobNotice() {
  const job = useStore(longJob, (state) => state.job)
  if (!job) return null
  return (
    <section className={styles.notice} aria-label={job.title}>
      <span className={styles.title}>{job.title}…</span>
      <progress className={styles.bar} value={job.share} max={1} aria-label={job.title} />
      <Button small onClick={job.cancel}>
        Cancel
      </Button>
    </section>
  )
}
