import { Door } from '@/lib/ui/door/Door.tsx'
import { Wording } from '@/lib/ui/wording/Wording.tsx'

export default function DoorPage() {
  return (
    <Wording namespaces={['door', 'map']}>
      <Door />
    </Wording>
  )
}
