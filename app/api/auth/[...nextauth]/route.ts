import NextAuth from 'next-auth'
import { liveServer } from '@/lib/server/liveServer.ts'
import { signInOptions } from '@/lib/server/auth/signIn.ts'

type Context = { readonly params: Promise<{ readonly nextauth: readonly string[] }> }

async function answer(request: Request, context: Context): Promise<Response> {
  return NextAuth(signInOptions(liveServer()))(request, context)
}

export { answer as GET, answer as POST }
