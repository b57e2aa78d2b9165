import { For, Show } from 'solid-js'
import { t } from '../../i18n/award-documents.ts'
import { useSeason } from '../../layout-season.tsx'
import { MembersError } from '../awards/members-error.tsx'
import { SelectField } from '../select-field.tsx'
import type { PaperChoice, PaperWork } from './paper-work.ts'

const errorId = 'paper-members'

/** What kind of paper it is, on which award, and whom it names. */
export function PaperSubject(props: {
  work: PaperWork
  choices: readonly PaperChoice[]
  awardOf: (id: string) => string
  nameOf: (id: string) => string
}) {
  const { draft, choice } = props.work
  const stages = () => [...new Set(props.choices.map(({ stage }) => stage))]
  const awards = () => props.choices.filter(({ stage }) => stage === choice().stage)
  return (
    <>
      <SelectField
        label={t('stage')}
        value={choice().stage}
        options={stages().map((value) => ({ value, label: t(`stage.${value}`) }))}
        onChange={(stage) => draft.set({ stage, without: [] })}
      />
      <SelectField
        label={t('award')}
        value={choice().awardId}
        options={awards().map(({ awardId }) => ({ value: awardId, label: props.awardOf(awardId) }))}
        onChange={(awardId) => draft.set({ stage: choice().stage, awardId, without: [] })}
      />
      <MembersField {...props} />
      <OthersPart choice={choice()} nameOf={props.nameOf} />
    </>
  )
}

function MembersField(props: { work: PaperWork; nameOf: (id: string) => string }) {
  const { draft, errors, choice, members } = props.work
  const error = () => errors.at('members')
  const toggle = (id: string) => {
    const { without } = draft.value
    draft.set({
      without: without.includes(id) ? without.filter((one) => one !== id) : [...without, id],
    })
  }
  return (
    <fieldset class="field" aria-describedby={error() ? errorId : undefined}>
      <legend>{t('members')}</legend>
      <div>
        <For each={choice().members}>
          {(id) => (
            <label class="choice">
              <input
                type="checkbox"
                aria-invalid={error() ? 'true' : undefined}
                aria-describedby={error() ? errorId : undefined}
                checked={members().includes(id)}
                onChange={() => toggle(id)}
              />
              <span>{props.nameOf(id)}</span>
            </label>
          )}
        </For>
      </div>
      <MembersError id={errorId} error={error()} />
    </fieldset>
  )
}

/** One paper often names the organisation of who records it too: that part the other head records. */
function OthersPart(props: { choice: PaperChoice; nameOf: (id: string) => string }) {
  const { season } = useSeason()
  const own = () => props.choice.open.find((id) => id === season().memberId)
  const other = () => (own() === season().leadId ? season().deputyId : season().leadId)
  return (
    <Show when={own()}>
      {(id) => (
        <p class="soft small">
          {t('ownElsewhere', props.nameOf(id()), props.nameOf(other() ?? '–'))}
        </p>
      )}
    </Show>
  )
}
