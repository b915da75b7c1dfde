import type { Migration } from '../migrate'

/**
 * Every change of the format since version 1, in order, one file each, named by the version it leads to.
 * Append only: a migration that was shipped is never edited, because files it has migrated are out there.
 */
export const migrations: readonly Migration[] = []
