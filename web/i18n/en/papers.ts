import type { Translation } from '../texts.ts'
import type { papers as vi } from '../vi/papers.ts'

export const papers: Translation<typeof vi> = {
  title: 'Papers',
  lead: 'Laid out by Decree 30/2020/NĐ-CP, from the figures as they are now and in Vietnamese. The Word file can be edited; number, date and signatures come later.',
  ofSeason: 'Of the cluster',
  ofMembers: 'Of each member',
  none: 'No paper is open to you in this phase.',
  member: 'Member',
  'format.docx': 'Word',
  'format.pdf': 'PDF',
  'format.xlsx': 'Excel',
  download: (paper, format) => `Download ${paper} as ${format}`,
  'name.score-table': 'Summary table of scores',
  'about.score-table':
    'Points by section, base, bonus, penalty, total, rank, grade; with every criterion.',
}
