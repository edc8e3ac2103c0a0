-- How wishes come in: calls, surveys, what somebody said, who needs it too.
-- A call (征集): who may ask for what, from when until when. What is asked for while it is open belongs to it.
CREATE TABLE calls (
  id TEXT PRIMARY KEY,
  leaf INTEGER NOT NULL UNIQUE,
  area TEXT NOT NULL REFERENCES areas (code),
  path TEXT NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  from_day TEXT NOT NULL,
  until_day TEXT NOT NULL,
  classes TEXT NOT NULL CHECK (json_valid(classes)),
  quota INTEGER CHECK (quota > 0),
  editing INTEGER NOT NULL CHECK (editing >= 0),
  copied TEXT REFERENCES calls (id),
  questions TEXT NOT NULL,
  CHECK (from_day <= until_day)
) STRICT, WITHOUT ROWID;
CREATE INDEX calls_in_area ON calls (area, until_day);
CREATE INDEX calls_by_end ON calls (until_day);
CREATE TRIGGER calls_fixed BEFORE UPDATE ON calls BEGIN SELECT RAISE(ABORT, 'a call is never changed'); END;
CREATE TRIGGER calls_kept BEFORE DELETE ON calls BEGIN SELECT RAISE(ABORT, 'calls are kept'); END;

-- A need survey (问需): a community's short questionnaire. One answer a resident, which may be changed until it closes; paper is tallied by two people.
CREATE TABLE surveys (
  id TEXT PRIMARY KEY,
  leaf INTEGER NOT NULL UNIQUE,
  area TEXT NOT NULL REFERENCES areas (code),
  path TEXT NOT NULL,
  title TEXT NOT NULL,
  from_day TEXT NOT NULL,
  until_day TEXT NOT NULL,
  kinds TEXT NOT NULL CHECK (json_valid(kinds)),
  online INTEGER NOT NULL DEFAULT 0 CHECK (online >= 0),
  paper INTEGER NOT NULL DEFAULT 0 CHECK (paper >= 0),
  CHECK (from_day <= until_day)
) STRICT, WITHOUT ROWID;
CREATE INDEX surveys_in_area ON surveys (area, leaf);
CREATE TABLE survey_counts (
  survey TEXT NOT NULL REFERENCES surveys (id),
  kind INTEGER NOT NULL,
  online INTEGER NOT NULL DEFAULT 0 CHECK (online >= 0),
  paper INTEGER NOT NULL DEFAULT 0 CHECK (paper >= 0),
  PRIMARY KEY (survey, kind)
) STRICT, WITHOUT ROWID;
CREATE TABLE survey_replies (
  survey TEXT NOT NULL REFERENCES surveys (id),
  person TEXT NOT NULL REFERENCES persons (id),
  kinds TEXT NOT NULL CHECK (json_valid(kinds)),
  line TEXT NOT NULL,
  happened TEXT NOT NULL,
  PRIMARY KEY (survey, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX survey_lines ON survey_replies (survey, person) WHERE line <> '';
CREATE TRIGGER survey_replies_in_time BEFORE INSERT ON survey_replies
WHEN EXISTS (SELECT 1 FROM survey_replies WHERE survey = NEW.survey AND person = NEW.person)
  OR NOT EXISTS (SELECT 1 FROM surveys WHERE id = NEW.survey AND NEW.happened BETWEEN from_day AND until_day)
BEGIN SELECT RAISE(ABORT, 'the survey is not open to this answer'); END;
CREATE TRIGGER survey_replies_change_in_time BEFORE UPDATE ON survey_replies
WHEN NEW.survey <> OLD.survey OR NEW.person <> OLD.person
  OR NOT EXISTS (SELECT 1 FROM surveys WHERE id = NEW.survey AND NEW.happened BETWEEN from_day AND until_day)
BEGIN SELECT RAISE(ABORT, 'the survey is not open to this answer'); END;
CREATE TRIGGER survey_replies_kept BEFORE DELETE ON survey_replies BEGIN SELECT RAISE(ABORT, 'answers are kept'); END;
CREATE TRIGGER survey_replies_counted AFTER INSERT ON survey_replies
BEGIN
  UPDATE surveys SET online = online + 1 WHERE id = NEW.survey;
  UPDATE survey_counts SET online = online + 1 WHERE survey = NEW.survey AND kind IN (SELECT value FROM json_each(NEW.kinds));
END;
CREATE TRIGGER survey_replies_recounted AFTER UPDATE OF kinds ON survey_replies
BEGIN
  UPDATE survey_counts SET online = online - 1 WHERE survey = OLD.survey AND kind IN (SELECT value FROM json_each(OLD.kinds));
  UPDATE survey_counts SET online = online + 1 WHERE survey = NEW.survey AND kind IN (SELECT value FROM json_each(NEW.kinds));
END;

-- What belongs to a project from before its screening, with the counts that its page shows.
CREATE TABLE intakes (
  project TEXT PRIMARY KEY REFERENCES projects (receipt),
  call TEXT REFERENCES calls (id),
  survey TEXT REFERENCES surveys (id),
  side TEXT NOT NULL DEFAULT 'resident' CHECK (side IN ('resident', 'committee', 'workstation', 'organisation', 'deputy', 'party')),
  confirmed INTEGER NOT NULL DEFAULT 0 CHECK (confirmed IN (0, 1)),
  answers TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(answers)),
  -- What it is about, by the tree of its policy; null where nobody said.
  content TEXT,
  -- The grid (网格) of its community, where somebody said which.
  grid TEXT REFERENCES areas (code),
  wishes INTEGER NOT NULL DEFAULT 0 CHECK (wishes >= 0),
  supporters INTEGER NOT NULL DEFAULT 0 CHECK (supporters >= 0),
  paper INTEGER NOT NULL DEFAULT 0 CHECK (paper >= 0),
  -- The standard project that it was ordered from, in its version (0031).
  standard TEXT,
  standard_version INTEGER,
  CHECK ((standard IS NULL) = (standard_version IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX intakes_of_call ON intakes (call, project) WHERE call IS NOT NULL;
INSERT INTO intakes (project) SELECT receipt FROM projects;
-- Those of an area that are still under way are found without those that have ended.
CREATE INDEX projects_open_in_area ON projects (area, leaf) WHERE stage NOT IN ('closed', 'archived', 'refused', 'failed', 'withdrawn', 'terminated', 'transferred', 'merged', 'divided');

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
  -- The project that a clerk put it under; where that was merged into another, it stands under the other.
  home TEXT REFERENCES projects (receipt),
  happened TEXT NOT NULL,
  CHECK ((state = 'attached') = (project IS NOT NULL)),
  CHECK ((home IS NULL) = (project IS NULL))
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

-- Seconding (附议, 我也需要): one a resident, taken back as long as it has not counted. Each is a line of facts of its own, so that many press at once.
-- It counts for the project that it was said of, or for that into which this one was merged.
CREATE TABLE supports (
  project TEXT NOT NULL REFERENCES projects (receipt),
  person TEXT NOT NULL REFERENCES persons (id),
  standing INTEGER NOT NULL CHECK (standing IN (0, 1)),
  counts_for TEXT NOT NULL REFERENCES projects (receipt),
  PRIMARY KEY (project, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX supports_that_count ON supports (counts_for, person);
CREATE TRIGGER supports_while_open BEFORE INSERT ON supports
WHEN NEW.standing = 0 OR NEW.counts_for <> NEW.project OR EXISTS (SELECT 1 FROM supports WHERE project = NEW.project AND person = NEW.person)
  OR NOT EXISTS (SELECT 1 FROM projects WHERE receipt = NEW.project AND public = 1 AND stage IN ('screening', 'resolution') AND proposer <> NEW.person)
BEGIN SELECT RAISE(ABORT, 'the project is not open to supporters'); END;
CREATE TRIGGER supports_changed_while_open BEFORE UPDATE ON supports
WHEN NEW.project <> OLD.project OR NEW.person <> OLD.person
  OR (NEW.standing <> OLD.standing AND (NEW.counts_for <> OLD.counts_for
    OR NOT EXISTS (SELECT 1 FROM projects WHERE receipt = NEW.counts_for AND public = 1 AND stage IN ('screening', 'resolution'))
    OR (NEW.standing = 0 AND NOT EXISTS (SELECT 1 FROM projects WHERE receipt = NEW.counts_for AND stage = 'screening'))))
BEGIN SELECT RAISE(ABORT, 'the project is not open to supporters'); END;
-- Into another with its project, and back from there.
CREATE TRIGGER supports_go_along BEFORE UPDATE OF counts_for ON supports
WHEN NEW.counts_for <> OLD.counts_for AND NOT EXISTS (SELECT 1 FROM projects
  WHERE (receipt = OLD.counts_for AND merged_into = NEW.counts_for) OR (receipt = NEW.counts_for AND merged_into = OLD.counts_for))
BEGIN SELECT RAISE(ABORT, 'a supporter goes along with a project that is merged'); END;
CREATE TRIGGER supports_kept BEFORE DELETE ON supports BEGIN SELECT RAISE(ABORT, 'supporters are kept'); END;
-- Somebody who said so of two projects that became one counts once.
CREATE TRIGGER supports_counted AFTER INSERT ON supports
WHEN NOT EXISTS (SELECT 1 FROM supports WHERE counts_for = NEW.counts_for AND person = NEW.person AND project <> NEW.project AND standing = 1)
BEGIN UPDATE intakes SET supporters = supporters + 1 WHERE project = NEW.counts_for; END;
CREATE TRIGGER supports_recounted AFTER UPDATE ON supports
BEGIN
  UPDATE intakes SET supporters = supporters - 1 WHERE project = OLD.counts_for AND OLD.standing = 1
    AND NOT EXISTS (SELECT 1 FROM supports WHERE counts_for = OLD.counts_for AND person = OLD.person AND project <> OLD.project AND standing = 1);
  UPDATE intakes SET supporters = supporters + 1 WHERE project = NEW.counts_for AND NEW.standing = 1
    AND NOT EXISTS (SELECT 1 FROM supports WHERE counts_for = NEW.counts_for AND person = NEW.person AND project <> NEW.project AND standing = 1);
END;

-- What was counted on paper, answers or supporters: typed by one person, counted when a second has checked it against the paper.
CREATE TABLE paper_counts (
  id TEXT PRIMARY KEY,
  leaf INTEGER NOT NULL UNIQUE,
  about TEXT NOT NULL CHECK (about IN ('survey', 'project', 'opinion')),
  of TEXT NOT NULL,
  -- The same, or the project into which that was merged.
  counts_for TEXT NOT NULL,
  area TEXT NOT NULL REFERENCES areas (code),
  path TEXT NOT NULL,
  forms INTEGER NOT NULL CHECK (forms > 0),
  counts TEXT NOT NULL CHECK (json_valid(counts)),
  paper TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('entered', 'verified', 'spoiled')),
  entered_by TEXT NOT NULL,
  decided_by TEXT,
  CHECK ((state = 'entered') = (decided_by IS NULL)),
  CONSTRAINT two_people CHECK (state <> 'verified' OR decided_by <> entered_by)
) STRICT, WITHOUT ROWID;
CREATE INDEX paper_counts_of ON paper_counts (of, leaf);
CREATE INDEX paper_counts_that_count ON paper_counts (counts_for);
CREATE INDEX paper_counts_open ON paper_counts (state, area);
CREATE TRIGGER paper_counts_begin BEFORE INSERT ON paper_counts WHEN NEW.state <> 'entered' OR NEW.counts_for <> NEW.of OR EXISTS (SELECT 1 FROM paper_counts WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'a paper count is checked after it is typed'); END;
CREATE TRIGGER paper_counts_fixed BEFORE UPDATE OF id, about, of, area, path, forms, counts, paper, state, entered_by, decided_by ON paper_counts
WHEN OLD.state <> 'entered' OR (NEW.id, NEW.about, NEW.of, NEW.forms, NEW.counts, NEW.entered_by) <> (OLD.id, OLD.about, OLD.of, OLD.forms, OLD.counts, OLD.entered_by)
BEGIN SELECT RAISE(ABORT, 'a paper count is fixed'); END;
CREATE TRIGGER paper_counts_go_along BEFORE UPDATE OF counts_for ON paper_counts
WHEN NEW.counts_for <> OLD.counts_for AND (NEW.about <> 'project' OR NOT EXISTS (SELECT 1 FROM projects
  WHERE (receipt = OLD.counts_for AND merged_into = NEW.counts_for) OR (receipt = NEW.counts_for AND merged_into = OLD.counts_for)))
BEGIN SELECT RAISE(ABORT, 'a paper count goes along with a project that is merged'); END;
CREATE TRIGGER paper_counts_went_along AFTER UPDATE OF counts_for ON paper_counts WHEN NEW.state = 'verified'
BEGIN
  UPDATE intakes SET paper = paper - NEW.forms WHERE project = OLD.counts_for;
  UPDATE intakes SET paper = paper + NEW.forms WHERE project = NEW.counts_for;
END;
CREATE TRIGGER paper_counts_kept BEFORE DELETE ON paper_counts BEGIN SELECT RAISE(ABORT, 'paper counts are kept'); END;
CREATE TRIGGER paper_counts_counted AFTER UPDATE OF state ON paper_counts WHEN NEW.state = 'verified'
BEGIN
  UPDATE surveys SET paper = paper + NEW.forms WHERE NEW.about = 'survey' AND id = NEW.of;
  UPDATE survey_counts SET paper = paper + coalesce(json_extract(NEW.counts, '$[' || kind || ']'), 0) WHERE NEW.about = 'survey' AND survey = NEW.of;
  UPDATE intakes SET paper = paper + NEW.forms WHERE NEW.about = 'project' AND project = NEW.counts_for;
END;
