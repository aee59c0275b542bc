"""Every sampling parameter of the engine can be set, and arrives."""

from dataclasses import fields

import pytest

from gpt4all_desktop.chats.conversation import Message, Role
from gpt4all_desktop.chats.reply import ReplyRequest
from gpt4all_desktop.chats.reply_settings import ReplySettings, reply_settings
from gpt4all_desktop.engine.sampling import Sampling
from gpt4all_desktop.settings import Settings, encode

NAMES = [field.name for field in fields(Sampling)]
USER = Message(role=Role.USER, text="Hi")


def test_the_defaults_are_those_of_the_engine() -> None:
    made = reply_settings(Settings(None))
    assert made == ReplySettings()
    assert made.sampling == Sampling()
    assert made.max_tokens == ReplyRequest(messages=(USER,)).max_tokens


@pytest.mark.parametrize("name", NAMES)
def test_each_sampling_parameter_arrives(name: str) -> None:
    settings = Settings(None)
    settings.set(f"sampling.{name}", 1)
    assert getattr(reply_settings(settings).sampling, name) == 1


def test_the_engine_takes_the_bounds_of_every_option() -> None:
    for name in NAMES:
        settings = Settings(None)
        kind = settings.option(f"sampling.{name}").kind
        for bound in (kind.low, kind.high):  # type: ignore[union-attr]
            settings.set(f"sampling.{name}", bound)
            reply_settings(settings)


def test_a_chat_and_a_model_have_their_own() -> None:
    made = reply_settings(
        Settings(None), model="Small", chat={"chat.system_prompt": encode("Be brief.")}
    )
    assert made.system_prompt == "Be brief."


def test_instructions_come_first_and_never_twice() -> None:
    settings = ReplySettings(system_prompt="Be brief.")
    system = Message(role=Role.SYSTEM, text="Be brief.")
    assert settings.with_instructions((USER,)) == (system, USER)
    assert settings.with_instructions((system, USER)) == (system, USER)
    assert ReplySettings(system_prompt=" \n").with_instructions((USER,)) == (USER,)
