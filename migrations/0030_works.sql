-- A finished work after its hand-over: who built it and keeps it, and until when its warranty runs.
CREATE TABLE works (
  project TEXT PRIMARY KEY REFERENCES projects (receipt),
  leaf INTEGER NOT NULL,
  area TEXT NOT NULL REFERENCES areas (code),
  class TEXT NOT NULL,
  supplier TEXT REFERENCES suppliers (id),
  accepted TEXT NOT NULL,
  until TEXT NOT NULL CHECK (until >= accepted),
  remind INTEGER NOT NULL,
  told INTEGER NOT NULL DEFAULT 0 CHECK (told IN (0, 1)),
  keeper TEXT,
  contact TEXT CHECK (contact IS NULL OR keeper IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX works_of_area ON works (area, leaf);
CREATE TRIGGER works_kept BEFORE DELETE ON works BEGIN SELECT RAISE(ABORT, 'a work stays in the list of works'); END;
CREATE TRIGGER works_accepted BEFORE INSERT ON works WHEN NOT EXISTS (SELECT 1 FROM projects WHERE receipt = NEW.project AND accepted_on = NEW.accepted)
BEGIN SELECT RAISE(ABORT, 'only what was accepted is handed over'); END;
-- The warranty is that of its contract: the same day so many months later, or the last of that month, as what is retained is held (0016).
CREATE TRIGGER works_under_contract BEFORE INSERT ON works
WHEN EXISTS (SELECT 1 FROM contracts c WHERE c.project = NEW.project AND c.state = 'running' AND NEW.until <>
  min(date(NEW.accepted, '+' || c.warranty || ' months'), date(NEW.accepted, 'start of month', '+' || (c.warranty + 1) || ' months', '-1 day')))
BEGIN SELECT RAISE(ABORT, 'moved: the warranty of a work is that of its contract'); END;
CREATE TRIGGER works_warranty BEFORE UPDATE OF project, area, class, supplier, accepted, until ON works
BEGIN SELECT RAISE(ABORT, 'frozen: a warranty is what it was at the hand-over'); END;

-- What was reported of it (报修), by somebody or by nobody who said who they are. Within the warranty the supplier answers, afterwards the clerk of the place.
CREATE TABLE outages (
  id TEXT PRIMARY KEY,
  work TEXT NOT NULL REFERENCES works (project),
  leaf INTEGER NOT NULL,
  person TEXT,
  warranted INTEGER NOT NULL CHECK (warranted IN (0, 1)),
  text TEXT NOT NULL,
  contact TEXT NOT NULL,
  happened TEXT NOT NULL,
  due_day TEXT NOT NULL CHECK (due_day >= happened),
  due_at INTEGER NOT NULL,
  due_unit TEXT NOT NULL CHECK (due_unit IN ('working', 'calendar')),
  answer TEXT,
  answered TEXT,
  answered_by TEXT,
  repaired INTEGER CHECK (repaired IN (0, 1)),
  CONSTRAINT whole_answer CHECK ((answered IS NULL) = (answer IS NULL) AND (answered IS NULL) = (answered_by IS NULL) AND (answered IS NULL) = (repaired IS NULL)),
  CONSTRAINT somebody_else CHECK (answered_by IS NULL OR person IS NULL OR answered_by <> person)
) STRICT, WITHOUT ROWID;
CREATE INDEX outages_of_work ON outages (work, leaf);
CREATE INDEX outages_open ON outages (due_at) WHERE answered IS NULL;
CREATE TRIGGER outages_warranted BEFORE INSERT ON outages
WHEN NEW.warranted <> (SELECT supplier IS NOT NULL AND NEW.happened <= until FROM works WHERE project = NEW.work)
BEGIN SELECT RAISE(ABORT, 'moved: within its warranty a fault is for who built it'); END;
-- Whoever comes by may report; nobody can flood it.
CREATE TRIGGER outages_flood BEFORE INSERT ON outages
WHEN NEW.person IS NULL AND (SELECT count(*) FROM outages WHERE work = NEW.work AND answered IS NULL AND person IS NULL) >= 10
BEGIN SELECT RAISE(ABORT, 'moved: enough is reported and not yet answered'); END;
CREATE TRIGGER outages_answered BEFORE UPDATE ON outages WHEN OLD.answered IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'frozen: what was answered stays as it was'); END;
CREATE TRIGGER outages_kept BEFORE DELETE ON outages BEGIN SELECT RAISE(ABORT, 'what was reported is kept'); END;
