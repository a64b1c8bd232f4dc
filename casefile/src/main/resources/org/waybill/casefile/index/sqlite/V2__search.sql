-- Search over what claims quote, and over the whole text of documents.
CREATE VIRTUAL TABLE claim_text USING fts5 (
  passage, content = 'claim', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER claim_text_of AFTER INSERT ON claim BEGIN
  INSERT INTO claim_text (rowid, passage) VALUES (new.number, new.passage);
END;

CREATE VIRTUAL TABLE document_text USING fts5 (
  text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
