import { Show } from 'solid-js'
import type { Leaf } from '../../../scoring/model/node.ts'
import type { StageValue } from '../../../server/claims/schema.ts'
import { formatInstant } from '../../i18n/days.ts'
import { t } from '../../i18n/review.ts'
import { factInWords } from '../ledger/fact-words.ts'
import { Notice } from '../notice.tsx'
import type { Verify } from './create-verify.ts'

/** Somebody settled the cell meanwhile: both values, and the choice between them. */
export function ConflictNotice(props: { leaf: Leaf; verify: Verify; theirs: StageValue }) {
  return (
    <Notice state="warn" alert>
      <p>
        <b>
          {t(
            'conflict.title',
            props.theirs.criterion,
            formatInstant(props.theirs.at),
            props.theirs.by,
          )}
        </b>{' '}
        {t(
          'conflict.body',
          factInWords(props.leaf, props.theirs.fact),
          factInWords(props.leaf, props.verify.fact()),
        )}
      </p>
      <Show when={props.theirs.reason}>
        {(reason) => <p>{t('conflict.theirReason', reason())}</p>}
      </Show>
      <p class="row">
        <button type="button" class="button" onClick={() => props.verify.keepMine()}>
          {t('conflict.keepMine')}
        </button>
        <button type="button" class="button" onClick={() => props.verify.takeTheirs()}>
          {t('conflict.takeTheirs')}
        </button>
      </p>
    </Notice>
  )
}
