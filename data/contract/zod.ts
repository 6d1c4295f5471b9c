import { z } from "zod";

// in browsers the content security policy forbids `Function`, which zod would try, to be faster;
// here, because it must be said before the first schema is made
if ("document" in globalThis) z.config({ jitless: true });

export { z };
