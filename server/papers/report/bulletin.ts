import type { Activity } from '../../activities/schema.ts'
import type { Asked, Draft } from '../asked.ts'
import type { Block } from '../model.ts'
import { namesIn } from '../names.ts'
import { activitiesOfAll } from './activities.ts'
import { figuresWords } from './figures.ts'
import { inSections } from './sections.ts'
import { activityWords } from './sentence.ts'

/** The bulletin of the first half of the year: what each member did until the end of June, as far as the month is known. */
export async function bulletin(asked: Asked): Promise<Draft> {
  const { scope, cluster } = asked
  const { year, clusterName } = scope.row
  const { full } = namesIn(scope)
  const until = `${year}-06-30`
  const early = [...(await activitiesOfAll(asked))].flatMap(([id, activities]) => {
    const own = activities.filter(({ startsOn }) => startsOn.length > 4 && startsOn <= until)
    return own.length > 0 ? [{ id, own }] : []
  })
  const blocks = early.flatMap(({ id, own }, at): Block[] => [
    { kind: 'heading', level: 1, text: `${at + 1}. ${full(id)}` },
    ...memberNews(own),
  ])
  const none: Block = {
    kind: 'text',
    text: 'Chưa có hoạt động nào được ghi trong 6 tháng đầu năm./.',
  }
  return {
    file: `Bản tin 6 tháng đầu năm ${year} ${clusterName}`,
    orientation: 'portrait',
    title: 'Bản tin',
    about: [`Hoạt động đối ngoại nhân dân 6 tháng đầu năm ${year}`, clusterName],
    attached: null,
    to: [],
    blocks: [...(blocks.length > 0 ? blocks : [none]), { kind: 'closing' }],
    signatures: [cluster.head],
  }
}

function memberNews(activities: readonly Activity[]): Block[] {
  return [
    { kind: 'text', text: `6 tháng đầu năm, đơn vị thực hiện ${figuresWords(activities)}.` },
    ...inSections(activities).flatMap(({ title, items }): Block[] => [
      { kind: 'text', text: `${title}:`, bold: true },
      ...items.map((activity): Block => ({ kind: 'item', text: activityWords(activity) })),
    ]),
  ]
}
