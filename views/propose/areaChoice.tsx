/** For which community: asked where there is a choice, carried along where there is none. */
import { Select } from "../choice.tsx";
import { one } from "../label.tsx";
import type { Setting, Sheet } from "../setting.ts";

export const AreaChoice = ({ s, sheet }: { readonly s: Setting; readonly sheet: Sheet }) => {
  const options = sheet.options["area"] ?? [];
  const value = one(sheet.values["area"]);
  return options.length > 1 ? (
    <Select s={s} act={sheet.act} name="area" asked={{ kind: "choice" }} value={value} options={options} error={sheet.errors["area"]} />
  ) : (
    <input type="hidden" name="area" value={value} />
  );
};
