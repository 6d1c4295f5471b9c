/** How the pages are fetched that few visitors open first; see `lazy-pages.ts`. */
export const OTHER_PAGES = {
  organisation: async () => (await import("./OrganisationPage.tsx")).OrganisationPage,
  area: async () => (await import("./AreaPage.tsx")).AreaPage,
  areas: async () => (await import("./AreasPage.tsx")).AreasPage,
  coverage: async () => (await import("./CoveragePage.tsx")).CoveragePage,
  criteria: async () => (await import("./CriteriaPage.tsx")).CriteriaPage,
  sources: async () => (await import("./SourcesPage.tsx")).SourcesPage,
  about: async () => (await import("./AboutPage.tsx")).AboutPage,
  accessibility: async () => (await import("./AccessibilityPage.tsx")).AccessibilityPage,
  shortlist: async () => (await import("./ShortlistPage.tsx")).ShortlistPage,
  print: async () => (await import("./PrintPage.tsx")).PrintPage,
  offline: async () => (await import("./OfflinePage.tsx")).OfflinePage,
};
