-- Searching across spellings: parts of words, found by index.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
