import { createSignal, For, Match, Show, Switch } from 'solid-js'
import { t } from '../../i18n/awards.ts'
import { useSeason } from '../../layout-season.tsx'
import { Dialog } from '../dialog.tsx'
import { SelectField } from '../select-field.tsx'
import { type DecisionAsked, DecisionForm } from './decision-form.tsx'
import { MembersError } from './members-error.tsx'
import { refusalText } from './refusal-text.ts'

interface DecisionDialogProps {
  asked: DecisionAsked | null
  onClose: () => void
  onDone: () => void
}

/** Writes down what the conference decided: a choice, an order, a denial, a seat withheld, a list agreed. */
export function DecisionDialog(props: DecisionDialogProps) {
  return (
    <Dialog open={props.asked !== null} onClose={props.onClose} title={props.asked?.title ?? ''}>
      <Show when={props.asked} keyed>
        {(asked) => (
          <Switch fallback={<Plain {...props} asked={asked} />}>
            <Match when={asked.kind === 'choose'}>
              <Choose {...props} asked={asked} />
            </Match>
            <Match when={asked.kind === 'rank'}>
              <Order {...props} asked={asked} />
            </Match>
          </Switch>
        )}
      </Show>
    </Dialog>
  )
}

type Asked = Omit<DecisionDialogProps, 'asked'> & { asked: DecisionAsked }

function Plain(props: Asked) {
  const season = useSeason()
  return (
    <DecisionForm
      {...props}
      seasonId={season.season().id}
      members={() => props.asked.members}
      incomplete=""
      refused={refusalText(season, props.asked.members)}
    />
  )
}

const errorId = 'decision-members'

/** So many of those level at the last seat. */
function Choose(props: Asked) {
  const season = useSeason()
  const [chosen, setChosen] = createSignal<readonly string[]>([])
  const need = () => props.asked.choose ?? 1
  const toggle = (id: string) =>
    setChosen((now) => {
      if (need() === 1) return [id]
      return now.includes(id) ? now.filter((one) => one !== id) : [...now, id]
    })
  return (
    <DecisionForm
      {...props}
      seasonId={season.season().id}
      members={() => (chosen().length === need() ? chosen() : null)}
      incomplete={t('decide.chooseWrong', need())}
      refused={chosen().length > 0 ? refusalText(season, chosen()) : null}
    >
      {(error) => (
        <fieldset class="field" aria-describedby={error() ? errorId : undefined}>
          <legend>{t('decide.chooseCount', chosen().length, need())}</legend>
          <div>
            <For each={props.asked.members}>
              {(id) => (
                <label class="choice">
                  <input
                    type={need() === 1 ? 'radio' : 'checkbox'}
                    name="chosen"
                    aria-invalid={error() ? 'true' : undefined}
                    aria-describedby={error() ? errorId : undefined}
                    checked={chosen().includes(id)}
                    onChange={() => toggle(id)}
                  />
                  <span>{season.member(id)?.shortName ?? id}</span>
                </label>
              )}
            </For>
          </div>
          <MembersError id={errorId} error={error()} />
        </fieldset>
      )}
    </DecisionForm>
  )
}

/** The order of those level on every key. */
function Order(props: Asked) {
  const season = useSeason()
  const [places, setPlaces] = createSignal<Readonly<Record<string, string>>>({})
  const numbers = () => props.asked.members.map((_, index) => String(index + 1))
  const complete = () => new Set(Object.values(places())).size === props.asked.members.length
  const ordered = () =>
    props.asked.members.toSorted((a, b) => Number(places()[a]) - Number(places()[b]))
  return (
    <DecisionForm
      {...props}
      seasonId={season.season().id}
      members={() => (complete() ? ordered() : null)}
      incomplete={t('decide.wrongOrder')}
      refused={refusalText(season, props.asked.members)}
    >
      {(error) => (
        <>
          <div class="fields">
            <For each={props.asked.members}>
              {(id) => (
                <SelectField
                  label={season.member(id)?.shortName ?? id}
                  value={places()[id] ?? ''}
                  none="–"
                  options={numbers().map((value) => ({
                    value,
                    label: t('decide.place', Number(value)),
                  }))}
                  onChange={(place) => setPlaces((now) => ({ ...now, [id]: place }))}
                />
              )}
            </For>
          </div>
          <MembersError id={errorId} error={error()} />
        </>
      )}
    </DecisionForm>
  )
}
