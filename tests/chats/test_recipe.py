"""How a reply was made, kept as text."""

import pytest

from gpt4all_desktop.chats.conversation import Replay
from gpt4all_desktop.chats.recipe import recipe, settings_of
from gpt4all_desktop.chats.reply_settings import ReplySettings
from gpt4all_desktop.engine.sampling import Sampling


def replay(settings: str, seed: int = 7) -> Replay:
    return Replay(
        model_sha256="", seed=seed, settings=settings, cpu_tier="avx2", context_length=4096
    )


def test_settings_come_back_with_the_seed_that_was_used() -> None:
    made = ReplySettings(
        sampling=Sampling(temperature=1.5, top_k=3), max_tokens=9, system_prompt="Bé brief."
    )
    found = settings_of(replay(recipe(made)), ReplySettings(max_tokens=1, template="x"))
    assert found is not None
    assert found.sampling == Sampling(temperature=1.5, top_k=3, seed=7)
    assert (found.max_tokens, found.system_prompt, found.template) == (9, "Bé brief.", "")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no JSON",
        "[]",
        '{"temperature": "hot"}',
        '{"temperature": 1000}',
        '{"unheard_of": 1}',
        '{"top_k": "40"}',
        '{"top_k": 1e30}',
        '{"top_k": 4294967296}',
        '{"repeat_last_n": 64.5}',
        '{"max_tokens": 0}',
        '{"max_tokens": "1"}',
        '{"system_prompt": 1}',
        "[" * 100_000,
        '"' + "x" * (1 << 20) + '"',
    ],
)
def test_what_cannot_be_understood_is_nothing(text: str) -> None:
    assert settings_of(replay(text), ReplySettings()) is None
