import type { Signature } from './model.ts'

/** Who signs for the cluster. */
export const clusterLead: Signature = {
  onBehalf: 'TM. Cụm thi đua',
  office: 'Cụm trưởng',
  seal: true,
}
/** Who signs for a member. */
export const memberHead: Signature = { office: 'Thủ trưởng đơn vị', seal: true }
