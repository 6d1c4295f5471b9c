import type { ComponentProps, MouseEvent } from "react";

type PlaceLinkProps = Omit<ComponentProps<"a">, "href" | "onClick"> & {
  href: string;
  onOpen: () => void;
};

/** A real link that opens inside the app unless the visitor asks for a new tab or window. */
export function PlaceLink({ href, onOpen, children, ...others }: PlaceLinkProps) {
  function open(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onOpen();
  }
  return (
    // a link can be dragged away from the page, which would stop the map from being dragged
    <a {...others} href={href} draggable={false} onClick={open}>
      {children}
    </a>
  );
}
