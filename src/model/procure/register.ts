/** The suppliers that are registered already, by their credit codes. */
export interface Register {
  readonly path: string;
  readonly known: readonly { readonly id: string; readonly name: string; readonly credit: string }[];
}
