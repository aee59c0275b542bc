"""The tables of the chats, as numbered migrations. A migration is never changed once released.

Times are microseconds since 1970, UTC. Flags and marks are whole numbers. A message without parent
is a first message; `chosen` names the child (of a message) or first message (of a chat) that is
shown, and where it is removed or NULL the latest is. A message with `removed` set was taken out by
the user at that time and can be brought back, with 0 no more. A chat with `deleted` 0 is being
imported or erased: nobody sees it, and what a killed program left of one is erased.
"""

from typing import Final

_BEGINNING: Final = """
CREATE TABLE folders (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE chats (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    pinned INTEGER NOT NULL DEFAULT 0,
    folder INTEGER REFERENCES folders (id) ON DELETE SET NULL,
    temporary INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER,
    model TEXT NOT NULL DEFAULT '',
    chosen INTEGER,
    settings TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE INDEX chats_by_folder ON chats (folder);

CREATE TABLE nodes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    chat INTEGER NOT NULL REFERENCES chats (id) ON DELETE CASCADE,
    -- No cascade: it would go one level deeper per message, and SQLite allows 1,000.
    parent INTEGER REFERENCES nodes (id) DEFERRABLE INITIALLY DEFERRED,
    removed INTEGER,
    chosen INTEGER,
    role TEXT NOT NULL,
    created INTEGER NOT NULL,
    model TEXT NOT NULL DEFAULT '',
    reason TEXT,
    failure TEXT NOT NULL DEFAULT '',
    stats TEXT,
    replay TEXT,
    attached INTEGER NOT NULL DEFAULT 0,
    text TEXT NOT NULL
) STRICT;
-- All that the shown path needs, without the texts of other branches.
CREATE INDEX nodes_by_chat ON nodes (chat, removed, parent, chosen);
CREATE INDEX nodes_by_parent ON nodes (parent);
-- Those being written: empty but while a reply comes, or after the program was killed.
CREATE INDEX nodes_unfinished ON nodes (id)
    WHERE role = 'assistant' AND reason IS NULL AND failure = '';
CREATE INDEX nodes_removed ON nodes (removed) WHERE removed IS NOT NULL;

CREATE TABLE attachments (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    node INTEGER NOT NULL REFERENCES nodes (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    media TEXT NOT NULL,
    size INTEGER NOT NULL,
    tokens INTEGER,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX attachments_by_node ON attachments (node);

-- Chat 0 is the one not yet begun.
CREATE TABLE drafts (
    chat INTEGER PRIMARY KEY,
    text TEXT NOT NULL,
    attachments TEXT NOT NULL
) STRICT;
CREATE TRIGGER drafts_go_with_chats AFTER DELETE ON chats BEGIN
    DELETE FROM drafts WHERE chat = old.id;
END;
"""

_SETTLED: Final = "({0}.role <> 'assistant' OR {0}.reason IS NOT NULL OR {0}.failure <> '')"
"""Whether a message is in the index: replies that grow are not."""
IN_INDEX: Final = _SETTLED.format("nodes")
"""The same for who selects from `nodes`."""
SEEN: Final = "NOT EXISTS (SELECT 1 FROM chats WHERE id = {0}.chat AND deleted = 0)"
"""Whether the chat of a message is neither being imported nor erased."""

_SEARCH: Final = f"""
CREATE VIRTUAL TABLE chat_words USING fts5 (
    title, content = 'chats', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER chat_words_insert AFTER INSERT ON chats BEGIN
    INSERT INTO chat_words (rowid, title) VALUES (new.id, new.title);
END;
CREATE TRIGGER chat_words_update AFTER UPDATE OF title ON chats BEGIN
    INSERT INTO chat_words (chat_words, rowid, title) VALUES ('delete', old.id, old.title);
    INSERT INTO chat_words (rowid, title) VALUES (new.id, new.title);
END;
CREATE TRIGGER chat_words_delete AFTER DELETE ON chats BEGIN
    INSERT INTO chat_words (chat_words, rowid, title) VALUES ('delete', old.id, old.title);
END;

CREATE VIRTUAL TABLE node_words USING fts5 (
    text, content = 'nodes', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2',
    prefix = '1 2 3'
);
CREATE TRIGGER node_words_insert AFTER INSERT ON nodes WHEN {_SETTLED.format("new")} BEGIN
    INSERT INTO node_words (rowid, text) VALUES (new.id, new.text);
END;
-- One trigger, not two: the old text must go before the new one comes.
CREATE TRIGGER node_words_update AFTER UPDATE OF text, reason, failure ON nodes
WHEN {_SETTLED.format("old")} OR {_SETTLED.format("new")} BEGIN
    INSERT INTO node_words (node_words, rowid, text)
        SELECT 'delete', old.id, old.text WHERE {_SETTLED.format("old")};
    INSERT INTO node_words (rowid, text) SELECT new.id, new.text WHERE {_SETTLED.format("new")};
END;
CREATE TRIGGER node_words_delete AFTER DELETE ON nodes WHEN {_SETTLED.format("old")} BEGIN
    INSERT INTO node_words (node_words, rowid, text) VALUES ('delete', old.id, old.text);
END;

INSERT INTO chat_words (rowid, title) SELECT id, title FROM chats;
INSERT INTO node_words (rowid, text) SELECT id, text FROM nodes WHERE {_SETTLED.format("nodes")};
"""  # noqa: S608

_FILES: Final = """
-- Paths of what is still being read.
ALTER TABLE drafts ADD COLUMN files TEXT NOT NULL DEFAULT '[]';
"""

_MANY: Final = f"""
-- Messages that are imported or erased, many at once: who does that takes care of the index, many
-- at once as well (search.py). With a trigger each would become a part of the index of its own, and
-- merging those took longer than all the rest.
DROP TRIGGER node_words_insert;
CREATE TRIGGER node_words_insert AFTER INSERT ON nodes
WHEN {_SETTLED.format("new")} AND {SEEN.format("new")} BEGIN
    INSERT INTO node_words (rowid, text) VALUES (new.id, new.text);
END;
DROP TRIGGER node_words_delete;
CREATE TRIGGER node_words_delete AFTER DELETE ON nodes
WHEN {_SETTLED.format("old")} AND {SEEN.format("old")} BEGIN
    INSERT INTO node_words (node_words, rowid, text) VALUES ('delete', old.id, old.text);
END;
"""  # noqa: S608

MIGRATIONS: Final = (_BEGINNING, _SEARCH, _FILES, _MANY)
"""The n-th takes a database from version n-1 to version n."""
