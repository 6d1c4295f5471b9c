import type { SourcePlace } from "@passerelle/scripts/said";
import type { Source } from "@passerelle/scripts/source";
import { library, sampleSource } from "./sample-source.ts";

const PLACES = 60;

/** Three sources whose every name bears the version, so that a mixture of two runs shows. */
export function versionedSources(version: number): Source[] {
  return ["first", "second", "third"].map((id, shift) =>
    sampleSource(
      id,
      Array.from({ length: PLACES }, (_, index) => placeOf(id, index, shift, version)),
    ),
  );
}

/** Far enough from each other, and with names of their own, never to be taken for one place. */
function placeOf(id: string, index: number, shift: number, version: number): SourcePlace {
  const { phone: _, website: __, ...place } = library;
  return {
    ...place,
    ref: String(index),
    name: `Lieu ${id} ${index} v${version}`,
    address: { line: `${index + 1} rue ${id}`, postcode: "59100", locality: "Roubaix" },
    position: [3.15 + index * 0.0005, 50.68 + shift * 0.01],
  };
}
