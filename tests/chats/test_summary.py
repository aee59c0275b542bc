"""Every word of a beginning is read once for its summary, and each round fits."""

import pytest

from gpt4all_desktop.chats.conversation import Message, Role
from gpt4all_desktop.chats.summary import SUMMARY_PROMPT, Summary

PROMPT = 40


def size(text: str) -> int:
    return len(text.split())


def conversation(*sizes: int) -> list[Message]:
    """Words are tokens; each is there once."""
    messages, at = [], 0
    for number, count in enumerate(sizes):
        text = " ".join(f"w{n:05}" for n in range(at, at + count))
        role = Role.ASSISTANT if number % 2 else Role.USER
        messages.append(Message(role=role, text=text))
        at += count
    return messages


def rounds(messages: list[Message], context: int) -> list[tuple[Message, ...]]:
    """Return what is asked, with answers as long as they may be."""
    sizes = [size(message.text) for message in messages]
    summary, asked = Summary(messages, sizes, prompt=PROMPT, context=context), []
    while not summary.done:
        request = summary.request()
        assert sum(size(m.text) + 8 for m in request.messages) + request.max_tokens <= context
        asked.append(request.messages)
        summary.take(f"end-of-{len(asked)} " + "so " * (request.max_tokens - 1))
    return asked


def test_what_fits_is_asked_as_it_was_said() -> None:
    messages = conversation(100, 200)
    asked = Message(role=Role.USER, text=SUMMARY_PROMPT)
    assert rounds(messages, 1000) == [(*messages, asked)]


@pytest.mark.parametrize("sizes", [(5000,), (300, 4000, 10, 700), (90,) * 60, (1, 2000, 1)])
def test_what_does_not_fit_is_read_in_pieces(sizes: tuple[int, ...]) -> None:
    asked = rounds(conversation(*sizes), 1000)
    assert len(asked) > 1
    assert all(len(messages) == 1 for messages in asked), "which no chat template refuses"
    texts = [messages[0].text for messages in asked]
    for at, text in enumerate(texts):
        assert text.endswith(SUMMARY_PROMPT)
        assert (f"end-of-{at}" in text) is (at > 0), "with the summary of what was before"
    said = "".join(texts).replace("User: ", "").replace("Assistant: ", "")
    letters = "".join(m.text for m in conversation(*sizes)).replace(" ", "")
    said = said.replace(SUMMARY_PROMPT, "").replace(" ", "").replace("\n", "")
    assert sum(map(said.count, "w")) == sum(map(letters.count, "w")), "nothing twice or never"


def test_a_tiny_context_ends_as_well() -> None:
    messages = conversation(50)
    summary = Summary(messages, [50], prompt=PROMPT, context=64)
    for _ in range(1000):
        if summary.done:
            break
        summary.take("So.")
    assert summary.done
