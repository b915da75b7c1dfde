/**
 * The name of every call. Kept apart from the schemas, because the preload script needs nothing but names and
 * must stay small.
 */
export const callNames = [
  'currentWorkbook',
  'editWorkbook',
  'replaceWorkbook',
  'newWorkbook',
  'openWorkbook',
  'openRecent',
  'openDropped',
  'saveWorkbook',
  'saveWorkbookAs',
  'saveCopy',
  'revertWorkbook',
  'listVersions',
  'openVersion',
  'readVersion',
  'chooseDealsFolder',
  'listDeals',
  'openDeal',
  'listRecents',
  'removeRecent',
  'pinRecent',
  'locateRecent',
  'listRecoveries',
  'resolveRecovery',
  'listLearnedDurations',
  'listTemplates',
  'readTemplate',
  'saveTemplate',
  'deleteTemplate',
  'importTemplate',
  'exportTemplate',
  'exportPdf',
  'exportClientCopy',
  'exportTextFile',
  'runEditCommand',
  'copyPicture',
  'rememberView',
  'readSpellCheckOffer',
  'importTeamRules',
  'exportTeamRules',
  'readSettings',
  'writeSettings',
  'setMenuState',
  'settled',
  'reportProblem',
  'printJob',
  'printReady',
] as const

/** Name of a call. */
export type CallName = (typeof callNames)[number]

/** The channel that carries a call. */
export function channelOf(name: CallName): string {
  return `buymap:${name}`
}

/** The one channel that carries events. */
export const eventChannel = 'buymap:event'
