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

const CIRCLE = "M20 3a17 17 0 1 1 0 34a17 17 0 1 1 0-34Z";

const LOOKS: Record<string, GroupLook> = {
  work: { shape: CIRCLE, icon: Laptop },
  make: { shape: "M20 2.5 35.5 11.3V28.7L20 37.5 4.5 28.7V11.3Z", icon: Hammer },
  help: {
    shape: "M7 4.5H33Q35.5 4.5 35.5 7V33Q35.5 35.5 33 35.5H7Q4.5 35.5 4.5 33V7Q4.5 4.5 7 4.5Z",
    icon: HandHelping,
  },
  innovate: { shape: "M20 1.5 38.5 20 20 38.5 1.5 20Z", icon: Lightbulb },
  business: { shape: "M20 2.5 37.5 16 31 36.5H9L2.5 16Z", icon: Building2 },
  learn: {
    shape: "M17.6 4Q20 0 22.4 4L38.2 32Q40 36.5 35.5 36.5H4.5Q0 36.5 1.8 32Z",
    icon: GraduationCap,
  },
  network: { shape: "M5 4H35V21Q35 31 20 38Q5 31 5 21Z", icon: Landmark },
};

const OTHER: GroupLook = { shape: CIRCLE, icon: MapPin };

/** Shape and icon of a typology group; a pin for one the interface does not know. */
export function lookOf(group: string): GroupLook {
  return LOOKS[group] ?? OTHER;
}
