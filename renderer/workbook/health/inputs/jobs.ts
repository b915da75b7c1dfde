import { type BuyingJob, buyingJobs, type Step } from '../../model/step'
import type { Id } from '../../model/values'
import type { Workbook } from '../../model/workbook'

/**
 * Words by which a step tells which job it serves, where nobody has said so. English beginnings of words; a map in
 * another language has its jobs chosen in the inspector, and until then the rules on jobs stay silent.
 */
const clues: { readonly [J in BuyingJob]: RegExp } = {
  problem:
    /\b(problem|pain|need|change|cost of|outcome|goal|objective|why|recogni[sz]e|gap|usage|value so far)/i,
  exploration:
    /\b(market|explor|alternative|option|long ?list|scan|research|ways to|idea|budgetary|engagement|route|make or buy)/i,
  requirements:
    /\b(requirement|criteri|specif|must-have|scope|terms of reference|weight|define|systems|brief)/i,
  selection:
    /\b(select|shortlist|short-list|score|choose|compare|bid|proposal|tender|request for|rfp|rfq|quot|supplier)/i,
  validation:
    /\b(prov(e|ing)|proof|trial|pilot|referenc|test|validat|demo|verif|evaluat|review|check|visit|business case|assess)/i,
  consensus:
    /\b(consensus|recommend|align|agree (together|internally|as a)|committee|steering|across|one preferred|as a group|settle)/i,
}

const jobsByWords = new Map<string, ReadonlySet<BuyingJob>>()

/** Titles repeat while a person types elsewhere; a few thousand are remembered and then forgotten together. */
const mostWords = 4_000

/** The buying jobs that each step serves: the one that was chosen, or those that its title and stage speak of. */
export function readJobs({
  steps,
  stages,
}: Pick<Workbook, 'steps' | 'stages'>): ReadonlyMap<Id, ReadonlySet<BuyingJob>> {
  return new Map([...steps.values()].map((step) => [step.id, jobsOf(step, stages)]))
}

function jobsOf(step: Step, stages: Workbook['stages']): ReadonlySet<BuyingJob> {
  const stage = step.stageId === null ? undefined : stages.get(step.stageId)
  const words = step.buyingJob ?? `${step.title}\n${stage?.title ?? ''}`
  const known = jobsByWords.get(words)
  if (known) return known
  const jobs = new Set(step.buyingJob ? [step.buyingJob] : jobsIn(step.title, stage?.title ?? ''))
  if (jobsByWords.size >= mostWords) jobsByWords.clear()
  jobsByWords.set(words, jobs)
  return jobs
}

/** A stage adds to what a title tells; where the title tells nothing, perhaps in another language, it says nothing. */
function jobsIn(title: string, stage: string): BuyingJob[] {
  if (!buyingJobs.some((job) => clues[job].test(title))) return []
  return buyingJobs.filter((job) => clues[job].test(title) || clues[job].test(stage))
}
