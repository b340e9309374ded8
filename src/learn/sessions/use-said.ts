import { useMemo } from 'react'
import { useMessages } from '../../i18n/messages'

export interface Saying {
  /** One number, with a decimal where it is small. */
  readonly number: (value: number) => string
  /** Each number of a record by its name. */
  readonly all: <Data extends object>(data: Data) => Readonly<Record<keyof Data, string>>
}

const SMALL = 10

/** Says numbers as the language writes them: whole from ten on, below with one decimal. */
export function useSaid(): Saying {
  const { language } = useMessages()
  return useMemo(() => {
    const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 })
    const small = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
    const number = (value: number): string =>
      (Math.abs(value) < SMALL ? small : whole).format(value)
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
