import { createSignal, Index, Show } from 'solid-js'
import { officialDay } from '../../../scoring/paper/official.ts'
import type { Letterhead } from '../../../server/papers/heads/schema.ts'
import { t } from '../../i18n/letterheads.ts'
import { useSeason } from '../../layout-season.tsx'
import { Panel } from '../panel.tsx'
import { HeadForm } from './head-form.tsx'
import { HeadPreview } from './head-preview.tsx'
import { IssueRow } from './issue-row.tsx'
import { merged, printedNumber } from './merged.ts'

/** The papers of one issuer: how they are headed, and what each was issued with. */
export function HeadPanel(props: { head: Letterhead }) {
  const { season, member } = useSeason()
  const [editing, setEditing] = createSignal(false)
  const name = () => member(props.head.issuer ?? '')?.shortName ?? season().clusterName
  const shown = () => merged(props.head.set, props.head.usual)
  const sample = () => props.head.papers.find(({ sign }) => sign !== null)
  return (
    <>
      <Panel
        title={t('headOf', name())}
        aside={
          <Show when={props.head.open && !editing()}>
            <button class="button" type="button" onClick={() => setEditing(true)}>
              {t('edit')}
            </button>
          </Show>
        }
      >
        <div class="body">
          <Show
            when={editing()}
            fallback={
              <HeadPreview
                head={shown()}
                number={sample() ? printedNumber(sample()!, shown().mark) : null}
                day={officialDay(sample()?.issuedOn ?? null)}
              />
            }
          >
            <HeadForm head={props.head} onDone={() => setEditing(false)} />
          </Show>
        </div>
      </Panel>
      <Panel title={t('issuedOf', name())}>
        <ul class="papers">
          <Index each={props.head.papers}>
            {(issue) => (
              <li>
                <IssueRow
                  issue={issue()}
                  papers={props.head.papers}
                  issuer={props.head.issuer}
                  mark={shown().mark}
                  open={props.head.open}
                />
              </li>
            )}
          </Index>
        </ul>
      </Panel>
    </>
  )
}
