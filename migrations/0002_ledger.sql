-- Money in integer fen. There is no mutable balance: every entry carries the balances after it and must follow the entry before,
-- so a line's balance is its last entry and a forged or missing entry cannot follow.
CREATE TABLE lines (
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  area TEXT NOT NULL,
  path TEXT NOT NULL,
  source TEXT NOT NULL,
  title TEXT NOT NULL,
  remark TEXT,
  -- The day on which its year was closed: from then on nothing is taken from it.
  closed TEXT,
  -- What then becomes of its free money.
  rest TEXT CHECK (rest IN ('lapse', 'carry')),
  CHECK ((closed IS NULL) = (rest IS NULL)),
  UNIQUE (year, area, source)
) STRICT, WITHOUT ROWID;
CREATE INDEX lines_of_area ON lines (area, year);
CREATE INDEX lines_by_path ON lines (path, year);
CREATE TRIGGER lines_fixed BEFORE UPDATE OF id, year, area, path, source ON lines BEGIN SELECT RAISE(ABORT, 'lines are fixed'); END;
CREATE TRIGGER lines_kept BEFORE DELETE ON lines BEGIN SELECT RAISE(ABORT, 'lines are fixed'); END;
CREATE TRIGGER lines_added BEFORE INSERT ON lines
WHEN EXISTS (SELECT 1 FROM lines WHERE id = NEW.id OR (year = NEW.year AND area = NEW.area AND source = NEW.source))
BEGIN SELECT RAISE(ABORT, 'lines are fixed'); END;

-- What each kind does to a line: appropriated, carried in, carried out, held, committed, paid, lapsed; `holder` = moves a project's money.
CREATE TABLE kinds (
  kind TEXT PRIMARY KEY,
  a INTEGER NOT NULL, ci INTEGER NOT NULL, co INTEGER NOT NULL, h INTEGER NOT NULL, c INTEGER NOT NULL, p INTEGER NOT NULL, l INTEGER NOT NULL,
  holder INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO kinds VALUES
  ('APPROPRIATE', 1, 0, 0, 0, 0, 0, 0, 0),
  ('WITHDRAW',   -1, 0, 0, 0, 0, 0, 0, 0),
  ('HOLD',        0, 0, 0, 1, 0, 0, 0, 1),
  ('RELEASE',     0, 0, 0,-1, 0, 0, 0, 1),
  ('COMMIT',      0, 0, 0,-1, 1, 0, 0, 1),
  ('DECOMMIT',    0, 0, 0, 0,-1, 0, 0, 1),
  ('PAY',         0, 0, 0, 0,-1, 1, 0, 1),
  ('REFUND',      0, 0, 0, 0, 0,-1, 0, 1),
  ('LAPSE',       0, 0, 0, 0, 0, 0, 1, 0),
  ('CARRY_OUT',   0, 0, 1, 0, 0, 0, 0, 0),
  ('CARRY_IN',    0, 1, 0, 0, 0, 0, 0, 0);
CREATE TRIGGER kinds_fixed BEFORE UPDATE ON kinds BEGIN SELECT RAISE(ABORT, 'kinds are fixed'); END;
CREATE TRIGGER kinds_kept BEFORE DELETE ON kinds BEGIN SELECT RAISE(ABORT, 'kinds are fixed'); END;
CREATE TRIGGER kinds_all BEFORE INSERT ON kinds BEGIN SELECT RAISE(ABORT, 'kinds are fixed'); END;

-- How much of which line a holder may take: several sources, each with its ceiling.
CREATE TABLE allocations (
  holder TEXT NOT NULL,
  line TEXT NOT NULL REFERENCES lines (id),
  ceiling INTEGER NOT NULL CHECK (ceiling > 0),
  PRIMARY KEY (holder, line)
) STRICT, WITHOUT ROWID;

CREATE TABLE entries (
  line TEXT NOT NULL REFERENCES lines (id),
  n INTEGER NOT NULL,
  kind TEXT NOT NULL REFERENCES kinds (kind),
  holder TEXT,
  m INTEGER NOT NULL,
  amount INTEGER NOT NULL CHECK (amount > 0),
  sign INTEGER NOT NULL CHECK (sign IN (1, -1)),
  reverses INTEGER,
  subject TEXT NOT NULL,
  seq INTEGER NOT NULL,
  ord INTEGER NOT NULL,
  appropriated INTEGER NOT NULL,
  carried_in INTEGER NOT NULL,
  carried_out INTEGER NOT NULL,
  held INTEGER NOT NULL,
  committed INTEGER NOT NULL,
  paid INTEGER NOT NULL,
  lapsed INTEGER NOT NULL,
  h_held INTEGER NOT NULL,
  h_committed INTEGER NOT NULL,
  h_paid INTEGER NOT NULL,
  PRIMARY KEY (line, n),
  UNIQUE (subject, seq, ord),
  FOREIGN KEY (subject, seq) REFERENCES facts (subject, seq),
  CONSTRAINT never_negative CHECK (min(appropriated, carried_in, carried_out, held, committed, paid, lapsed, h_held, h_committed, h_paid) >= 0),
  CONSTRAINT within_the_line CHECK (held + committed + paid + lapsed + carried_out <= appropriated + carried_in),
  CONSTRAINT reversal_names_its_entry CHECK ((reverses IS NULL) = (sign = 1))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX entries_of_holder ON entries (holder, line, m) WHERE holder IS NOT NULL;
CREATE UNIQUE INDEX entries_reversed_once ON entries (line, reverses) WHERE reverses IS NOT NULL;

CREATE TRIGGER entries_fixed BEFORE UPDATE ON entries BEGIN SELECT RAISE(ABORT, 'entries are append-only'); END;
CREATE TRIGGER entries_kept BEFORE DELETE ON entries BEGIN SELECT RAISE(ABORT, 'entries are append-only'); END;
CREATE TRIGGER entries_reverse_their_like BEFORE INSERT ON entries
WHEN NEW.reverses IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM entries o
  WHERE o.line = NEW.line AND o.n = NEW.reverses AND o.sign = 1 AND o.kind = NEW.kind AND o.holder IS NEW.holder AND o.amount = NEW.amount)
BEGIN SELECT RAISE(ABORT, 'a reversal repeats its entry'); END;
CREATE TRIGGER entries_within_allocation BEFORE INSERT ON entries
WHEN NEW.holder IS NOT NULL AND NEW.h_held + NEW.h_committed + NEW.h_paid > coalesce((SELECT ceiling FROM allocations WHERE holder = NEW.holder AND line = NEW.line), 0)
BEGIN SELECT RAISE(ABORT, 'over the allocation'); END;
-- Also keeps INSERT OR REPLACE out: an entry in place can never be followed by itself.
CREATE TRIGGER entries_follow BEFORE INSERT ON entries
WHEN NOT EXISTS (
  SELECT 1 FROM kinds k
  LEFT JOIN (SELECT * FROM entries WHERE line = NEW.line ORDER BY n DESC LIMIT 1) e
  LEFT JOIN (SELECT * FROM entries WHERE holder = NEW.holder AND line = NEW.line ORDER BY m DESC LIMIT 1) q
  WHERE k.kind = NEW.kind AND k.holder = (NEW.holder IS NOT NULL)
    AND NEW.n = coalesce(e.n, 0) + 1
    AND NEW.m = (NEW.holder IS NOT NULL) * (coalesce(q.m, 0) + 1)
    AND NEW.appropriated = coalesce(e.appropriated, 0) + k.a * NEW.sign * NEW.amount
    AND NEW.carried_in = coalesce(e.carried_in, 0) + k.ci * NEW.sign * NEW.amount
    AND NEW.carried_out = coalesce(e.carried_out, 0) + k.co * NEW.sign * NEW.amount
    AND NEW.held = coalesce(e.held, 0) + k.h * NEW.sign * NEW.amount
    AND NEW.committed = coalesce(e.committed, 0) + k.c * NEW.sign * NEW.amount
    AND NEW.paid = coalesce(e.paid, 0) + k.p * NEW.sign * NEW.amount
    AND NEW.lapsed = coalesce(e.lapsed, 0) + k.l * NEW.sign * NEW.amount
    AND NEW.h_held = coalesce(q.h_held, 0) + k.holder * k.h * NEW.sign * NEW.amount
    AND NEW.h_committed = coalesce(q.h_committed, 0) + k.holder * k.c * NEW.sign * NEW.amount
    AND NEW.h_paid = coalesce(q.h_paid, 0) + k.holder * k.p * NEW.sign * NEW.amount)
BEGIN SELECT RAISE(ABORT, 'an entry does not follow the one before'); END;

-- A ceiling never sinks under what its holder has taken, and stays with its holder and its line.
CREATE TRIGGER allocations_cover AFTER INSERT ON allocations
WHEN NEW.ceiling < coalesce((SELECT h_held + h_committed + h_paid FROM entries WHERE holder = NEW.holder AND line = NEW.line ORDER BY m DESC LIMIT 1), 0)
BEGIN SELECT RAISE(ABORT, 'over the allocation'); END;
CREATE TRIGGER allocations_still_cover AFTER UPDATE ON allocations
WHEN NEW.holder <> OLD.holder OR NEW.line <> OLD.line
  OR NEW.ceiling < coalesce((SELECT h_held + h_committed + h_paid FROM entries WHERE holder = NEW.holder AND line = NEW.line ORDER BY m DESC LIMIT 1), 0)
BEGIN SELECT RAISE(ABORT, 'over the allocation'); END;
CREATE TRIGGER allocations_kept BEFORE DELETE ON allocations BEGIN SELECT RAISE(ABORT, 'allocations are kept'); END;

-- An appropriation, a withdrawal, a transfer or the closing of a year is asked for by one person and released by another.
CREATE TABLE money_requests (
  line TEXT NOT NULL REFERENCES lines (id),
  n INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('APPROPRIATE', 'WITHDRAW', 'TRANSFER', 'CLOSE')),
  amount INTEGER NOT NULL CHECK (amount > 0 OR kind = 'CLOSE'),
  target TEXT REFERENCES lines (id),
  rest TEXT CHECK (rest IN ('lapse', 'carry')),
  document TEXT NOT NULL,
  happened TEXT NOT NULL,
  asked_by TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('asked', 'released', 'declined')),
  decided_by TEXT,
  PRIMARY KEY (line, n),
  CONSTRAINT two_people CHECK (decided_by IS NULL OR decided_by <> asked_by OR state = 'declined'),
  CHECK ((state = 'asked') = (decided_by IS NULL)),
  CHECK ((kind = 'TRANSFER') = (target IS NOT NULL) AND target <> line),
  CHECK ((kind = 'CLOSE') = (rest IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX money_requests_open ON money_requests (line) WHERE state = 'asked';
