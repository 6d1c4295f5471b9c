import type { ComponentProps } from "react";

/** A link, or its bare text where there is nowhere to go. */
export function LinkOrText({ href, children, ...others }: ComponentProps<"a">) {
  if (!href) return children;
  return (
    <a {...others} href={href}>
      {children}
    </a>
  );
}
