-- Delivery: sessions of services, changes of what was agreed, and what people complain of while the work runs.
CREATE TABLE activity_sessions (
  project TEXT NOT NULL REFERENCES projects (receipt),
  n INTEGER NOT NULL CHECK (n > 0),
  area TEXT NOT NULL,
  activity TEXT NOT NULL CHECK (activity IN ('course', 'talk', 'clinic', 'visit', 'event', 'other')),
  happened TEXT NOT NULL,
  place TEXT NOT NULL,
  heads INTEGER NOT NULL CHECK (heads > 0),
  families INTEGER NOT NULL CHECK (families BETWEEN 0 AND heads),
  times INTEGER NOT NULL CHECK (times >= heads),
  PRIMARY KEY (project, n)
) STRICT, WITHOUT ROWID;
-- The same place on the same day twice is looked at by a person.
CREATE INDEX activity_sessions_by_place ON activity_sessions (area, happened, place);

CREATE TABLE changes (
  project TEXT NOT NULL REFERENCES projects (receipt),
  n INTEGER NOT NULL CHECK (n > 0),
  level TEXT NOT NULL CHECK (level IN ('officer', 'approver', 'body')),
  amount INTEGER NOT NULL CHECK (amount > 0),
  asked_by TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('asked', 'changed', 'declined')),
  decided_by TEXT,
  PRIMARY KEY (project, n),
  CHECK ((state = 'asked') = (decided_by IS NULL)),
  CONSTRAINT two_people CHECK (state <> 'changed' OR decided_by <> asked_by)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX changes_one_open ON changes (project) WHERE state = 'asked';
CREATE TRIGGER changes_fixed BEFORE UPDATE ON changes
WHEN OLD.state <> 'asked' OR NEW.level <> OLD.level OR NEW.amount <> OLD.amount OR NEW.asked_by <> OLD.asked_by
BEGIN SELECT RAISE(ABORT, 'a change that was decided is frozen'); END;
CREATE TRIGGER changes_kept BEFORE DELETE ON changes BEGIN SELECT RAISE(ABORT, 'a change is kept'); END;

-- `flag`: a red flag of the supervisors. The officer of the class answers by the due day.
CREATE TABLE complaints (
  id TEXT PRIMARY KEY,
  project TEXT NOT NULL REFERENCES projects (receipt),
  flag INTEGER NOT NULL CHECK (flag IN (0, 1)),
  person TEXT NOT NULL,
  handler TEXT NOT NULL,
  on_day TEXT NOT NULL,
  due TEXT NOT NULL CHECK (json_valid(due)),
  due_at INTEGER GENERATED ALWAYS AS (due ->> 'at') VIRTUAL,
  answered_by TEXT,
  CONSTRAINT somebody_else CHECK (answered_by IS NULL OR answered_by <> person)
) STRICT, WITHOUT ROWID;
CREATE INDEX complaints_open ON complaints (handler, due_at) WHERE answered_by IS NULL;
CREATE INDEX complaints_of_project ON complaints (project);
CREATE TRIGGER complaints_kept BEFORE DELETE ON complaints BEGIN SELECT RAISE(ABORT, 'what was complained of is kept'); END;

-- What somebody waits to be answered: objections to a notice, complaints and red flags.
CREATE VIEW replies AS
  SELECT project, handler, person, due, due_at FROM objections WHERE answer IS NULL
  UNION ALL SELECT project, handler, person, due, due_at FROM complaints WHERE answered_by IS NULL;

-- What passed a vote on its change and waits for money is looked at when some comes back.
CREATE TRIGGER money_wakes_changes AFTER INSERT ON entries
WHEN (NEW.kind IN ('APPROPRIATE', 'RELEASE', 'DECOMMIT', 'CARRY_IN') AND NEW.sign = 1) OR (NEW.kind IN ('HOLD', 'WITHDRAW') AND NEW.sign = -1)
BEGIN
  INSERT OR REPLACE INTO dues
  SELECT 'project:' || p.receipt, -(SELECT max(leaf) FROM facts) FROM projects p
  WHERE p.stage = 'change' AND p.turn = 'money' AND 'project:' || p.receipt IN
    (SELECT holder FROM allocations WHERE line = NEW.line UNION ALL SELECT 'project:' || project FROM shares WHERE line = NEW.line);
END;
CREATE INDEX projects_change_waits ON projects (stage, turn) WHERE stage = 'change' AND turn = 'money';
