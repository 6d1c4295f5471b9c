import { createRoute, z } from "@hono/zod-openapi";
import { type Locale, localeSchema, placeListSchema } from "@passerelle/data/contract";
import { LRUCache } from "lru-cache";
import type { Database } from "../db/client.ts";
import { findOrganisation } from "../organisations/organisations.queries.ts";
import { findPlace } from "../places/places.queries.ts";
import { notFound } from "../platform/errors.ts";
import { localeOf } from "../platform/locale.ts";
import { createRouter, problemResponse } from "../platform/router.ts";
import { readGround } from "../static-map/ground.queries.ts";
import { findMarkers } from "../static-map/markers.ts";
import { organisationCard, placeCard, siteCard } from "./cards.ts";
import { type Card, drawCard } from "./draw-card.ts";
import { renderPng } from "./render-png.ts";

/** Bytes of pictures kept in memory. */
const CACHE_BYTES = 32 * 1024 * 1024;

type Picture = Uint8Array<ArrayBuffer>;
type Data = { db: Database; dataVersion: number };
type Work = Data & { findCard: () => Promise<Card> };

/** Pictures by data version, page and language; those who ask at once wait for the same one. */
const pictures = new LRUCache<string, Picture, Work>({
  maxSize: CACHE_BYTES,
  sizeCalculation: ({ byteLength }) => byteLength,
  fetchMethod: async (_key, _stale, { context: { db, dataVersion, findCard } }) => {
    const { ground, attribution } = await readGround(db, dataVersion);
    return renderPng(drawCard(await findCard(), ground, attribution));
  },
});

function pictureOf(key: string, { db, dataVersion }: Data, findCard: () => Promise<Card>) {
  const context = { db, dataVersion, findCard };
  return pictures.forceFetch(`${dataVersion} ${key}`, { context });
}

const lang = z.object({ lang: localeSchema.optional() });
const png = {
  description: "The picture, 1200 by 630 pixels",
  content: { "image/png": { schema: z.string().openapi({ format: "binary" }) } },
};

const getPlacePicture = createRoute({
  method: "get",
  path: "/places/{id}/share.png",
  tags: ["places"],
  summary: "The picture that stands for a place where its page is shared",
  request: { params: z.object({ id: z.string() }), query: lang },
  responses: { 200: png, 404: problemResponse("No place has or had this id or slug") },
});

const getOrganisationPicture = createRoute({
  method: "get",
  path: "/organisations/{id}/share.png",
  tags: ["organisations"],
  summary: "The picture that stands for an organisation where its page is shared",
  request: { params: z.object({ id: z.string() }), query: lang },
  responses: { 200: png, 404: problemResponse("No organisation has this id") },
});

const getSitePicture = createRoute({
  method: "get",
  path: "/share.png",
  tags: ["territory"],
  summary: "The picture that stands for the site where its general pages are shared",
  request: { query: lang },
  responses: { 200: png },
});

const send = (picture: Picture) =>
  new Response(picture, { headers: { "content-type": "image/png" } }) as never;

export const shareRoutes = createRouter()
  .openapi(getPlacePicture, async (c) => {
    const { id } = c.req.valid("param");
    const { db } = c.var;
    const locale = localeOf(c);
    return send(
      await pictureOf(`place ${id} ${locale}`, c.var, async () => {
        const place = await findPlace(db, id, locale);
        if (!place) throw notFound(`Place ${id}`);
        return placeCard(place, locale);
      }),
    );
  })
  .openapi(getOrganisationPicture, async (c) => {
    const { id } = c.req.valid("param");
    const { db } = c.var;
    const locale = localeOf(c);
    return send(
      await pictureOf(`organisation ${id} ${locale}`, c.var, async () => {
        const organisation = await findOrganisation(db, id, locale);
        if (!organisation) throw notFound(`Organisation ${id}`);
        return organisationCard(organisation, locale);
      }),
    );
  })
  .openapi(getSitePicture, async (c) => {
    const { db, dataVersion } = c.var;
    const locale: Locale = localeOf(c);
    return send(
      await pictureOf(`site ${locale}`, c.var, async () => {
        const list = { ...placeListSchema.parse({}), limit: 1000 };
        return siteCard(await findMarkers(db, dataVersion, list), locale);
      }),
    );
  });
