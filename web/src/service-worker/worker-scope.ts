/** An event that keeps the worker alive until a promise is settled. */
type WorkEvent = { waitUntil(work: Promise<unknown>): void };
type FetchEvent = WorkEvent & {
  request: Request;
  respondWith(response: Promise<Response>): void;
};

/** What a service worker has: the compiler's DOM library describes windows only. */
type WorkerScope = {
  addEventListener(type: "install" | "activate", listener: (event: WorkEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: FetchEvent) => void): void;
  addEventListener(type: "message", listener: (event: WorkEvent & { data: unknown }) => void): void;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  location: Location;
};

export const worker = globalThis as unknown as WorkerScope;
