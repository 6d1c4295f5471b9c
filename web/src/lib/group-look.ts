import { groupShape } from "@passerelle/data/look";
import {
  Building2,
  GraduationCap,
  Hammer,
  HandHelping,
  Landmark,
  Laptop,
  Lightbulb,
  type LucideIcon,
  MapPin,
} from "lucide-react";

/** How a typology group looks beside its colour, which is never enough alone. */
export type GroupLook = {
  /** SVG path in a box of 40 by 40. */
  shape: string;
  icon: LucideIcon;
};

const ICONS: Record<string, LucideIcon> = {
  work: Laptop,
  make: Hammer,
  help: HandHelping,
  innovate: Lightbulb,
  business: Building2,
  learn: GraduationCap,
  network: Landmark,
};

/** Shape and icon of a typology group; a pin for one the interface does not know. */
export function lookOf(group: string): GroupLook {
  return { shape: groupShape(group), icon: ICONS[group] ?? MapPin };
}
