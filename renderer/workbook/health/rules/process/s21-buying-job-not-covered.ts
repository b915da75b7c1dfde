import { dealId } from '../../../model/deal'
import { recordKey } from '../../../model/records'
import { type BuyingJob, buyingJobs } from '../../../model/step'
import { easedAtFirst } from '../../easing'
import { wholeRule } from '../../rule'

const lacking: { readonly [J in BuyingJob]: string } = {
  problem: 'agrees on the problem',
  exploration: 'looks at other ways to solve it',
  requirements: 'says what it must do',
  selection: 'chooses between offers',
  validation: 'checks that it works for them',
  consensus: 'agrees on it as a group',
}

const asked: { readonly [J in BuyingJob]: string } = {
  problem: 'agreed what problem this solves',
  exploration: 'looked at other ways to solve it',
  requirements: 'agreed what it must be able to do',
  selection: 'said how you will choose',
  validation: 'seen for yourselves that it works',
  consensus: 'settled it together',
}

/** Fewer steps than these are a sketch, not a process. */
const fewestSteps = 8

/** S21. Gartner: six buying jobs. A job that was skipped comes back as an objection. */
export const buyingJobNotCovered = wholeRule({
  id: 'S21',
  reads: ['jobs', 'phase'],
  check({ jobs, phase }) {
    const covered = new Set([...jobs.values()].flatMap((some) => [...some]))
    const readable = [...jobs.values()].filter((some) => some.size > 0).length
    if (jobs.size < fewestSteps || readable < jobs.size / 3 || phase === 'bought') return []
    return buyingJobs
      .filter((job) => !covered.has(job))
      .map((job) => ({
        record: recordKey('deal', dealId),
        field: job,
        sentence: `There is no step in which the client ${lacking[job]}.`,
        confidence: 'unknown' as const,
        words: { job: asked[job] },
        basis: job,
        eased: easedAtFirst(phase),
      }))
  },
})
