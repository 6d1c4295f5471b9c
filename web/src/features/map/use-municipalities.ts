import { useEffect, useState } from "react";
import {
  loadMunicipalities,
  type Municipalities,
  NO_MUNICIPALITIES,
} from "../../map/municipalities.ts";

/** The municipalities; none until they are here, and none when they cannot be had. */
export function useMunicipalities(): Municipalities {
  const [municipalities, setMunicipalities] = useState(NO_MUNICIPALITIES);
  useEffect(() => {
    let isWanted = true;
    loadMunicipalities().then(
      (loaded) => isWanted && setMunicipalities(loaded),
      (error: unknown) => console.warn("The map is drawn without municipalities:", error),
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return municipalities;
}
