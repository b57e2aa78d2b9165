import { t } from '../../i18n/sheet.ts'
import { useSeason } from '../../layout-season.tsx'
import { createUploads } from '../activity/create-uploads.ts'
import { EvidenceField } from '../activity/evidence-field.tsx'
import type { OwnClaim } from './create-claim.ts'
import type { SheetView } from './create-sheet.ts'

/** Files that prove the criterion as a whole, beside those of its activities. */
export function EvidenceFiles(props: { view: SheetView; own: OwnClaim }) {
  const { season } = useSeason()
  const uploads = createUploads(season().id, props.view.member.id, (file) => props.own.attach(file))
  return (
    <EvidenceField
      evidence={props.own.files()}
      uploads={uploads}
      onRemove={(id) => props.own.detach(id)}
      label={t.files('title')}
    />
  )
}
