import type { Perspective, Subject } from '../../model/perspective'
import type { Workbook } from '../../model/workbook'

/** Whether two subjects are the same record and the same field of it, or the same record as a whole. */
export function sameSubject(a: Subject, b: Subject): boolean {
  return a.kind === b.kind && a.id === b.id && a.field === b.field
}

/**
 * All perspectives on a subject, newest first. On a record as a whole they include those on its fields; on a field
 * only those that name it.
 */
export function perspectivesOn(
  { perspectives }: Pick<Workbook, 'perspectives'>,
  subject: Subject,
): Perspective[] {
  return [...perspectives.values()]
    .filter((perspective) => {
      const about = perspective.subject
      if (subject.field !== undefined) return sameSubject(about, subject)
      return about.kind === subject.kind && about.id === subject.id
    })
    .sort(newestFirst)
}

/** Orders perspectives by day, newest first; ties by id, alike on every machine. */
export function newestFirst(a: Perspective, b: Perspective): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1
  return a.id < b.id ? -1 : 1
}
