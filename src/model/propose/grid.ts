/** A grid (网格): a part of a community, by its code among the areas. */
export interface Grid {
  readonly id: string;
  readonly name: string;
}
