import { createAsync } from '@solidjs/router'
import Download from 'lucide-solid/icons/download'
import { createSignal, Show } from 'solid-js'
import type { Proposal } from '../../../server/publishing/schema.ts'
import { bundlePath, getPublishing } from '../../data/publishing.ts'
import { t } from '../../i18n/public.ts'
import { useSeason } from '../../layout-season.tsx'
import { Panel } from '../panel.tsx'
import { OpenMatters } from '../season/open-matters.tsx'
import { type PublishAct, PublishDialog } from './publish-dialog.tsx'

/** Publishing by two persons: what hinders it, who waits for whom, and what was published. */
export function PublishPanel() {
  const { season, can } = useSeason()
  const publishing = createAsync(() => getPublishing(season().id))
  const [act, setAct] = createSignal<PublishAct | null>(null)
  const waiting = () => publishing()?.proposals.find(({ state }) => state === 'waiting')
  const kind = () => (season().phase === 'published' ? 'correct' : 'publish')
  const mayPropose = () =>
    can('publication.propose') && !waiting() && publishing()?.hindrances.length === 0
  const concerns = () =>
    season().phase === 'conference' || (publishing()?.versions.length ?? 0) > 0 || waiting()
  return (
    <Show when={publishing() && concerns()}>
      <Panel title={t('publish')}>
        <div class="body stack close">
          <p class="soft small">{t('takesTwo')}</p>
          <Show when={publishing()!.versions.length > 0}>
            <p class="row">
              <a href={`/public/${season().id}`}>{t('see')}</a>
              <a
                class="inline-button"
                href={bundlePath(season().id, publishing()!.versions[0]!.number)}
                download=""
              >
                <Download class="icon" />
                {t('downloadBundle')}
              </a>
            </p>
          </Show>
          <Show when={publishing()!.hindrances.length > 0}>
            <OpenMatters title={t('settleFirst')} blockers={publishing()!.hindrances} />
          </Show>
          <Show when={publishing()!.open.length > 0}>
            <OpenMatters title={t('mayStayOpen')} blockers={publishing()!.open} />
          </Show>
          <Show when={waiting()}>
            {(proposal) => <Waiting proposal={proposal()} onAct={setAct} />}
          </Show>
          <Show when={mayPropose()}>
            <p class="row">
              <button
                class="button primary"
                type="button"
                onClick={() => setAct({ what: 'propose', kind: kind() })}
              >
                {t(kind() === 'publish' ? 'proposePublish' : 'proposeCorrect')}
              </button>
            </p>
          </Show>
        </div>
      </Panel>
      <PublishDialog act={act()} onClose={() => setAct(null)} />
    </Show>
  )
}

function Waiting(props: { proposal: Proposal; onAct: (act: PublishAct) => void }) {
  const { can } = useSeason()
  const told = () =>
    props.proposal.kind === 'publish'
      ? t('waiting', props.proposal.number, props.proposal.proposedBy)
      : t('waitingCorrect', props.proposal.proposedBy)
  return (
    <>
      <p>
        <b>{told()}</b>
        <Show when={props.proposal.reason}>
          {' '}
          {t('reason')}: {props.proposal.reason}
        </Show>
      </p>
      <p class="row">
        <Show when={props.proposal.mayAccept}>
          <button
            class="button primary"
            type="button"
            onClick={() => props.onAct({ what: 'accept', proposal: props.proposal })}
          >
            {t('confirm')}
          </button>
        </Show>
        <Show when={can('publication.decide')}>
          <button
            class="button"
            type="button"
            onClick={() => props.onAct({ what: 'refuse', proposal: props.proposal })}
          >
            {t(props.proposal.mayAccept ? 'refuse' : 'withdraw')}
          </button>
        </Show>
      </p>
    </>
  )
}
