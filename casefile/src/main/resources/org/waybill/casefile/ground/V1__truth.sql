-- What a case is, where it lies in a database: its log and its archive. Everything else follows from these two.
-- Lines and objects are only ever added; the triggers below see to it for everyone who does not own the tables.

CREATE TABLE log_line (
  position bigint PRIMARY KEY CHECK (position >= 0),
  line bytea NOT NULL
);

-- Checkpoints and stamps. One of more signatures may take the place of one of fewer.
CREATE TABLE note (
  kind text NOT NULL CHECK (kind IN ('checkpoint', 'tsr')),
  size bigint NOT NULL CHECK (size >= 1),
  bytes bytea NOT NULL,
  PRIMARY KEY (kind, size)
);

-- Originals and readings, named by the SHA-256 of their bytes.
CREATE TABLE object (
  name bytea PRIMARY KEY,
  bytes bytea NOT NULL,
  CONSTRAINT object_is_what_its_name_says CHECK (name = sha256(bytes))
);

-- Who writes, told to others who want to; worth nothing while nobody holds the lock.
CREATE TABLE writer (
  who text NOT NULL
);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% of % is refused: a case loses nothing', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER log_line_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON log_line
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER object_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON object
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER note_stays BEFORE DELETE OR TRUNCATE ON note
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A line has the place behind the last one, so that the log has no gap.
CREATE FUNCTION refuse_gap() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF NEW.position > 0 AND NOT EXISTS (SELECT FROM log_line WHERE position = NEW.position - 1) THEN
    RAISE EXCEPTION 'line % is refused: there is none before it', NEW.position
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER log_line_follows BEFORE INSERT ON log_line
  FOR EACH ROW EXECUTE FUNCTION refuse_gap();

-- Replication and restoring may switch ordinary triggers off, not these.
ALTER TABLE log_line ENABLE ALWAYS TRIGGER log_line_stays;
ALTER TABLE object ENABLE ALWAYS TRIGGER object_stays;
ALTER TABLE note ENABLE ALWAYS TRIGGER note_stays;
