/** A way to look at the workbook, each with a tab of its own. */
export const viewNames = ['map', 'plan', 'timeline', 'people', 'ledger', 'calls', 'review'] as const
/** See {@link viewNames}. */
export type ViewName = (typeof viewNames)[number]

/** A panel at the left edge. One is open at a time, so that the work keeps its room. */
export const sidePanelNames = ['outline', 'find', 'findings', 'history', 'who-says-what'] as const
/** See {@link sidePanelNames}. */
export type SidePanelName = (typeof sidePanelNames)[number]
