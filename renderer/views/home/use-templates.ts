import type { ListedTemplate } from '@contract/templates'
import { useCallback, useEffect, useState } from 'react'
import { ask } from '../../bridge/ask'
import { mainProcess } from '../../bridge/window-api'

/** What new workbooks can start from, listed anew whenever `wanted` becomes true. */
export function useTemplates(wanted: boolean): {
  readonly templates: readonly ListedTemplate[]
  readonly reload: () => Promise<void>
} {
  const [templates, setTemplates] = useState<readonly ListedTemplate[]>([])
  const reload = useCallback(async () => {
    const listed = await ask(mainProcess().listTemplates())
    if (listed.ok) setTemplates(listed.value)
  }, [])
  useEffect(() => {
    if (wanted) void reload()
  }, [wanted, reload])
  return { templates, reload }
}
