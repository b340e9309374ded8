/** The language of dates and numbers. */
export const LANGUAGE = 'ko'

const counts = new Intl.NumberFormat(LANGUAGE)

export const formatCount = (count: number): string => counts.format(count)
