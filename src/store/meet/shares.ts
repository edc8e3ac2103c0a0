/** The shares of the communities that a project is for, each with the last vote of its council on it, as one JSON list beside other columns. */
import { type SQL, sql } from "drizzle-orm";
import type { PlannedShare } from "#model/meet/share.ts";
import { projects } from "../schema.ts";

const lastVote = sql`(SELECT json_object('item', i.id, 'meeting', i.meeting, 'state', i.state, 'result', i.result, 'score', i.score, 'members', i.members,
    'present', i.present, 'for', i.votes_for, 'against', i.votes_against, 'abstain', i.votes_abstain, 'recused', i.recused, 'meetingState', m.state,
    'carried', i.carried, 'meetingAt', m.at, 'signedOn', m.signed_on, 'amount', i.amount)
  FROM items i JOIN meetings m ON m.id = i.meeting WHERE i.project = t.project AND i.share = t.area AND i.lapsed = 0
    AND i.state NOT IN ('struck', 'deferred') AND m.state IN ('called', 'ended') ORDER BY m.leaf DESC LIMIT 1)`;

export const sharesBelow: SQL<string> = sql<string>`(SELECT json_group_array(json_object('area', t.area, 'name', t.name, 'most', t.most, 'vote', json(${lastVote})))
  FROM (SELECT s.project, s.area, a.name, sum(s.most) AS most FROM shares s
    JOIN areas a ON a.code = s.area AND a.path > ${projects.path} || '/' AND a.path < ${projects.path} || '0'
    WHERE s.project = ${projects.receipt} GROUP BY s.area ORDER BY min(s.ord)) t)`;

type Row = Omit<PlannedShare, "vote"> & {
  readonly vote: (Omit<NonNullable<PlannedShare["vote"]>, "carried"> & { readonly carried: 0 | 1 }) | null;
};
export const sharesIn = (json: string): readonly PlannedShare[] =>
  (JSON.parse(json) as Row[]).map(({ vote, ...share }) => ({ ...share, vote: vote && { ...vote, carried: vote.carried === 1 } }));
