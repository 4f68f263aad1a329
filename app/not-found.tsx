import { NotFound } from '@/lib/ui/kit/NotFound.tsx'

export default function NotFoundPage() {
  return <NotFound />
}
