import { papers } from '@contract/export'
import type { Settings } from '@contract/settings'
import { useStore } from 'zustand'
import { changeSettings } from '../../bridge/settings'
import { showDialog, windowState } from '../../bridge/window-state'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import type { Binding } from '../fields/binding'
import { Fields } from '../fields/Fields'
import { fieldsOf } from '../fields/fields-of'
import { SpellCheckField } from './SpellCheckField'

const field = fieldsOf<Settings>()

const paperWords = Object.fromEntries(
  papers.map((paper) => [paper, paper === 'fit' ? 'As large as the map' : paper]),
)

const fields = [
  field.choice('Theme', 'theme', {
    system: 'Like the system',
    light: 'Light',
    dark: 'Dark',
    contrast: 'High contrast',
  }),
  field.text('Your name', 'authorName', { required: true, placeholder: 'Written into saved workbooks' }),
  field.choice('PDF paper', 'paper', paperWords as Record<Settings['paper'], string>),
]

export interface SettingsDialogProps {
  readonly open: boolean
  readonly onClose: () => void
}

/** What holds for the whole program. Each choice takes effect at once. */
export function SettingsDialog({ open, onClose }: SettingsDialogProps) {
  const settings = useStore(windowState, (state) => state.settings)
  const binding: Binding<Settings> = {
    record: settings,
    place: 'settings',
    readOnly: false,
    change: (changes) => {
      void changeSettings({ ...settings, ...changes } as Settings)
      return null
    },
  }
  return (
    <Dialog
      open={open}
      title="Settings"
      onClose={onClose}
      buttons={
        <>
          <Button look="quiet" onClick={() => showDialog('rules')}>
            Rules on deals…
          </Button>
          <Button onClick={onClose}>Done</Button>
        </>
      }
    >
      <Fields fields={fields} binding={binding} />
      <SpellCheckField open={open} settings={settings} />
    </Dialog>
  )
}
