import { recordRule } from '../../rule'
import { stepWords } from '../../words'

/** H05. Stinnett: the client's process is asked for, not assumed. Wording that nobody touched suggests that nobody asked. */
export const templateTextUnchanged = recordRule({
  id: 'H05',
  each: 'steps',
  reads: ['template', 'age', 'flow'],
  thresholds: { days: { usual: 14, min: 1, max: 365 } },
  check(step, { template, age, flow }, { days }) {
    if (!template || age === null || age <= days || !flow.open.has(step.id)) return null
    const isUnchanged = template.steps.some(
      ({ title, evidenceExpected }) => title === step.title && evidenceExpected === step.evidenceExpected,
    )
    if (!isUnchanged) return null
    return {
      sentence: `${stepWords(step)} still reads as the template wrote it ${days} days ago or more.`,
      confidence: 'assumed',
    }
  },
})
