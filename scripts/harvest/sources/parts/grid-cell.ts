import { z } from "zod";

/** `CRS3035RES200mN2885200E3795800`: the side of a cell and its south-west corner, in metres of EPSG:3035. */
const CODE = /^CRS3035RES(\d+)mN(\d+)E(\d+)$/;

/** The code of a cell of a grid of EPSG:3035 (INSPIRE, "geographical grid systems"). */
export const cellCode = z.string().transform((code, context) => {
  const [, side, north, east] = CODE.exec(code.trim()) ?? [];
  if (side && north && east) {
    return { side: Number(side), north: Number(north), east: Number(east) };
  }
  context.addIssue({ code: "custom", message: `expected the code of a cell, found "${code}"` });
  return z.NEVER;
});
