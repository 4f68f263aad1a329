import { lawsHold } from './laws.ts'

lawsHold({ share: 2, of: 4 })
