/** Signing in: in a demonstration, as one of the cast, grouped by what they do. */
import { type Role, roles } from "#model/people/roles.ts";
import { Page } from "../page.tsx";
import type { Setting } from "../setting.ts";
import { roleWord } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";

interface Player {
  readonly handle: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly areaName: string;
}
interface SessionPageProps {
  readonly s: Setting;
  readonly cast: readonly Player[];
  readonly error?: boolean | undefined;
}

export const SessionPage = ({ s, cast, error = false }: SessionPageProps) => {
  const w = wordsOf(s.lang);
  return (
    <Page s={s} title={w.session.title} wide>
      {error && (
        <div class="govuk-error-summary" role="alert" tabindex={-1} data-focus="true">
          <h2 class="govuk-error-summary__title">{w.session.wrong}</h2>
        </div>
      )}
      <h1 class="govuk-heading-l">{w.session.title}</h1>
      <p class="lead">{cast.length > 0 ? w.session.lead : w.session.closed}</p>
      {order.map((role) => (
        <Group s={s} role={role} players={cast.filter((one) => mainRole(one) === role)} />
      ))}
    </Page>
  );
};

/** Residents first; then those who hold a wider role, under the widest. */
const order: readonly Role[] = [
  "resident",
  "clerk",
  "chair",
  "member",
  "officer:service",
  "officer:works",
  "officer:finance",
  "approver",
  "district",
  "supplier",
  "agency",
  "supervisor",
  "auditor",
  "administrator",
];
const mainRole = (player: Player): string | undefined => [...roles].reverse().find((role) => player.roles.includes(role));

const whatOf = (role: Role) =>
  role === "officer:finance" ? "finance" : role === "officer:service" || role === "officer:works" ? "officer" : role;

const Group = ({ s, role, players }: { s: Setting; role: Role; players: readonly Player[] }) => {
  const w = wordsOf(s.lang);
  if (players.length === 0) return <></>;
  return (
    <section class="section" aria-labelledby={`role-${role}`}>
      <h2 id={`role-${role}`}>
        {roleWord(w, role)} <span class="cast__what">{w.session.what[whatOf(role)]}</span>
      </h2>
      <form class="cast" method="post" action={`/session${backOf(s.path)}`}>
        <input type="hidden" name="csrf" value={s.csrf} />
        {players.map((player) => (
          <button class="cast__press" type="submit" name="person" value={player.handle}>
            <strong>{player.name}</strong> <span class="quiet">{player.areaName}</span>
          </button>
        ))}
      </form>
    </section>
  );
};

/** Where the reader wanted to go when they were sent here. */
function backOf(path: string): string {
  const back = new URLSearchParams(path.split("?")[1] ?? "").get("back");
  return back === null ? "" : `?back=${encodeURIComponent(back)}`;
}
