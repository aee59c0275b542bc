"""Full-text search over titles and messages of all branches. For the store; SQLite's FTS5.

The index is kept by triggers (schema.py), so it cannot be forgotten: whatever writes a message
changes it in the same transaction. A reply that grows gets into it when it has ended. Only who
writes or erases many messages in a chat that nobody sees calls `add_many` and `drop_many`.
"""

import json
import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import islice
from typing import Any, Final, NamedTuple

from gpt4all_desktop.chats import records
from gpt4all_desktop.chats.conversation import Hit
from gpt4all_desktop.chats.schema import IN_INDEX
from gpt4all_desktop.chats.whole import clean
from gpt4all_desktop.database import Connection

PER_CHAT: Final = 5
"""Most messages of one chat among what is found: the others are not crowded out."""
_CANDIDATES: Final = 2000
"""How many matches are looked at, at most."""
_SNIPPET_BEFORE: Final = 40
_SNIPPET_AFTER: Final = 140
"""Characters before and after the place where something was found."""
_SNIPPET_SEARCHED: Final = 200_000
"""In longer messages what was found may stand further down; the snippet is their beginning."""
_MERGE_PAGES: Final = 200
"""How much of the index is written in one step of tidying."""
_MAX_QUERY: Final = 200
_MAX_TERMS: Final = 12

Snippet = tuple[tuple[str, bool], ...]

_TERM: Final = re.compile(r'"([^"]*)"?|([^\s"]+)')
_WITHOUT_SPACES: Final = (
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9f"
    "\U00020000-\U0003ffff]"
)
"""Scripts that write words without spaces between them: Thai, Lao, Burmese, Khmer, Chinese,
Japanese. The index takes a whole run of them for one word, so they are looked for letter by
letter. Compiling it takes 3 ms, so the first search does that."""


class _Term(NamedTuple):
    text: str
    exact: bool
    """Whether its words must stand as they are, one after the other."""


_CHAT: Final = ", ".join(f"c.{column}" for column in records.CHAT_COLUMNS.split(", "))


def search(connection: Connection, query: str, limit: int) -> list[Hit]:
    """Return where all words of a query stand: titles first, then messages, both newest
    first: ranking by how often words occur would look at all matches of every letter typed.

    A word matches the beginning of longer ones and whatever its accents; in "quotes" words match
    one after the other. Chats in the bin are left out.
    """
    query = clean(query).strip()[:_MAX_QUERY]
    terms = _terms(query)
    if not query or limit < 1:
        return []
    if not terms or re.search(_WITHOUT_SPACES, query):
        return _scan(connection, query, limit)
    expression = " ".join(f'"{t.text}"' if t.exact else f'"{t.text}" *' for t in terms)
    pattern = re.compile("|".join(_pattern_of(term) for term in terms))
    titles = connection.execute(
        f"SELECT {_CHAT} FROM chat_words JOIN chats c ON c.id = chat_words.rowid "  # noqa: S608
        "WHERE chat_words MATCH ? AND c.deleted IS NULL ORDER BY c.updated DESC LIMIT ?",
        (expression, limit),
    )
    hits = _hits_of_titles(titles, pattern)
    found = connection.execute(
        "SELECT n.id, n.chat FROM node_words JOIN nodes n ON n.id = node_words.rowid "
        "JOIN chats c ON c.id = n.chat "
        "WHERE node_words MATCH ? AND n.removed IS NULL AND c.deleted IS NULL "
        "ORDER BY node_words.rowid DESC",
        (expression,),
    )
    return hits + _hits_of_messages(connection, _choose(found, limit - len(hits)), pattern)


def forget(connection: Connection) -> bool:
    """Take words of erased messages out of the index, a step of it; return whether there are more.

    Without that they would stay in the file until the index is merged by chance.
    """
    more = False
    for table in ("chat_words", "node_words"):
        before = connection.total_changes
        # Negative: as if all of the index were due. Fewer than two changes: nothing is left to do.
        connection.execute(
            f"INSERT INTO {table} ({table}, rank) VALUES ('merge', ?)",  # noqa: S608
            (-_MERGE_PAGES,),
        )
        more = more or connection.total_changes - before >= 2
    return more


def add_many(connection: Connection, first: int, last: int) -> None:
    """Put messages that were written in this transaction into the index, by their ids."""
    connection.execute(
        "INSERT INTO node_words (rowid, text) "  # noqa: S608
        f"SELECT id, text FROM nodes WHERE id BETWEEN ? AND ? AND {IN_INDEX}",
        (first, last),
    )


def drop_many(connection: Connection, chat_id: int, first: int) -> None:
    """Take the messages of a chat out of the index, from one on. They are then erased."""
    connection.execute(
        "INSERT INTO node_words (node_words, rowid, text) "  # noqa: S608
        f"SELECT 'delete', id, text FROM nodes WHERE chat = ? AND id >= ? AND {IN_INDEX}",
        (chat_id, first),
    )


def rebuild(connection: Connection) -> None:
    """Make the index anew from the messages."""
    connection.execute("INSERT INTO chat_words (chat_words) VALUES ('rebuild')")
    # Not “rebuild”: that takes in replies that grow.
    connection.execute("INSERT INTO node_words (node_words) VALUES ('delete-all')")
    connection.execute(
        f"INSERT INTO node_words (rowid, text) SELECT id, text FROM nodes WHERE {IN_INDEX}"  # noqa: S608
    )


def _scan(connection: Connection, query: str, limit: int) -> list[Hit]:
    """Look for the letters of a query as they are."""
    like = "%" + re.sub(r"([%_\\])", r"\\\1", query) + "%"
    pattern = re.compile(re.escape(_fold(query)))
    titles = connection.execute(
        f"SELECT {_CHAT} FROM chats c WHERE c.title LIKE ? ESCAPE '\\' "  # noqa: S608
        "AND c.deleted IS NULL ORDER BY c.updated DESC LIMIT ?",
        (like, limit),
    )
    hits = _hits_of_titles(titles, pattern)
    found = connection.execute(
        "SELECT n.id, n.chat FROM nodes n JOIN chats c ON c.id = n.chat "
        "WHERE n.text LIKE ? ESCAPE '\\' AND n.removed IS NULL AND c.deleted IS NULL "
        "ORDER BY n.id DESC",
        (like,),
    )
    return hits + _hits_of_messages(connection, _choose(found, limit - len(hits)), pattern)


def _terms(query: str) -> list[_Term]:
    """Return the words of a query, and what is in quotes as one."""
    terms = []
    for quoted, word in _TERM.findall(query):
        text = quoted or word
        if any(letter.isalnum() for letter in text):
            terms.append(_Term(text, bool(quoted)))
    return terms[:_MAX_TERMS]


def _pattern_of(term: _Term) -> str:
    """Return a pattern of what a term matches, in a text that is folded."""
    words = r"[\W_]+".join(re.findall(r"[^\W_]+", _fold(term.text)))
    return rf"(?<![^\W_]){words}" + (r"(?![^\W_])" if term.exact else r"[^\W_]*")


def _choose(found: Iterable[tuple[int, int]], limit: int) -> list[tuple[int, int]]:
    """Return the newest of the messages found, as few as possible of one chat beyond `PER_CHAT`."""
    chosen: list[tuple[int, int]] = []
    others: list[tuple[int, int]] = []
    count: dict[int, int] = {}
    for node, chat in islice(found, _CANDIDATES):
        if len(chosen) >= limit:
            break
        count[chat] = count.get(chat, 0) + 1
        (chosen if count[chat] <= PER_CHAT else others).append((node, chat))
    return sorted(chosen + others[: max(0, limit - len(chosen))], reverse=True)


def _hits_of_titles(rows: Iterable[Sequence[Any]], pattern: re.Pattern[str]) -> list[Hit]:
    chats = [records.chat_of(row) for row in rows]
    return [
        Hit(chat=chat, node=None, snippet=_mark(chat.title, 0, len(chat.title), pattern))
        for chat in chats
    ]


def _hits_of_messages(
    connection: Connection, places: list[tuple[int, int]], pattern: re.Pattern[str]
) -> list[Hit]:
    texts = dict(
        connection.execute(
            "SELECT id, text FROM nodes WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps([node for node, _chat in places]),),
        ).fetchall()
    )
    chats = {chat: records.chat(connection, chat) for _node, chat in places}
    return [
        Hit(chat=chat, node=node, snippet=_around(texts[node], pattern))
        for node, chat_id in places
        if (chat := chats[chat_id]) is not None
    ]


def _around(text: str, pattern: re.Pattern[str]) -> Snippet:
    """Return some words around the first place where a pattern matches, all matches marked."""
    text = text[:_SNIPPET_SEARCHED]
    match = pattern.search(_fold(text))
    at = match.start() if match else 0
    begin = max(0, at - _SNIPPET_BEFORE)
    if begin:  # not in the middle of a word, where there are words
        begin = text.find(" ", begin, at) + 1 or begin
    end = at + _SNIPPET_AFTER
    pieces = _mark(text, begin, end, pattern)
    before = (("…", False),) if begin else ()
    after = (("…", False),) if end < len(text) else ()
    return before + pieces + after


def _mark(text: str, begin: int, end: int, pattern: re.Pattern[str]) -> Snippet:
    """Take a part of a text apart into what the pattern matches and what it does not."""
    part = text[begin:end]
    pieces: list[tuple[str, bool]] = []
    here = 0
    for match in pattern.finditer(_fold(part)):
        pieces += [(part[here : match.start()], False), (part[match.start() : match.end()], True)]
        here = match.end()
    pieces.append((part[here:], False))
    return tuple((re.sub(r"\s+", " ", piece), found) for piece, found in pieces if piece)


def _fold(text: str) -> str:
    """Return a text in small letters without accents, letter by letter: places stay the same."""
    return text.lower() if text.isascii() else "".join(map(_fold_letter, text))


@lru_cache(maxsize=4096)
def _fold_letter(letter: str) -> str:
    return unicodedata.normalize("NFD", letter.lower())[0]
