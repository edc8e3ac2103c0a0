-- Sittings of the residents' council. The roll is frozen when the sitting is called; votes are rows of their own,
-- and the database itself refuses one whose item is not open or whose member is not there.
CREATE TABLE meetings (
  id TEXT PRIMARY KEY,
  leaf INTEGER NOT NULL,
  area TEXT NOT NULL REFERENCES areas (code),
  path TEXT NOT NULL,
  body TEXT NOT NULL,
  place TEXT NOT NULL,
  at INTEGER NOT NULL,
  method TEXT NOT NULL CHECK (method IN ('online', 'hands')),
  state TEXT NOT NULL CHECK (state IN ('called', 'ended', 'cancelled')),
  members INTEGER NOT NULL CHECK (members > 0),
  rule TEXT NOT NULL CHECK (json_valid(rule)),
  called_by TEXT NOT NULL,
  signed_by TEXT,
  signed_on TEXT,
  note TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX meetings_by_leaf ON meetings (leaf);
CREATE INDEX meetings_by_state ON meetings (state, area);

CREATE TABLE items (
  id TEXT PRIMARY KEY,
  meeting TEXT NOT NULL REFERENCES meetings (id),
  n INTEGER NOT NULL,
  project TEXT NOT NULL REFERENCES projects (receipt),
  amount INTEGER NOT NULL,
  proposer TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('listed', 'open', 'closed', 'counted', 'struck')),
  carried INTEGER NOT NULL DEFAULT 0 CHECK (carried IN (0, 1)),
  closed_leaf INTEGER,
  tally TEXT CHECK (tally IS NULL OR json_valid(tally)),
  result TEXT CHECK (result IN ('passed', 'failed', 'no_quorum')),
  members INTEGER NOT NULL DEFAULT 0,
  present INTEGER NOT NULL DEFAULT 0,
  votes_for INTEGER NOT NULL DEFAULT 0,
  votes_against INTEGER NOT NULL DEFAULT 0,
  votes_abstain INTEGER NOT NULL DEFAULT 0,
  recused INTEGER NOT NULL DEFAULT 0,
  UNIQUE (meeting, n),
  CHECK ((state = 'counted') = (result IS NOT NULL)),
  CHECK (votes_for + votes_against + votes_abstain <= present AND present + recused <= members)
) STRICT, WITHOUT ROWID;
CREATE INDEX items_of_project ON items (project, meeting);
CREATE INDEX items_on_their_way ON items (closed_leaf) WHERE carried = 0 AND result = 'passed';
CREATE UNIQUE INDEX items_one_open ON items (meeting) WHERE state = 'open';

CREATE TABLE seats (
  meeting TEXT NOT NULL REFERENCES meetings (id),
  person TEXT NOT NULL REFERENCES persons (id),
  present INTEGER NOT NULL DEFAULT 0 CHECK (present IN (0, 1)),
  leaf INTEGER,
  PRIMARY KEY (meeting, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX seats_of_person ON seats (person);
CREATE TRIGGER seats_on_the_roll BEFORE INSERT ON seats
WHEN NEW.present = 1 OR EXISTS (SELECT 1 FROM meetings WHERE id = NEW.meeting AND members <= (SELECT count(*) FROM seats WHERE meeting = NEW.meeting))
BEGIN SELECT RAISE(ABORT, 'the roll is frozen'); END;
CREATE TRIGGER seats_kept BEFORE DELETE ON seats BEGIN SELECT RAISE(ABORT, 'the roll is frozen'); END;
CREATE TRIGGER seats_while_called BEFORE UPDATE ON seats WHEN NOT EXISTS (SELECT 1 FROM meetings WHERE id = NEW.meeting AND state = 'called')
BEGIN SELECT RAISE(ABORT, 'the sitting is over'); END;

CREATE TABLE votes (
  item TEXT NOT NULL REFERENCES items (id),
  person TEXT NOT NULL,
  choice TEXT NOT NULL CHECK (choice IN ('for', 'against', 'abstain', 'recused')),
  reason TEXT,
  PRIMARY KEY (item, person)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER votes_while_open BEFORE INSERT ON votes
WHEN NEW.choice <> 'recused' AND (
  EXISTS (SELECT 1 FROM votes WHERE item = NEW.item AND person = NEW.person AND choice = 'recused')
  OR NOT EXISTS (
    SELECT 1 FROM items i JOIN seats s ON s.meeting = i.meeting AND s.person = NEW.person AND s.present = 1
    WHERE i.id = NEW.item AND i.state = 'open' AND i.proposer <> NEW.person))
BEGIN SELECT RAISE(ABORT, 'the item is not open to this member'); END;
CREATE TRIGGER votes_changed_while_open BEFORE UPDATE ON votes
WHEN OLD.choice = 'recused' OR NEW.item <> OLD.item OR NEW.person <> OLD.person
  OR NOT EXISTS (SELECT 1 FROM items WHERE id = NEW.item AND state IN ('listed', 'open'))
BEGIN SELECT RAISE(ABORT, 'the item is not open to this member'); END;
CREATE TRIGGER recusals_before_the_close BEFORE INSERT ON votes
WHEN NEW.choice = 'recused' AND NOT EXISTS (SELECT 1 FROM items i JOIN seats s ON s.meeting = i.meeting AND s.person = NEW.person WHERE i.id = NEW.item AND i.state IN ('listed', 'open'))
BEGIN SELECT RAISE(ABORT, 'the item is not open to this member'); END;
CREATE TRIGGER votes_kept BEFORE DELETE ON votes BEGIN SELECT RAISE(ABORT, 'votes are kept'); END;

CREATE TRIGGER a_sitting_ends AFTER UPDATE OF state ON meetings WHEN NEW.state = 'ended'
BEGIN INSERT OR REPLACE INTO dues SELECT 'project:' || project, -(SELECT max(leaf) FROM facts) FROM items WHERE meeting = NEW.id AND state = 'counted'; END;
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
  prepared_by TEXT NOT NULL,
  confirmed_by TEXT,
  confirmed_at INTEGER,
  delegate_of TEXT,
  CHECK ((state = 'confirmed') = (confirmed_by IS NOT NULL))
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
  done INTEGER NOT NULL DEFAULT 0 CHECK (done IN (0, 1)),
  PRIMARY KEY (approval, project)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX approval_items_open ON approval_items (project) WHERE done = 0;
CREATE TRIGGER approvals_spread AFTER UPDATE OF state ON approvals WHEN NEW.state = 'confirmed'
BEGIN INSERT OR REPLACE INTO dues SELECT 'project:' || project, -(SELECT max(leaf) FROM facts) FROM approval_items WHERE approval = NEW.id; END;
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
