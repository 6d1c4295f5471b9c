/** A footbridge on three piers, one for each side; decoration beside the name. */
export function Logo() {
  return (
    <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="var(--accent)" />
      <g fill="none" stroke="var(--on-accent)" strokeLinecap="round">
        <path d="M4 21.5C9 12.5 23 12.5 28 21.5" strokeWidth="2.6" />
        <path d="M10 17.2v7.3M16 14.9v9.6M22 17.2v7.3" strokeWidth="2.2" />
      </g>
    </svg>
  );
}
