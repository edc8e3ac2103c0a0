-- What a project draws on, in order, each line up to a most: decided by finance. A line of a later year need not exist yet:
-- what falls to it stands as `intended`, and is committed before anything else when the line has money.
CREATE TABLE shares (
  project TEXT NOT NULL REFERENCES projects (receipt),
  line TEXT NOT NULL,
  ord INTEGER NOT NULL,
  most INTEGER NOT NULL CHECK (most > 0),
  intended INTEGER NOT NULL DEFAULT 0 CHECK (intended BETWEEN 0 AND most),
  area TEXT GENERATED ALWAYS AS (substr(line, 6, instr(substr(line, 6), '-') - 1)) VIRTUAL,
  PRIMARY KEY (project, line)
) STRICT, WITHOUT ROWID;
CREATE INDEX shares_of_area ON shares (area);
CREATE INDEX shares_intended ON shares (line, intended) WHERE intended > 0;
CREATE TRIGGER ended_intends_nothing AFTER UPDATE OF turn ON projects WHEN NEW.turn = 'nobody' AND OLD.turn <> 'nobody'
BEGIN UPDATE shares SET intended = 0 WHERE project = NEW.receipt AND intended > 0; END;
CREATE TRIGGER money_wakes_what_is_intended AFTER INSERT ON entries WHEN NEW.kind IN ('APPROPRIATE', 'CARRY_IN', 'RELEASE', 'DECOMMIT') AND NEW.sign = 1
BEGIN
  INSERT OR REPLACE INTO dues SELECT 'project:' || project, -(SELECT max(leaf) FROM facts) FROM shares WHERE line = NEW.line AND intended > 0 LIMIT 10;
END;
-- What is intended no more, or for less, leaves room for the next.
CREATE TRIGGER intention_met_wakes_the_next AFTER UPDATE OF intended ON shares WHEN NEW.intended < OLD.intended
BEGIN
  INSERT OR REPLACE INTO dues SELECT 'project:' || project, -(SELECT max(leaf) FROM facts) FROM shares WHERE line = NEW.line AND intended > 0 LIMIT 3;
END;

-- How much the projects of a community may take of a year's public money, as the policy said when money was last taken there,
-- and how much they brought with them from the year before, which counts beside it.
CREATE TABLE quotas (
  area TEXT NOT NULL,
  year INTEGER NOT NULL,
  most INTEGER CHECK (most >= 0),
  carried INTEGER NOT NULL DEFAULT 0 CHECK (carried >= 0),
  PRIMARY KEY (area, year)
) STRICT, WITHOUT ROWID;
CREATE INDEX figures_of_area ON figures (area, line);
CREATE TRIGGER figures_within_the_quota AFTER UPDATE ON figures
WHEN NEW.held + NEW.committed + NEW.paid > OLD.held + OLD.committed + OLD.paid AND EXISTS (
  SELECT 1 FROM lines l JOIN quotas q ON q.area = NEW.area AND q.year = l.year WHERE l.id = NEW.line AND l.source IN ('special', 'city', 'district')
    AND q.most + q.carried < (SELECT sum(f.held + f.committed + f.paid) FROM figures f JOIN lines o ON o.id = f.line
      WHERE f.area = NEW.area AND o.year = l.year AND o.source IN ('special', 'city', 'district')))
BEGIN SELECT RAISE(ABORT, 'over the quota: moved'); END;

-- A year is closed once. From then on money only leaves its line: what projects have there, then what is free.
CREATE INDEX allocations_of_line ON allocations (line);
CREATE TRIGGER lines_closed_once BEFORE UPDATE OF closed, rest ON lines WHEN OLD.closed IS NOT NULL BEGIN SELECT RAISE(ABORT, 'the year is over'); END;
CREATE TRIGGER entries_on_an_open_line BEFORE INSERT ON entries
WHEN NEW.sign = 1 AND NEW.kind IN ('APPROPRIATE', 'CARRY_IN', 'HOLD', 'COMMIT', 'PAY') AND EXISTS (SELECT 1 FROM lines WHERE id = NEW.line AND closed IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'the year is over'); END;
CREATE TRIGGER closing_wakes_its_projects AFTER UPDATE OF closed ON lines WHEN NEW.closed IS NOT NULL
BEGIN
  INSERT OR REPLACE INTO dues SELECT a.holder, -(SELECT max(leaf) FROM facts) FROM allocations a
  JOIN entries e ON e.holder = a.holder AND e.line = a.line AND e.m = (SELECT max(m) FROM entries WHERE holder = a.holder AND line = a.line)
  WHERE a.line = NEW.id AND e.h_held + e.h_committed > 0;
  INSERT OR REPLACE INTO dues VALUES ('line:' || NEW.id, -(SELECT max(leaf) FROM facts));
END;
CREATE TRIGGER leaving_wakes_a_closed_line AFTER INSERT ON entries
WHEN NEW.held + NEW.committed = 0 AND NEW.kind IN ('RELEASE', 'DECOMMIT', 'REFUND') AND EXISTS (SELECT 1 FROM lines WHERE id = NEW.line AND closed IS NOT NULL)
BEGIN INSERT OR REPLACE INTO dues VALUES ('line:' || NEW.line, -(SELECT max(leaf) FROM facts)); END;

-- What is committed and not paid, soonest due first, in a project's area and each above it: a list of any place costs one page of it.
CREATE TABLE commitments (
  area TEXT NOT NULL,
  year INTEGER NOT NULL,
  due TEXT NOT NULL,
  project TEXT NOT NULL REFERENCES projects (receipt),
  line TEXT NOT NULL,
  committed INTEGER NOT NULL CHECK (committed > 0),
  PRIMARY KEY (area, year, due, project, line)
) STRICT, WITHOUT ROWID;
CREATE INDEX commitments_of_project ON commitments (project, line);
CREATE TRIGGER entries_make_commitments AFTER INSERT ON entries WHEN NEW.kind IN ('COMMIT', 'DECOMMIT', 'PAY')
BEGIN
  DELETE FROM commitments WHERE project = substr(NEW.holder, 9) AND line = NEW.line;
  INSERT INTO commitments
  SELECT c.value, cast(substr(NEW.line, 1, 4) AS INTEGER), coalesce(p.contract_until, '9999-12-31'), p.receipt, NEW.line, NEW.h_committed
  FROM projects p, json_each('["' || replace(p.path, '/', '","') || '"]') c WHERE p.receipt = substr(NEW.holder, 9) AND NEW.h_committed > 0;
END;
CREATE TRIGGER contracts_date_commitments AFTER UPDATE OF contract_until ON projects WHEN NEW.contract_until IS NOT OLD.contract_until
BEGIN UPDATE commitments SET due = coalesce(NEW.contract_until, '9999-12-31') WHERE project = NEW.receipt; END;

-- What others give to a project beside the lines: in no ledger, and in no balance. The day is that on which its value was written down or mended.
CREATE TABLE gifts (
  project TEXT NOT NULL REFERENCES projects (receipt),
  n INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('money', 'goods', 'labour')),
  value INTEGER NOT NULL CHECK (value > 0),
  given TEXT NOT NULL,
  document TEXT NOT NULL,
  day TEXT NOT NULL,
  entered_by TEXT NOT NULL,
  -- Taken back: written down by mistake, or given back.
  annulled TEXT,
  annulled_by TEXT,
  PRIMARY KEY (project, n),
  CONSTRAINT two_people CHECK ((annulled IS NULL) = (annulled_by IS NULL) AND (annulled_by IS NULL OR annulled_by <> entered_by))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX gifts_one_of_a_paper ON gifts (project, document) WHERE annulled IS NULL;
CREATE TRIGGER gifts_kept BEFORE DELETE ON gifts BEGIN SELECT RAISE(ABORT, 'what was given is kept'); END;
CREATE TRIGGER gifts_fixed BEFORE UPDATE OF project, n, kind, given, document, entered_by ON gifts BEGIN SELECT RAISE(ABORT, 'what was given is kept'); END;
CREATE TRIGGER gifts_annulled_once BEFORE UPDATE ON gifts WHEN OLD.annulled IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'frozen: what was taken back is kept as it is'); END;
-- Their sums by the month in which they were given and the day on which that was known, in a project's area and each above it.
CREATE TABLE gift_days (
  area TEXT NOT NULL,
  month TEXT NOT NULL,
  day TEXT NOT NULL,
  kind TEXT NOT NULL,
  number INTEGER NOT NULL,
  value INTEGER NOT NULL,
  PRIMARY KEY (area, month, day, kind)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER gifts_count AFTER INSERT ON gifts
BEGIN
  INSERT INTO gift_days SELECT c.value, substr(NEW.given, 1, 7), NEW.day, NEW.kind, 1, NEW.value
  FROM projects p, json_each('["' || replace(p.path, '/', '","') || '"]') c WHERE p.receipt = NEW.project
  ON CONFLICT DO UPDATE SET number = number + 1, value = value + excluded.value;
END;
CREATE TRIGGER gifts_uncount AFTER UPDATE OF annulled ON gifts WHEN NEW.annulled IS NOT NULL
BEGIN
  INSERT INTO gift_days SELECT c.value, substr(NEW.given, 1, 7), NEW.annulled, NEW.kind, -1, -OLD.value
  FROM projects p, json_each('["' || replace(p.path, '/', '","') || '"]') c WHERE p.receipt = NEW.project
  ON CONFLICT DO UPDATE SET number = number - 1, value = value + excluded.value;
END;
CREATE TRIGGER gifts_recount AFTER UPDATE OF value ON gifts WHEN NEW.value <> OLD.value
BEGIN
  INSERT INTO gift_days SELECT c.value, substr(NEW.given, 1, 7), NEW.day, NEW.kind, 0, NEW.value - OLD.value
  FROM projects p, json_each('["' || replace(p.path, '/', '","') || '"]') c WHERE p.receipt = NEW.project
  ON CONFLICT DO UPDATE SET value = value + excluded.value;
END;

-- What was deliberated, established and accepted in each month, by class, in a project's area and each above it: the half-year report reads these.
CREATE TABLE month_tallies (
  area TEXT NOT NULL,
  month TEXT NOT NULL,
  class TEXT NOT NULL,
  what TEXT NOT NULL CHECK (what IN ('deliberated', 'established', 'accepted')),
  projects INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  people INTEGER NOT NULL,
  PRIMARY KEY (area, month, class, what)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER deliberated_counts AFTER UPDATE OF passed_on, amount, class, beneficiaries ON projects WHEN OLD.passed_on IS NOT NULL OR NEW.passed_on IS NOT NULL
BEGIN
  UPDATE month_tallies SET projects = projects - 1, amount = amount - OLD.amount, people = people - OLD.beneficiaries
  WHERE what = 'deliberated' AND month = substr(OLD.passed_on, 1, 7) AND class = OLD.class AND area IN (SELECT value FROM json_each('["' || replace(OLD.path, '/', '","') || '"]'));
  INSERT INTO month_tallies SELECT value, substr(NEW.passed_on, 1, 7), NEW.class, 'deliberated', 1, NEW.amount, NEW.beneficiaries
  FROM json_each('["' || replace(NEW.path, '/', '","') || '"]') WHERE NEW.passed_on IS NOT NULL
  ON CONFLICT DO UPDATE SET projects = projects + 1, amount = amount + excluded.amount, people = people + excluded.people;
END;
CREATE TRIGGER established_counts AFTER UPDATE OF approved_on, approved, class, beneficiaries ON projects WHEN OLD.approved_on IS NOT NULL OR NEW.approved_on IS NOT NULL
BEGIN
  UPDATE month_tallies SET projects = projects - 1, amount = amount - OLD.approved, people = people - OLD.beneficiaries
  WHERE what = 'established' AND month = substr(OLD.approved_on, 1, 7) AND class = OLD.class AND area IN (SELECT value FROM json_each('["' || replace(OLD.path, '/', '","') || '"]'));
  INSERT INTO month_tallies SELECT value, substr(NEW.approved_on, 1, 7), NEW.class, 'established', 1, NEW.approved, NEW.beneficiaries
  FROM json_each('["' || replace(NEW.path, '/', '","') || '"]') WHERE NEW.approved_on IS NOT NULL
  ON CONFLICT DO UPDATE SET projects = projects + 1, amount = amount + excluded.amount, people = people + excluded.people;
END;
-- A section counts with its whole.
CREATE TRIGGER accepted_counts AFTER UPDATE OF accepted_on, contracted, class, beneficiaries ON projects WHEN (OLD.accepted_on IS NOT NULL OR NEW.accepted_on IS NOT NULL) AND NEW.part_of IS NULL
BEGIN
  UPDATE month_tallies SET projects = projects - 1, amount = amount - coalesce(OLD.contracted, OLD.amount), people = people - OLD.beneficiaries
  WHERE what = 'accepted' AND month = substr(OLD.accepted_on, 1, 7) AND class = OLD.class AND area IN (SELECT value FROM json_each('["' || replace(OLD.path, '/', '","') || '"]'));
  INSERT INTO month_tallies SELECT value, substr(NEW.accepted_on, 1, 7), NEW.class, 'accepted', 1, coalesce(NEW.contracted, NEW.amount), NEW.beneficiaries
  FROM json_each('["' || replace(NEW.path, '/', '","') || '"]') WHERE NEW.accepted_on IS NOT NULL
  ON CONFLICT DO UPDATE SET projects = projects + 1, amount = amount + excluded.amount, people = people + excluded.people;
END;

-- A share of a project is voted on by the council of its own area, as planned; votes lapse when the project comes to its gate anew.
CREATE TRIGGER items_share_of_its_area BEFORE INSERT ON items
WHEN NEW.share IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meetings m JOIN shares s ON s.area = m.area AND s.project = NEW.project WHERE m.id = NEW.meeting AND m.area = NEW.share)
BEGIN SELECT RAISE(ABORT, 'not open: a share is voted on by its own council'); END;
CREATE TRIGGER shares_lapse AFTER UPDATE OF stage ON projects WHEN NEW.stage = 'resolution' AND OLD.stage <> 'resolution'
BEGIN UPDATE items SET lapsed = 1 WHERE project = NEW.receipt AND share IS NOT NULL AND carried = 1; END;
-- What is planned of a community's money beside what its council has passed in minutes that are signed.
CREATE VIEW unvoted_shares (project, area, most, voted) AS
SELECT p.receipt, s.area, min(sum(s.most), p.amount), coalesce((SELECT max(i.amount) FROM items i JOIN meetings m ON m.id = i.meeting AND m.state = 'ended'
    WHERE i.project = p.receipt AND i.share = s.area AND i.result = 'passed' AND i.lapsed = 0), 0) AS voted
FROM projects p JOIN shares s ON s.project = p.receipt JOIN areas a ON a.code = s.area AND a.path > p.path || '/' AND a.path < p.path || '0'
GROUP BY p.receipt, s.area HAVING min(sum(s.most), p.amount) > voted;
-- Where the policy lets each council vote, no project leaves their gate before every share has its passed item, and none is approved without.
CREATE TRIGGER shares_voted_each BEFORE UPDATE OF stage ON projects
WHEN OLD.stage = 'resolution' AND NEW.stage IN ('ballot', 'funding', 'notice', 'approval', 'procurement', 'payment')
  AND EXISTS (SELECT 1 FROM policies p, json_each(p.document, '$.gates') g JOIN json_each(p.document, '$.bodies') b ON b.value ->> 'key' = g.value ->> 'body'
    WHERE p.digest = NEW.policy AND p.document ->> '$.shares.vote.value' = 'each' AND g.value ->> 'key' = OLD.gate AND b.value ->> 'level' = 'community')
  AND EXISTS (SELECT 1 FROM unvoted_shares WHERE project = NEW.receipt)
BEGIN SELECT RAISE(ABORT, 'not open: not every share has been passed'); END;
CREATE TRIGGER shares_voted_before_approval BEFORE UPDATE OF approved ON projects
WHEN OLD.approved IS NULL AND NEW.approved IS NOT NULL AND EXISTS (SELECT 1 FROM items WHERE project = NEW.receipt AND share IS NOT NULL AND lapsed = 0)
  AND EXISTS (SELECT 1 FROM unvoted_shares WHERE project = NEW.receipt)
BEGIN SELECT RAISE(ABORT, 'not open: not every share has been passed'); END;
