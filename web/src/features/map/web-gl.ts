let answer: boolean | undefined;

/** Whether the browser can draw the map at all. */
export function hasWebGl(): boolean {
  answer ??= document.createElement("canvas").getContext("webgl2") !== null;
  return answer;
}
