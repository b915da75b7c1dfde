/** A way to look at the workbook, each with a tab of its own. */
export type ViewName = 'map' | 'plan' | 'timeline' | 'people' | 'ledger' | 'calls' | 'review'

/** A panel at the left edge. One is open at a time, so that the work keeps its room. */
export type SidePanelName = 'outline' | 'find' | 'findings' | 'history' | 'who-says-what'
