import { For, Show } from 'solid-js'
import type { Assessment, Effects, Misfit } from '../../../server/adoption/schema.ts'
import { t } from '../../i18n/adoption.ts'
import { useSeason } from '../../layout-season.tsx'
import '../../styles/components/data-table.css'
import '../../styles/components/table-frame.css'
import { Notice } from '../notice.tsx'
import { Panel } from '../panel.tsx'
import { ChangesTable } from '../rehearsal/changes-table.tsx'
import '../rehearsal/rehearsal.css'

/** All that is to be seen before a sheet is put in force. */
export function AssessmentView(props: { assessment: Assessment }) {
  return (
    <div class="stack">
      <Show when={props.assessment.misfits.length + props.assessment.clashes.length > 0}>
        <Misfits assessment={props.assessment} />
      </Show>
      <Shown differences={props.assessment.differences} effects={props.assessment.effects} />
    </div>
  )
}

/** Differences and rehearsal: what was shown with every act too. */
export function Shown(props: { differences: readonly string[]; effects: Effects }) {
  const count = () => props.effects.changed.length + props.effects.hidden
  return (
    <>
      <Panel
        title={t('differences')}
        aside={<span class="soft">{t('differencesCount', props.differences.length)}</span>}
      >
        <div class="body">
          <Show when={props.differences.length > 0} fallback={<p>{t('noDifferences')}</p>}>
            <ol class="plain-list">
              <For each={props.differences}>{(sentence) => <li>{sentence}</li>}</For>
            </ol>
          </Show>
        </div>
      </Panel>
      <Panel
        title={t('effects')}
        aside={<span class="soft">{t('effectsCount', count(), props.effects.of)}</span>}
      >
        <Show when={count() === 0}>
          <p class="body">{t('noEffects')}</p>
        </Show>
        <Show when={props.effects.hidden > 0}>
          <p class="body soft">{t('hidden', props.effects.hidden)}</p>
        </Show>
        <Show when={props.effects.changed.length > 0}>
          <ChangesTable rehearsal={{ members: props.effects.changed }} />
        </Show>
      </Panel>
    </>
  )
}

function Misfits(props: { assessment: Assessment }) {
  return (
    <Panel title={t('misfits')}>
      <div class="body stack close">
        <Notice state="bad">{t('misfitsWhat')}</Notice>
        <ul class="plain-list dots">
          <For each={props.assessment.misfits}>{(misfit) => <MisfitLine misfit={misfit} />}</For>
        </ul>
        <Show when={props.assessment.clashes.length > 0}>
          <h3>{t('clashes')}</h3>
          <ul class="plain-list dots">
            <For each={props.assessment.clashes}>{(clash) => <li>{clash}</li>}</For>
          </ul>
        </Show>
      </div>
    </Panel>
  )
}

function MisfitLine(props: { misfit: Misfit }) {
  const { member } = useSeason()
  const where = () =>
    [
      props.misfit.members.length > 0 &&
        t('inSheets', props.misfit.members.map((id) => member(id)?.shortName ?? id).join(', ')),
      props.misfit.drafts > 0 && t('inDrafts', props.misfit.drafts),
    ]
      .filter(Boolean)
      .join('; ')
  return (
    <li>
      <b>{props.misfit.criterion}</b>: {t(`why.${props.misfit.why}`)} ({where()}).
    </li>
  )
}
