import { type Result, success } from '../model/result'
import type { Envelope, JsonObject } from './envelope'
import { migrations as shippedMigrations } from './migrations'
import type { ReadingError } from './reading'
import { readingFailure } from './reading-failure'

/** One step of the format's history: from the version before `to` to `to`. */
export interface Migration {
  readonly to: number
  /** What became different, for the changelog and the error. */
  readonly summary: string
  /** The document in the new version. Must not change the one it is given, must keep fields it does not know. */
  readonly up: (document: JsonObject) => JsonObject
}

/** A document brought to the newest version we know; a newer one is left as it is. */
export interface Migrated {
  readonly document: JsonObject
  readonly migratedFrom: number | null
  readonly newerVersion: boolean
}

/** Leads a document through the migrations that its version lacks. The list is handed in by tests only. */
export function migrate(
  { document, version }: Envelope,
  migrations: readonly Migration[] = shippedMigrations,
): Result<Migrated, ReadingError> {
  assertConsecutive(migrations)
  const newest = migrations.length + 1
  let current = document
  for (const { to, up } of migrations.slice(version - 1)) {
    try {
      current = { ...up(current), version: to }
    } catch {
      return readingFailure(
        'migration-failed',
        '$',
        `The file is in version ${version} of the format and could not be brought to version ${to}.`,
      )
    }
  }
  return success({
    document: current,
    migratedFrom: version < newest ? version : null,
    newerVersion: version > newest,
  })
}

function assertConsecutive(migrations: readonly Migration[]): void {
  migrations.forEach(({ to }, index) => {
    if (to !== index + 2)
      throw new Error(`Migration ${index + 1} leads to version ${to} instead of ${index + 2}`)
  })
}
