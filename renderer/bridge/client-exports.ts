import { z } from '@workbook/model/schema'
import { type IsoInstant, isoInstantSchema } from '@workbook/model/values'
import { dealOf, type Workbook } from '@workbook/model/workbook'

// Not in the file: handing out a PDF is no change of the deal, and a file that was saved must stay saved.
const place = 'client-exports'
const exportsSchema = z.record(z.string(), isoInstantSchema)
/** Workbooks that are remembered; the oldest are forgotten. */
const most = 500

/** Remembers that a client was handed an export of a workbook just now. */
export function noteClientExport({ id }: Workbook, now: IsoInstant): void {
  const others = Object.entries(remembered()).filter(([other]) => other !== id)
  localStorage.setItem(place, JSON.stringify(Object.fromEntries([...others.slice(1 - most), [id, now]])))
}

/** When a client was last handed an export: from here, or as a colleague's file says. */
export function lastClientExport(workbook: Workbook): IsoInstant | undefined {
  const moments = [remembered()[workbook.id], dealOf(workbook).clientExport?.at]
  return moments
    .filter((moment) => moment !== undefined)
    .sort()
    .at(-1)
}

function remembered(): Readonly<Record<string, IsoInstant>> {
  try {
    const kept = exportsSchema.safeParse(JSON.parse(localStorage.getItem(place) ?? '{}'))
    return kept.success ? kept.data : {}
  } catch {
    return {}
  }
}
