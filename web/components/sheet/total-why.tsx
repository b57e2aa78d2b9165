import { createSignal, For, Show } from 'solid-js'
import { allNodes } from '../../../scoring/model/sheet.ts'
import '../../styles/components/total-why.css'
import { formatPoints } from '../../i18n/numbers.ts'
import { t } from '../../i18n/sheet.ts'
import { Dialog } from '../dialog.tsx'
import { createKeptMemo } from '../kept-memo.ts'
import type { SheetView } from './create-sheet.ts'
import { type PartName, sumInWords, type TotalPart, totalParts } from './total-parts.ts'

/** "Tổng này gồm gì?": opens what the total is made of, by where the points come from. */
export function TotalWhy(props: { view: SheetView; onGo: (code: string) => void }) {
  const [open, setOpen] = createSignal(false)
  const go = (code: string) => {
    setOpen(false)
    props.onGo(code)
  }
  return (
    <>
      <button class="inline-button" type="button" onClick={() => setOpen(true)}>
        {t.total('why')}
      </button>
      <Dialog open={open()} onClose={() => setOpen(false)} title={t.total('why')}>
        <Parts view={props.view} onGo={go} />
        <p class="close-line">
          <button class="button primary" type="button" onClick={() => setOpen(false)}>
            {t.total('whyClose')}
          </button>
        </p>
      </Dialog>
    </>
  )
}

function Parts(props: { view: SheetView; onGo: (code: string) => void }) {
  const parts = createKeptMemo(() => partsOf(props.view))
  const titles = new Map(allNodes(props.view.file.sheet).map(({ code, title }) => [code, title]))
  const label = (name: PartName) => {
    const plain = name === 'unverified' && parts().every((part) => part.name !== 'verified')
    return t.total(`part.${plain ? 'claimed' : name}`)
  }
  const total = () => formatPoints(props.view.self().total)
  return (
    <div class="total-why">
      <For each={parts()}>
        {(part) => (
          <section>
            <h3>
              {label(part.name)} <span class="number">{formatPoints(part.points)}</span>
            </h3>
            <Show when={aboutPart(part.name)}>{(text) => <p class="soft small">{text()}</p>}</Show>
            <PartLines part={part} titleOf={(code) => titles.get(code)} onGo={props.onGo} />
          </section>
        )}
      </For>
      <p class="sum">
        <b>{t.total('self')}</b>{' '}
        <span class="number">
          {parts().length > 1
            ? t.total('sum', sumInWords(parts().map(({ points }) => points)), total())
            : total()}
        </span>
      </p>
    </div>
  )
}

function PartLines(props: {
  part: TotalPart
  titleOf: (code: string) => string | undefined
  onGo: (code: string) => void
}) {
  return (
    <ul>
      <For each={props.part.lines}>
        {({ code, points }) => (
          <li>
            <span class="code">{code}</span>
            <Show when={props.titleOf(code)} fallback={t.ledger('wholeSheet')}>
              {(title) => (
                <button class="inline-button" type="button" onClick={() => props.onGo(code)}>
                  {title()}
                </button>
              )}
            </Show>
            <span class="number">{formatPoints(points)}</span>
          </li>
        )}
      </For>
    </ul>
  )
}

function aboutPart(name: PartName): string | null {
  return name === 'verified' || name === 'unverified' ? null : t.total(`about.${name}`)
}

function partsOf(view: SheetView): TotalPart[] {
  const leaves = new Set(view.leaves.map(({ code }) => code))
  return totalParts({
    ledger: view.self().ledger,
    isLeaf: (code) => leaves.has(code),
    fact: view.fact,
    isProvisional: view.isProvisional,
    isVerified: (code) => view.valueAt(code, 'verified') !== undefined,
  })
}
