-- An index over log and archive: never the truth, always possible to rebuild.
CREATE TABLE made_by (
  projection TEXT NOT NULL
);

CREATE TABLE entry (
  position INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  at TEXT NOT NULL,
  by_whom TEXT NOT NULL
);

-- Complete subtrees of the Merkle tree; level 0 are the leaves.
CREATE TABLE node (
  level INTEGER NOT NULL,
  number INTEGER NOT NULL,
  hash BLOB NOT NULL,
  PRIMARY KEY (level, number)
) WITHOUT ROWID;

CREATE TABLE document (
  number INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE,
  captured INTEGER NOT NULL,
  origin TEXT NOT NULL,
  derived INTEGER,
  reading TEXT,
  extractor TEXT,
  extractor_version TEXT,
  id TEXT,
  address TEXT,
  publisher TEXT,
  title TEXT,
  published TEXT,
  language TEXT,
  format TEXT,
  claims INTEGER NOT NULL,
  commentary INTEGER NOT NULL
);
CREATE INDEX document_id ON document (id);

CREATE TABLE capture (
  position INTEGER PRIMARY KEY,
  document TEXT NOT NULL,
  origin TEXT NOT NULL,
  address TEXT NOT NULL,
  method TEXT NOT NULL,
  retrieved TEXT,
  container TEXT NOT NULL
);
CREATE INDEX capture_document ON capture (document);

CREATE TABLE refusal (
  position INTEGER PRIMARY KEY,
  source TEXT NOT NULL,
  code TEXT NOT NULL,
  detail TEXT NOT NULL
);
CREATE INDEX refusal_source ON refusal (source);

-- Every claim of every reading; "latest" is 1 for those of the newest reading of their document.
CREATE TABLE claim (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  document TEXT NOT NULL,
  derived INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  latest INTEGER NOT NULL,
  state TEXT NOT NULL,
  type TEXT NOT NULL,
  tier TEXT NOT NULL,
  modality TEXT NOT NULL,
  negated INTEGER NOT NULL,
  actors TEXT NOT NULL,
  targets TEXT NOT NULL,
  subject TEXT NOT NULL,
  items TEXT NOT NULL,
  low TEXT,
  high TEXT,
  unit TEXT,
  qualifier TEXT,
  basis TEXT,
  source TEXT NOT NULL,
  period_start TEXT,
  period_end TEXT,
  place TEXT NOT NULL,
  passage_start INTEGER NOT NULL,
  passage_end INTEGER NOT NULL,
  passage TEXT NOT NULL,
  matter TEXT,
  entry TEXT,
  UNIQUE (derived, ordinal)
);
CREATE INDEX claim_id ON claim (id);
CREATE INDEX claim_entry ON claim (entry, number) WHERE latest = 1;
CREATE INDEX claim_matter ON claim (matter, latest) WHERE matter IS NOT NULL;

-- What claims are about, counted over the latest ones that no analyst took out.
CREATE TABLE ledger_entry (
  id TEXT PRIMARY KEY,
  type TEXT NOT NULL,
  actors TEXT NOT NULL,
  targets TEXT NOT NULL,
  subject TEXT NOT NULL,
  documents INTEGER NOT NULL,
  claims INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX ledger_entry_documents ON ledger_entry (documents DESC, claims DESC, id);

CREATE TABLE ledger_party (
  party TEXT NOT NULL,
  role TEXT NOT NULL,
  entry TEXT NOT NULL,
  PRIMARY KEY (party, role, entry)
) WITHOUT ROWID;

-- "change" is the entry's own JSON of the review.
CREATE TABLE review (
  position INTEGER PRIMARY KEY,
  decision TEXT NOT NULL,
  reviewer TEXT NOT NULL,
  change TEXT NOT NULL
);

CREATE TABLE reply (
  position INTEGER PRIMARY KEY,
  party TEXT NOT NULL,
  received TEXT NOT NULL,
  text TEXT NOT NULL
);

CREATE TABLE correction (
  position INTEGER PRIMARY KEY,
  was TEXT NOT NULL,
  right_now TEXT NOT NULL,
  reason TEXT NOT NULL
);

-- The claims that a reply or a correction is about.
CREATE TABLE about (
  position INTEGER NOT NULL,
  claim TEXT NOT NULL,
  PRIMARY KEY (position, claim)
) WITHOUT ROWID;
-- Search over what claims quote, and over the whole text of documents.
CREATE VIRTUAL TABLE claim_text USING fts5 (
  passage, content = 'claim', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE VIRTUAL TABLE document_text USING fts5 (
  text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
