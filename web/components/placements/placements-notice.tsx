import { createSignal, type JSX, Show } from 'solid-js'
import { t } from '../../i18n/placements.ts'
import { Notice } from '../notice.tsx'
import type { Placements } from './create-placements.ts'
import { PlacementsDialog } from './placements-dialog.tsx'
import { RefusalNotice } from './refusal-notice.tsx'

/**
 * How many activities count nowhere, and the way to count them as proposed; what was done last, and its undoing.
 *
 * @param more The way to the activities that wait, in whichever notice speaks of them.
 */
export function PlacementsNotice(props: { work: Placements; more?: JSX.Element }) {
  const [open, setOpen] = createSignal(false)
  const planned = () => props.work.planned().length
  const waiting = () => props.work.waiting().length
  const asks = () => waiting() > 0 && (planned() > 0 || !props.work.last())
  return (
    <>
      <Show when={props.work.last()}>
        {(last) => (
          <Notice
            state="ok"
            alert
            action={
              <>
                <Show when={!last().undone && last().places.length > 0}>
                  <button
                    class="button"
                    type="button"
                    aria-disabled={props.work.busy()}
                    onClick={() => props.work.undo(last().places)}
                  >
                    {t('undo')}
                  </button>
                </Show>
                <Show when={waiting() > 0 && !asks()}>{props.more}</Show>
              </>
            }
          >
            {lastText(last())} {waiting() > 0 ? t('leftOver', waiting()) : t('allPlaced')}
          </Notice>
        )}
      </Show>
      <Show when={!open() && props.work.failure()}>
        {(refusal) => <RefusalNotice refusal={refusal()} />}
      </Show>
      <Show when={asks()}>
        <Notice
          action={
            <>
              <Show when={planned() > 0}>
                <button class="button primary" type="button" onClick={() => setOpen(true)}>
                  {props.work.asProposed() === planned()
                    ? t('look', planned())
                    : t('lookChosen', planned())}
                </button>
              </Show>
              {props.more}
            </>
          }
        >
          <b>{t('waiting', waiting())}</b> {t('proposed', props.work.suggested())}
        </Notice>
      </Show>
      <PlacementsDialog work={props.work} open={open()} onClose={() => setOpen(false)} />
    </>
  )
}

function lastText({ places, undone, gone }: NonNullable<ReturnType<Placements['last']>>): string {
  if (undone && places.length === 0) return t('goneBefore')
  if (undone) return t('undone', places.length, gone)
  return t('done', places.length, new Set(places.map(({ criterion }) => criterion)).size)
}
