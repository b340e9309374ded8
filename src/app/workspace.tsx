import { useState } from 'react'
import { useMessages } from '../i18n/messages'
import { DecodedPane } from '../panes/decoded-pane'
import { EncodedPane } from '../panes/encoded-pane'
import { SignaturePane } from '../panes/signature-pane'
import { formatSizes, parseSizes, type PaneSizes } from '../ui/pane-sizes'
import { Splitter } from '../ui/splitter'
import styles from './app.module.css'
import { preferences } from './preferences'

const PANES = [
  { id: 'encoded', content: <EncodedPane /> },
  { id: 'decoded', content: <DecodedPane /> },
  { id: 'signature', content: <SignaturePane /> },
] as const

const SIZES: PaneSizes = [30, 40, 30]
const MINIMUM_PX = 280

const STORED_AS = 'triptych.panes'

const readSizes = (): PaneSizes =>
  parseSizes(preferences.getItem(STORED_AS) ?? '', PANES.length) ?? SIZES

/**
 * The three panes: side by side and resizable on wide screens, and stacked by the style sheet on
 * narrower ones, with the same elements, so that nothing typed is lost when a window changes.
 */
export function Workspace() {
  const { app } = useMessages()
  const [sizes, setSizes] = useState(readSizes)
  const resize = (next: PaneSizes) => {
    setSizes(next)
    preferences.setItem(STORED_AS, formatSizes(next))
  }
  return (
    <Splitter
      className={styles['panes']}
      panes={PANES}
      sizes={sizes}
      minimum={MINIMUM_PX}
      label={app.resize}
      onResize={resize}
      onReset={() => resize(SIZES)}
    />
  )
}
