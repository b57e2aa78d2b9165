import { lastDayOfPeriod, periodOf } from '../../../scoring/paper/period.ts'
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
    const own = activities.filter((activity) => isBy(until, activity))
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
    blocks: [...(blocks.length > 0 ? ended(blocks) : [none]), { kind: 'closing' }],
    signatures: [cluster.head],
  }
}

/** Whether something had begun by a day, a part of the year had ended; of a mere year nobody knows. */
function isBy(day: string, activity: Activity): boolean {
  const period = periodOf(activity)
  return (period ? lastDayOfPeriod(period) : activity.startsOn) <= day
}

/** With the sign of the end behind the last word. */
function ended(blocks: readonly Block[]): Block[] {
  const last = blocks.at(-1)
  if (last?.kind !== 'item') return [...blocks]
  return [...blocks.slice(0, -1), { ...last, text: `${last.text.replace(/\.$/, '')}./.` }]
}

function memberNews(activities: readonly Activity[]): Block[] {
  return [
    { kind: 'text', text: `6 tháng đầu năm, đơn vị thực hiện ${figuresWords(activities)}.` },
    ...inSections(activities).flatMap(({ title, items }): Block[] => [
      { kind: 'heading', level: 2, text: `${title}:` },
      ...items.map((activity): Block => ({ kind: 'item', text: activityWords(activity) })),
    ]),
  ]
}
