"""A title for a chat: from what it begins with, or from what the model says it is about."""

import re
from collections.abc import Sequence
from typing import Final

from gpt4all_desktop.chats.conversation import Attachment

LIMIT: Final = 40
"""Longest title made of a question, in characters."""
_LEAST: Final = 12  # a word cut in the middle is better than a title shorter than that

TITLE_PROMPT: Final = (
    "Give this conversation a short title of three to six words, in the language of my first "
    "message. Answer with the title only."
)
TITLE_BEGINNING: Final = "Title:"
"""What the answer begins with. Models that think before they speak come to the point."""
TITLE_TOKENS: Final = 32
MODEL_LIMIT: Final = 60
"""Longest title taken from a model; a longer one is a sentence."""

_THOUGHTS: Final = re.compile(r"<think(?:ing)?>.*?(?:</think(?:ing)?>|\Z)", re.DOTALL)
_END_OF_THOUGHTS: Final = re.compile(r"\A.*</think(?:ing)?>", re.DOTALL)
_LABEL: Final = re.compile(
    r"\A(?:title|titel|título|titulo|titre|标题|タイトル)\s*[:：]\s*", re.IGNORECASE
)
_AROUND: Final = " \t\"'`*_#“”„‟‘’«»‹›「」『』《》"
_AT_END: Final = " .。,;:"


def title_of(text: str, attachments: Sequence[Attachment] = ()) -> str:
    """Return the first words of a question, on one line; else the name of its first document."""
    words = " ".join(text[: LIMIT * 40].split())
    if not words:
        words = attachments[0].name if attachments else ""
    if len(words) <= LIMIT:
        return words
    cut = words[: LIMIT + 1].rfind(" ")
    return words[: cut if cut >= _LEAST else LIMIT].rstrip(" ,;:.-") + "…"


def title_in(answer: str) -> str:
    """Return the title in what a model answered to `TITLE_PROMPT`; "" if there is none to use."""
    text = _THOUGHTS.sub("", answer)
    text = _END_OF_THOUGHTS.sub("", text).strip()
    line = text.splitlines()[0] if text else ""
    before = ""
    while line != before:  # **Title: "Words"** has layers
        before = line
        line = _LABEL.sub("", line.strip(_AROUND)).rstrip(_AT_END)
    line = " ".join(line.split())
    words = sum(letter.isalpha() for letter in line) >= 2
    whole = "<" not in line and line[-1:] != "…"
    return line if words and whole and len(line) <= MODEL_LIMIT else ""
