import '@fontsource/tinos/latin-400.css'
import '@fontsource/tinos/latin-400-italic.css'
import '@fontsource/tinos/latin-700.css'
import '@fontsource/tinos/latin-700-italic.css'
import '@fontsource/tinos/vietnamese-400.css'
import '@fontsource/tinos/vietnamese-400-italic.css'
import '@fontsource/tinos/vietnamese-700.css'
import '@fontsource/tinos/vietnamese-700-italic.css'
import ChevronLeft from 'lucide-solid/icons/chevron-left'
import Printer from 'lucide-solid/icons/printer'
import { createEffect, type JSX } from 'solid-js'
import '../../styles/print.css'
import { t } from '../../i18n/print.ts'
import { TextField } from '../text-field.tsx'
import type { Heading } from './heading.ts'

/** A printed form on screen: what can be set before printing above it, the sheet of paper below. */
export function PrintPage(props: {
  title: string
  paper: 'landscape' | 'portrait'
  back: string
  heading: Heading
  /** More to choose before printing. */
  options?: JSX.Element
  children: JSX.Element
}) {
  createEffect(() => {
    // Also the name that a browser offers for the PDF.
    document.title = `${props.title} · Thi Đua`
  })
  return (
    <div class="print-page">
      <nav class="print-tools no-print" aria-label={t.tools('toolbar')}>
        <div class="row">
          <a class="button plain" href={props.back}>
            <ChevronLeft class="icon" aria-hidden="true" />
            {t.tools('back')}
          </a>
          <span class="soft small">{t.tools(`preview.${props.paper}`)}</span>
        </div>
        <HeadingFields heading={props.heading} />
        {props.options}
        <button class="button primary" type="button" onClick={print}>
          <Printer class="icon" aria-hidden="true" />
          {t.tools('print')}
        </button>
      </nav>
      <main class="print-form" id="main" data-paper={props.paper}>
        {props.children}
      </main>
    </div>
  )
}

function HeadingFields(props: { heading: Heading }) {
  const heading = () => props.heading
  return (
    <>
      <TextField
        label={t.tools('parent')}
        value={heading().value.parent}
        onInput={(parent) => heading().set({ parent })}
      />
      <TextField
        label={t.tools('number')}
        value={heading().value.number}
        onInput={(number) => heading().set({ number })}
      />
      <TextField
        label={t.tools('place')}
        value={heading().value.place}
        onInput={(place) => heading().set({ place })}
      />
      <TextField
        label={t.tools('day')}
        inputmode="numeric"
        value={heading().value.day}
        onInput={(day) => heading().set({ day })}
      />
    </>
  )
}

/** A page printed before its letters have come would break its lines elsewhere. */
async function print(): Promise<void> {
  await document.fonts.ready
  window.print()
}
