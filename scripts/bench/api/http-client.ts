import { Agent, get } from "node:http";

/** Asks for a path and reads the whole answer, compressed as a browser asks for it. @throws unless it is a 200. */
export type Client = (path: string) => Promise<void>;

/** A client that keeps its connections: `node:http` leaves more of the cores to the server than `fetch`. */
export function clientOf(url: string): Client {
  const agent = new Agent({ keepAlive: true });
  const headers = { "accept-encoding": "gzip" };
  const ask: Client = (path) =>
    new Promise((resolve, reject) => {
      const request = get(`${url}${path}`, { agent, headers }, (response) => {
        response.on("error", reject);
        response.on("end", () =>
          response.statusCode === 200
            ? resolve()
            : reject(new Error(`${response.statusCode} for ${path}`)),
        );
        response.resume();
      });
      request.on("error", (error: NodeJS.ErrnoException) => {
        // the server closed a connection that was idle for long, at the moment we used it
        const isStale = request.reusedSocket && error.code === "ECONNRESET";
        if (isStale) ask(path).then(resolve, reject);
        else reject(error);
      });
    });
  return ask;
}
