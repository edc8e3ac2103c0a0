-- A package (打包): many projects in one procurement. It stands with the project that leads it; the price is divided over its projects to the fen.
CREATE TABLE packages (
  lead TEXT NOT NULL REFERENCES projects (receipt),
  n INTEGER NOT NULL CHECK (n > 0),
  title TEXT NOT NULL,
  way TEXT NOT NULL CHECK (way IN ('direct', 'quotes', 'comparison', 'tender')),
  least INTEGER NOT NULL CHECK (least > 0),
  total INTEGER NOT NULL CHECK (total > 0),
  state TEXT NOT NULL CHECK (state IN ('open', 'divided', 'dissolved')),
  -- By which choice of a supplier its price was divided.
  tender INTEGER,
  PRIMARY KEY (lead, n),
  FOREIGN KEY (lead, tender) REFERENCES tenders (project, n),
  CONSTRAINT divided_after_award CHECK ((state = 'divided') = (tender IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX packages_one_open ON packages (lead) WHERE state = 'open';
CREATE TABLE package_parts (
  lead TEXT NOT NULL,
  package INTEGER NOT NULL,
  project TEXT NOT NULL REFERENCES projects (receipt),
  approved INTEGER NOT NULL CHECK (approved > 0),
  share INTEGER CHECK (share > 0),
  state TEXT NOT NULL CHECK (state IN ('in', 'signed', 'left')),
  PRIMARY KEY (lead, package, project),
  FOREIGN KEY (lead, package) REFERENCES packages (lead, n),
  CONSTRAINT share_within_approval CHECK (share IS NULL OR share <= approved),
  CONSTRAINT signed_by_a_share CHECK (state <> 'signed' OR share IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX package_parts_once ON package_parts (project) WHERE state <> 'left';

CREATE TRIGGER package_parts_fit BEFORE INSERT ON package_parts
WHEN NEW.state <> 'in' OR NEW.share IS NOT NULL
  OR NOT EXISTS (SELECT 1 FROM packages WHERE lead = NEW.lead AND n = NEW.package AND state = 'open')
  OR NOT EXISTS (SELECT 1 FROM projects p JOIN projects l ON l.receipt = NEW.lead
    WHERE p.receipt = NEW.project AND p.stage = 'procurement' AND p.class = l.class AND p.approved = NEW.approved)
  OR EXISTS (SELECT 1 FROM contracts WHERE project = NEW.project)
  OR EXISTS (SELECT 1 FROM tenders WHERE project = NEW.project AND state <> 'void')
BEGIN SELECT RAISE(ABORT, 'moved: only what waits for a supplier is procured together'); END;
CREATE TRIGGER package_parts_fixed BEFORE UPDATE ON package_parts
WHEN NEW.lead <> OLD.lead OR NEW.package <> OLD.package OR NEW.project <> OLD.project OR NEW.approved <> OLD.approved
  OR OLD.state <> 'in' OR (NEW.share IS NOT OLD.share AND NEW.state <> 'in')
BEGIN SELECT RAISE(ABORT, 'what was signed by a share is never changed'); END;
CREATE TRIGGER package_parts_kept BEFORE DELETE ON package_parts BEGIN SELECT RAISE(ABORT, 'what was procured together is never removed'); END;
CREATE TRIGGER packages_kept BEFORE DELETE ON packages BEGIN SELECT RAISE(ABORT, 'what was procured together is never removed'); END;
CREATE TRIGGER packages_fixed BEFORE UPDATE ON packages
WHEN NEW.lead <> OLD.lead OR NEW.n <> OLD.n OR NEW.way <> OLD.way OR NEW.least <> OLD.least OR NEW.total <> OLD.total
  OR OLD.state = 'dissolved' OR (OLD.state = 'divided' AND (NEW.state <> 'divided' OR NEW.tender <> OLD.tender))
BEGIN SELECT RAISE(ABORT, 'what was divided is never put together again'); END;
CREATE TRIGGER packages_new BEFORE INSERT ON packages WHEN NEW.state <> 'open'
BEGIN SELECT RAISE(ABORT, 'a package begins without an award'); END;

-- The parts are the whole: what was approved makes the total, the shares make the price, and nobody has signed while they move.
CREATE TRIGGER packages_divided BEFORE UPDATE OF state ON packages
WHEN NEW.state = 'divided' AND (
  NOT EXISTS (SELECT 1 FROM tenders t WHERE t.project = NEW.lead AND t.n = NEW.tender AND t.state = 'awarded' AND t.lead IS NULL AND t.standard IS NULL
    AND t.amount = (SELECT sum(share) FROM package_parts WHERE lead = NEW.lead AND package = NEW.n))
  OR EXISTS (SELECT 1 FROM package_parts WHERE lead = NEW.lead AND package = NEW.n AND (share IS NULL OR state <> 'in')))
BEGIN SELECT RAISE(ABORT, 'shares that are not the price'); END;

-- Who is in a package looks for no supplier alone; whoever leads it looks by its way, for all of its projects.
CREATE TRIGGER tenders_of_a_package BEFORE INSERT ON tenders
WHEN NEW.lead IS NULL AND EXISTS (SELECT 1 FROM package_parts WHERE project = NEW.project AND state = 'in') AND NOT EXISTS (
  SELECT 1 FROM packages k WHERE k.lead = NEW.project AND k.state = 'open' AND k.way = NEW.way AND NEW.state = 'open' AND (NEW.way NOT IN ('quotes', 'comparison') OR NEW.least >= k.least)
    AND (SELECT count(*) > 1 AND sum(approved) = k.total FROM package_parts WHERE lead = k.lead AND package = k.n))
BEGIN SELECT RAISE(ABORT, 'moved: a project in a package is procured with it'); END;
CREATE TRIGGER tenders_by_a_share BEFORE INSERT ON tenders
WHEN NEW.lead IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM package_parts p JOIN packages k ON k.lead = p.lead AND k.n = p.package JOIN tenders t ON t.project = k.lead AND t.n = k.tender
  WHERE p.lead = NEW.lead AND p.package = NEW.package AND p.project = NEW.project AND p.state = 'in' AND k.state = 'divided' AND t.state = 'awarded'
    AND NEW.state = 'awarded' AND NEW.way = t.way AND NEW.supplier = t.supplier AND NEW.amount = p.share
    AND t.amount = (SELECT sum(share) FROM package_parts WHERE lead = k.lead AND package = k.n))
BEGIN SELECT RAISE(ABORT, 'an award outside its package'); END;
CREATE TRIGGER tenders_begin BEFORE INSERT ON tenders WHEN NEW.lead IS NULL AND NEW.standard IS NULL AND NEW.state <> 'open'
BEGIN SELECT RAISE(ABORT, 'nobody is chosen before anybody was looked for'); END;
CREATE TRIGGER contracts_of_a_package BEFORE INSERT ON contracts
WHEN EXISTS (SELECT 1 FROM package_parts WHERE project = NEW.project AND state = 'in')
BEGIN SELECT RAISE(ABORT, 'moved: a project in a package is procured with it'); END;
CREATE TRIGGER projects_leave_packages_first BEFORE UPDATE OF stage ON projects
WHEN OLD.stage = 'procurement' AND NEW.stage <> 'procurement' AND EXISTS (SELECT 1 FROM package_parts WHERE project = OLD.receipt AND state = 'in')
BEGIN SELECT RAISE(ABORT, 'moved: a project in a package is procured with it'); END;

-- From the library: an entry in force, from who brought it, within its range, not from a suspended supplier.
CREATE TRIGGER tenders_from_the_library BEFORE INSERT ON tenders
WHEN NEW.standard IS NOT NULL AND (NEW.state <> 'awarded'
  OR NOT EXISTS (SELECT 1 FROM standards s JOIN standard_versions v ON v.standard = s.id AND v.version = s.version
    WHERE s.id = NEW.standard AND s.version = NEW.standard_version AND s.retired_by IS NULL AND v.supplier = NEW.supplier
      AND NEW.amount BETWEEN v.template ->> 'low' AND v.template ->> 'high')
  OR EXISTS (SELECT 1 FROM suppliers WHERE id = NEW.supplier AND suspended = 1))
BEGIN SELECT RAISE(ABORT, 'moved: it does not stand in the library like this'); END;
