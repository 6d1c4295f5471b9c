/** A cache in memory, in the order in which answers came, as browsers keep it. */
export function memoryCaches() {
  const stores = new Map<string, Map<string, Response>>();
  const keyOf = (request: RequestInfo | URL) =>
    new URL(request instanceof Request ? request.url : request, "https://example.org").href;

  function open(name: string) {
    const answers = stores.get(name) ?? new Map<string, Response>();
    stores.set(name, answers);
    return {
      match: async (request: RequestInfo | URL) => answers.get(keyOf(request))?.clone(),
      put: async (request: RequestInfo | URL, response: Response) => {
        answers.delete(keyOf(request));
        answers.set(keyOf(request), response);
      },
      keys: async () => [...answers.keys()].map((url) => new Request(url)),
      delete: async (request: RequestInfo | URL) => answers.delete(keyOf(request)),
    } as unknown as Cache;
  }
  return { open: async (name: string) => open(name) };
}
