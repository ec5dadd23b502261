import '../../theme/tokens.css'
import './card.css'
import './card-more.css'
import { startPage } from '../../start-page.tsx'
import { CardPage } from './card-page.tsx'

startPage(() => <CardPage />)
