"""What evaluating guesses in advance gains: `python benchmarks/bench_lookahead.py [MODEL]`.

The same replies are generated with and without lookahead, taking turns, and must have the same
tokens; quoted is the median ratio of the speeds. Copying tasks are where it can win, free prose is
where it must not lose. The model is the starter model unless another is named.
"""

import argparse
import statistics
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from gpt4all_desktop import paths
from gpt4all_desktop.chats.conversation import Message, Role
from gpt4all_desktop.chats.prompt import Prompter
from gpt4all_desktop.engine import GREEDY, Model, Sampling, Session

STARTER = "SmolLM2-135M-Instruct.Q4_1.gguf"
TEXT = (
    "The harbour lies still this early in the morning. A few boats are coming in, and on the quay "
    "people wait with baskets and talk about prices, the weather of the last twelve days and who "
    "will buy the old mill. Nobody is in a hurry; there is time enough for a cup of coffee. Later, "
    "when the market opens, the first fish is carried over the bridge, past the church and the "
    "school, and by nine o'clock everything worth having is sold."
)
CODE = """def total(prices, tax):
    result = 0
    for price in prices:
        if price < 0:
            raise ValueError("a price cannot be negative")
        result += price
    return result * (1 + tax)


def average(prices):
    if not prices:
        raise ValueError("there are no prices")
    return total(prices, 0) / len(prices)
"""
TASKS = {
    "repeat a text": f"Repeat the following text exactly, word for word:\n\n{TEXT}",
    "correct a text": f"Correct the spelling and write the whole text again:\n\n{TEXT}",
    "change code": f"Add a docstring to each function and show the whole code:\n\n{CODE}",
    "summarise": f"Summarise the following text in two sentences:\n\n{TEXT}",
    "story": "Tell me a story about a lighthouse keeper and his cat.",
    "explain": "Why is the sky blue? Explain it to a child.",
}
SETTINGS = {"greedy": GREEDY, "temperature 0.7": Sampling(seed=7)}


@dataclass(frozen=True)
class Run:
    tokens: list[int]
    seconds: float


def run(session: Session, ids: list[int], sampling: Sampling, count: int, lookahead: bool) -> Run:
    session.sync(ids[:-1])
    session.sync(ids)
    started = time.perf_counter()
    tokens = list(session.generate(max_tokens=count, sampling=sampling, lookahead=lookahead))
    return Run(tokens, time.perf_counter() - started)


def compare(session: Session, ids: list[int], sampling: Sampling, count: int, repeat: int) -> str:
    """Return the columns of a row; the first pair of runs warms up and does not count."""
    ratios, plain, ahead = [], [], []
    _, guessed_before, right_before = session.guesses
    for _ in range(repeat + 1):
        without = run(session, ids, sampling, count, lookahead=False)
        with_it = run(session, ids, sampling, count, lookahead=True)
        if without.tokens != with_it.tokens:
            raise SystemExit("the tokens differ: that is a bug")
        ratios.append(without.seconds / with_it.seconds)
        plain.append(len(without.tokens) / without.seconds)
        ahead.append(len(with_it.tokens) / with_it.seconds)
    _, guessed, right = session.guesses
    guessed, right = guessed - guessed_before, right - right_before
    return (
        f"{len(with_it.tokens)} | {guessed // (repeat + 1)}, {right / max(guessed, 1):.0%} "
        f"| {statistics.median(plain[1:]):.0f} | {statistics.median(ahead[1:]):.0f} "
        f"| **{statistics.median(ratios[1:]):.2f}**"
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", nargs="?", type=Path, default=paths.models_dir() / STARTER)
    parser.add_argument("--tokens", type=int, default=160)
    parser.add_argument("--repeat", type=int, default=7)
    parser.add_argument("--threads", type=int, default=None)
    arguments = parser.parse_args()
    print("| task | sampling | tokens | guessed, right | tokens/s without | with | ratio |")
    print("|" + " --- |" * 7)
    with (
        Model(arguments.model, threads=arguments.threads) as model,
        model.session(2048) as session,
    ):
        prompter = Prompter(model)
        for task, question in TASKS.items():
            ids = prompter.ids([Message(role=Role.USER, text=question)])
            for name, sampling in SETTINGS.items():
                row = compare(session, ids, sampling, arguments.tokens, arguments.repeat)
                print(f"| {task} | {name} | {row} |", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
