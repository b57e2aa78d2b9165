import Plus from 'lucide-solid/icons/plus'
import { For, Show } from 'solid-js'
import { t } from '../../i18n/activity.ts'
import { useSeason } from '../../layout-season.tsx'
import { SelectField } from '../select-field.tsx'
import { NumberField } from '../sheet/number-field.tsx'
import { roleChoices } from './choices.ts'
import type { ActivityFormWork } from './create-activity-form.ts'
import type { ActivityForm } from './form-value.ts'

/** The members that did it together, each with its own role. */
export function JointField(props: { work: ActivityFormWork }) {
  const { season, own } = useSeason()
  const joint = () => props.work.draft.value.joint
  const put = (next: ActivityForm['joint']) => props.work.draft.set({ joint: next })
  const change = (index: number, change: Partial<ActivityForm['joint'][number]>) =>
    put(joint().map((member, at) => (at === index ? { ...member, ...change } : member)))
  const free = (chosen?: string) =>
    season()
      .members.filter(({ id }) => id !== own()?.id)
      .filter(({ id }) => id === chosen || !joint().some(({ memberId }) => memberId === id))
      .map(({ id, shortName }) => ({ value: id, label: shortName }))
  const add = () => {
    const next = free()[0]
    if (next) put([...joint(), { memberId: next.value, role: 'co-organise', share: null }])
  }
  const nameOf = (memberId: string) =>
    season().members.find(({ id }) => id === memberId)?.shortName ?? memberId
  return (
    <fieldset class="field">
      <legend>{t('jointMembers')}</legend>
      <p class="hint">{t('jointHint')}</p>
      <For each={joint()}>
        {(member, index) => (
          <div class="joint-member">
            <SelectField
              label={t('jointMember')}
              value={member.memberId}
              options={free(member.memberId)}
              onChange={(memberId) => change(index(), { memberId })}
            />
            <SelectField
              label={t('jointRole')}
              value={member.role}
              options={roleChoices()}
              onChange={(role) => change(index(), { role })}
            />
            <NumberField
              label={t('jointShare')}
              value={member.share ?? undefined}
              onChange={(share) => change(index(), { share: share ?? null })}
            />
            <button
              class="button"
              type="button"
              onClick={() => put(joint().filter((_, at) => at !== index()))}
            >
              {t('remove', nameOf(member.memberId))}
            </button>
          </div>
        )}
      </For>
      <Show when={props.work.errors.at('joint')}>
        <p class="error" role="alert">
          {props.work.errors.at('joint')}
        </p>
      </Show>
      <Show when={free().length > 0}>
        <p>
          <button class="button" type="button" onClick={add}>
            <Plus class="icon" />
            {t('jointAdd')}
          </button>
        </p>
      </Show>
    </fieldset>
  )
}
