"""Time to the first word, with the draft read while it was written and without; how fast it stops.

    python benchmarks/bench_prefill.py [--model FILE] [--rounds 5]

Each case is measured in turns in one run: a fresh conversation is read, then the same one after
`ChatModel.prefill` has had the time the user needs to write.
"""

import argparse
import statistics
import threading
import time
from pathlib import Path

from gpt4all_desktop import paths
from gpt4all_desktop.chats.conversation import Attachment, Message, Role
from gpt4all_desktop.chats.generation import ChatModel
from gpt4all_desktop.chats.quote import quoted
from gpt4all_desktop.chats.reply import ReplyRequest, StopToken, Text
from gpt4all_desktop.library.installed import installed_models

QUESTION = "What does this say about tests, and what would you change about it?"
TALK = "I would like to know more about the history of the city and its old harbour. "
DOCUMENT = "Every line of this report says something about costs, tests and the old harbour. "


def user(text: str) -> Message:
    return Message(role=Role.USER, text=text)


def cases() -> dict[str, tuple[Message, ...]]:
    talk: list[Message] = []
    for number in range(6):
        talk += [
            user(f"{number}: {TALK * 4}"),
            Message(role=Role.ASSISTANT, text=f"{number}. {TALK * 5}"),
        ]
    document = Attachment(
        name="report.txt", media="text/plain", size=len(DOCUMENT) * 60, text=DOCUMENT * 60
    )
    return {
        "a first question": (user(QUESTION),),
        "a chat opened again": (*talk, user(QUESTION)),
        "a question with a document": (user(quoted(QUESTION, [document])),),
    }


def forget(chat: ChatModel) -> None:
    list(chat.reply(ReplyRequest(messages=(user("."),), max_tokens=1), StopToken()))


def first_word(chat: ChatModel, request: ReplyRequest) -> float:
    """Return milliseconds from sending to the first text."""
    begun, stop = time.perf_counter(), StopToken()
    events = chat.reply(request, stop)
    for event in events:
        if isinstance(event, Text):
            break
    took = 1000 * (time.perf_counter() - begun)
    stop.stop()
    for _ in events:
        pass
    return took


def cancel(chat: ChatModel, request: ReplyRequest, after: float) -> float | None:
    """Return milliseconds until a prefill has ended that is stopped; None if it was faster."""
    forget(chat)
    stop, asked = StopToken(), [0.0]

    def ask() -> None:
        asked[0] = time.perf_counter()
        stop.stop()

    timer = threading.Timer(after, ask)
    timer.start()
    chat.prefill(request, stop)
    ended = time.perf_counter()
    timer.cancel()
    timer.join()
    return 1000 * (ended - asked[0]) if stop.stopped else None


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    model = arguments.model or next(iter(installed_models(paths.models_dir())))
    chat = ChatModel.open(model)
    print(f"{chat.name}, median of {arguments.rounds}")
    for name, messages in cases().items():
        request = ReplyRequest(messages=messages, max_tokens=64)
        without, with_it, tokens = [], [], 0
        for _ in range(arguments.rounds):
            forget(chat)
            without.append(first_word(chat, request))
            forget(chat)
            tokens = chat.prefill(request, StopToken())
            with_it.append(first_word(chat, request))
        before, after = statistics.median(without), statistics.median(with_it)
        print(f"{name:28} {tokens:5} tokens   {before:7.1f} ms → {after:6.1f} ms")
    request = ReplyRequest(messages=(user(DOCUMENT * 180),), max_tokens=64)
    times = [cancel(chat, request, 0.02 + 0.02 * number) for number in range(20)]
    stopped = [took for took in times if took is not None]
    if stopped:
        print(
            f"stopping it: median {statistics.median(stopped):.1f} ms, "
            f"longest {max(stopped):.1f} ms of {len(stopped)}"
        )
    chat.close()


if __name__ == "__main__":
    main()
