import type { SetLetterhead } from '../../../server/papers/heads/schema.ts'
import { t } from '../../i18n/print.ts'
import type { Signature } from './signatures.tsx'

/** Who signs for the cluster, by its letterhead: secretary, deputy, lead. */
export function clusterSigners(signing: Partial<SetLetterhead>): Signature[] {
  const { onBehalf, office, position, signer, deputy, secretary } = signing
  return [
    { office: t.sign('secretary'), name: secretary },
    { office: t.sign('deputy'), name: deputy },
    {
      onBehalf: onBehalf || t.sign('onBehalf'),
      office: office || t.sign('lead'),
      ...{ position, name: signer, seal: true },
    },
  ]
}

/** Who signs for a member, by its letterhead: who made the sheet, then its head. */
export function memberSigners(signing: Partial<SetLetterhead>): Signature[] {
  const { onBehalf, office, position, signer, secretary } = signing
  const head = { office: office || t.sign('head'), position, name: signer, seal: true }
  return [
    { office: t.sign('maker'), name: secretary },
    { ...head, ...(onBehalf && { onBehalf }) },
  ]
}
