/** The keys and places in lists that lead to a value: `['pins', 2, 'why']`. */
export type Path = readonly PropertyKey[];
