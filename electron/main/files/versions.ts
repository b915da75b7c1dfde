import { copyFile, link, mkdir, readdir, stat, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { Id } from '@workbook/model/values'

const newestKept = 10
const largestTotal = 200 * 1024 * 1024

/** An earlier version of a workbook's file, kept in the profile folder. */
export interface KeptVersion {
  readonly fileName: string
  /** When it was replaced, in milliseconds since 1970. */
  readonly keptAt: number
  readonly size: number
}

/** Keeps the version of a workbook that is about to be replaced, and lets go of the oldest ones. */
export async function keepVersion(folder: string, id: Id, path: string, now: number): Promise<void> {
  const place = join(folder, id)
  await mkdir(place, { recursive: true, mode: 0o700 })
  const copy = join(place, `${now}.buymap`)
  // A second name for the same file costs nothing; the rename that follows leaves it alone. Between disks it is copied.
  await link(path, copy).catch(() => copyFile(path, copy))
  await removeAll(place, versionsToRemove(await versionsIn(place)))
}

/** The kept versions of a workbook, newest first. */
export async function versionsIn(place: string): Promise<KeptVersion[]> {
  const names = await readdir(place)
  const versions = await Promise.all(
    names
      .filter((name) => /^\d+\.buymap$/.test(name))
      .map(async (fileName) => {
        const { size } = await stat(join(place, fileName))
        return { fileName, keptAt: Number.parseInt(fileName, 10), size }
      }),
  )
  return versions.sort((a, b) => b.keptAt - a.keptAt)
}

/** What to let go of: all but the ten newest and the last one of each day, and the oldest of those above 200 MB. */
export function versionsToRemove(newestFirst: readonly KeptVersion[]): KeptVersion[] {
  const days = new Set<number>()
  let total = 0
  return newestFirst.filter(({ keptAt, size }, index) => {
    const day = Math.floor(keptAt / 86_400_000)
    const worthKeeping = index < newestKept || !days.has(day)
    days.add(day)
    if (worthKeeping) total += size
    return !worthKeeping || (total > largestTotal && index > 0)
  })
}

async function removeAll(place: string, versions: readonly KeptVersion[]): Promise<void> {
  await Promise.all(versions.map(({ fileName }) => unlink(join(place, fileName))))
}
