import { type DealInfo, dealInfo } from '@workbook/analysis/deal-info'
import { failure, success } from '@workbook/model/result'
import { dayOf, dayText } from '@workbook/scene/day-text'
import type { Command } from './command'
import { readWorkbook } from './files'
import { parseOptions } from './options'

/** `buymap info`: what the client has to do next, how far they are and when they are likely to buy. */
export const infoCommand: Command = {
  name: 'info',
  usage: 'FILE [--json]',
  summary: 'Says the next client steps, progress, schedule and forecast of a workbook.',
  async run(parameters, host) {
    const parsed = parseOptions(parameters, { json: { type: 'boolean' } })
    if (!parsed.ok) return parsed
    const { values, files } = parsed.value
    const [source, tooMany] = files
    if (source === undefined) return failure('The workbook is missing.')
    if (tooMany !== undefined) return failure(`“${tooMany}” is one argument too many.`)
    const read = await readWorkbook(source, host)
    if (!read.ok) return read
    const info = dealInfo(read.value, dayOf(host.now()))
    for (const line of values.json ? [JSON.stringify(info, null, 2)] : linesOf(info)) host.say(line)
    return success(null)
  },
}

function linesOf(info: DealInfo): string[] {
  const { deal, nextSteps, progress, schedule, forecast, problems } = info
  const [next, ...others] = nextSteps
  const percent = (share: number) => `${Math.round(share * 100)} %`
  return [
    [deal.client, deal.opportunity].filter(Boolean).join(' · ') || 'Untitled deal',
    next ? `Next client step: ${stepLine(next)}` : 'Next client step: none is open',
    ...others.map((step) => `                  ${stepLine(step)}`),
    `Progress: ${progress.done} of ${progress.total} steps done (${percent(progress.share)} by expected days)`,
    schedule.purchase
      ? `Purchase by plan: ${dayText(schedule.purchase.day)}${schedule.purchase.done ? ', done' : ''}`
      : 'Purchase by plan: none',
    ...(schedule.criticalPath.length > 0
      ? [`Critical path: ${schedule.criticalPath.map(({ title }) => title).join(' > ')}`]
      : []),
    ...(forecast
      ? [
          `${forecast.of === 'purchase' ? 'Forecast' : 'Forecast of the last step'}: half by ${dayText(forecast.p50)}, 80 % by ${dayText(forecast.p80)}, 90 % by ${dayText(forecast.p90)}`,
        ]
      : []),
    ...(forecast && forecast.chanceOfPurchase < 1
      ? [`Chance that they buy at all: ${percent(forecast.chanceOfPurchase)}`]
      : []),
    ...(forecast?.chanceOfClientDate != null && deal.clientDate
      ? [`Chance of the client’s date, ${dayText(deal.clientDate)}: ${percent(forecast.chanceOfClientDate)}`]
      : []),
    ...(schedule.feasibility ? [schedule.feasibility.sentence] : []),
    ...problems.map((problem) => `Note: ${problem}`),
  ]
}

function stepLine({ title, owners, due }: DealInfo['nextSteps'][number]): string {
  const parts = [title, owners.join(', ') || 'nobody owns it', due && `due ${dayText(due)}`]
  return parts.filter(Boolean).join(' · ')
}
