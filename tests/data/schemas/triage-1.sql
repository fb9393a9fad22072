CREATE TABLE marks ( account TEXT NOT NULL, dispute TEXT NOT NULL, tags TEXT NOT NULL, note TEXT NOT NULL, assignee TEXT NOT NULL, decided INTEGER NOT NULL CHECK (decided IN (0, 1)), PRIMARY KEY (account, dispute));
CREATE TABLE tag_tones ( tag TEXT PRIMARY KEY, tone TEXT NOT NULL);
PRAGMA user_version = 1;
