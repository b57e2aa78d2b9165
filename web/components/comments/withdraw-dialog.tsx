import type { Comment } from '../../../server/comments/schema.ts'
import { withdrawComment } from '../../data/comments.ts'
import { t } from '../../i18n/comments.ts'
import { useSeason } from '../../layout-season.tsx'
import { newId } from '../../new-id.ts'
import { ConfirmDialog } from '../confirm-dialog.tsx'

/** Asks before a comment is taken back. */
export function WithdrawDialog(props: { comment: Comment; open: boolean; onClose: () => void }) {
  const { season } = useSeason()
  return (
    <ConfirmDialog
      open={props.open}
      title={t('withdrawTitle')}
      label={t('withdraw')}
      act={() => withdrawComment(season().id, props.comment.id, newId())}
      onClose={props.onClose}
    >
      {t('withdrawWhat')}
    </ConfirmDialog>
  )
}
