-- How a supplier is looked for, the contract with it, and the changes of its file that two people make.

-- One after another: a new one makes void what came to nothing. Prices stay in their envelopes until two people have opened them.
CREATE TABLE tenders (
  project TEXT NOT NULL REFERENCES projects (receipt),
  n INTEGER NOT NULL CHECK (n > 0),
  way TEXT NOT NULL CHECK (way IN ('direct', 'quotes', 'comparison', 'tender', 'library')),
  state TEXT NOT NULL CHECK (state IN ('open', 'opened', 'awarded', 'void')),
  least INTEGER NOT NULL CHECK (least >= 0),
  first_key TEXT,
  second_key TEXT,
  opened_on TEXT,
  supplier TEXT REFERENCES suppliers (id),
  amount INTEGER CHECK (amount > 0),
  document TEXT,
  awarded_by TEXT,
  -- A share in the award of a package, or an entry of the library.
  lead TEXT,
  package INTEGER,
  standard TEXT REFERENCES standards (id),
  standard_version INTEGER,
  PRIMARY KEY (project, n),
  FOREIGN KEY (lead, package, project) REFERENCES package_parts (lead, package, project),
  CONSTRAINT from_the_library CHECK ((way = 'library') = (standard IS NOT NULL AND standard_version IS NOT NULL)),
  CONSTRAINT two_keys CHECK (second_key IS NULL OR (first_key IS NOT NULL AND first_key <> second_key)),
  CONSTRAINT opened_by_two CHECK ((opened_on IS NULL) = (second_key IS NULL)),
  CONSTRAINT opened_first CHECK (state NOT IN ('opened', 'awarded') OR way NOT IN ('quotes', 'comparison') OR second_key IS NOT NULL),
  CONSTRAINT somebody_chosen CHECK (state <> 'awarded' OR (supplier IS NOT NULL AND amount IS NOT NULL AND document IS NOT NULL AND awarded_by IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX tenders_one_open ON tenders (project) WHERE state IN ('open', 'opened');

CREATE TABLE quotes (
  project TEXT NOT NULL,
  tender INTEGER NOT NULL,
  supplier TEXT NOT NULL REFERENCES suppliers (id),
  amount INTEGER CHECK (amount > 0),
  PRIMARY KEY (project, tender, supplier),
  FOREIGN KEY (project, tender) REFERENCES tenders (project, n)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER quotes_come_sealed BEFORE INSERT ON quotes
WHEN NEW.amount IS NOT NULL OR NOT EXISTS (SELECT 1 FROM tenders WHERE project = NEW.project AND n = NEW.tender AND state = 'open' AND first_key IS NULL)
BEGIN SELECT RAISE(ABORT, 'quotes come in sealed, while the tender is open'); END;
CREATE TRIGGER quotes_opened_by_two BEFORE UPDATE ON quotes
WHEN OLD.amount IS NOT NULL OR NEW.supplier <> OLD.supplier
  OR NOT EXISTS (SELECT 1 FROM tenders WHERE project = OLD.project AND n = OLD.tender AND state = 'opened' AND second_key IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a price is read once, by two people together'); END;
CREATE TRIGGER quotes_kept BEFORE DELETE ON quotes BEGIN SELECT RAISE(ABORT, 'a quote is never removed'); END;
CREATE TRIGGER tenders_enough BEFORE UPDATE OF first_key ON tenders
WHEN NEW.first_key IS NOT NULL AND (SELECT count(*) FROM quotes WHERE project = NEW.project AND tender = NEW.n) < NEW.least
BEGIN SELECT RAISE(ABORT, 'too few quotes to open any'); END;
CREATE TRIGGER tenders_among_quotes BEFORE UPDATE OF state ON tenders
WHEN NEW.state = 'awarded' AND NEW.way IN ('quotes', 'comparison')
  AND NOT EXISTS (SELECT 1 FROM quotes WHERE project = NEW.project AND tender = NEW.n AND supplier = NEW.supplier AND amount = NEW.amount)
BEGIN SELECT RAISE(ABORT, 'nobody is chosen who did not quote this price'); END;
CREATE TRIGGER tenders_in_standing BEFORE UPDATE OF state ON tenders
WHEN NEW.state = 'awarded' AND EXISTS (SELECT 1 FROM suppliers WHERE id = NEW.supplier AND suspended = 1)
BEGIN SELECT RAISE(ABORT, 'moved: the supplier is suspended'); END;
CREATE TRIGGER tenders_fixed BEFORE UPDATE ON tenders
WHEN NEW.project <> OLD.project OR NEW.n <> OLD.n OR NEW.way <> OLD.way OR NEW.least <> OLD.least OR OLD.state = 'void'
  OR (OLD.state = 'awarded' AND (NEW.state <> 'void' OR EXISTS (SELECT 1 FROM contracts WHERE project = OLD.project AND tender = OLD.n)
    OR EXISTS (SELECT 1 FROM packages WHERE lead = OLD.project AND tender = OLD.n)))
BEGIN SELECT RAISE(ABORT, 'how a supplier was chosen is never changed'); END;
CREATE TRIGGER tenders_kept BEFORE DELETE ON tenders BEGIN SELECT RAISE(ABORT, 'how a supplier was chosen is never removed'); END;

-- Area, class and place as they are when it is signed: what was given to one supplier there counts together.
CREATE TABLE contracts (
  project TEXT NOT NULL REFERENCES projects (receipt),
  n INTEGER NOT NULL CHECK (n > 0),
  number TEXT NOT NULL,
  supplier TEXT NOT NULL REFERENCES suppliers (id),
  area TEXT NOT NULL,
  class TEXT NOT NULL,
  place TEXT NOT NULL,
  way TEXT NOT NULL CHECK (way IN ('direct', 'quotes', 'comparison', 'tender', 'library')),
  tender INTEGER,
  amount INTEGER NOT NULL CHECK (amount > 0),
  signed_on TEXT NOT NULL,
  from_day TEXT NOT NULL,
  until_day TEXT NOT NULL,
  advance INTEGER NOT NULL CHECK (advance BETWEEN 0 AND 50),
  retention INTEGER NOT NULL CHECK (retention BETWEEN 0 AND 3),
  warranty INTEGER NOT NULL CHECK (warranty >= 0),
  pay_days INTEGER NOT NULL CHECK (pay_days > 0),
  -- As settled after the review.
  price INTEGER CHECK (price BETWEEN 1 AND amount),
  state TEXT NOT NULL DEFAULT 'running' CHECK (state IN ('running', 'ended')),
  settled INTEGER NOT NULL DEFAULT 0 CHECK (settled >= 0),
  claim INTEGER NOT NULL DEFAULT 0 CHECK (claim >= 0),
  repaid INTEGER NOT NULL DEFAULT 0 CHECK (repaid >= 0),
  forgiven INTEGER NOT NULL DEFAULT 0 CHECK (forgiven >= 0),
  ended_on TEXT,
  document TEXT,
  PRIMARY KEY (project, n),
  FOREIGN KEY (project, tender) REFERENCES tenders (project, n),
  CONSTRAINT claims_repaid CHECK (state = 'running' OR claim = 0 OR repaid + forgiven <= claim),
  CONSTRAINT forgiven_of_a_claim CHECK (forgiven <= claim),
  CONSTRAINT ends_after_start CHECK (until_day >= from_day),
  CONSTRAINT award_first CHECK (way = 'direct' OR tender IS NOT NULL),
  CONSTRAINT settled_within CHECK (settled <= amount),
  CONSTRAINT ended_on_paper CHECK ((state = 'ended') = (ended_on IS NOT NULL AND document IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX contracts_one_running ON contracts (project) WHERE state = 'running';
CREATE UNIQUE INDEX contracts_one_of_tender ON contracts (project, tender) WHERE tender IS NOT NULL;
CREATE INDEX contracts_in_area ON contracts (area, class, signed_on);
CREATE INDEX contracts_at_place ON contracts (place, class, signed_on);
CREATE INDEX contracts_of_supplier ON contracts (supplier, signed_on);
CREATE INDEX contracts_claimed ON contracts (supplier) WHERE claim > 0;
CREATE TRIGGER contracts_need_award BEFORE INSERT ON contracts
WHEN NEW.tender IS NOT NULL AND NOT EXISTS (SELECT 1 FROM tenders WHERE project = NEW.project AND n = NEW.tender AND state = 'awarded'
  AND way = NEW.way AND supplier = NEW.supplier AND amount >= NEW.amount)
BEGIN SELECT RAISE(ABORT, 'no contract without its award'); END;
CREATE TRIGGER contracts_in_standing BEFORE INSERT ON contracts
WHEN EXISTS (SELECT 1 FROM suppliers WHERE id = NEW.supplier AND suspended = 1)
BEGIN SELECT RAISE(ABORT, 'moved: the supplier is suspended'); END;
CREATE TRIGGER contracts_fixed BEFORE UPDATE ON contracts
WHEN (OLD.state = 'ended' AND (NEW.state, NEW.amount, NEW.until_day, NEW.price, NEW.settled, NEW.claim, NEW.ended_on, NEW.document)
    IS NOT (OLD.state, OLD.amount, OLD.until_day, OLD.price, OLD.settled, OLD.claim, OLD.ended_on, OLD.document)) OR NEW.project <> OLD.project OR NEW.n <> OLD.n OR NEW.number <> OLD.number OR NEW.supplier <> OLD.supplier
  OR NEW.way <> OLD.way OR NEW.tender IS NOT OLD.tender OR NEW.signed_on <> OLD.signed_on
BEGIN SELECT RAISE(ABORT, 'what was signed is never changed'); END;
CREATE TRIGGER contracts_kept BEFORE DELETE ON contracts BEGIN SELECT RAISE(ABORT, 'a contract is never removed'); END;

-- Parts of a price in percent: together the whole, so that no fen is left over.
CREATE TABLE milestones (
  project TEXT NOT NULL,
  contract INTEGER NOT NULL,
  n INTEGER NOT NULL CHECK (n > 0),
  percent INTEGER NOT NULL CHECK (percent BETWEEN 1 AND 100),
  due TEXT NOT NULL,
  label TEXT NOT NULL,
  delivers TEXT NOT NULL,
  accepted_on TEXT,
  accepted_by TEXT,
  CHECK ((accepted_on IS NULL) = (accepted_by IS NULL)),
  PRIMARY KEY (project, contract, n),
  FOREIGN KEY (project, contract) REFERENCES contracts (project, n)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER milestones_within BEFORE INSERT ON milestones
WHEN NEW.percent + (SELECT coalesce(sum(percent), 0) FROM milestones WHERE project = NEW.project AND contract = NEW.contract) > 100
BEGIN SELECT RAISE(ABORT, 'milestones are more than the whole'); END;
CREATE TRIGGER milestones_fixed BEFORE UPDATE OF percent ON milestones BEGIN SELECT RAISE(ABORT, 'what was signed is never changed'); END;
CREATE TRIGGER milestones_accepted_once BEFORE UPDATE OF accepted_on ON milestones WHEN OLD.accepted_on IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a milestone is accepted once'); END;
CREATE TRIGGER milestones_kept BEFORE DELETE ON milestones BEGIN SELECT RAISE(ABORT, 'what was signed is never removed'); END;

-- Nobody works without a contract whose parts make the whole.
CREATE TRIGGER projects_under_contract BEFORE UPDATE OF stage ON projects
WHEN OLD.stage = 'procurement' AND NEW.stage = 'delivery' AND NOT EXISTS (
  SELECT 1 FROM contracts c JOIN milestones m ON m.project = c.project AND m.contract = c.n
  WHERE c.project = NEW.receipt AND c.state = 'running' GROUP BY c.n HAVING sum(m.percent) = 100)
BEGIN SELECT RAISE(ABORT, 'no work without a contract whose parts make the whole'); END;

-- What the bank has received back for a project is recorded once: known, as a payment's voucher, by its number and its day.
CREATE UNIQUE INDEX refunds_one_of_voucher ON facts (subject, body ->> '$.data.voucher', happened) WHERE kind = 'refunded';

-- A claim is repaid or written off before the file is closed for good.
CREATE TRIGGER projects_filed_without_claims BEFORE UPDATE OF stage ON projects
WHEN NEW.stage = 'archived' AND EXISTS (SELECT 1 FROM contracts WHERE project = NEW.receipt AND claim > repaid + forgiven)
BEGIN SELECT RAISE(ABORT, 'moved: something is still claimed from a supplier'); END;

-- P8.4: nothing is released beyond what is accepted under its contract less what is retained until its warranty is over, or beyond its advance.
-- A term of months that would end on a day that its month does not have ends with that month.
CREATE TRIGGER payments_under_a_contract BEFORE INSERT ON payments
WHEN NEW.released_by IS NOT NULL OR NOT EXISTS (SELECT 1 FROM contracts WHERE project = NEW.project AND n = NEW.contract AND supplier = NEW.supplier)
BEGIN SELECT RAISE(ABORT, 'nothing is asked for without a contract, nor released before it is asked for'); END;
CREATE TRIGGER payments_within_the_accepted BEFORE UPDATE OF released_by ON payments
WHEN NEW.released_by IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM (
    SELECT c.*, p.accepted_on AS whole_on, iif(c.state = 'ended', c.settled, iif(p.accepted_on IS NOT NULL, coalesce(c.price, c.amount),
      c.amount * (SELECT coalesce(sum(m.percent), 0) FROM milestones m WHERE m.project = c.project AND m.contract = c.n AND m.accepted_on IS NOT NULL) / 100)) AS done
    FROM contracts c JOIN projects p ON p.receipt = c.project WHERE c.project = NEW.project AND c.n = NEW.contract) x
  WHERE NEW.amount - x.repaid + (SELECT coalesce(sum(o.amount), 0) FROM payments o
      WHERE o.project = NEW.project AND o.contract = NEW.contract AND o.n <> NEW.n AND o.released_by IS NOT NULL)
    <= max(iif(x.state = 'ended', 0, x.amount * x.advance / 100),
      x.done - iif(x.state = 'ended' OR NEW.released_on >
        min(date(x.whole_on, '+' || x.warranty || ' months'), date(x.whole_on, 'start of month', '+' || (x.warranty + 1) || ' months', '-1 day')),
        0, x.done * x.retention / 100)))
BEGIN SELECT RAISE(ABORT, 'over what is accepted'); END;

-- Suspended, admitted again, or paid into another account: asked by one, agreed by another, an account only after calling back.
CREATE TABLE standing_changes (
  supplier TEXT NOT NULL REFERENCES suppliers (id),
  n INTEGER NOT NULL CHECK (n > 0),
  change TEXT NOT NULL CHECK (change IN ('suspend', 'readmit', 'account')),
  account TEXT NOT NULL,
  paper TEXT NOT NULL,
  reason TEXT NOT NULL,
  asked_by TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('asked', 'agreed', 'declined')),
  decided_by TEXT,
  callback TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (supplier, n),
  CONSTRAINT two_people CHECK (state = 'asked' OR (decided_by IS NOT NULL AND decided_by <> asked_by)),
  CONSTRAINT called_back CHECK (change <> 'account' OR state <> 'agreed' OR callback <> '')
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX standing_changes_one_open ON standing_changes (supplier) WHERE state = 'asked';
CREATE TRIGGER standing_changes_decided_once BEFORE UPDATE ON standing_changes
WHEN OLD.state <> 'asked' BEGIN SELECT RAISE(ABORT, 'what was decided is never changed'); END;
CREATE TRIGGER suppliers_by_two BEFORE UPDATE OF suspended, account ON suppliers
WHEN (NEW.suspended <> OLD.suspended AND NOT EXISTS (SELECT 1 FROM standing_changes WHERE supplier = OLD.id AND state = 'agreed'
    AND change = iif(NEW.suspended = 1, 'suspend', 'readmit') AND n = (SELECT max(n) FROM standing_changes WHERE supplier = OLD.id)))
  OR (NEW.account <> OLD.account AND NOT EXISTS (SELECT 1 FROM standing_changes WHERE supplier = OLD.id AND state = 'agreed'
    AND change = 'account' AND account = NEW.account AND n = (SELECT max(n) FROM standing_changes WHERE supplier = OLD.id)))
BEGIN SELECT RAISE(ABORT, 'the standing of a supplier is changed by two people'); END;
