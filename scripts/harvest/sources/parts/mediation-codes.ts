import type { z } from "zod";
import { listCell } from "./fields.ts";

const list = listCell(/[|;]/);
/** The early form explains its values after a colon: `Gratuit : Je peux accéder…`. */
const explained = list.transform((values) => values.map((value) => value.split(" : ")[0] ?? value));

/** The columns of closed lists, those of the early form beside the current ones. */
export const mediationLists = {
  typologie: list,
  services: list,
  labels_nationaux: list,
  dispositif_programmes_nationaux: list,
  formations_labels: list,
  frais_a_charge: list,
  conditions_acces: explained,
  conditions_access: explained,
  prise_en_charge_specifique: list,
  publics_accueillis: explained,
  modalites_accompagnement: explained,
};

type MediationLists = z.infer<z.ZodObject<typeof mediationLists>>;

/** The lists as codes of the taxonomy, one scheme for columns that say the same. */
export function toMediationCodes(row: MediationLists): { scheme: string; value: string }[] {
  const byScheme = {
    "mednum:typologie": row.typologie,
    "mednum:service": row.services,
    "mednum:label": [
      ...row.labels_nationaux,
      ...row.dispositif_programmes_nationaux,
      ...row.formations_labels,
    ],
    "mednum:cost": [...row.frais_a_charge, ...row.conditions_acces, ...row.conditions_access],
    "mednum:support": [...row.prise_en_charge_specifique, ...row.publics_accueillis],
    "mednum:help": row.modalites_accompagnement,
  };
  return Object.entries(byScheme).flatMap(([scheme, values]) =>
    values.map((value) => ({ scheme, value })),
  );
}
