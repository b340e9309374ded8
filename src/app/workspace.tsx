import { Fragment } from 'react'
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels'
import { useMessages } from '../i18n/messages'
import { DecodedPane } from '../panes/decoded-pane'
import { EncodedPane } from '../panes/encoded-pane'
import { SignaturePane } from '../panes/signature-pane'
import styles from './app.module.css'
import { preferences } from './preferences'

const PANES = [
  { id: 'encoded', size: '30%', Pane: EncodedPane },
  { id: 'decoded', size: '40%', Pane: DecodedPane },
  { id: 'signature', size: '30%', Pane: SignaturePane },
] as const

/**
 * The three panes: side by side and resizable on wide screens, and stacked by the style sheet on
 * narrower ones, with the same elements, so that nothing typed is lost when a window changes.
 */
export function Workspace() {
  const { app } = useMessages()
  const { defaultLayout, onLayoutChanged } = useDefaultLayout({
    id: 'triptych.panes',
    storage: preferences,
  })
  return (
    <Group
      className={styles['panes']}
      orientation="horizontal"
      {...(defaultLayout && { defaultLayout })}
      onLayoutChanged={onLayoutChanged}
    >
      {PANES.map(({ id, size, Pane }, index) => (
        <Fragment key={id}>
          {index > 0 && <Separator className={styles['separator']} aria-label={app.resize} />}
          <Panel id={id} defaultSize={size} minSize="280px">
            <Pane />
          </Panel>
        </Fragment>
      ))}
    </Group>
  )
}
