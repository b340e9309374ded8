import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { useEffect, useRef, useState } from 'react'
import styles from './line-chart.module.css'

export interface Series {
  readonly name: string
  /** A value for each second; null where there is none. */
  readonly values: readonly (number | null)[]
  /** The last value in words. */
  readonly latest: string
}

interface LineChartProps {
  readonly title: string
  readonly series: readonly Series[]
  /** The second that the last value belongs to. */
  readonly end: number
  /** How many seconds are shown. */
  readonly span: number
  /** The axis reaches at least so far. */
  readonly atLeast: number
  /** Says a number of the axes. */
  readonly say: (value: number) => string
  /** Says a second of the time axis. */
  readonly saySecond: (second: number) => string
}

/** Until it is measured. */
const FIRST_WIDTH = 300
const HEIGHT = 150
const LEFT = 38
const RIGHT = 16
const TOP = 8
const BOTTOM = 22
const TIME_TICKS = 4
const VALUE_TICKS = 4

/** Lines over time, each with its own stroke; the latest values stand above in words. */
export function LineChart({ title, series, end, span, atLeast, say, saySecond }: LineChartProps) {
  const [drawing, width] = useWidth()
  const last = Math.max(end, span)
  const time = scaleLinear([last - span, last], [LEFT, width - RIGHT])
  const highest = Math.max(
    atLeast,
    ...series.flatMap(({ values }) => values.filter((value) => value !== null)),
  )
  const height = scaleLinear([0, highest], [HEIGHT - BOTTOM, TOP]).nice(VALUE_TICKS)
  return (
    <figure className={styles['chart']}>
      <figcaption>{title}</figcaption>
      <ul className={styles['legend']}>
        {series.map(({ name, latest }) => (
          <li key={name}>
            <svg aria-hidden viewBox="0 0 22 8" className={styles['sample']}>
              <path className={styles['line']} d="M0 4H22" />
            </svg>
            {latest}
          </li>
        ))}
      </ul>
      <svg ref={drawing} aria-hidden viewBox={`0 0 ${width} ${HEIGHT}`}>
        {height.ticks(VALUE_TICKS).map((tick) => (
          <g key={tick} transform={`translate(0 ${height(tick)})`}>
            <path className={styles['grid']} d={`M${LEFT} 0H${width - RIGHT}`} />
            <text x={LEFT - 5} y={4} textAnchor="end">
              {say(tick)}
            </text>
          </g>
        ))}
        {time.ticks(TIME_TICKS).map((tick) => (
          <text key={tick} x={time(tick)} y={HEIGHT - 6} textAnchor="middle">
            {saySecond(tick)}
          </text>
        ))}
        <g className={styles['lines']}>
          {series.map(({ name, values }) => (
            <path
              key={name}
              className={styles['line']}
              d={pathOf(values, (index) => time(end - values.length + 1 + index), height)}
            />
          ))}
        </g>
      </svg>
    </figure>
  )
}

const pathOf = (
  values: readonly (number | null)[],
  x: (index: number) => number,
  y: (value: number) => number,
): string =>
  line<number | null>()
    .defined((value) => value !== null)
    .x((_, index) => x(index))
    .y((value) => y(value ?? 0))(values) ?? ''

/** How wide an element is, in CSS pixels, so that what is drawn in it is not scaled. */
function useWidth() {
  const element = useRef<SVGSVGElement>(null)
  const [width, setWidth] = useState(FIRST_WIDTH)
  useEffect(() => {
    if (!element.current) return
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.round(entry?.contentRect.width ?? 0)
      if (measured > 0) setWidth(measured)
    })
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [])
  return [element, width] as const
}
