import type { Command } from '@workbook/commands/command'
import { type RecordKey, splitRecordKey } from '@workbook/model/records'
import type { Id } from '@workbook/model/values'
import { useMemo } from 'react'
import { useStores } from '../store/hooks'

/** What panels do to the workbook. What is selected stays selected, because its panel is where the change was made. */
export interface Edits {
  /** Carries a command out; the sentence why not, or null when it is done. */
  readonly edit: <I>(command: Command<I>, input: I) => string | null
  /** Carries a command out that makes one record. */
  readonly add: <I>(command: Command<I>, input: I) => { readonly id: Id } | { readonly problem: string }
  readonly select: (key: RecordKey) => void
  readonly selectAll: (keys: readonly RecordKey[]) => void
}

export function useEdits(): Edits {
  const { document, session } = useStores()
  return useMemo(() => {
    function run<I>(command: Command<I>, input: I) {
      const { selection } = session.getState()
      const result = document.execute(command, input)
      if (result.ok && result.value.select) session.select([...selection])
      return result
    }
    return {
      edit: (command, input) => {
        const result = run(command, input)
        return result.ok ? null : result.error.message
      },
      add: (command, input) => {
        const result = run(command, input)
        if (!result.ok) return { problem: result.error.message }
        const [key] = result.value.select ?? []
        return key ? { id: splitRecordKey(key).id } : { problem: 'Nothing was added.' }
      },
      select: (key) => session.select([key]),
      selectAll: (keys) => session.select(keys),
    }
  }, [document, session])
}
