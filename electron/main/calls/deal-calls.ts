import type { Failure } from '@contract/failure'
import { failure, success } from '@workbook/model/result'
import type { Router } from '../ipc-router'
import { openPaths } from '../open-workbooks'
import { cancelled, type Program } from '../program'

/** The portfolio: which folder it is, what is in it, and opening a deal of it. */
export function registerDealCalls(router: Router, program: Program): void {
  const { portfolio, windows } = program
  router.handle('chooseDealsFolder', async (_request, sender) => {
    const folder = await program.dialogs(windows.of(sender) ?? null).chooseFolder('Folder of deals')
    if (folder === null) return cancelled
    await portfolio.choose(folder)
    return success(null)
  })
  router.handle('listDeals', async ({ refresh }) =>
    success(refresh ? await portfolio.refresh() : portfolio.known()),
  )
  router.handle('listLearnedDurations', () => success(portfolio.learned()))
  router.handle('openDeal', async ({ id }, sender) => {
    const path = portfolio.pathOf(id)
    if (path === null) return failure(unknownDeal)
    await openPaths(program, [path], windows.of(sender) ?? null)
    return success(null)
  })
}

const unknownDeal: Failure = {
  code: 'missing-file',
  message:
    'This deal is not in the folder any more. Nothing was changed; the list will be brought up to date.',
}
