-- A project as it stands; every column is what its facts mean, written in the same batch.
CREATE TABLE projects (
  receipt TEXT PRIMARY KEY CHECK (length(receipt) = 9),
  leaf INTEGER NOT NULL UNIQUE,
  code TEXT UNIQUE,
  code_year INTEGER,
  code_seq INTEGER,
  area TEXT NOT NULL REFERENCES areas (code),
  path TEXT NOT NULL,
  queue TEXT NOT NULL,
  title TEXT NOT NULL,
  need TEXT NOT NULL,
  place TEXT NOT NULL,
  class TEXT NOT NULL,
  asked INTEGER NOT NULL CHECK (asked > 0),
  amount INTEGER NOT NULL CHECK (amount > 0),
  approved INTEGER CHECK (approved > 0),
  contracted INTEGER CHECK (contracted > 0),
  beneficiaries INTEGER NOT NULL,
  apportioned INTEGER NOT NULL CHECK (apportioned IN (0, 1)),
  proposer TEXT NOT NULL REFERENCES persons (id),
  entered_by TEXT NOT NULL,
  policy TEXT NOT NULL REFERENCES policies (digest),
  public INTEGER NOT NULL DEFAULT 0 CHECK (public IN (0, 1)),
  urgent INTEGER NOT NULL DEFAULT 0 CHECK (urgent IN (0, 1)),
  papers_until TEXT,
  stage TEXT NOT NULL CHECK (stage IN ('screening', 'revision', 'transfer', 'resolution', 'ballot', 'funding', 'notice', 'approval', 'procurement', 'sections', 'delivery',
    'change', 'suspended', 'acceptance', 'rectification', 'payment', 'closed', 'archived', 'appeal', 'refused', 'transferred', 'merged', 'divided', 'failed', 'withdrawn', 'terminated')),
  gate TEXT,
  turn TEXT NOT NULL,
  assignee TEXT REFERENCES persons (id),
  due_at INTEGER,
  due_day TEXT,
  due_start TEXT,
  due_days INTEGER NOT NULL DEFAULT 0,
  due_unit TEXT NOT NULL DEFAULT 'working' CHECK (due_unit IN ('working', 'calendar')),
  provisional INTEGER NOT NULL DEFAULT 0 CHECK (provisional IN (0, 1)),
  remind_at INTEGER,
  escalate_at INTEGER,
  submitted INTEGER NOT NULL,
  last_on TEXT NOT NULL,
  passed_leaf INTEGER,
  passed_on TEXT,
  approved_by TEXT,
  approved_on TEXT,
  supplier TEXT REFERENCES suppliers (id),
  contract_from TEXT,
  contract_until TEXT,
  contract_number TEXT,
  started_on TEXT,
  ending INTEGER NOT NULL DEFAULT 0 CHECK (ending IN (0, 1)),
  percent INTEGER NOT NULL DEFAULT 0 CHECK (percent BETWEEN 0 AND 100),
  round INTEGER NOT NULL DEFAULT 0,
  accepted_on TEXT,
  merged_into TEXT REFERENCES projects (receipt),
  split_from TEXT REFERENCES projects (receipt),
  -- The project whose section (标段) it is; the sum of what it came from, with all that came of which it counts as one.
  part_of TEXT REFERENCES projects (receipt),
  whole INTEGER CHECK (whole > 0),
  hidden TEXT,
  closed INTEGER NOT NULL DEFAULT 0 CHECK (closed IN (0, 1)),
  seq INTEGER NOT NULL,
  UNIQUE (area, code_year, code_seq),
  CONSTRAINT hidden_is_not_public CHECK (hidden IS NULL OR public = 0),
  CONSTRAINT closed_is_not_public CHECK (closed = 0 OR public = 0),
  CONSTRAINT merged_into_another CHECK (merged_into IS NULL OR merged_into <> receipt),
  CONSTRAINT contract_within_approval CHECK (contracted IS NULL OR (approved IS NOT NULL AND contracted <= approved))
) STRICT, WITHOUT ROWID;
CREATE INDEX projects_by_turn ON projects (turn, area, due_at);
CREATE INDEX projects_of_assignee ON projects (assignee, turn) WHERE assignee IS NOT NULL;
CREATE INDEX projects_of_proposer ON projects (proposer, leaf);
CREATE INDEX projects_of_proposer_by_turn ON projects (proposer, turn);
CREATE INDEX projects_of_supplier_by_turn ON projects (supplier, turn) WHERE supplier IS NOT NULL;
CREATE INDEX projects_urgent ON projects (leaf) WHERE urgent = 1;
CREATE INDEX projects_waiting ON projects (queue, passed_leaf) WHERE stage = 'funding';
CREATE INDEX projects_overdue ON projects (area, due_at) WHERE due_at IS NOT NULL;
CREATE INDEX projects_idle ON projects (area, last_on) WHERE due_at IS NULL AND turn <> 'nobody';
CREATE INDEX projects_provisional ON projects (provisional, due_day) WHERE due_at IS NOT NULL;

-- The public list: a row for each area from the project's own up to the city, an index for each filter.
CREATE TABLE shelf (
  area TEXT NOT NULL,
  leaf INTEGER NOT NULL,
  receipt TEXT NOT NULL REFERENCES projects (receipt),
  stage TEXT NOT NULL,
  class TEXT NOT NULL,
  year INTEGER NOT NULL,
  PRIMARY KEY (area, leaf)
) STRICT, WITHOUT ROWID;
CREATE INDEX shelf_by_stage ON shelf (area, stage, leaf);
CREATE INDEX shelf_by_class ON shelf (area, class, leaf);
CREATE INDEX shelf_by_year ON shelf (area, year, leaf);
CREATE INDEX shelf_of_project ON shelf (receipt);
-- What it is for: a row for its entry in the policy's tree of contents and for each heading above that, so that a heading finds all that stands under it.
CREATE TABLE shelf_contents (
  area TEXT NOT NULL,
  content TEXT NOT NULL,
  leaf INTEGER NOT NULL,
  PRIMARY KEY (area, content, leaf)
) STRICT, WITHOUT ROWID;
CREATE INDEX shelf_contents_of_project ON shelf_contents (leaf);
CREATE TRIGGER shelf_follows_stage AFTER UPDATE OF stage ON projects WHEN OLD.stage <> NEW.stage AND NEW.public = 1
BEGIN UPDATE shelf SET stage = NEW.stage WHERE receipt = NEW.receipt; END;

-- Search: Han bigrams, a title's last character, and Latin words, per area.
CREATE TABLE terms (
  area TEXT NOT NULL,
  term TEXT NOT NULL,
  leaf INTEGER NOT NULL,
  PRIMARY KEY (area, term, leaf)
) STRICT, WITHOUT ROWID;

-- `person` is nobody where it came on paper or without a name; `handler` is who must answer it, by its due day.
CREATE TABLE objections (
  id TEXT PRIMARY KEY,
  project TEXT NOT NULL REFERENCES projects (receipt),
  notice TEXT NOT NULL,
  person TEXT,
  channel TEXT NOT NULL DEFAULT 'online' CHECK (channel IN ('online', 'paper')),
  named INTEGER NOT NULL DEFAULT 1 CHECK (named IN (0, 1)),
  sender TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL,
  at INTEGER NOT NULL,
  on_day TEXT NOT NULL,
  handler TEXT NOT NULL DEFAULT 'clerk',
  due TEXT CHECK (due IS NULL OR json_valid(due)),
  due_at INTEGER GENERATED ALWAYS AS (due ->> 'at') VIRTUAL,
  answer TEXT,
  answered_on TEXT,
  upheld INTEGER CHECK (upheld IN (0, 1)),
  CHECK ((answer IS NULL) = (upheld IS NULL)),
  CHECK ((answer IS NULL) = (answered_on IS NULL)),
  CONSTRAINT without_a_name CHECK (named = 1 OR (person IS NULL AND sender = ''))
) STRICT, WITHOUT ROWID;
CREATE INDEX objections_of_project ON objections (project, at);
CREATE INDEX objections_open ON objections (handler, due_at) WHERE answer IS NULL;

-- Who signed the acceptance, round by round: once for each place in the group.
CREATE TABLE signatures (
  project TEXT NOT NULL REFERENCES projects (receipt),
  round INTEGER NOT NULL,
  slot TEXT NOT NULL,
  person TEXT,
  verdict TEXT NOT NULL CHECK (verdict IN ('pass', 'minor', 'fault', 'absent')),
  note TEXT NOT NULL,
  happened TEXT NOT NULL,
  PRIMARY KEY (project, round, slot),
  CHECK ((person IS NULL) = (verdict = 'absent'))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX signatures_once ON signatures (project, round, person) WHERE person IS NOT NULL;

CREATE TABLE representatives (
  project TEXT NOT NULL REFERENCES projects (receipt),
  slot TEXT NOT NULL,
  person TEXT NOT NULL REFERENCES persons (id),
  PRIMARY KEY (project, slot)
) STRICT, WITHOUT ROWID;

CREATE TABLE payments (
  project TEXT NOT NULL REFERENCES projects (receipt),
  n INTEGER NOT NULL,
  contract INTEGER NOT NULL,
  amount INTEGER NOT NULL CHECK (amount > 0),
  supplier TEXT NOT NULL REFERENCES suppliers (id),
  invoice TEXT NOT NULL,
  price INTEGER NOT NULL,
  invoiced_on TEXT NOT NULL,
  final INTEGER NOT NULL CHECK (final IN (0, 1)),
  requested_by TEXT NOT NULL,
  requested_on TEXT NOT NULL,
  released_by TEXT,
  released_on TEXT,
  paid_on TEXT,
  voucher TEXT,
  waits_since TEXT,
  rejected_on TEXT,
  bounced INTEGER NOT NULL DEFAULT 0 CHECK (bounced >= 0),
  PRIMARY KEY (project, n),
  CONSTRAINT within_the_invoice CHECK (amount <= price),
  CONSTRAINT rejected_is_not_released CHECK (rejected_on IS NULL OR released_by IS NULL),
  CONSTRAINT two_people CHECK (released_by IS NULL OR released_by <> requested_by),
  CONSTRAINT released_before_paid CHECK (paid_on IS NULL OR released_by IS NOT NULL),
  CHECK ((paid_on IS NULL) = (voucher IS NULL))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX payments_one_open ON payments (project) WHERE paid_on IS NULL AND rejected_on IS NULL;
-- A voucher of the bank, known by its number and its day, may cover payments of several projects; of one project a single one, for the next is released
-- only when the bank has paid the one before.
CREATE UNIQUE INDEX payments_one_of_voucher ON payments (project, voucher, paid_on) WHERE voucher IS NOT NULL;
CREATE UNIQUE INDEX payments_one_of_invoice ON payments (supplier, invoice) WHERE rejected_on IS NULL;

-- Nothing is paid before the people who ordered it have accepted it, but what was released of an advance, a milestone or a former contract.
CREATE TRIGGER entries_pay_after_acceptance BEFORE INSERT ON entries
WHEN NEW.kind = 'PAY' AND NEW.sign = 1 AND NOT EXISTS (
  SELECT 1 FROM projects WHERE receipt = substr(NEW.holder, 9) AND 'project:' || receipt = NEW.holder AND accepted_on IS NOT NULL)
  AND NOT EXISTS (SELECT 1 FROM payments WHERE project = substr(NEW.holder, 9) AND 'project:' || project = NEW.holder AND released_by IS NOT NULL AND paid_on IS NULL)
BEGIN SELECT RAISE(ABORT, 'paid before acceptance'); END;

-- A correction is asked for by one person and confirmed by another.
CREATE TABLE corrections (
  subject TEXT NOT NULL,
  n INTEGER NOT NULL,
  fact INTEGER NOT NULL,
  target TEXT,
  field TEXT NOT NULL,
  old TEXT NOT NULL CHECK (json_valid(old)),
  new TEXT NOT NULL CHECK (json_valid(new)),
  reason TEXT NOT NULL,
  paper TEXT NOT NULL,
  asked_by TEXT NOT NULL,
  asked_seq INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('asked', 'corrected', 'declined')),
  decided_by TEXT,
  PRIMARY KEY (subject, n),
  CONSTRAINT two_people CHECK (state <> 'corrected' OR decided_by <> asked_by)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX corrections_one_open ON corrections (subject) WHERE state = 'asked';
CREATE INDEX corrections_open ON corrections (state, subject);

-- Money that comes back, and a project that leaves the queue, wake the first that waits.
CREATE TRIGGER money_wakes_the_queue AFTER INSERT ON entries
WHEN (NEW.kind IN ('APPROPRIATE', 'RELEASE', 'DECOMMIT', 'CARRY_IN') AND NEW.sign = 1) OR (NEW.kind IN ('HOLD', 'WITHDRAW') AND NEW.sign = -1)
BEGIN
  INSERT OR REPLACE INTO dues
  SELECT 'project:' || p.receipt, -(SELECT max(leaf) FROM facts) FROM lines l JOIN projects p ON instr(p.queue || '/', l.path || '/') = 1 OR instr(l.path || '/', p.queue || '/') = 1
  WHERE l.id = NEW.line AND p.stage = 'funding' ORDER BY p.passed_leaf LIMIT 3;
END;
CREATE TRIGGER leaving_wakes_the_queue AFTER UPDATE OF stage ON projects WHEN OLD.stage = 'funding' AND NEW.stage <> 'funding'
BEGIN
  INSERT OR REPLACE INTO dues SELECT 'project:' || receipt, -(SELECT max(leaf) FROM facts) FROM projects WHERE queue = NEW.queue AND stage = 'funding' ORDER BY passed_leaf LIMIT 1;
END;
