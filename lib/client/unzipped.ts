/** What a route has zipped as a file; the pages' server would drop its content encoding. */
export async function unzipped<T>(response: Response): Promise<T> {
  if (response.body === null) throw new Error('no body')
  return new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).json()
}
