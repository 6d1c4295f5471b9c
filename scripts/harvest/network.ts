import type { Environment } from "@passerelle/server/env";
import { type ClientSettings, createClient, type HttpClient } from "./http/client.ts";
import { userAgentOf } from "./user-agent.ts";

/** The network as the settings of the process allow it. */
export function openNetwork(
  environment: Environment,
  settings: Pick<ClientSettings, "patience" | "onRetry"> = {},
): HttpClient {
  return createClient({
    ...settings,
    userAgent: userAgentOf(environment),
    privateHosts: environment.HARVEST_PRIVATE_HOSTS,
  });
}
