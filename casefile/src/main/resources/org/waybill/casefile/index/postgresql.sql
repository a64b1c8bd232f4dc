-- An index over log and archive: never the truth, always possible to rebuild.
-- The columns are those of sqlite.sql, in the same order. Texts sort by their bytes, as there. What may be longer than
-- the 2,704 bytes that fit into a sorted index has one by hash.
CREATE TABLE made_by (
  projection text COLLATE "C" NOT NULL
);

CREATE TABLE entry (
  position bigint PRIMARY KEY,
  kind text COLLATE "C" NOT NULL,
  at text COLLATE "C" NOT NULL,
  by_whom text COLLATE "C" NOT NULL
);

-- Complete subtrees of the Merkle tree; level 0 are the leaves.
CREATE TABLE node (
  level bigint NOT NULL,
  number bigint NOT NULL,
  hash bytea NOT NULL,
  PRIMARY KEY (level, number)
);

CREATE TABLE document (
  number bigint PRIMARY KEY,
  sha256 text COLLATE "C" NOT NULL UNIQUE,
  captured bigint NOT NULL,
  origin text COLLATE "C" NOT NULL,
  derived bigint,
  reading text COLLATE "C",
  extractor text COLLATE "C",
  extractor_version text COLLATE "C",
  id text COLLATE "C",
  address text COLLATE "C",
  publisher text COLLATE "C",
  title text COLLATE "C",
  published text COLLATE "C",
  language text COLLATE "C",
  format text COLLATE "C",
  claims bigint NOT NULL,
  commentary bigint NOT NULL
);
CREATE INDEX document_id ON document USING hash (id);

CREATE TABLE capture (
  position bigint PRIMARY KEY,
  document text COLLATE "C" NOT NULL,
  origin text COLLATE "C" NOT NULL,
  address text COLLATE "C" NOT NULL,
  method text COLLATE "C" NOT NULL,
  retrieved text COLLATE "C",
  container text COLLATE "C" NOT NULL
);
CREATE INDEX capture_document ON capture (document);

CREATE TABLE refusal (
  position bigint PRIMARY KEY,
  source text COLLATE "C" NOT NULL,
  code text COLLATE "C" NOT NULL,
  detail text COLLATE "C" NOT NULL
);
CREATE INDEX refusal_source ON refusal USING hash (source);

-- Every claim of every reading; "latest" is 1 for those of the newest reading of their document.
CREATE TABLE claim (
  number bigint PRIMARY KEY,
  id text COLLATE "C" NOT NULL,
  document text COLLATE "C" NOT NULL,
  derived bigint NOT NULL,
  ordinal bigint NOT NULL,
  latest bigint NOT NULL,
  state text COLLATE "C" NOT NULL,
  type text COLLATE "C" NOT NULL,
  tier text COLLATE "C" NOT NULL,
  modality text COLLATE "C" NOT NULL,
  negated bigint NOT NULL,
  actors text COLLATE "C" NOT NULL,
  targets text COLLATE "C" NOT NULL,
  subject text COLLATE "C" NOT NULL,
  items text COLLATE "C" NOT NULL,
  low text COLLATE "C",
  high text COLLATE "C",
  unit text COLLATE "C",
  qualifier text COLLATE "C",
  basis text COLLATE "C",
  source text COLLATE "C" NOT NULL,
  period_start text COLLATE "C",
  period_end text COLLATE "C",
  place text COLLATE "C" NOT NULL,
  passage_start bigint NOT NULL,
  passage_end bigint NOT NULL,
  passage text COLLATE "C" NOT NULL,
  matter text COLLATE "C",
  entry text COLLATE "C",
  UNIQUE (derived, ordinal)
);
CREATE INDEX claim_id ON claim (id);
CREATE INDEX claim_entry ON claim (entry, number) WHERE latest = 1;
CREATE INDEX claim_matter ON claim (matter, latest, number) WHERE matter IS NOT NULL;

-- What claims are about, counted over the latest ones that no analyst took out.
CREATE TABLE ledger_entry (
  id text COLLATE "C" PRIMARY KEY,
  type text COLLATE "C" NOT NULL,
  actors text COLLATE "C" NOT NULL,
  targets text COLLATE "C" NOT NULL,
  subject text COLLATE "C" NOT NULL,
  documents bigint NOT NULL,
  claims bigint NOT NULL
);
CREATE INDEX ledger_entry_documents ON ledger_entry (documents DESC, claims DESC, id);

CREATE TABLE ledger_party (
  party text COLLATE "C" NOT NULL,
  role text COLLATE "C" NOT NULL,
  entry text COLLATE "C" NOT NULL
);
CREATE UNIQUE INDEX ledger_party_once ON ledger_party (md5(party), role, entry);
CREATE INDEX ledger_party_party ON ledger_party USING hash (party);
CREATE INDEX ledger_party_entry ON ledger_party (entry);

-- "change" is the entry's own JSON of the review.
CREATE TABLE review (
  position bigint PRIMARY KEY,
  decision text COLLATE "C" NOT NULL,
  reviewer text COLLATE "C" NOT NULL,
  change text COLLATE "C" NOT NULL
);

CREATE TABLE reply (
  position bigint PRIMARY KEY,
  party text COLLATE "C" NOT NULL,
  received text COLLATE "C" NOT NULL,
  text text COLLATE "C" NOT NULL
);

CREATE TABLE correction (
  position bigint PRIMARY KEY,
  was text COLLATE "C" NOT NULL,
  right_now text COLLATE "C" NOT NULL,
  reason text COLLATE "C" NOT NULL
);

-- The claims that a reply or a correction is about.
CREATE TABLE about (
  position bigint NOT NULL,
  claim text COLLATE "C" NOT NULL,
  PRIMARY KEY (position, claim)
);

-- Search over what claims quote, and over the whole text of documents. Words are folded before they come here. A long
-- text has several rows, since a tsvector has a megabyte at most and forgets places behind the first 16,383 words.
CREATE TABLE claim_text (
  number bigint NOT NULL,
  text tsvector NOT NULL
);
CREATE INDEX claim_text_words ON claim_text USING gin (text);
CREATE INDEX claim_text_number ON claim_text (number);

CREATE TABLE document_text (
  number bigint NOT NULL,
  text tsvector NOT NULL
);
CREATE INDEX document_text_words ON document_text USING gin (text);
CREATE INDEX document_text_number ON document_text (number);
