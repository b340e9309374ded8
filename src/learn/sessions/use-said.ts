import { useMemo } from 'react'
import { useMessages } from '../../i18n/messages'

export interface Saying {
  /** One number: whole from ten on, below with some decimals. */
  readonly number: (value: number) => string
  /** Each number of a record by its name. */
  readonly all: <Data extends object>(data: Data) => Readonly<Record<keyof Data, string>>
}

const SMALL = 10

/** Says numbers, none negative, as the language writes them. */
export function useSaid(): Saying {
  const { language } = useMessages()
  return useMemo(() => {
    const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 })
    const small = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
    const tiny = new Intl.NumberFormat(language, { maximumSignificantDigits: 2 })
    const number = (value: number): string =>
      (value < 1 ? tiny : value < SMALL ? small : whole).format(value)
    return { number, all: (data) => sayAll(data, number) }
  }, [language])
}

function sayAll<Data extends object>(
  data: Data,
  say: (value: number) => string,
): Readonly<Record<keyof Data, string>> {
  const said = Object.entries(data).map(([name, value]) => [name, say(Number(value))])
  return Object.fromEntries(said) as Readonly<Record<keyof Data, string>>
}
