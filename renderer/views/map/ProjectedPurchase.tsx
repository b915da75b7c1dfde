import { toForecastTask } from '@workbook/analysis/forecast/to-forecast-task'
import { useEffect, useState } from 'react'
import { useWorkbook } from '../../store/hooks'
import { runInWorker } from '../../workers/run-in-worker'
import styles from './map-view.module.css'

const runs = 10_000
const seed = 1
/** Milliseconds without an edit before the forecast is made anew. */
const pause = 300

/** When the client is likely to buy, computed off the main thread after each pause in editing. */
export function ProjectedPurchase() {
  const workbook = useWorkbook()
  const [days, setDays] = useState<number | null>(null)
  useEffect(() => {
    const abort = new AbortController()
    const timer = setTimeout(async () => {
      const task = toForecastTask(workbook, runs, seed)
      if (!task) return setDays(null)
      const sample = await runInWorker('forecast', task, { signal: abort.signal })
      if (sample.ok) setDays(sample.value.purchase.toSorted()[runs / 2] ?? null)
    }, pause)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [workbook])
  if (days === null) return null
  return (
    <p className={styles.fact}>
      Projected purchase <strong>{`in about ${Math.ceil(days)} working days`}</strong>
    </p>
  )
}
