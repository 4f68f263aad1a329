import { lawsHold } from './laws.ts'

lawsHold({ share: 1, of: 4 })
