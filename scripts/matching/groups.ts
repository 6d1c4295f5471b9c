/** Records in groups that can be joined; every record begins in a group of its own. */
export type Groups = {
  /** The members of the group of a record, lowest first. */
  membersOf: (at: number) => readonly number[];
  join: (a: number, b: number) => void;
  all: () => (readonly number[])[];
};

export function makeGroups(size: number): Groups {
  const groups: number[][] = Array.from({ length: size }, (_, at) => [at]);
  const membersOf = (at: number) => groups[at] ?? [];
  return {
    membersOf,
    join: (a, b) => {
      if (membersOf(a) === membersOf(b)) return;
      const joined = [...membersOf(a), ...membersOf(b)].sort((one, other) => one - other);
      for (const member of joined) groups[member] = joined;
    },
    all: () => [...new Set(groups)],
  };
}
