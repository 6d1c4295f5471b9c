import { z } from "zod";
import type { GetJson } from "../../live-file.ts";
import { SourceError } from "../../source.ts";

const API = "https://www.data.gouv.fr/api/1";

const resourceSchema = z.object({
  id: z.string(),
  title: z.string(),
  url: z.string(),
  last_modified: z.string().nullish(),
});
const datasetSchema = z.object({ resources: z.array(resourceSchema) });
const datasetsSchema = z.object({ data: z.array(datasetSchema) });

type Resource = z.infer<typeof resourceSchema>;
/** Finds an address with the help of small JSON documents. */
type Resolve = (getJson: GetJson) => Promise<string>;

/**
 * The file of a data set on data.gouv.fr whose title or file name fits: addresses of files hold the
 * day of their upload, so the data set is asked each time. The newest where several fit.
 */
export function resourceOfDataset(dataset: string, name: RegExp): Resolve {
  const url = `${API}/datasets/${dataset}/`;
  return async (getJson) => pick(url, datasetSchema.safeParse(await getJson(url)), name);
}

/** The same among all data sets of an organisation, where the data set itself may be made anew. */
export function resourceOfOrganisation(organisation: string, name: RegExp): Resolve {
  const url = `${API}/organizations/${organisation}/datasets/?page_size=100`;
  const schema = datasetsSchema.transform(({ data }) => ({
    resources: data.flatMap(({ resources }) => resources),
  }));
  return async (getJson) => pick(url, schema.safeParse(await getJson(url)), name);
}

function pick(
  url: string,
  answer: z.ZodSafeParseResult<z.infer<typeof datasetSchema>>,
  name: RegExp,
): string {
  if (!answer.success) throw new SourceError(`${url}: not an answer of data.gouv.fr`);
  const newest = answer.data.resources
    .filter((resource) => name.test(resource.title) || name.test(fileNameOf(resource)))
    .toSorted((a, b) => compareText(dateOf(a), dateOf(b)) || compareText(a.title, b.title))
    .at(-1);
  if (!newest) throw new SourceError(`${url}: no file is called ${name.source}`);
  return `${API}/datasets/r/${newest.id}`;
}

const dateOf = ({ last_modified }: Resource) => last_modified ?? "";

function fileNameOf({ url }: Resource): string {
  return url.split("/").at(-1) ?? "";
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
