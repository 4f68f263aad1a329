import { createHash, createSign, generateKeyPairSync, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import http from 'node:http'

/** An OpenID Connect provider on loopback that lets one person in, and checks what it is asked as a real one would. */
export type IdentityProvider = {
  readonly issuer: string
  readonly close: () => void
}

export const CLIENT = { id: 'seminar-room', secret: 'a-secret-between-the-two' } as const

const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

export async function identityProvider(person: { readonly sub: string; readonly name: string }): Promise<IdentityProvider> {
  const keys = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const asked = new Map<string, URLSearchParams>()
  const server = http.createServer((request, response) => {
    const url = new URL(request.url ?? '/', issuer())
    const answer = (status: number, body: object) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    if (url.pathname === '/.well-known/openid-configuration') return answer(200, discovery(issuer()))
    if (url.pathname === '/keys') return answer(200, { keys: [{ ...keys.publicKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'one' }] })
    if (url.pathname === '/authorize') {
      const code = randomUUID()
      asked.set(code, url.searchParams)
      const back = new URL(url.searchParams.get('redirect_uri') ?? issuer())
      back.search = new URLSearchParams({ code, state: url.searchParams.get('state') ?? '' }).toString()
      return response.writeHead(302, { location: back.href }).end()
    }
    void tokensFor(request).then((tokens) => (tokens === null ? answer(400, { error: 'invalid_grant' }) : answer(200, tokens)))
    return undefined
  })
  const issuer = () => {
    const address = server.address()
    return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  }

  async function tokensFor(request: http.IncomingMessage): Promise<object | null> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const form = new URLSearchParams(Buffer.concat(chunks).toString())
    const before = asked.get(form.get('code') ?? '')
    asked.delete(form.get('code') ?? '')
    const client = Buffer.from((request.headers.authorization ?? '').replace('Basic ', ''), 'base64').toString()
    const proof = createHash('sha256').update(form.get('code_verifier') ?? '').digest('base64url')
    const isSound = client === `${CLIENT.id}:${CLIENT.secret}` && before?.get('code_challenge') === proof && before.get('redirect_uri') === form.get('redirect_uri')
    if (!isSound) return null
    const nowS = Math.floor(Date.now() / 1_000)
    const claims = `${base64({ alg: 'RS256', kid: 'one' })}.${base64({ iss: issuer(), aud: CLIENT.id, iat: nowS, exp: nowS + 300, ...person })}`
    const signature = createSign('RSA-SHA256').update(claims).sign(keys.privateKey, 'base64url')
    return { access_token: randomUUID(), token_type: 'Bearer', expires_in: 300, id_token: `${claims}.${signature}` }
  }

  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { issuer: issuer(), close: () => { server.closeAllConnections(); server.close() } }
}

function discovery(issuer: string): object {
  return {
    issuer, authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/keys`,
    response_types_supported: ['code'], subject_types_supported: ['public'], id_token_signing_alg_values_supported: ['RS256'],
    token_endpoint_auth_methods_supported: ['client_secret_basic'], code_challenge_methods_supported: ['S256'],
  }
}
