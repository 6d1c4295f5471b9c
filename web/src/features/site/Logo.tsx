import { LOGO } from "@passerelle/data/look";

/** The mark of the site; decoration beside the name. */
export function Logo() {
  return (
    <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <rect width="32" height="32" rx={LOGO.corner} fill="var(--accent)" />
      <g fill="none" stroke="var(--on-accent)" strokeLinecap="round">
        <path d={LOGO.deck} strokeWidth={LOGO.deckWidth} />
        <path d={LOGO.piers} strokeWidth={LOGO.piersWidth} />
      </g>
    </svg>
  );
}
