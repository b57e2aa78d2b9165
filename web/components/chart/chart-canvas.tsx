import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  Legend,
  LinearScale,
  type Plugin,
  Tooltip,
} from 'chart.js'
import { createEffect, createSignal, onCleanup, onMount } from 'solid-js'
import './chart.css'
import { type ChartColours, createColours } from './colours.ts'

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend, Tooltip)

export interface ChartCanvasProps {
  /** What the chart shows, for those who do not see it; the figures stand in a table beside it. */
  label: string
  /** Rows that need room: the chart grows with them instead of squeezing its labels. */
  rows: number
  config: (colours: ChartColours) => ChartConfiguration<'bar'>
  plugins?: Plugin<'bar'>[]
}

/** A bar chart in the colours of the page. The only file that knows Chart.js, loaded with the chart alone. */
export function ChartCanvas(props: ChartCanvasProps) {
  let frame!: HTMLDivElement
  let canvas!: HTMLCanvasElement
  const colours = createColours()
  const [onPage, setOnPage] = createSignal(false)
  onMount(() => {
    let chart: Chart<'bar'> | undefined
    // While a Suspense around it still waits, the canvas stands in no page, and Chart.js asks for its window.
    const arrival = new ResizeObserver(() => setOnPage(frame.isConnected))
    arrival.observe(frame)
    // Through the object model, which the content security policy allows; an attribute it would not.
    createEffect(() => frame.style.setProperty('--rows', String(props.rows)))
    // Drawn anew when figures, language or light change: cheaper to get right than patching a chart.
    createEffect(() => {
      if (!onPage()) return
      const config = props.config(colours())
      chart?.destroy()
      chart = new Chart(canvas, { ...config, plugins: props.plugins ?? [] })
    })
    onCleanup(() => {
      arrival.disconnect()
      chart?.destroy()
    })
  })
  return (
    <div class="chart" ref={frame}>
      <canvas ref={canvas} role="img" aria-label={props.label} />
    </div>
  )
}
