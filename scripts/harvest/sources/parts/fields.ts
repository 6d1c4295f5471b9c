import { z } from "zod";

/** A text cell: trimmed, undefined when missing or empty. */
export const text = z
  .string()
  .nullish()
  .transform((value) => value?.trim() || undefined);

/** A text cell that must be there and not be empty. */
export const requiredText = z.string().trim().min(1);

/** A number or a cell that holds one (decimal point or comma); undefined when missing or empty. */
export const decimal = z
  .union([z.number(), z.string()])
  .nullish()
  .transform((value, context) => {
    if (typeof value !== "string") return value ?? undefined;
    if (value.trim() === "") return undefined;
    const parsed = Number(value.trim().replace(",", "."));
    if (!Number.isNaN(parsed)) return parsed;
    // what stands there instead is not repeated: it may be anybody's name or number
    context.addIssue({ code: "custom", message: "expected a number, found text" });
    return z.NEVER;
  });

/** A cell that holds a list; empty items are dropped, a missing cell is an empty list. */
export function listCell(separator: RegExp) {
  return z
    .string()
    .nullish()
    .transform((value) =>
      (value ?? "")
        .split(separator)
        .map((item) => item.trim())
        .filter(Boolean),
    );
}
