import { replaceInTitles } from '@workbook/commands/replace-in-titles'
import { mostMatches, type TextMatch } from '@workbook/search/find-in-workbook'
import { useStore } from 'zustand'
import { useStores, useWorkbook } from '../../store/hooks'
import { showWhereItIs } from '../../store/show-on-map'
import { showNotice } from '../../ui/notices'
import { useReadOnly } from '../use-read-only'
import { FindFields } from './FindFields'
import styles from './find-panel.module.css'
import { MatchList } from './MatchList'
import { ReplaceFields } from './ReplaceFields'

/** Looks for a text in everything that the workbook holds, and puts another in its place where it is a title. */
export default function FindPanel() {
  const stores = useStores()
  const { find } = stores
  const { query, options, replacement, replacing, at } = useStore(find)
  useWorkbook()
  const readOnly = useReadOnly()
  const matches = find.matches()
  const mayReplace = replacing && !readOnly

  const show = (match: TextMatch | null) => match && showWhereItIs(stores, match.key)
  const replace = (keys?: readonly TextMatch['key'][]) => {
    const result = stores.document.execute(replaceInTitles, { query, options, replacement, keys })
    if (!result.ok) showNotice('info', result.error.message)
    return result.ok
  }
  /** Replaces where the person stands, and goes on to what is there then. */
  const replaceOne = () => {
    const match = matches[at]
    if (!match) show(find.step(1))
    else if (replace([match.key])) {
      const isGone = !find.matches().some(({ key }) => key === match.key)
      show(find.goTo(isGone ? at : at + 1))
    }
  }

  return (
    <search className={styles.panel}>
      <FindFields
        status={statusText(query, matches, at)}
        onShow={(by) => show(find.step(by))}
        canReplace={!readOnly}
      />
      {mayReplace && (
        <ReplaceFields titles={matches.length} onReplace={replaceOne} onReplaceAll={() => replace()} />
      )}
      <MatchList
        matches={matches}
        at={at}
        preview={mayReplace ? { query, options, replacement } : null}
        onChoose={(index) => show(find.goTo(index))}
      />
    </search>
  )
}

function statusText(query: string, matches: readonly TextMatch[], at: number): string {
  if (query.trim() === '') return ''
  if (matches.length === 0) return 'Nothing found'
  const all = matches.length >= mostMatches ? `more than ${mostMatches}` : String(matches.length)
  return at < 0 ? `${all} found` : `${at + 1} of ${all}`
}
