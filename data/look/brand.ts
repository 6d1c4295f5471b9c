/** The footbridge of the logo on three piers, one for each side: SVG paths in a box of 32 by 32. */
export const LOGO = {
  deck: "M4 21.5C9 12.5 23 12.5 28 21.5",
  deckWidth: 2.6,
  piers: "M10 17.2v7.3M16 14.9v9.6M22 17.2v7.3",
  piersWidth: 2.2,
  /** Radius of the corners of the ground. */
  corner: 7,
} as const;

export const SITE_NAME = "Passerelle";
