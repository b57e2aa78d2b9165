import { Route, Router } from '@solidjs/router'
import { lazy } from 'solid-js'
import { render } from 'solid-js/web'
import { ShellLayout } from './layout.tsx'
import { RootLayout } from './layout-root.tsx'
import { SeasonLayout } from './layout-season.tsx'
import { SignedLayout } from './layout-signed.tsx'
import './theme.ts'

const Login = lazy(() => import('./pages/login.tsx'))
const Invite = lazy(() => import('./pages/setup.tsx'))
const Public = lazy(() => import('./pages/public.tsx'))
const MyDay = lazy(() => import('./pages/my-day.tsx'))
const Activities = lazy(() => import('./pages/activities.tsx'))
const Activity = lazy(() => import('./pages/activity.tsx'))
const Import = lazy(() => import('./pages/import.tsx'))
const Sheet = lazy(() => import('./pages/sheet.tsx'))
const SheetForm = lazy(() => import('./pages/sheet-form.tsx'))
const Review = lazy(() => import('./pages/review.tsx'))
const Checks = lazy(() => import('./pages/checks.tsx'))
const Check = lazy(() => import('./pages/check.tsx'))
const Standings = lazy(() => import('./pages/standings.tsx'))
const Ledger = lazy(() => import('./pages/ledger.tsx'))
const Compare = lazy(() => import('./pages/compare.tsx'))
const Years = lazy(() => import('./pages/years.tsx'))
const Appeals = lazy(() => import('./pages/appeals.tsx'))
const Awards = lazy(() => import('./pages/awards.tsx'))
const Ceremony = lazy(() => import('./pages/ceremony.tsx'))
const Conference = lazy(() => import('./pages/conference.tsx'))
const Letterheads = lazy(() => import('./pages/letterheads.tsx'))
const Papers = lazy(() => import('./pages/papers.tsx'))
const Criteria = lazy(() => import('./pages/criteria.tsx'))
const CriteriaAdopt = lazy(() => import('./pages/criteria-adopt.tsx'))
const CriteriaChanges = lazy(() => import('./pages/criteria-changes.tsx'))
const CriteriaComments = lazy(() => import('./pages/criteria-comments.tsx'))
const CriteriaDocuments = lazy(() => import('./pages/criteria-documents.tsx'))
const CriteriaDraft = lazy(() => import('./pages/criteria-draft.tsx'))
const Rehearsal = lazy(() => import('./pages/rehearsal.tsx'))
const History = lazy(() => import('./pages/history.tsx'))
const Season = lazy(() => import('./pages/season.tsx'))
const Account = lazy(() => import('./pages/account.tsx'))
const Interim = lazy(() => import('./pages/interim.tsx'))
const NextSeason = lazy(() => import('./pages/next-season.tsx'))
const Admin = lazy(() => import('./pages/admin.tsx'))
const AdminNextSeason = lazy(() => import('./pages/admin-next-season.tsx'))
const AdminRoster = lazy(() => import('./pages/admin-roster.tsx'))
const PrintScoreTable = lazy(() => import('./pages/print/score-table.tsx'))
const PrintSheet = lazy(() => import('./pages/print/sheet.tsx'))
const PrintComments = lazy(() => import('./pages/print/comments.tsx'))
const PrintVotes = lazy(() => import('./pages/print/votes.tsx'))
const NotFound = lazy(() => import('./pages/not-found.tsx'))

render(
  () => (
    <Router root={RootLayout} scrollRestoration>
      <Route path="/login" component={Login} />
      <Route path={['/setup/:token', '/invite/:token']} component={Invite} />
      <Route path="/public/:season" component={Public} />
      <Route component={SignedLayout}>
        <Route path="/print" component={SeasonLayout}>
          <Route path="/score-table" component={PrintScoreTable} />
          <Route path="/sheet/:memberId" component={PrintSheet} />
          <Route path="/comments" component={PrintComments} />
          <Route path="/votes" component={PrintVotes} />
        </Route>
        <Route path="/ceremony" component={SeasonLayout}>
          <Route path="/" component={Ceremony} />
        </Route>
        <Route component={ShellLayout}>
          <Route path="/admin" component={Admin} />
          <Route path="/admin/seasons/:seasonId/next" component={AdminNextSeason} />
          <Route path="/admin/seasons/:seasonId/roster" component={AdminRoster} />
          <Route path="/account" component={Account} />
          <Route component={SeasonLayout}>
            <Route path="/" component={MyDay} />
            <Route path="/activities" component={Activities} />
            <Route path="/activities/import" component={Import} />
            <Route path={['/activities/new', '/activities/:id']} component={Activity} />
            <Route path="/sheet/excel" component={SheetForm} />
            <Route path={['/sheet', '/sheet/:memberId']} component={Sheet} />
            <Route path="/review" component={Review} />
            <Route path="/checks" component={Checks} />
            <Route path="/checks/:checkId" component={Check} />
            <Route path="/standings" component={Standings} />
            <Route path="/standings/compare" component={Compare} />
            <Route path="/standings/:memberId" component={Ledger} />
            <Route path="/members/:memberId/years" component={Years} />
            <Route path="/appeals" component={Appeals} />
            <Route path="/awards" component={Awards} />
            <Route path="/conference" component={Conference} />
            <Route path="/papers" component={Papers} />
            <Route path="/papers/heads" component={Letterheads} />
            <Route path="/criteria" component={Criteria} />
            <Route path="/criteria/rehearsal" component={Rehearsal} />
            <Route path="/criteria/adopt/:draftId" component={CriteriaAdopt} />
            <Route path="/criteria/changes" component={CriteriaChanges} />
            <Route path="/criteria/comments" component={CriteriaComments} />
            <Route path="/criteria/documents" component={CriteriaDocuments} />
            <Route path="/criteria/drafts/:draftId" component={CriteriaDraft} />
            <Route path="/history" component={History} />
            <Route path="/season" component={Season} />
            <Route path="/season/interim" component={Interim} />
            <Route path="/season/next" component={NextSeason} />
          </Route>
          <Route path="*" component={NotFound} />
        </Route>
      </Route>
    </Router>
  ),
  document.body,
)
