import { lazy, Suspense, type ReactNode } from 'react'
import type { SessionView } from '../../../shared/ipc/administrator.ts'
import { Waiting } from '../../components/waiting.tsx'
import type { PageId } from './pages.ts'

/** Loaded when first shown: the clerk's own page must not wait for tables and charts. */
const AccountsPage = lazy(async () => ({ default: (await import('../accounts/accounts-page.tsx')).AccountsPage }))
const AuditPage = lazy(async () => ({ default: (await import('../audit/audit-page.tsx')).AuditPage }))
const EventsPage = lazy(async () => ({ default: (await import('../events/events-page.tsx')).EventsPage }))
const InventoryPage = lazy(async () => ({ default: (await import('../inventory/inventory-page.tsx')).InventoryPage }))
const OverviewPage = lazy(async () => ({ default: (await import('../overview/overview-page.tsx')).OverviewPage }))
const QuarantinePage = lazy(async () => ({
  default: (await import('../quarantine/quarantine-page.tsx')).QuarantinePage,
}))
const PolicyPage = lazy(async () => ({ default: (await import('../policy/policy-page.tsx')).PolicyPage }))
const RoutesPage = lazy(async () => ({ default: (await import('../routes/routes-page.tsx')).RoutesPage }))
const FoldersPage = lazy(async () => ({ default: (await import('../folders/folders-page.tsx')).FoldersPage }))
const TrialPage = lazy(async () => ({ default: (await import('../trial/trial-page.tsx')).TrialPage }))
const ReportingPage = lazy(async () => ({ default: (await import('../reporting/reporting-page.tsx')).ReportingPage }))

export interface AdministratorPageProps {
  readonly page: PageId
  readonly session: Extract<SessionView, { kind: 'signed-in' }>
}

export function AdministratorPage({ page, session }: AdministratorPageProps): ReactNode {
  // Keyed: whoever comes back while another page is still loading must find this one read anew, and not as it was left.
  return (
    <Suspense key={page} fallback={<Waiting />}>
      {pageOf(page, session)}
    </Suspense>
  )
}

function pageOf(page: PageId, session: AdministratorPageProps['session']): ReactNode {
  switch (page) {
    case 'routes':
      return <RoutesPage session={session} />
    case 'folders':
      return <FoldersPage session={session} />
    case 'trial':
      return <TrialPage />
    case 'reporting':
      return <ReportingPage session={session} />
    case 'accounts':
      return <AccountsPage session={session} />
    case 'audit':
      return <AuditPage />
    case 'events':
      return <EventsPage />
    case 'inventory':
      return <InventoryPage session={session} />
    case 'overview':
      return <OverviewPage session={session} />
    case 'quarantine':
      return <QuarantinePage session={session} />
    case 'policy':
      return <PolicyPage session={session} />
    case 'status':
    case 'session':
      return null
  }
}
