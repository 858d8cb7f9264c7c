const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const months = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** An ISO day (YYYY-MM-DD) as readers write it: 20 March 2025. */
export const formatDay = (isoDay: string): string => days.format(new Date(isoDay))

/** An ISO month (YYYY-MM) as readers write it: March 2025. */
export const formatMonth = (isoMonth: string): string => months.format(new Date(isoMonth))
