-- A call to social organisations (入库征集): what it asks is fixed when it is made. Nothing comes in before it opens or after it closes.
CREATE TABLE solicitations (
  id TEXT PRIMARY KEY,
  leaf INTEGER NOT NULL,
  area TEXT NOT NULL REFERENCES areas (code),
  path TEXT NOT NULL,
  policy TEXT NOT NULL REFERENCES policies (digest),
  title TEXT NOT NULL,
  sought TEXT NOT NULL,
  classes TEXT NOT NULL CHECK (json_valid(classes)),
  from_day TEXT NOT NULL,
  until_day TEXT NOT NULL,
  opens INTEGER NOT NULL,
  closes INTEGER NOT NULL CHECK (closes > opens),
  places INTEGER CHECK (places > 0),
  asks TEXT NOT NULL CHECK (json_valid(asks)),
  panel TEXT NOT NULL,
  ties TEXT NOT NULL CHECK (ties IN ('all', 'none', 'first')),
  state TEXT NOT NULL CHECK (state IN ('open', 'closed', 'announced', 'ended')),
  announced_on TEXT,
  announced_by TEXT,
  result_until TEXT,
  result_at INTEGER,
  CHECK ((state IN ('announced', 'ended')) = (announced_on IS NOT NULL)),
  CHECK ((announced_on IS NULL) = (result_at IS NULL) AND (announced_on IS NULL) = (result_until IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX solicitations_by_age ON solicitations (leaf);
CREATE INDEX solicitations_by_state ON solicitations (state, area);
CREATE TRIGGER solicitations_fixed BEFORE UPDATE ON solicitations
WHEN NEW.opens <> OLD.opens OR NEW.closes <> OLD.closes OR NEW.asks <> OLD.asks OR NEW.classes <> OLD.classes OR NEW.panel <> OLD.panel
  OR NEW.ties <> OLD.ties OR NEW.places IS NOT OLD.places OR NEW.policy <> OLD.policy
  OR OLD.state || '>' || NEW.state NOT IN ('open>closed', 'closed>announced', 'announced>ended')
BEGIN SELECT RAISE(ABORT, 'frozen: what a call asks is never changed'); END;
CREATE TRIGGER solicitations_kept BEFORE DELETE ON solicitations BEGIN SELECT RAISE(ABORT, 'calls are kept'); END;
-- The clock closes it.
CREATE TRIGGER solicitations_close AFTER INSERT ON solicitations
BEGIN INSERT OR REPLACE INTO dues VALUES ('solicitation:' || NEW.id, NEW.closes + 1); END;

CREATE TABLE applications (
  id TEXT PRIMARY KEY CHECK (id = solicitation || '-' || supplier),
  leaf INTEGER NOT NULL,
  solicitation TEXT NOT NULL REFERENCES solicitations (id),
  supplier TEXT NOT NULL REFERENCES suppliers (id),
  template TEXT NOT NULL CHECK (json_valid(template)),
  staff INTEGER NOT NULL CHECK (staff >= 0),
  office INTEGER NOT NULL CHECK (office >= 0),
  channel TEXT NOT NULL CHECK (channel IN ('online', 'counter', 'paper')),
  contact TEXT NOT NULL,
  sent_by TEXT NOT NULL,
  sent_at INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('sent', 'returned', 'qualified', 'unfit', 'scored', 'admitted', 'missed', 'entered', 'forgone')),
  checked_by TEXT,
  code TEXT,
  note TEXT NOT NULL DEFAULT '',
  returned_until TEXT,
  returned_at INTEGER,
  score INTEGER CHECK (score BETWEEN 0 AND 10000),
  passed INTEGER CHECK (passed IN (0, 1)),
  rank INTEGER CHECK (rank > 0),
  UNIQUE (solicitation, supplier),
  CONSTRAINT second_person CHECK (checked_by IS NULL OR checked_by <> sent_by),
  CHECK (template ->> 'low' > 0 AND template ->> 'low' <= template ->> 'high'),
  CHECK ((state = 'unfit') = (code IS NOT NULL)),
  CHECK (state <> 'returned' OR returned_at IS NOT NULL),
  CHECK ((score IS NULL) = (passed IS NULL) AND (state IN ('scored', 'admitted', 'missed', 'entered')) = (score IS NOT NULL)),
  CHECK (state NOT IN ('admitted', 'entered') OR (passed = 1 AND rank IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX applications_by_state ON applications (state, solicitation);
CREATE INDEX applications_of_supplier ON applications (supplier);
-- Within the window, or by who was asked for more within the days given for it.
CREATE TRIGGER applications_in_time BEFORE INSERT ON applications
WHEN NEW.state <> 'sent' OR NEW.score IS NOT NULL OR NOT EXISTS (SELECT 1 FROM applications WHERE id = NEW.id) AND NOT EXISTS (SELECT 1 FROM solicitations WHERE id = NEW.solicitation AND state = 'open' AND NEW.sent_at BETWEEN opens AND closes)
BEGIN SELECT RAISE(ABORT, 'not open: nothing is sent outside the window of a call'); END;
CREATE TRIGGER applications_replaced_in_time BEFORE UPDATE ON applications
WHEN (NEW.template <> OLD.template OR NEW.sent_at <> OLD.sent_at OR NEW.staff <> OLD.staff OR NEW.office <> OLD.office)
  AND NOT (NEW.state = 'sent' AND (
    (OLD.state IN ('sent', 'forgone') AND EXISTS (SELECT 1 FROM solicitations WHERE id = NEW.solicitation AND state = 'open' AND NEW.sent_at BETWEEN opens AND closes))
    OR (OLD.state = 'returned' AND NEW.sent_at <= OLD.returned_at)))
BEGIN SELECT RAISE(ABORT, 'not open: nothing is sent outside the window of a call'); END;
-- One step after the other: checked once the call has closed, scored once it was found fit, announced once all are decided.
CREATE TRIGGER applications_step_by_step BEFORE UPDATE OF state ON applications
WHEN NEW.state <> OLD.state AND (
  OLD.state || '>' || NEW.state NOT IN ('sent>forgone', 'forgone>sent', 'sent>returned', 'returned>sent', 'returned>unfit', 'sent>qualified', 'sent>unfit',
    'qualified>scored', 'scored>admitted', 'scored>missed', 'admitted>missed', 'admitted>entered')
  OR (NEW.state = 'forgone' AND (SELECT state FROM solicitations WHERE id = NEW.solicitation) <> 'open')
  OR (NEW.state IN ('qualified', 'returned', 'unfit') AND (SELECT state FROM solicitations WHERE id = NEW.solicitation) <> 'closed')
  OR (NEW.state = 'scored' AND NOT EXISTS (
    SELECT 1 FROM items i JOIN meetings m ON m.id = i.meeting AND m.state = 'ended'
    WHERE i.application = NEW.id AND i.score = NEW.score AND i.result = iif(NEW.passed, 'passed', 'failed')))
  OR (NEW.state = 'entered' AND (SELECT state FROM solicitations WHERE id = NEW.solicitation) <> 'ended'))
BEGIN SELECT RAISE(ABORT, 'moved: an application goes one step after the other'); END;
CREATE TRIGGER applications_fixed BEFORE UPDATE ON applications
WHEN NEW.solicitation <> OLD.solicitation OR NEW.supplier <> OLD.supplier OR NEW.leaf <> OLD.leaf OR (OLD.score IS NOT NULL AND NEW.score IS NOT OLD.score)
BEGIN SELECT RAISE(ABORT, 'frozen: what was scored stands'); END;
CREATE TRIGGER applications_kept BEFORE DELETE ON applications BEGIN SELECT RAISE(ABORT, 'applications are kept'); END;
-- What was to be mended and was not is not looked at any more.
CREATE TRIGGER applications_wait AFTER UPDATE OF state ON applications WHEN NEW.state = 'returned'
BEGIN INSERT OR REPLACE INTO dues VALUES ('application:' || NEW.id, NEW.returned_at + 1); END;
CREATE TRIGGER solicitations_announced_whole BEFORE UPDATE OF state ON solicitations
WHEN NEW.state = 'announced' AND EXISTS (SELECT 1 FROM applications WHERE solicitation = NEW.id AND state IN ('sent', 'returned', 'qualified'))
BEGIN SELECT RAISE(ABORT, 'moved: not all that was sent in is decided'); END;
CREATE TRIGGER solicitations_hang AFTER UPDATE OF state ON solicitations WHEN NEW.state = 'announced'
BEGIN INSERT OR REPLACE INTO dues VALUES ('solicitation:' || NEW.id, NEW.result_at + 1); END;
CREATE TRIGGER solicitations_enter AFTER UPDATE OF state ON solicitations WHEN NEW.state = 'ended'
BEGIN INSERT OR REPLACE INTO dues SELECT 'application:' || id, -(SELECT max(leaf) FROM facts) FROM applications WHERE solicitation = NEW.id AND state = 'admitted'; END;

-- What is said against a result while it hangs; nothing comes into force before it is answered.
CREATE TABLE contests (
  id TEXT PRIMARY KEY,
  application TEXT NOT NULL REFERENCES applications (id),
  person TEXT NOT NULL,
  text TEXT NOT NULL,
  answer TEXT,
  upheld INTEGER CHECK (upheld IN (0, 1)),
  answered_by TEXT,
  CONSTRAINT second_person CHECK (answered_by <> person),
  CHECK ((answer IS NULL) = (upheld IS NULL) AND (answer IS NULL) = (answered_by IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX contests_of_application ON contests (application);
CREATE TRIGGER contests_while_it_hangs BEFORE INSERT ON contests
WHEN NEW.answer IS NOT NULL OR NOT EXISTS (SELECT 1 FROM applications a JOIN solicitations s ON s.id = a.solicitation AND s.state = 'announced' WHERE a.id = NEW.application AND a.state = 'admitted')
BEGIN SELECT RAISE(ABORT, 'not open: no result hangs'); END;
CREATE TRIGGER contests_answered_once BEFORE UPDATE ON contests WHEN OLD.answer IS NOT NULL OR NEW.text <> OLD.text OR NEW.application <> OLD.application
BEGIN SELECT RAISE(ABORT, 'frozen: what was answered stands'); END;
CREATE TRIGGER contests_kept BEFORE DELETE ON contests BEGIN SELECT RAISE(ABORT, 'what was said is kept'); END;
CREATE TRIGGER solicitations_answered BEFORE UPDATE OF state ON solicitations
WHEN NEW.state = 'ended' AND EXISTS (SELECT 1 FROM contests c JOIN applications a ON a.id = c.application WHERE a.solicitation = NEW.id AND c.answer IS NULL)
BEGIN SELECT RAISE(ABORT, 'moved: something said against the result waits for its answer'); END;
-- The last answer lets the clock look again.
CREATE TRIGGER contests_wake AFTER UPDATE OF answer ON contests
BEGIN INSERT OR REPLACE INTO dues SELECT 'solicitation:' || s.id, s.result_at + 1 FROM applications a JOIN solicitations s ON s.id = a.solicitation WHERE a.id = NEW.application; END;
