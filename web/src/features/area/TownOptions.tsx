/** Municipalities to choose one of. */
export function TownOptions({ towns }: { towns: { key: string; name: string }[] }) {
  return towns.map(({ key, name }) => (
    <option key={key} value={key}>
      {name}
    </option>
  ));
}
