import { Suspense, use } from "react";
import type { LazyPageName, PageFor } from "./lazy-pages.ts";
import { PlaceSkeleton } from "./PlaceSkeleton.tsx";

type LazyPageProps = { name: LazyPageName; pageFor: PageFor };

/** A page whose chunk may still be on the way. */
export function LazyPage(props: LazyPageProps) {
  return (
    <Suspense fallback={<PlaceSkeleton />}>
      <LoadedPage {...props} />
    </Suspense>
  );
}

function LoadedPage({ name, pageFor }: LazyPageProps) {
  const page = pageFor(name);
  const Page = page instanceof Promise ? use(page) : page;
  return <Page />;
}
