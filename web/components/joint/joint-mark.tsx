import Users from 'lucide-solid/icons/users'
import { Show } from 'solid-js'
import type { SignatureState } from '../../../scoring/joint/joint-state.ts'
import { t } from '../../i18n/joint.ts'
import { Status } from '../status.tsx'

/** Whether the partners of a claimed activity bear it out; nothing for one that is not joint. */
export function JointMark(props: { state: SignatureState | null }) {
  return (
    <Show when={props.state}>
      {(state) => (
        <Status state={state() === 'signed' ? 'ok' : 'warn'} icon={Users}>
          {t(`mark.${state()}`)}
        </Status>
      )}
    </Show>
  )
}
