import type { QueryClient } from "@tanstack/react-query";
import { rememberSeen, restoreSeen } from "./seen.ts";
import type { SeenMessage } from "./stored.ts";

/** Makes the app work without network, from this visit on. */
export async function startOffline(client: QueryClient): Promise<void> {
  const isFirstVisit = !navigator.serviceWorker.controller;
  rememberSeen(client);
  const restore = () => void restoreSeen(client);
  if (!navigator.onLine) restore();
  window.addEventListener("offline", restore);
  // the network may be gone without the browser knowing it
  client.getQueryCache().subscribe((event) => {
    if (event.type === "updated" && event.action.type === "error") restore();
  });
  await navigator.serviceWorker.register("/service-worker.js");
  const { active } = await navigator.serviceWorker.ready;
  const message: SeenMessage = { seen: window.location.href };
  if (isFirstVisit) active?.postMessage(message);
}
