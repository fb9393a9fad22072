CREATE TABLE drafts ( number INTEGER PRIMARY KEY, account TEXT NOT NULL, dispute TEXT NOT NULL, discarded INTEGER NOT NULL CHECK (discarded IN (0, 1)), message TEXT NOT NULL, metadata BLOB NOT NULL, metadata_edited INTEGER NOT NULL, agents_deadline_ms INTEGER NOT NULL, base BLOB NOT NULL, saved_ms INTEGER NOT NULL, UNIQUE (account, dispute, discarded));
CREATE TABLE draft_files ( draft INTEGER NOT NULL REFERENCES drafts (number) ON DELETE CASCADE, position INTEGER NOT NULL, id TEXT NOT NULL, file_name TEXT NOT NULL, kind TEXT NOT NULL, mime_type TEXT NOT NULL, size INTEGER NOT NULL, sha256 BLOB NOT NULL, PRIMARY KEY (draft, position));
CREATE INDEX draft_files_id ON draft_files (id);
PRAGMA user_version = 1;
