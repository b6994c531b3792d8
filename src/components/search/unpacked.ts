/** A gzipped JSON file of the index, read. An error where it is not there or broken. */
export async function unpacked<Content>(address: string, cache: RequestCache = 'default'): Promise<Content> {
  const response = await fetch(address, { cache });
  if (!response.ok || !response.body) throw new Error(`${address}: ${response.status}`);
  return new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).json() as Promise<Content>;
}
