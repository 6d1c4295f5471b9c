import { MAX_IDS } from "@passerelle/data/contract";
import { useSyncExternalStore } from "react";
import { readShortlist, type Shortlist, writeShortlist } from "./shortlist-url.ts";

const KEY = "short-list";
const EMPTY: Shortlist = { name: "", ids: [] };

/** What the storage held when it was last read, so that an unchanged list stays the same object. */
let read: { text: string; list: Shortlist } = { text: "", list: EMPTY };
/** The list as text where storage is blocked or full; it lives as long as the page. */
let unstored: string | undefined;
const listeners = new Set<() => void>();

/** The places kept in this browser; it is stored as it stands in the link that shares it. */
export function keptPlaces(): Shortlist {
  const text = stored();
  if (text !== read.text) read = { text, list: readShortlist(text) };
  return read.list;
}

/** Replaces the list. */
export function keep(list: Shortlist): void {
  const text = writeShortlist(list);
  read = { text, list };
  try {
    localStorage.setItem(KEY, text);
    unstored = undefined;
  } catch (error) {
    unstored = text;
    console.warn("The short list cannot be stored:", error);
  }
  for (const listener of listeners) listener();
}

/** Adds a place at the end, or takes it out; false when the list is full. */
export function toggleKept(id: string): boolean {
  const { name, ids } = keptPlaces();
  const isKept = ids.includes(id);
  if (!isKept && ids.length >= MAX_IDS) return false;
  keep({ name, ids: isKept ? ids.filter((other) => other !== id) : [...ids, id] });
  return true;
}

/** The list kept in this browser, also when another tab changes it; empty on the server. */
export function useKeptPlaces(): Shortlist {
  return useSyncExternalStore(subscribe, keptPlaces, () => EMPTY);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}

function stored(): string {
  if (unstored !== undefined) return unstored;
  try {
    return localStorage.getItem(KEY) ?? "";
  } catch {
    // storage is blocked: nothing was ever kept
    return "";
  }
}
