-- How wishes come in: what somebody said, kept apart from the project that answers it.
-- What belongs to a project before its screening, with the counts that its page shows.
CREATE TABLE intakes (
  project TEXT PRIMARY KEY REFERENCES projects (receipt),
  wishes INTEGER NOT NULL DEFAULT 0 CHECK (wishes >= 0)
) STRICT, WITHOUT ROWID;
INSERT INTO intakes (project) SELECT receipt FROM projects;
-- Those of an area that are still under way are found without those that have ended.
CREATE INDEX projects_open_in_area ON projects (area, leaf) WHERE stage NOT IN ('closed', 'refused', 'failed', 'withdrawn', 'terminated');

-- A wish (诉求) in the words of who said it: for staff alone. It waits, stands under one project, or was transferred to another office.
CREATE TABLE wishes (
  id TEXT PRIMARY KEY,
  leaf INTEGER NOT NULL,
  area TEXT NOT NULL REFERENCES areas (code),
  path TEXT NOT NULL,
  text TEXT NOT NULL,
  place TEXT NOT NULL,
  channel TEXT NOT NULL CHECK (channel IN ('online', 'counter', 'phone', 'visit', 'chat')),
  person TEXT REFERENCES persons (id),
  state TEXT NOT NULL CHECK (state IN ('waiting', 'attached', 'transferred')),
  project TEXT REFERENCES projects (receipt),
  happened TEXT NOT NULL,
  CHECK ((state = 'attached') = (project IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX wishes_by_state ON wishes (area, state, leaf);
CREATE INDEX wishes_of_project ON wishes (project, leaf) WHERE project IS NOT NULL;
CREATE TRIGGER wishes_begin BEFORE INSERT ON wishes WHEN NEW.state <> 'waiting' OR EXISTS (SELECT 1 FROM wishes WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'a wish begins by waiting'); END;
CREATE TRIGGER wishes_kept BEFORE DELETE ON wishes BEGIN SELECT RAISE(ABORT, 'wishes are kept'); END;
CREATE TRIGGER wishes_stay BEFORE UPDATE OF id, area, path, channel ON wishes
WHEN (NEW.id, NEW.area, NEW.path, NEW.channel) <> (OLD.id, OLD.area, OLD.path, OLD.channel)
BEGIN SELECT RAISE(ABORT, 'a wish stays where and as it was said'); END;

-- How many were collected in an area, and what became of them: kept as it happens, so that no page counts rows.
CREATE TABLE wish_counts (
  area TEXT PRIMARY KEY REFERENCES areas (code),
  collected INTEGER NOT NULL DEFAULT 0,
  attached INTEGER NOT NULL DEFAULT 0 CHECK (attached >= 0),
  transferred INTEGER NOT NULL DEFAULT 0 CHECK (transferred >= 0),
  CHECK (attached + transferred <= collected)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER wishes_counted AFTER INSERT ON wishes
BEGIN
  INSERT OR IGNORE INTO wish_counts (area) VALUES (NEW.area);
  UPDATE wish_counts SET collected = collected + 1 WHERE area = NEW.area;
END;
CREATE TRIGGER wishes_move AFTER UPDATE OF state, project ON wishes WHEN NEW.state <> OLD.state OR NEW.project IS NOT OLD.project
BEGIN
  UPDATE wish_counts SET
    attached = attached + (NEW.state = 'attached') - (OLD.state = 'attached'),
    transferred = transferred + (NEW.state = 'transferred') - (OLD.state = 'transferred')
  WHERE area = NEW.area;
  UPDATE intakes SET wishes = wishes - 1 WHERE project = OLD.project;
  UPDATE intakes SET wishes = wishes + 1 WHERE project = NEW.project;
END;
