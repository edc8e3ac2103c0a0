-- Sittings of bodies. The roll is frozen when the sitting is called; votes are rows of their own, and the database itself refuses
-- one whose item is not open or whose member is not there, hands that do not add up to those present, and a result without quorum.
CREATE TABLE meetings (
  id TEXT PRIMARY KEY,
  leaf INTEGER NOT NULL,
  area TEXT NOT NULL REFERENCES areas (code),
  path TEXT NOT NULL,
  body TEXT NOT NULL,
  place TEXT NOT NULL,
  at INTEGER NOT NULL,
  method TEXT NOT NULL CHECK (method IN ('online', 'hands', 'paper', 'closed')),
  state TEXT NOT NULL CHECK (state IN ('called', 'ended', 'cancelled', 'void')),
  members INTEGER NOT NULL CHECK (members > 0),
  rule TEXT NOT NULL CHECK (json_valid(rule)),
  chair TEXT,
  observers TEXT NOT NULL DEFAULT '',
  called_by TEXT NOT NULL,
  typed TEXT CHECK (json_valid(typed)),
  typed_by TEXT,
  signed_by TEXT,
  signed_on TEXT,
  note TEXT NOT NULL DEFAULT '',
  CHECK ((typed IS NULL) = (typed_by IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX meetings_by_leaf ON meetings (leaf);
CREATE INDEX meetings_by_state ON meetings (state, area);

CREATE TABLE items (
  id TEXT PRIMARY KEY CHECK (id = meeting || '.' || n),
  meeting TEXT NOT NULL REFERENCES meetings (id),
  n INTEGER NOT NULL,
  -- A project, or what an organisation offers after a call (0033).
  project TEXT REFERENCES projects (receipt),
  application TEXT REFERENCES applications (id),
  -- What is asked for a project that is under way: a change of it, by its number there (0015).
  change INTEGER,
  -- Of a project of several communities, the area whose share is voted on by its own council (0019); lapsed once the project comes to the gate anew.
  share TEXT REFERENCES areas (code),
  lapsed INTEGER NOT NULL DEFAULT 0 CHECK (lapsed IN (0, 1)),
  amount INTEGER NOT NULL,
  -- As the agenda had it when the sitting was called. Before it opens an item may be amended to less, or renamed, and never to more.
  announced INTEGER NOT NULL,
  announced_title TEXT,
  amended_why TEXT,
  proposer TEXT NOT NULL,
  method TEXT NOT NULL CHECK (method IN ('online', 'hands', 'paper', 'closed')),
  state TEXT NOT NULL CHECK (state IN ('listed', 'open', 'closed', 'counted', 'struck', 'deferred')),
  carried INTEGER NOT NULL DEFAULT 0 CHECK (carried IN (0, 1)),
  together INTEGER,
  alone INTEGER NOT NULL DEFAULT 0 CHECK (alone IN (0, 1)),
  closed_leaf INTEGER,
  -- Its place among those that passed and wait for money, given when the minutes are signed: by rank where a panel scored, else as they were closed.
  place_leaf INTEGER,
  tally TEXT CHECK (tally IS NULL OR json_valid(tally)),
  result TEXT CHECK (result IN ('passed', 'failed', 'no_quorum')),
  members INTEGER NOT NULL DEFAULT 0,
  present INTEGER NOT NULL DEFAULT 0,
  votes_for INTEGER NOT NULL DEFAULT 0,
  votes_against INTEGER NOT NULL DEFAULT 0,
  votes_abstain INTEGER NOT NULL DEFAULT 0,
  recused INTEGER NOT NULL DEFAULT 0,
  proxies INTEGER NOT NULL DEFAULT 0,
  score INTEGER CHECK (score BETWEEN 0 AND 10000),
  heard_came INTEGER,
  heard_consented INTEGER,
  UNIQUE (meeting, n),
  FOREIGN KEY (project, change) REFERENCES changes (project, n),
  CHECK ((project IS NULL) <> (application IS NULL) AND (application IS NULL OR (change IS NULL AND share IS NULL AND amount = announced))),
  CHECK (amount <= announced),
  CHECK (share IS NULL OR (change IS NULL AND amount = announced)),
  CHECK (heard_consented <= heard_came),
  CHECK ((state = 'counted') = (result IS NOT NULL)),
  CHECK (votes_for + votes_against + votes_abstain <= present AND present + recused <= members AND proxies BETWEEN 0 AND present)
) STRICT, WITHOUT ROWID;
CREATE INDEX items_of_project ON items (project, meeting);
CREATE INDEX items_of_shares ON items (project, share) WHERE share IS NOT NULL;
CREATE INDEX items_of_application ON items (application) WHERE application IS NOT NULL;
CREATE INDEX items_on_their_way ON items (place_leaf) WHERE carried = 0 AND result = 'passed';
CREATE UNIQUE INDEX items_one_open ON items (meeting) WHERE state = 'open' AND together IS NULL;

CREATE TABLE seats (
  meeting TEXT NOT NULL REFERENCES meetings (id),
  person TEXT NOT NULL REFERENCES persons (id),
  present INTEGER NOT NULL DEFAULT 0 CHECK (present IN (0, 1)),
  leaf INTEGER,
  since INTEGER NOT NULL DEFAULT 0,
  left_leaf INTEGER,
  gone INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (meeting, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX seats_of_person ON seats (person);
CREATE TRIGGER seats_on_the_roll BEFORE INSERT ON seats
WHEN NEW.present = 1 OR EXISTS (SELECT 1 FROM meetings WHERE id = NEW.meeting AND members <= (SELECT count(*) FROM seats WHERE meeting = NEW.meeting))
BEGIN SELECT RAISE(ABORT, 'the roll is frozen'); END;
CREATE TRIGGER meetings_keep_their_rule BEFORE UPDATE OF rule, members ON meetings WHEN NEW.rule <> OLD.rule OR NEW.members <> OLD.members
BEGIN SELECT RAISE(ABORT, 'the rule is frozen'); END;
CREATE TRIGGER seats_kept BEFORE DELETE ON seats BEGIN SELECT RAISE(ABORT, 'the roll is frozen'); END;
CREATE TRIGGER seats_while_called BEFORE UPDATE ON seats WHEN NOT EXISTS (SELECT 1 FROM meetings WHERE id = NEW.meeting AND state = 'called')
BEGIN SELECT RAISE(ABORT, 'the sitting is over'); END;

CREATE TABLE votes (
  item TEXT NOT NULL REFERENCES items (id),
  person TEXT NOT NULL,
  choice TEXT NOT NULL CHECK (choice IN ('for', 'against', 'abstain', 'recused', 'cast')),
  reason TEXT,
  holder TEXT,
  PRIMARY KEY (item, person)
) STRICT, WITHOUT ROWID;

-- A proxy: an absent member lets another of the roll vote in their place. Never by who is there, never passed on, never two for one,
-- never more for one than the frozen rule says, never while an item is open.
CREATE TABLE proxies (
  meeting TEXT NOT NULL,
  giver TEXT NOT NULL,
  holder TEXT NOT NULL,
  leaf INTEGER NOT NULL,
  ended_leaf INTEGER CHECK (ended_leaf > leaf),
  PRIMARY KEY (meeting, giver, leaf),
  FOREIGN KEY (meeting, giver) REFERENCES seats (meeting, person),
  FOREIGN KEY (meeting, holder) REFERENCES seats (meeting, person),
  CHECK (giver <> holder)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX proxies_once ON proxies (meeting, giver) WHERE ended_leaf IS NULL;
CREATE TRIGGER proxies_by_the_rule BEFORE INSERT ON proxies
WHEN NEW.ended_leaf IS NOT NULL
  OR EXISTS (SELECT 1 FROM items WHERE meeting = NEW.meeting AND state = 'open')
  OR EXISTS (SELECT 1 FROM seats WHERE meeting = NEW.meeting AND person = NEW.giver AND present = 1)
  OR EXISTS (SELECT 1 FROM proxies WHERE meeting = NEW.meeting AND ended_leaf IS NULL AND (giver = NEW.holder OR holder = NEW.giver))
  OR NOT EXISTS (SELECT 1 FROM meetings WHERE id = NEW.meeting AND state = 'called' AND rule ->> 'scores' IS NULL
    AND rule ->> 'proxies' > (SELECT count(*) FROM proxies p WHERE p.meeting = NEW.meeting AND p.holder = NEW.holder AND p.ended_leaf IS NULL))
BEGIN SELECT RAISE(ABORT, 'not open: the rule does not allow this proxy'); END;
CREATE TRIGGER proxies_only_end BEFORE UPDATE ON proxies
WHEN OLD.ended_leaf IS NOT NULL OR NEW.meeting <> OLD.meeting OR NEW.giver <> OLD.giver OR NEW.holder <> OLD.holder OR NEW.leaf <> OLD.leaf
  OR EXISTS (SELECT 1 FROM items WHERE meeting = NEW.meeting AND state = 'open')
BEGIN SELECT RAISE(ABORT, 'not open: a proxy is taken back and does not change'); END;
CREATE TRIGGER proxies_kept BEFORE DELETE ON proxies BEGIN SELECT RAISE(ABORT, 'a proxy is kept'); END;

-- Every seat as it stands to every item: had come before it closed (by the log, in the table by the order of the agenda), was still there, has no interest in it.
CREATE VIEW item_seats (item, meeting, person, closed, came, there, free) AS
SELECT i.id, i.meeting, s.person, coalesce(i.closed_leaf, 9e15),
  s.present = 1 AND coalesce(s.leaf, 0) < coalesce(i.closed_leaf, 9e15) AND (i.method NOT IN ('hands', 'paper') OR i.n >= s.since),
  s.present = 1 AND coalesce(s.leaf, 0) < coalesce(i.closed_leaf, 9e15) AND (i.method NOT IN ('hands', 'paper') OR i.n >= s.since)
    AND (s.left_leaf IS NULL OR coalesce(i.closed_leaf, 9e15) < s.left_leaf OR (i.method IN ('hands', 'paper') AND i.n <= s.gone)),
  s.person <> i.proposer AND NOT EXISTS (SELECT 1 FROM votes v WHERE v.item = i.id AND v.person = s.person AND v.choice = 'recused')
FROM items i JOIN seats s ON s.meeting = i.meeting;
-- Who may vote on an item: who is there, and for whom somebody is who has their proxy.
CREATE VIEW item_voters (item, person, holder) AS
SELECT item, person, NULL FROM item_seats WHERE there AND free
UNION ALL
SELECT g.item, p.giver, p.holder FROM item_seats g
JOIN proxies p ON p.meeting = g.meeting AND p.giver = g.person AND p.leaf < g.closed AND (p.ended_leaf IS NULL OR g.closed < p.ended_leaf)
JOIN item_seats h ON h.item = g.item AND h.person = p.holder
WHERE g.free AND NOT g.came AND h.there AND h.free;
-- By oneself, or by who holds the proxy; items put to one vote are voted on under the first of them.
CREATE TRIGGER votes_while_open BEFORE INSERT ON votes
WHEN NEW.choice <> 'recused' AND NOT EXISTS (
  SELECT 1 FROM items i JOIN item_voters v ON v.item = i.id
  WHERE i.id = NEW.item AND i.state = 'open' AND i.together IS NULL AND v.person = NEW.person AND v.holder IS NEW.holder
    AND (i.method = 'closed') = (NEW.choice = 'cast'))
BEGIN SELECT RAISE(ABORT, 'the item is not open to this member'); END;
CREATE TRIGGER votes_changed_while_open BEFORE UPDATE ON votes
WHEN OLD.choice IN ('recused', 'cast') OR NEW.item <> OLD.item OR NEW.person <> OLD.person
  OR NOT EXISTS (SELECT 1 FROM items WHERE id = NEW.item AND state IN ('listed', 'open'))
  OR (NEW.choice <> 'recused' AND NOT EXISTS (SELECT 1 FROM item_voters v WHERE v.item = NEW.item AND v.person = NEW.person AND v.holder IS NEW.holder))
BEGIN SELECT RAISE(ABORT, 'the item is not open to this member'); END;
CREATE TRIGGER recusals_before_the_close BEFORE INSERT ON votes
WHEN NEW.choice = 'recused' AND NOT EXISTS (SELECT 1 FROM items i JOIN seats s ON s.meeting = i.meeting AND s.person = NEW.person WHERE i.id = NEW.item AND i.state IN ('listed', 'open'))
BEGIN SELECT RAISE(ABORT, 'the item is not open to this member'); END;
CREATE TRIGGER votes_kept BEFORE DELETE ON votes BEGIN SELECT RAISE(ABORT, 'votes are kept'); END;

-- Hands and papers are counted in one table at the end: what is typed must add up to those who were there for the item and had no interest in it.
-- Of papers as many are handed out, and no more come back.
CREATE TRIGGER hands_add_up BEFORE UPDATE ON items
WHEN NEW.tally IS NOT NULL AND NEW.tally IS NOT OLD.tally AND NOT EXISTS (
  SELECT 1 FROM (SELECT count(*) AS voters FROM item_voters WHERE item = NEW.id)
  WHERE (NEW.method = 'hands' AND NEW.tally ->> 'for' + NEW.tally ->> 'against' + NEW.tally ->> 'abstain' = voters)
    OR (NEW.method = 'paper' AND NEW.tally ->> 'handed' = voters
      AND NEW.tally ->> 'for' + NEW.tally ->> 'against' + NEW.tally ->> 'abstain' + NEW.tally ->> 'invalid' <= voters))
BEGIN SELECT RAISE(ABORT, 'not open: the hands do not add up to those present'); END;
-- No decision without quorum, by the rule that was frozen when the sitting was called; who is spoken for counts towards it only where that rule says so.
CREATE TRIGGER results_with_quorum BEFORE UPDATE OF result ON items
WHEN NEW.result IN ('passed', 'failed') AND NOT EXISTS (
  SELECT 1 FROM (
    SELECT m.rule ->> '$.quorum[0]' AS n, m.rule ->> '$.quorum[1]' AS d, coalesce(m.rule ->> 'quorumStrict', 1) AS strict,
      m.members - iif(m.rule ->> 'recusal' = 'leave', NEW.recused, 0) AS whole, v.voters, v.spoken,
      v.voters - iif(m.rule ->> 'proxiesPresent', 0, v.spoken) AS here
    FROM meetings m JOIN (SELECT count(*) AS voters, count(holder) AS spoken FROM item_voters WHERE item = NEW.id) v
    WHERE m.id = NEW.meeting)
  WHERE voters = NEW.present AND spoken = NEW.proxies AND (here * d > whole * n OR (strict = 0 AND here * d = whole * n)))
BEGIN SELECT RAISE(ABORT, 'not open: there is no quorum for a decision'); END;
-- 合并表决: what is put to one vote with an open item is voted on by the same members in the same way; a member's wish that it stand alone is kept.
CREATE TRIGGER one_vote_by_the_rule BEFORE UPDATE OF together ON items
WHEN NEW.together IS NOT OLD.together AND (OLD.state <> 'listed' OR NEW.state <> 'open' OR NEW.alone = 1 OR NOT EXISTS (
  SELECT 1 FROM items o JOIN meetings m ON m.id = o.meeting
  WHERE o.meeting = NEW.meeting AND o.n = NEW.together AND o.state = 'open' AND o.together IS NULL AND o.alone = 0 AND o.method = NEW.method
    AND m.rule ->> 'enBloc' = 1 AND m.rule ->> 'scores' IS NULL
    AND NOT EXISTS (SELECT 1 FROM item_seats a JOIN item_seats b ON b.item = o.id AND b.person = a.person WHERE a.item = NEW.id AND a.free <> b.free)))
BEGIN SELECT RAISE(ABORT, 'not open: these items cannot be put to one vote'); END;

-- A closed ballot: `votes` has who has voted, this has what was in the box under numbers drawn by lot; nothing joins the two.
-- No more slips than voters, none after the close, none taken out again.
CREATE TABLE slips (
  item TEXT NOT NULL REFERENCES items (id),
  slip TEXT NOT NULL,
  choice TEXT NOT NULL CHECK (choice IN ('for', 'against', 'abstain')),
  boxed INTEGER NOT NULL DEFAULT 0 CHECK (boxed IN (0, 1)),
  PRIMARY KEY (item, slip)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER slips_while_open BEFORE INSERT ON slips
WHEN EXISTS (SELECT 1 FROM slips WHERE item = NEW.item AND slip = NEW.slip)
  OR NOT EXISTS (SELECT 1 FROM items WHERE id = NEW.item AND method = 'closed' AND (state = 'open' OR (state = 'closed' AND NEW.boxed = 1)))
  OR (SELECT count(*) FROM slips WHERE item = NEW.item) >= (SELECT count(*) FROM votes WHERE item = NEW.item AND choice = 'cast')
BEGIN SELECT RAISE(ABORT, 'the item is not open to this member'); END;
CREATE TRIGGER slips_fixed BEFORE UPDATE ON slips WHEN NEW.item <> OLD.item OR NEW.slip <> OLD.slip OR NEW.choice <> OLD.choice OR NEW.boxed < OLD.boxed
BEGIN SELECT RAISE(ABORT, 'votes are kept'); END;
CREATE TRIGGER slips_kept BEFORE DELETE ON slips BEGIN SELECT RAISE(ABORT, 'votes are kept'); END;

-- A panel's points, by member and by what it looks at.
CREATE TABLE scores (
  item TEXT NOT NULL REFERENCES items (id),
  person TEXT NOT NULL,
  criterion TEXT NOT NULL,
  points INTEGER NOT NULL CHECK (points BETWEEN 0 AND 100),
  PRIMARY KEY (item, person, criterion)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER scores_while_open BEFORE INSERT ON scores WHEN NOT EXISTS (
  SELECT 1 FROM items i JOIN seats s ON s.meeting = i.meeting AND s.person = NEW.person AND s.present = 1 AND s.left_leaf IS NULL
  WHERE i.id = NEW.item AND i.state = 'open' AND i.proposer <> NEW.person)
  OR EXISTS (SELECT 1 FROM votes WHERE item = NEW.item AND person = NEW.person AND choice = 'recused')
BEGIN SELECT RAISE(ABORT, 'the item is not open to this member'); END;
CREATE TRIGGER scores_changed_while_open BEFORE UPDATE ON scores
WHEN NEW.item <> OLD.item OR NEW.person <> OLD.person OR NOT EXISTS (SELECT 1 FROM items WHERE id = NEW.item AND state = 'open')
BEGIN SELECT RAISE(ABORT, 'the item is not open to this member'); END;
CREATE TRIGGER scores_kept BEFORE DELETE ON scores BEGIN SELECT RAISE(ABORT, 'votes are kept'); END;

CREATE TRIGGER a_sitting_ends AFTER UPDATE OF state ON meetings WHEN NEW.state = 'ended'
BEGIN INSERT OR REPLACE INTO dues SELECT coalesce('project:' || project, 'application:' || application), -(SELECT max(leaf) FROM facts) FROM items WHERE meeting = NEW.id AND state = 'counted'; END;
-- What an organisation offers is scored once its call has closed and it was found fit, by the panel that the call names, and on one agenda at a time.
CREATE TRIGGER items_of_what_is_fit BEFORE INSERT ON items
WHEN NEW.application IS NOT NULL AND (NOT EXISTS (
  SELECT 1 FROM applications a JOIN solicitations s ON s.id = a.solicitation AND s.state = 'closed'
  JOIN meeting_bodies b ON b.meeting = NEW.meeting AND b.body = s.area || '/' || s.panel
  WHERE a.id = NEW.application AND a.state = 'qualified')
  OR EXISTS (SELECT 1 FROM items i JOIN meetings m ON m.id = i.meeting WHERE i.application = NEW.application AND i.state NOT IN ('struck', 'deferred')
    AND (m.state = 'called' OR (m.state = 'ended' AND i.carried = 0))))
BEGIN SELECT RAISE(ABORT, 'moved: it does not wait for a panel'); END;
-- Left open, it is closed when its day is over in Shanghai.
CREATE TRIGGER an_item_opens AFTER UPDATE OF state ON items WHEN NEW.state = 'open' AND NEW.together IS NULL
BEGIN INSERT OR REPLACE INTO dues SELECT 'meeting:' || id, ((at + 28800000) / 86400000 + 1) * 86400000 - 28800000 FROM meetings WHERE id = NEW.meeting; END;
CREATE TRIGGER an_item_closes AFTER UPDATE OF state ON items WHEN NEW.state = 'closed'
BEGIN INSERT OR REPLACE INTO dues VALUES ('meeting:' || NEW.meeting, -(SELECT max(leaf) FROM facts)); END;

-- A list that hangs in public. It has a period once it hangs on every channel that it needs.
CREATE TABLE notices (
  id TEXT PRIMARY KEY,
  leaf INTEGER NOT NULL,
  area TEXT NOT NULL REFERENCES areas (code),
  path TEXT NOT NULL,
  gate TEXT NOT NULL,
  result INTEGER NOT NULL CHECK (result IN (0, 1)),
  channels TEXT NOT NULL CHECK (json_valid(channels)),
  days INTEGER NOT NULL CHECK (days > 0),
  unit TEXT NOT NULL CHECK (unit IN ('working', 'calendar')),
  contact TEXT NOT NULL,
  corrects TEXT REFERENCES notices (id),
  reason TEXT NOT NULL,
  made_on TEXT NOT NULL,
  hung_on TEXT,
  from_day TEXT,
  until_day TEXT,
  until_at INTEGER,
  provisional INTEGER NOT NULL DEFAULT 0 CHECK (provisional IN (0, 1)),
  place TEXT NOT NULL DEFAULT '',
  proof TEXT NOT NULL DEFAULT '',
  CHECK ((hung_on IS NULL) = (from_day IS NULL) AND (hung_on IS NULL) = (until_day IS NULL) AND (hung_on IS NULL) = (until_at IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX notices_by_leaf ON notices (leaf);
CREATE INDEX notices_by_end ON notices (until_at);
CREATE TABLE notice_projects (
  project TEXT NOT NULL REFERENCES projects (receipt),
  notice TEXT NOT NULL REFERENCES notices (id),
  -- The number of the fact that fixed what is published of it.
  published INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('listed', 'hung', 'running', 'over')),
  -- Its own period: it may have waited for an answer while the others on the list went on.
  from_day TEXT,
  until_day TEXT,
  left_days INTEGER CHECK (left_days > 0),
  result TEXT CHECK (result IN ('unopposed', 'upheld', 'corrected', 'left')),
  ended_on TEXT,
  PRIMARY KEY (project, notice),
  CHECK ((state = 'over') = (result IS NOT NULL) AND (state = 'over') = (ended_on IS NOT NULL)),
  CHECK (left_days IS NULL OR state IN ('running', 'over'))
) STRICT, WITHOUT ROWID;
CREATE INDEX notice_projects_of ON notice_projects (notice);
CREATE UNIQUE INDEX notice_projects_open ON notice_projects (project) WHERE state <> 'over';
CREATE TRIGGER notices_spread AFTER UPDATE OF state ON notice_projects WHEN NEW.state = 'hung' BEGIN INSERT OR REPLACE INTO dues VALUES ('project:' || NEW.project, -(SELECT max(leaf) FROM facts)); END;

-- A sitting of the approving body: one document, one date, a table of projects, confirmed once.
CREATE TABLE approvals (
  id TEXT PRIMARY KEY,
  leaf INTEGER NOT NULL,
  area TEXT NOT NULL REFERENCES areas (code),
  path TEXT NOT NULL,
  document TEXT NOT NULL,
  happened TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('prepared', 'confirmed', 'discarded')),
  dissent TEXT,
  prepared_by TEXT NOT NULL,
  deciders TEXT NOT NULL CHECK (json_valid(deciders)),
  needed INTEGER NOT NULL CHECK (needed > 0),
  -- Who must be among them, because a project of the table is over the cap of its class.
  override TEXT,
  confirmed_by TEXT,
  confirmed_at INTEGER,
  delegate_of TEXT,
  CHECK ((state = 'confirmed') = (confirmed_by IS NOT NULL)),
  CHECK ((state = 'discarded') = (dissent IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX approvals_by_leaf ON approvals (leaf);
CREATE INDEX approvals_by_state ON approvals (state, area);
CREATE UNIQUE INDEX approvals_document ON approvals (area, document) WHERE state <> 'discarded';
CREATE TABLE approval_items (
  approval TEXT NOT NULL REFERENCES approvals (id),
  project TEXT NOT NULL REFERENCES projects (receipt),
  decision TEXT NOT NULL CHECK (decision IN ('agree', 'return', 'refuse')),
  amount INTEGER NOT NULL,
  gate TEXT,
  code TEXT,
  reason TEXT NOT NULL DEFAULT '',
  -- What was decided stands: agreed once all who are needed have confirmed, returned or refused with the first of them.
  settled INTEGER NOT NULL DEFAULT 0 CHECK (settled IN (0, 1)),
  done INTEGER NOT NULL DEFAULT 0 CHECK (done IN (0, 1)),
  PRIMARY KEY (approval, project)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX approval_items_open ON approval_items (project) WHERE done = 0;
-- Each who must decide confirms once, in one role, and is not who prepared it or asked for one of its projects.
CREATE TABLE approval_confirmations (
  approval TEXT NOT NULL REFERENCES approvals (id),
  role TEXT NOT NULL,
  person TEXT NOT NULL REFERENCES persons (id),
  at INTEGER NOT NULL,
  delegate_of TEXT,
  PRIMARY KEY (approval, role),
  UNIQUE (approval, person)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER confirmations_by_the_rule BEFORE INSERT ON approval_confirmations
WHEN NOT EXISTS (SELECT 1 FROM approvals a, json_each(a.deciders) d
    WHERE a.id = NEW.approval AND a.state = 'prepared' AND a.prepared_by <> NEW.person AND NEW.role IN (d.value, a.override))
  OR EXISTS (SELECT 1 FROM approval_items i JOIN projects p ON p.receipt = i.project WHERE i.approval = NEW.approval AND p.proposer = NEW.person)
BEGIN SELECT RAISE(ABORT, 'not open: this decision is not theirs to confirm'); END;
CREATE TRIGGER confirmations_kept BEFORE DELETE ON approval_confirmations BEGIN SELECT RAISE(ABORT, 'a confirmation is kept'); END;
CREATE TRIGGER confirmations_fixed BEFORE UPDATE ON approval_confirmations BEGIN SELECT RAISE(ABORT, 'a confirmation is kept'); END;
CREATE TRIGGER confirmations_settle AFTER INSERT ON approval_confirmations
BEGIN UPDATE approval_items SET settled = 1 WHERE approval = NEW.approval AND decision <> 'agree'; END;
CREATE TRIGGER approvals_by_all_needed BEFORE UPDATE OF state ON approvals
WHEN NEW.state = 'confirmed' AND NEW.confirmed_by IS NOT NULL
  AND ((SELECT count(*) FROM approval_confirmations c JOIN json_each(OLD.deciders) d ON d.value = c.role WHERE c.approval = NEW.id) < OLD.needed
    OR (OLD.override IS NOT NULL AND NOT EXISTS (SELECT 1 FROM approval_confirmations WHERE approval = NEW.id AND role = OLD.override)))
BEGIN SELECT RAISE(ABORT, 'not open: not all who are needed have confirmed'); END;
CREATE TRIGGER approvals_settle AFTER UPDATE OF state ON approvals WHEN NEW.state = 'confirmed'
BEGIN UPDATE approval_items SET settled = 1 WHERE approval = NEW.id; END;
CREATE TRIGGER approvals_spread AFTER UPDATE OF settled ON approval_items WHEN NEW.settled = 1 AND NEW.done = 0
BEGIN INSERT OR REPLACE INTO dues VALUES ('project:' || NEW.project, -(SELECT max(leaf) FROM facts)); END;
CREATE TRIGGER approvals_discarded AFTER UPDATE OF state ON approvals WHEN NEW.state = 'discarded'
BEGIN UPDATE approval_items SET done = 1 WHERE approval = NEW.id; END;
-- An approval that is short of money waits too.
CREATE TRIGGER money_wakes_approvals AFTER INSERT ON entries
WHEN (NEW.kind IN ('APPROPRIATE', 'RELEASE', 'DECOMMIT', 'CARRY_IN') AND NEW.sign = 1) OR (NEW.kind IN ('HOLD', 'WITHDRAW') AND NEW.sign = -1)
BEGIN
  INSERT OR REPLACE INTO dues
  SELECT 'project:' || i.project, -(SELECT max(leaf) FROM facts) FROM approval_items i JOIN approvals a ON a.id = i.approval AND a.state = 'confirmed'
  JOIN projects p ON p.receipt = i.project AND p.stage = 'approval'
  WHERE i.done = 0 ORDER BY a.leaf LIMIT 10;
END;
