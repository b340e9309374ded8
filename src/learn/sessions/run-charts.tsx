import { useLearnTexts } from '../../i18n/messages'
import { MAX_SAMPLES } from './advance'
import { hasStore } from './designs'
import { LineChart, type Series } from './line-chart'
import styles from './simulation.module.css'
import { useSaid } from './use-said'
import type { Run, Sample } from './world'

interface Chart {
  readonly title: string
  readonly atLeast: number
  readonly series: readonly Line[]
}

interface Line {
  readonly name: string
  readonly valueOf: (sample: Sample) => number | null
}

/** What the last two minutes were like. */
export function RunCharts({ run }: { readonly run: Run }) {
  const texts = useLearnTexts().lessons.sessions
  const { number } = useSaid()
  const { samples, settings } = run
  const { chart, series } = texts
  const store = settings.design === 'token' ? series.issuer : series.store
  const charts: readonly Chart[] = [
    {
      title: chart.requests,
      atLeast: 10,
      series: [
        { name: series.served, valueOf: ({ served }) => served },
        { name: series.failed, valueOf: ({ failed }) => failed },
      ],
    },
    {
      title: chart.latency,
      atLeast: 50,
      series: [
        { name: series.mean, valueOf: ({ latency }) => latency?.mean ?? null },
        { name: series.p95, valueOf: ({ latency }) => latency?.p95 ?? null },
      ],
    },
    {
      title: chart.loads,
      atLeast: 100,
      series: [
        {
          name: series.busiest,
          valueOf: ({ serverLoads }) => 100 * Math.max(0, ...serverLoads),
        },
        ...(hasStore(settings.design)
          ? [{ name: store, valueOf: ({ storeLoad }: Sample) => 100 * storeLoad }]
          : []),
      ],
    },
    ...(settings.design === 'replicated'
      ? [
          {
            title: chart.copies,
            atLeast: 10,
            series: [
              { name: series.copies, valueOf: ({ copies }: Sample) => copies },
              { name: series.stale, valueOf: ({ stale }: Sample) => stale },
            ],
          },
        ]
      : []),
  ]
  const end = samples.at(-1)?.second ?? 0
  const draw = ({ name, valueOf }: Line): Series => {
    const values = samples.map(valueOf)
    const last = values.at(-1) ?? null
    return { name, values, latest: texts.seriesNow(name, last === null ? '–' : number(last)) }
  }
  return (
    <section aria-label={texts.charts} className={styles['charts']} data-count={charts.length}>
      {charts.map(({ title, atLeast, series: lines }) => (
        <LineChart
          key={title}
          title={title}
          series={lines.map(draw)}
          end={end}
          span={MAX_SAMPLES}
          atLeast={atLeast}
          say={number}
          saySecond={(second) => texts.lifetimeOf(number(second))}
        />
      ))}
    </section>
  )
}
