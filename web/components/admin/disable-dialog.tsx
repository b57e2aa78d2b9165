import type { Person } from '../../../server/people/schema.ts'
import { disablePerson } from '../../data/admin.ts'
import { t } from '../../i18n/admin.ts'
import { newId } from '../../new-id.ts'
import { ConfirmDialog } from '../confirm-dialog.tsx'

export function DisableDialog(props: { person: Person | null; onClose: () => void }) {
  return (
    <ConfirmDialog
      open={props.person !== null}
      onClose={props.onClose}
      title={t('disableTitle', props.person?.name ?? '')}
      label={t('disable')}
      act={() => disablePerson(props.person!.id, newId())}
    >
      {t('disableWhat')}
    </ConfirmDialog>
  )
}
