-- A draft of what an area itself says about its rules: begun, amended, submitted by one person, published by a second.
CREATE TABLE drafts (
  id TEXT PRIMARY KEY,
  leaf INTEGER NOT NULL,
  area TEXT NOT NULL REFERENCES areas (code),
  path TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('drafted', 'submitted', 'published', 'discarded')),
  source TEXT NOT NULL CHECK (source IN ('nothing', 'present', 'preset', 'file')),
  layer TEXT NOT NULL CHECK (json_valid(layer)),
  changes INTEGER NOT NULL CHECK (changes >= 0),
  drafted_by TEXT NOT NULL,
  changed_at INTEGER NOT NULL,
  submitted_by TEXT,
  published_by TEXT,
  CONSTRAINT two_people CHECK (published_by IS NULL OR published_by <> submitted_by),
  CONSTRAINT in_its_state CHECK (
    (state = 'published') = (published_by IS NOT NULL) AND (state NOT IN ('submitted', 'published') OR submitted_by IS NOT NULL) AND (state <> 'drafted' OR submitted_by IS NULL)
  )
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX drafts_open ON drafts (area) WHERE state IN ('drafted', 'submitted');
CREATE INDEX drafts_by_path ON drafts (path, leaf) WHERE state IN ('drafted', 'submitted');
CREATE TRIGGER drafts_over BEFORE UPDATE ON drafts WHEN OLD.state IN ('published', 'discarded')
BEGIN SELECT RAISE(ABORT, 'the draft is over'); END;
CREATE TRIGGER drafts_as_submitted BEFORE UPDATE ON drafts
WHEN NEW.state = 'published' AND (OLD.state <> 'submitted' OR NEW.layer <> OLD.layer OR NEW.submitted_by <> OLD.submitted_by)
BEGIN SELECT RAISE(ABORT, 'moved: a draft is published as it was submitted'); END;
CREATE TRIGGER drafts_kept BEFORE DELETE ON drafts BEGIN SELECT RAISE(ABORT, 'a draft is never removed'); END;
-- Rules come into force only from a draft that a second person has published.
CREATE TRIGGER policies_from_draft BEFORE INSERT ON policies
WHEN NEW.issue > 0 AND NOT EXISTS (
  SELECT 1 FROM drafts WHERE id = NEW.draft AND state = 'published' AND submitted_by = NEW.submitted_by AND published_by = NEW.published_by)
BEGIN SELECT RAISE(ABORT, 'rules come from a published draft'); END;

-- A project keeps its version of the rules (P9.4); it is moved to a later one by two people.
CREATE TABLE repins (
  project TEXT NOT NULL REFERENCES projects (receipt),
  n INTEGER NOT NULL,
  policy TEXT NOT NULL REFERENCES policies (digest),
  asked_by TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('asked', 'confirmed', 'declined')),
  decided_by TEXT,
  PRIMARY KEY (project, n),
  CONSTRAINT two_people CHECK (state <> 'confirmed' OR (decided_by IS NOT NULL AND decided_by <> asked_by)),
  CONSTRAINT decided CHECK ((state = 'asked') = (decided_by IS NULL))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX repins_open ON repins (project) WHERE state = 'asked';
CREATE TRIGGER repins_over BEFORE UPDATE ON repins WHEN OLD.state <> 'asked' BEGIN SELECT RAISE(ABORT, 'the move is over'); END;
CREATE TRIGGER repins_kept BEFORE DELETE ON repins BEGIN SELECT RAISE(ABORT, 'a move is never removed'); END;
CREATE TRIGGER projects_keep_policy BEFORE UPDATE OF policy ON projects
WHEN NEW.policy <> OLD.policy AND NOT EXISTS (SELECT 1 FROM repins WHERE project = NEW.receipt AND policy = NEW.policy AND state = 'confirmed')
BEGIN SELECT RAISE(ABORT, 'a project never changes its rules by itself'); END;
