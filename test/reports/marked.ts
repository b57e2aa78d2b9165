import type { Actor, Area, Money, Role, SkipReason } from '../../server/reports/read/model.ts'
import type { Gold, GoldPiece, GoldProposal } from './gold.ts'

/**
 * Reads a report in which the reading is written between the words: `<<P area/role/actor | c 3 đoàn |
 * m 5000 USD spent more | k Lào | p Sở Ngoại vụ | d 12/KH-UBND | w from..to | also field value; value>>…<</>>`
 * for a deed, `<<S reason also other>>…<</>>` for what is skipped. The first line gives the year.
 */
export function readMarked(name: string, source: string): Gold {
  const [head = '', ...lines] = source.normalize('NFC').split('\n')
  const gold: Gold = {
    name,
    text: '',
    args: [],
    year: Number(/\d{4}/.exec(head)?.[0]),
    proposals: [],
    skipped: [],
    alternatives: [],
  }
  let open: { mark: string; start: number } | undefined
  for (const part of lines.join('\n').split(/(<<[^>]*>>|<<\/>>)/u)) {
    if (part === '<</>>' && open) {
      add(gold, open.mark, trimmed(gold.text, open.start))
      open = undefined
    } else if (part.startsWith('<<')) open = { mark: part.slice(2, -2), start: gold.text.length }
    else gold.text += part
  }
  return gold
}

function trimmed(text: string, start: number) {
  const body = text.slice(start)
  const from = start + body.length - body.trimStart().length
  const end = start + body.trimEnd().length
  return { text: text.slice(from, end), start: from, end }
}

type Extent = { text: string; start: number; end: number }

function add(gold: Gold, mark: string, extent: Extent): void {
  if (mark.startsWith('S')) {
    const [reason, , ...also] = mark.slice(2).split(/\s+/u)
    gold.skipped.push({
      ...extent,
      reason: reason as SkipReason,
      also: { reason: also as SkipReason[] },
    } satisfies GoldPiece)
  } else gold.proposals.push(proposalOf(mark, extent))
}

function proposalOf(mark: string, extent: Extent): GoldProposal {
  const [who = '', ...fields] = mark.slice(2).split(/\s*\|\s*/u)
  const [area, role, actor] = who.trim().split('/') as [Area, Role, Actor]
  const proposal: GoldProposal = {
    ...extent,
    area,
    role,
    actor,
    money: [],
    counts: [],
    partners: [],
    countries: [],
    documents: [],
    also: {},
    may: {},
  }
  for (const field of fields) addField(proposal, field)
  return proposal
}

function addField(proposal: GoldProposal, field: string): void {
  const [key = '', ...words] = field.trim().split(' ')
  const value = words.join(' ')
  if (key === 'c')
    proposal.counts = value
      .split(';')
      .map(countOf)
      .filter(({ unit }) => unit !== 'x')
  if (key === 'm') proposal.money.push(moneyOf(words))
  if (key === 'k') proposal.countries = value.split(/,\s*/u)
  if (key === 'p') proposal.partners = value.split(/;\s*/u)
  if (key === 'd') proposal.documents = value.split(/;\s*/u)
  if (key === 'w') proposal.when = { from: value.slice(0, 10), to: value.slice(12) }
  if (key === 'also') addAlso(proposal, words)
  if (key === 'may' && words[0] === 'counts')
    proposal.may = { counts: words.slice(1).join(' ').split(';').map(countOf) }
}

function addAlso(proposal: GoldProposal, [field = '', ...words]: string[]): void {
  const values = words.join(' ').split(/;\s*/u)
  if (field === 'money')
    for (const money of proposal.money)
      money.kind_also = words.slice(1).join(' ').split(/;\s*/u) as Money['kind'][]
  else if (field === 'counts')
    proposal.may = { counts: [...(proposal.may?.counts ?? []), ...values.map(countOf)] }
  else
    proposal.also = {
      ...proposal.also,
      [field]: [...(proposal.also?.[field as Field] ?? []), ...values],
    }
}

type Field = 'area' | 'role' | 'actor' | 'countries'

function countOf(text: string) {
  const [n = '', ...unit] = text.trim().split(' ')
  return { n: n.split('/')[0]!.replaceAll('.', '').replace(/^0+/u, ''), unit: unit.join(' ') }
}

function moneyOf([
  amount = '',
  currency = '',
  kind,
  approx,
]: string[]): GoldProposal['money'][number] {
  return {
    amount,
    currency,
    kind: kind as Money['kind'],
    ...(approx && { approx: approx as NonNullable<Money['approx']> }),
  }
}
