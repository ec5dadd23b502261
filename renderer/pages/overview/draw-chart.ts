import { BarChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { init, use as register, type EChartsCoreOption } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'

register([BarChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer])

/** A colour of the palette, in full or as its pale shade. */
export interface ChartColour {
  readonly of: 'celadon' | 'amber' | 'clay' | 'ink-soft'
  readonly pale?: boolean
}

export interface ChartSeries {
  readonly name: string
  readonly colour: ChartColour
  readonly values: readonly number[]
}

export interface ChartData {
  readonly labels: readonly string[]
  readonly series: readonly ChartSeries[]
  /** Bars lie beside their labels, for names; upright ones are for times. */
  readonly lying?: boolean
  /** Series of one bar stand upon each other: only for parts of one whole. */
  readonly stacked: boolean
  /** Whether the numbers of a series may be added up. */
  readonly sums: boolean
}

const paleShare = 0.4

/** Draws into `place`, follows its size, and answers the way to end it. */
export function drawChart(place: HTMLElement, data: ChartData): () => void {
  const chart = init(place, null, { renderer: 'canvas' })
  chart.setOption(optionOf(data, getComputedStyle(document.documentElement)))
  const size = new ResizeObserver(() => {
    chart.resize()
  })
  size.observe(place)
  return () => {
    size.disconnect()
    chart.dispose()
  }
}

function optionOf(
  { labels, series, lying = false, stacked }: ChartData,
  style: CSSStyleDeclaration,
): EChartsCoreOption {
  const colour = (name: string): string => style.getPropertyValue(`--${name}`).trim()
  const text = { color: colour('ink-soft'), fontFamily: style.getPropertyValue('--font').trim(), fontSize: 12 }
  const names = {
    type: 'category',
    data: [...labels],
    inverse: lying,
    axisLabel: { ...text, hideOverlap: true },
    axisLine: { lineStyle: { color: colour('line') } },
    axisTick: { show: false },
  }
  const numbers = {
    type: 'value',
    minInterval: 1,
    axisLabel: { ...text, hideOverlap: true },
    splitLine: { lineStyle: { color: colour('line') } },
  }
  return {
    animation: false,
    textStyle: text,
    grid: { left: 4, right: 16, top: lying ? 8 : 36, bottom: 4, containLabel: true },
    // A lying chart stands beside an upright one of the same series, or has one only: no room is lost on saying it again.
    legend: {
      show: !lying,
      top: 0,
      left: 0,
      icon: 'roundRect',
      itemWidth: 10,
      itemHeight: 10,
      itemGap: 16,
      textStyle: text,
    },
    // Drawn and not written as HTML: the page allows no style of its own, and names stay text.
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      axisPointer: { type: 'shadow', shadowStyle: { color: colour('line'), opacity: 0.35 } },
      backgroundColor: colour('surface'),
      borderColor: colour('line'),
      textStyle: { ...text, color: colour('ink') },
      confine: true,
    },
    xAxis: lying ? numbers : names,
    yAxis: lying ? names : numbers,
    series: series.map(({ name, colour: { of, pale = false }, values }) => ({
      type: 'bar',
      name,
      ...(stacked ? { stack: 'all' } : {}),
      barMaxWidth: 22,
      itemStyle: { color: colour(of), opacity: pale ? paleShare : 1 },
      data: [...values],
    })),
  }
}
