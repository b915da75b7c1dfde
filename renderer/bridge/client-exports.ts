import type { ClientCopy } from '@workbook/health/inputs/client-copy'
import { z } from '@workbook/model/schema'
import { type IsoInstant, isoInstantSchema } from '@workbook/model/values'
import { dealOf, type Workbook } from '@workbook/model/workbook'

// Not in the file: handing out a PDF is no change of the deal, and a file that was saved must stay saved.
const place = 'client-exports'
/** Earlier versions remembered only the moment. */
const copySchema = z.union([
  isoInstantSchema.transform((at): ClientCopy => ({ at })),
  z.object({ at: isoInstantSchema, seen: z.string().max(40) }),
])
const exportsSchema = z.record(z.string(), copySchema)
/** Workbooks that are remembered; the oldest are forgotten. */
const most = 500

/** Remembers that a client was handed an export of a workbook just now, and what stands for what they saw in it. */
export function noteClientExport({ id }: Workbook, now: IsoInstant, seen: string): void {
  const others = Object.entries(remembered()).filter(([other]) => other !== id)
  const copy: ClientCopy = { at: now, seen }
  localStorage.setItem(place, JSON.stringify(Object.fromEntries([...others.slice(1 - most), [id, copy]])))
}

/** What a client was handed last from here; null when that was nothing. */
export function clientCopyOf({ id }: Workbook): ClientCopy | null {
  return remembered()[id] ?? null
}

/** When a client was last handed an export: from here, or as a colleague's file says. */
export function lastClientExport(workbook: Workbook): IsoInstant | undefined {
  const moments = [clientCopyOf(workbook)?.at, dealOf(workbook).clientExport?.at]
  return moments
    .filter((moment) => moment !== undefined)
    .sort()
    .at(-1)
}

function remembered(): Readonly<Record<string, ClientCopy>> {
  try {
    const kept = exportsSchema.safeParse(JSON.parse(localStorage.getItem(place) ?? '{}'))
    return kept.success ? kept.data : {}
  } catch {
    return {}
  }
}
