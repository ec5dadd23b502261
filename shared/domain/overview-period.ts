/** What the overview looks back over: today by hours, 30 days by days, a year by months. */
export const overviewPeriods = ['day', '30-days', 'year'] as const

export type OverviewPeriod = (typeof overviewPeriods)[number]
