import { lawsHold } from './laws.ts'

lawsHold({ share: 3, of: 4 })
