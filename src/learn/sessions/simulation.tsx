import type { ReactNode } from 'react'
import { useLearnTexts } from '../../i18n/messages'
import { Choice } from '../choice'
import { FigureList } from './figure-list'
import { Network } from './network'
import { NewsLine } from './news-line'
import type { RunAction } from './run-action'
import { RunCharts } from './run-charts'
import { RunControls } from './run-controls'
import { CHOICES, type RunScreen, type Stage } from './sessions-state'
import { LifetimeField, LoadField, ServersField } from './setting-fields'
import styles from './simulation.module.css'

interface SimulationProps {
  readonly screen: RunScreen
  readonly stage: Stage
  readonly onAction: (action: RunAction) => void
  readonly onSpeed: (speed: number) => void
  /** What the screen shows besides, above the charts. */
  readonly children?: ReactNode
}

/** A run with everything that can be done to it, and what comes of that. */
export function Simulation({ screen, stage, onAction, onSpeed, children }: SimulationProps) {
  const texts = useLearnTexts().lessons.sessions
  const { run } = stage
  const { design, servers, load, lifetime } = run.settings
  const choices = CHOICES[screen]
  return (
    <section className={styles['simulation']} aria-label={texts.simulation}>
      {choices.length > 0 && (
        <Choice
          label={texts.design}
          value={design}
          options={choices.map((value) => ({ value, label: texts.designs[value] }))}
          onChoose={(value) => onAction({ kind: 'choose-design', design: value })}
        />
      )}
      <div className={styles['panel']}>
        <RunControls stage={stage} onAction={onAction} onSpeed={onSpeed} />
        <div className={styles['settings']}>
          {screen !== 'memory' && (
            <ServersField
              value={servers}
              onChange={(value) => onAction({ kind: 'set-servers', servers: value })}
            />
          )}
          <LoadField
            value={load}
            onChange={(value) => onAction({ kind: 'set-load', load: value })}
          />
          {design === 'token' && (
            <LifetimeField
              value={lifetime}
              onChange={(value) => onAction({ kind: 'set-lifetime', lifetime: value })}
            />
          )}
        </div>
        <NewsLine news={stage.news} />
      </div>
      <Network run={run} canRevoke={screen === 'store' || screen === 'token'} onAction={onAction} />
      <FigureList run={run} />
      {children}
      <RunCharts run={run} />
    </section>
  )
}
