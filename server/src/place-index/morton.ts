const HALF_BITS = 13;
const HALF = 2 ** HALF_BITS;
const HALF_KEY = 2 ** (2 * HALF_BITS);

/**
 * Morton (Z-order) key of a cell: the bits of `x` and `y` (at most 26 each) in turn, so that all
 * cells of a tile, at any zoom, are one unbroken range of keys. 52 bits: exact in a double.
 */
export function mortonKey(x: number, y: number): number {
  const high = interleave(Math.floor(x / HALF), Math.floor(y / HALF));
  const low = interleave(x % HALF, y % HALF);
  return high * HALF_KEY + low;
}

function interleave(x: number, y: number): number {
  return spread(x) | (spread(y) << 1);
}

/** Puts a zero between the bits of a number below 2^16 (S. E. Anderson, Bit Twiddling Hacks, "Interleave bits by Binary Magic Numbers"). */
function spread(value: number): number {
  let bits = value;
  bits = (bits | (bits << 8)) & 0x00ff00ff;
  bits = (bits | (bits << 4)) & 0x0f0f0f0f;
  bits = (bits | (bits << 2)) & 0x33333333;
  bits = (bits | (bits << 1)) & 0x55555555;
  return bits;
}
