import type { Settings } from '@contract/settings'
import type { SpellCheckOffer } from '@contract/spell-check'
import { useEffect, useId, useState } from 'react'
import { ask } from '../../bridge/ask'
import { changeSettings } from '../../bridge/settings'
import { mainProcess } from '../../bridge/window-api'
import { CheckBox } from '../../ui/CheckBox'
import styles from './settings.module.css'

export interface SpellCheckFieldProps {
  readonly open: boolean
  readonly settings: Settings
}

/** Switches the spelling check, and says what there is to check with. */
export function SpellCheckField({ open, settings }: SpellCheckFieldProps) {
  const [offer, setOffer] = useState<SpellCheckOffer | null>(null)
  const about = useId()
  useEffect(() => {
    if (open) void ask(mainProcess().readSpellCheckOffer()).then((read) => read.ok && setOffer(read.value))
  }, [open])
  if (!offer) return null
  const on = offer.available && settings.spellCheck !== false
  return (
    <div className={styles.spelling}>
      <CheckBox
        checked={on}
        disabled={!offer.available}
        aria-describedby={about}
        onChange={(spellCheck) => changeSettings({ ...settings, spellCheck })}
      >
        Mark misspelt words
      </CheckBox>
      <p id={about} className={styles.hint}>
        {offerText(offer)}
      </p>
    </div>
  )
}

function offerText({ available, languages }: SpellCheckOffer): string {
  if (!available) {
    return 'This system offers programs no spelling check, and Buymap never fetches a dictionary from the network.'
  }
  const checked =
    languages.length > 0 ? `Checked in: ${languages.join(', ')}.` : 'In the languages of your system.'
  return `${checked} Your system’s own check is used; nothing is sent anywhere.`
}
