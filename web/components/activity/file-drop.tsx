import { evidenceTypes } from '../../../server/evidence/schema.ts'
import { t } from '../../i18n/activity.ts'
import { DropZone } from '../drop-zone.tsx'
import type { createUploads } from './create-uploads.ts'

const accepted = Object.values(evidenceTypes)
  .flat()
  .map((ending) => `.${ending}`)
  .join(',')

/** Where files that prove something are chosen. */
export function FileDrop(props: { uploads: ReturnType<typeof createUploads> }) {
  return (
    <DropZone
      title={t('dropTitle')}
      hint={t('dropHint')}
      accept={accepted}
      multiple
      onFiles={(files) => files.forEach(props.uploads.add)}
    />
  )
}
