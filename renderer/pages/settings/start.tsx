import '../../theme/tokens.css'
import './settings.css'
import './administrator.css'
import '../session/session.css'
import { startPage } from '../../start-page.tsx'
import { languageOfPage } from '../../language-of-page.ts'
import { Themed } from '../../theme/themed.tsx'
import { SettingsPage } from './settings-page.tsx'

startPage(() => (
  <Themed language={languageOfPage()}>
    <SettingsPage />
  </Themed>
))
