import { lawsHold } from './laws.ts'

lawsHold({ share: 4, of: 4 })
