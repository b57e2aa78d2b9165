import ChevronRight from 'lucide-solid/icons/chevron-right'
import { type JSX, Show } from 'solid-js'
import type { Activity } from '../../../server/activities/schema.ts'
import { t } from '../../i18n/activity.ts'
import { formatTime } from '../../i18n/days.ts'
import '../../styles/components/activity-form.css'
import { focusFirstError } from '../field.tsx'
import { Notice } from '../notice.tsx'
import { ActivityConflict } from './activity-conflict.tsx'
import { BasicFields } from './basic-fields.tsx'
import type { ActivityFormWork } from './create-activity-form.ts'
import { EvidenceField } from './evidence-field.tsx'
import type { ActivityForm as FormValue } from './form-value.ts'
import { MoreFields } from './more-fields.tsx'

/** Records or edits one activity. The four telling fields and the evidence first, the rest folded. */
export function ActivityForm(props: {
  work: ActivityFormWork
  /** The activities already recorded, to find a double. */
  others: readonly Activity[]
  /** Whether all fields are open: on a page of its own. */
  wide?: boolean
  editing?: boolean
  actions?: JSX.Element
}) {
  const send = async (form: HTMLFormElement) => {
    if (props.work.uploads.busy()) {
      props.work.errors.put('evidenceIds', t('stillUploading'))
      return
    }
    await props.work.send()
    if (!props.work.draft.dirty()) form.querySelector('.scroll')?.scrollTo({ top: 0 })
    form.querySelector('[role="alert"]')?.scrollIntoView({ block: 'center' })
    if (!props.work.errors.any()) return
    for (const folded of form.querySelectorAll('details'))
      folded.open ||= folded.querySelector('[aria-invalid="true"]') !== null
    focusFirstError(form)
  }
  const label = () => {
    if (props.editing) return t(props.work.busy() ? 'saving' : 'save')
    return t(props.work.busy() ? 'recording' : 'record')
  }
  return (
    <form
      class="activity-form"
      classList={{ wide: Boolean(props.wide) }}
      novalidate
      onSubmit={(event) => {
        event.preventDefault()
        void send(event.currentTarget)
      }}
    >
      <div class="body scroll stack close">
        <FormMessages work={props.work} />
        <div class="fields-basic">
          <BasicFields work={props.work} others={props.others} />
        </div>
        <EvidenceField
          evidence={props.work.draft.value.evidence}
          uploads={props.work.uploads}
          onRemove={(id) =>
            props.work.draft.set({
              evidence: props.work.draft.value.evidence.filter((file) => file.id !== id),
            })
          }
        />
        <Show when={props.work.errors.at('evidenceIds')}>
          <p class="bad small" role="alert">
            {props.work.errors.at('evidenceIds')}
          </p>
        </Show>
        <details class="more" open={props.editing || hasMore(props.work.draft.value)}>
          <summary>
            <ChevronRight class="icon" />
            <span>
              <b>{t('more')}</b> <span class="soft small">{t('moreHint')}</span>
            </span>
          </summary>
          <div class="stack close">
            <MoreFields work={props.work} />
          </div>
        </details>
      </div>
      <footer>
        <button class="button primary" type="submit" aria-disabled={props.work.busy()}>
          {label()}
        </button>
        {props.actions}
        <Show when={props.work.draft.dirty()}>
          <button class="button plain" type="button" onClick={() => props.work.discard()}>
            {t('discard')}
          </button>
          <Show when={props.wide}>
            <p class="soft small">{t('draftKept')}</p>
          </Show>
        </Show>
      </footer>
    </form>
  )
}

/** Whether something stands in a field that is folded away at first. */
function hasMore(form: FormValue): boolean {
  const { endsOn, place, partners, countries, people, moneyAmount, documents, result, joint } = form
  const texts = [endsOn, place, partners, countries, people, moneyAmount, documents, result]
  return joint.length > 0 || texts.some((text) => text !== '')
}

/** What is said above the fields: a draft opened again, a line that is down, a refusal, another's change. */
function FormMessages(props: { work: ActivityFormWork }) {
  return (
    <>
      <Show when={props.work.draft.restoredAt()}>
        {(at) => <p class="soft small">{t('draftRestored', formatTime(at()))}</p>}
      </Show>
      <Show when={props.work.waiting()}>
        <Notice state="warn" alert>
          {t('sendsWhenBack')}
        </Notice>
      </Show>
      <Show when={props.work.errors.rest()}>
        {(message) => (
          <Notice state="bad" alert>
            {message()}
          </Notice>
        )}
      </Show>
      <Show when={props.work.conflict()}>
        {(theirs) => <ActivityConflict work={props.work} theirs={theirs()} />}
      </Show>
    </>
  )
}
