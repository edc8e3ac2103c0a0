-- Review: orders that were transferred to other channels, and how many of them each office has solved.
CREATE TABLE transfers (
  project TEXT NOT NULL REFERENCES projects (receipt),
  n INTEGER NOT NULL CHECK (n > 0),
  -- The grid, where it was known when it was sent; else the community.
  area TEXT NOT NULL REFERENCES areas (code),
  office TEXT NOT NULL,
  sent_on TEXT NOT NULL,
  replied_on TEXT,
  outcome TEXT CHECK (outcome IN ('solved', 'half', 'not')),
  PRIMARY KEY (project, n)
) STRICT, WITHOUT ROWID;
-- One at a time.
CREATE UNIQUE INDEX transfers_one_open ON transfers (project) WHERE outcome IS NULL;

-- Counted as they happen, for each area and office; an area's own projects only, those below it have their own rows.
CREATE TABLE transfer_counts (
  area TEXT NOT NULL REFERENCES areas (code),
  office TEXT NOT NULL,
  sent INTEGER NOT NULL DEFAULT 0,
  replied INTEGER NOT NULL DEFAULT 0,
  solved INTEGER NOT NULL DEFAULT 0,
  half INTEGER NOT NULL DEFAULT 0,
  unsolved INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (area, office)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER transfers_sent AFTER INSERT ON transfers
BEGIN
  INSERT INTO transfer_counts (area, office, sent) VALUES (NEW.area, NEW.office, 1) ON CONFLICT (area, office) DO UPDATE SET sent = sent + 1;
END;
CREATE TRIGGER transfers_replied AFTER UPDATE OF replied_on ON transfers WHEN OLD.replied_on IS NULL AND NEW.replied_on IS NOT NULL
BEGIN UPDATE transfer_counts SET replied = replied + 1 WHERE area = NEW.area AND office = NEW.office; END;
CREATE TRIGGER transfers_rated AFTER UPDATE OF outcome ON transfers WHEN OLD.outcome IS NULL AND NEW.outcome IS NOT NULL
BEGIN
  UPDATE transfer_counts SET solved = solved + (NEW.outcome = 'solved'), half = half + (NEW.outcome = 'half'), unsolved = unsolved + (NEW.outcome = 'not')
  WHERE area = NEW.area AND office = NEW.office;
END;
-- What was said of it stays said.
CREATE TRIGGER transfers_fixed BEFORE UPDATE ON transfers
WHEN OLD.outcome IS NOT NULL OR NEW.office <> OLD.office OR NEW.sent_on <> OLD.sent_on OR (OLD.replied_on IS NOT NULL AND NEW.replied_on IS NOT OLD.replied_on)
BEGIN SELECT RAISE(ABORT, 'a transfer is frozen once it is rated'); END;

-- How many orders each area has received.
CREATE TABLE received_counts (
  area TEXT PRIMARY KEY REFERENCES areas (code),
  received INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
-- What an established project goes on in was received with it.
CREATE TRIGGER projects_received AFTER INSERT ON projects WHEN NEW.approved IS NULL
BEGIN INSERT INTO received_counts (area, received) VALUES (NEW.area, 1) ON CONFLICT (area) DO UPDATE SET received = received + 1; END;
-- An order is its community's; once its grid is known it is counted there, and for its community with the others of its grids.
CREATE TRIGGER intakes_grid_of_its_community BEFORE INSERT ON intakes
WHEN NEW.grid IS NOT NULL AND NOT EXISTS (SELECT 1 FROM projects p JOIN areas g ON g.parent = p.area AND g.level = 'grid' WHERE p.receipt = NEW.project AND g.code = NEW.grid)
BEGIN SELECT RAISE(ABORT, 'a grid is one of the community of the order'); END;
CREATE TRIGGER intakes_grid_stays_in_it BEFORE UPDATE OF grid ON intakes
WHEN NEW.grid IS NULL OR NOT EXISTS (SELECT 1 FROM projects p JOIN areas g ON g.parent = p.area AND g.level = 'grid' WHERE p.receipt = NEW.project AND g.code = NEW.grid)
BEGIN SELECT RAISE(ABORT, 'a grid is one of the community of the order'); END;
CREATE TRIGGER intakes_in_a_grid AFTER INSERT ON intakes WHEN NEW.grid IS NOT NULL AND (SELECT approved FROM projects WHERE receipt = NEW.project) IS NULL
BEGIN
  UPDATE received_counts SET received = received - 1 WHERE area = (SELECT area FROM projects WHERE receipt = NEW.project);
  INSERT INTO received_counts (area, received) VALUES (NEW.grid, 1) ON CONFLICT (area) DO UPDATE SET received = received + 1;
END;
CREATE TRIGGER intakes_to_a_grid AFTER UPDATE OF grid ON intakes WHEN NEW.grid IS NOT OLD.grid
BEGIN
  UPDATE received_counts SET received = received - 1 WHERE area = coalesce(OLD.grid, (SELECT area FROM projects WHERE receipt = NEW.project));
  INSERT INTO received_counts (area, received) VALUES (NEW.grid, 1) ON CONFLICT (area) DO UPDATE SET received = received + 1;
END;
CREATE TRIGGER projects_not_in_a_grid BEFORE INSERT ON projects WHEN (SELECT level FROM areas WHERE code = NEW.area) = 'grid'
BEGIN SELECT RAISE(ABORT, 'a grid has no orders of its own: they are those of its community'); END;

-- Projects that can still be put together: of one area, before any vote.
CREATE INDEX projects_before_vote ON projects (area, leaf) WHERE stage IN ('screening', 'revision', 'resolution') AND passed_leaf IS NULL;
CREATE INDEX projects_merged ON projects (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX projects_split ON projects (split_from) WHERE split_from IS NOT NULL;
-- What goes on in another project has ended itself.
CREATE TRIGGER merged_has_ended BEFORE UPDATE OF merged_into ON projects WHEN NEW.merged_into IS NOT NULL AND EXISTS (
  SELECT 1 FROM projects WHERE receipt = NEW.merged_into AND merged_into IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'merged into what is merged itself'); END;

-- More than the cap of its class was agreed to by whoever the policy names for it: by an approving body, or at a check and up to that sum.
CREATE TRIGGER over_cap_is_agreed BEFORE INSERT ON facts
WHEN NEW.kind = 'established' AND NEW.body ->> '$.data.override' = 1 AND NEW.body ->> '$.data.approval' IS NULL AND NOT EXISTS (
  SELECT 1 FROM facts WHERE subject = NEW.subject AND kind IN ('endorsed', 'screened', 'cleared')
    AND body ->> '$.data.over.amount' >= NEW.body ->> '$.data.amount')
BEGIN SELECT RAISE(ABORT, 'more than the cap, and nobody agreed to it'); END;
