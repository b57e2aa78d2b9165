import { Show } from 'solid-js'
import type { Origin } from '../../../server/organisations/schema.ts'
import { t } from '../../i18n/organisations.ts'

/** Where a record is from that its claimant did not make in this season. */
export function originText({ kind, name }: Origin): string {
  return kind === 'predecessor' ? t('takenFrom', name) : t('recordedIn', name)
}

export function OriginMark(props: { origin: Origin | null }) {
  return <Show when={props.origin}>{(origin) => <span>{originText(origin())}</span>}</Show>
}
