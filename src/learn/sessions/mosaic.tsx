import { STANDINGS, type Standing } from './census'
import styles from './network.module.css'

interface MosaicProps {
  readonly standings: readonly Standing[]
  readonly columns: number
}

/** The side of a cell, its gap included. */
const CELL = 10

/** What is drawn into a cell whose corner is at 0, 0: each standing has a form of its own. */
const FORMS: Readonly<Record<Standing, string>> = {
  known: 'h8v8h-8z',
  stale: 'h8l-8 8z',
  unknown: 'm3 3h2v2h-2z',
  revoked: 'l1 0l3 3l3 -3l1 0l0 1l-3 3l3 3l0 1l-1 0l-3 -3l-3 3l-1 0l0 -1l3 -3l-3 -3z',
}

/** A cell for each user. What it shows stands beside it in words. */
export const Mosaic = ({ standings, columns }: MosaicProps) => (
  <svg
    aria-hidden
    className={styles['mosaic']}
    viewBox={`0 0 ${columns * CELL} ${Math.ceil(standings.length / columns) * CELL}`}
  >
    {STANDINGS.map((standing) => (
      <path key={standing} data-standing={standing} d={pathOf(standings, standing, columns)} />
    ))}
  </svg>
)

const pathOf = (standings: readonly Standing[], wanted: Standing, columns: number): string =>
  standings
    .flatMap((standing, index) =>
      standing === wanted
        ? [
            `M${CELL * (index % columns) + 1} ${CELL * Math.floor(index / columns) + 1}${FORMS[standing]}`,
          ]
        : [],
    )
    .join('')
