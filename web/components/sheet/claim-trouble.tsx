import { Show } from 'solid-js'
import { formatTime } from '../../i18n/days.ts'
import { problemText } from '../../i18n/problem.ts'
import { t } from '../../i18n/sheet.ts'
import { Notice } from '../notice.tsx'
import { inputInWords } from './claim-words.ts'
import type { OwnClaim } from './create-claim.ts'

/** What keeps a claim from being saved: somebody else's version, or the server's refusal. */
export function ClaimTrouble(props: { own: OwnClaim }) {
  return (
    <>
      <Show when={props.own.saver.conflict()}>
        {(conflict) => (
          <Notice state="warn" alert>
            <p>
              <b>
                {t.save(
                  'conflict',
                  props.own.node.code,
                  formatTime(new Date(conflict().theirs.updatedAt)),
                  conflict().theirs.updatedBy,
                )}
              </b>{' '}
              {t.save(
                'conflictValues',
                inputInWords(props.own.node, props.own.input),
                inputInWords(props.own.node, conflict().theirs),
              )}
            </p>
            <p class="row">
              <button class="button" type="button" onClick={() => props.own.saver.keepMine()}>
                {t.save('keepMine')}
              </button>
              <button class="button" type="button" onClick={() => props.own.saver.takeTheirs()}>
                {t.save('takeTheirs')}
              </button>
            </p>
          </Notice>
        )}
      </Show>
      <Show when={props.own.faults().length === 0 && props.own.saver.problem()}>
        {(problem) => (
          <Notice state="bad" alert>
            <p>
              <b>{t.save('refused')}</b> {problemText(problem())}
            </p>
            <Show when={problem().errors.length > 0}>
              <p>
                {problem()
                  .errors.map(({ message }) => message)
                  .join(' ')}
              </p>
            </Show>
          </Notice>
        )}
      </Show>
    </>
  )
}
