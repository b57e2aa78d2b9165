import { Hono } from 'hono'
import { activities } from './activities/routes.ts'
import { admin } from './admin/routes.ts'
import { adoption } from './adoption/routes.ts'
import { appeals } from './appeals/routes.ts'
import { audit } from './audit/routes.ts'
import { awardDocuments } from './award-documents/routes.ts'
import { awards } from './awards/routes.ts'
import { ballots } from './ballots/routes.ts'
import { calendar } from './calendar/routes.ts'
import { calendarFeed } from './calendar-feed/routes.ts'
import { checks } from './checks/routes.ts'
import { claims } from './claims/routes.ts'
import { comments } from './comments/routes.ts'
import { conference } from './conference/routes.ts'
import { contact } from './contact/routes.ts'
import { documents } from './documents/routes.ts'
import { drafts } from './drafts/routes.ts'
import type { Env } from './env.ts'
import { evidence } from './evidence/routes.ts'
import { evidencePack } from './evidence-pack/routes.ts'
import { explanations } from './explanations/routes.ts'
import { health } from './health/routes.ts'
import { interim } from './interim/routes.ts'
import { invites } from './invites/routes.ts'
import { joint } from './joint/routes.ts'
import { openapi } from './openapi/routes.ts'
import { organisations } from './organisations/routes.ts'
import { folder } from './papers/folder/routes.ts'
import { letterheads } from './papers/heads/routes.ts'
import { papers } from './papers/routes.ts'
import { people } from './people/routes.ts'
import { placements } from './placements/routes.ts'
import { publishing } from './publishing/routes.ts'
import { reminders } from './reminders/routes.ts'
import { reports } from './reports/routes.ts'
import { review } from './review/routes.ts'
import { rollover } from './rollover/routes.ts'
import { roster } from './roster/routes.ts'
import { schemas } from './schemas/routes.ts'
import { seasons } from './seasons/routes.ts'
import { session } from './session/routes.ts'
import { sheetForm } from './sheet-form/routes.ts'
import { sheetReading } from './sheet-reading/routes.ts'
import { sheets } from './sheets/routes.ts'
import { outlook } from './standings/outlook-routes.ts'
import { standings } from './standings/routes.ts'
import { years } from './years/routes.ts'

const resources = new Hono<Env>()
  .route('/', health)
  .route('/', schemas)
  .route('/', session)
  .route('/', invites)
  .route('/', people)
  .route('/', admin)
  .route('/', seasons)
  .route('/', rollover)
  .route('/', organisations)
  .route('/', roster)
  .route('/', calendar)
  .route('/', calendarFeed)
  .route('/', contact)
  .route('/', reminders)
  .route('/', interim)
  .route('/', activities)
  .route('/', joint)
  .route('/', reports)
  .route('/', sheetForm)
  .route('/', sheetReading)
  .route('/', evidence)
  .route('/', evidencePack)
  .route('/', claims)
  .route('/', placements)
  .route('/', sheets)
  .route('/', checks)
  .route('/', review)
  .route('/', explanations)
  .route('/', appeals)
  .route('/', standings)
  .route('/', outlook)
  .route('/', years)
  .route('/', awards)
  .route('/', awardDocuments)
  .route('/', conference)
  .route('/', ballots)
  .route('/', audit)
  .route('/', publishing)
  .route('/', drafts)
  .route('/', adoption)
  .route('/', documents)
  .route('/', comments)
  .route('/', papers)
  .route('/', letterheads)
  .route('/', folder)

/** Every resource's routes; each file holds its full addresses. Here the typed client's types come from. */
export const routes = resources.route('/', openapi(resources))
