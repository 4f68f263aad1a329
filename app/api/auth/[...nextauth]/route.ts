import NextAuth from 'next-auth'
import { NextRequest } from 'next/server'
import { bodyWithin } from '@/lib/server/http/bodyWithin.ts'
import { signInOptions } from '@/lib/server/auth/signIn.ts'
import { liveServer } from '@/lib/server/liveServer.ts'
import { MOST_FIELDS_BYTES, refusal } from '@/lib/server/http/answers.ts'

type Context = { readonly params: Promise<{ readonly nextauth: readonly string[] }> }

/** The sign-in library reads a body of any length: it is given those alone that are not too long. */
async function answer(request: NextRequest, context: Context): Promise<Response> {
  const { url, method, headers } = request
  const body = await bodyWithin(request, MOST_FIELDS_BYTES)
  if (body === null) return refusal(413, 'tooLarge')
  const whole = body.length === 0 ? { method, headers } : { method, headers, body }
  return NextAuth(signInOptions(liveServer()))(new NextRequest(url, whole), context)
}

export { answer as GET, answer as POST }
