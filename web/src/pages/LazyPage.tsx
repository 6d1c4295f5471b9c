import type { ComponentType } from "react";
import { type Chunk, useChunk } from "../lib/chunk.ts";

type LazyPageProps<Props> = { chunk: Chunk<ComponentType<Props>>; props: Props };

/** A page, once its code is here. */
export function LazyPage<Props extends object>({ chunk, props }: LazyPageProps<Props>) {
  const Page = useChunk<ComponentType<Props>>(chunk);
  return <Page {...props} />;
}
