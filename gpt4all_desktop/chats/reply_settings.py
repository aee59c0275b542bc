"""What a reply depends on besides conversation and model, gathered from the settings."""

from dataclasses import field

from gpt4all_desktop.chats.conversation import Message, Role
from gpt4all_desktop.chats.reply import ReplyRequest
from gpt4all_desktop.engine.sampling import Sampling
from gpt4all_desktop.record import record
from gpt4all_desktop.settings import Overrides, Settings


@record
class ReplySettings:
    """How replies in one chat are made."""

    sampling: Sampling = field(default_factory=Sampling)
    max_tokens: int = 4096
    system_prompt: str = ""
    template: str = ""
    """Jinja; empty is the model's own."""
    lookahead: bool = True

    def with_instructions(self, messages: tuple[Message, ...]) -> tuple[Message, ...]:
        """Return the conversation with the instructions before it.

        A conversation that begins with its own system message keeps that one alone.
        """
        begins_itself = bool(messages) and messages[0].role is Role.SYSTEM
        if begins_itself or not self.system_prompt.strip():
            return messages
        return (Message(role=Role.SYSTEM, text=self.system_prompt), *messages)

    def request(self, messages: tuple[Message, ...]) -> ReplyRequest:
        """Return the request for a reply to the conversation."""
        return ReplyRequest(
            messages=self.with_instructions(messages),
            sampling=self.sampling,
            max_tokens=self.max_tokens,
            template=self.template,
            lookahead=self.lookahead,
        )


def reply_settings(
    settings: Settings, *, model: str = "", chat: Overrides | None = None
) -> ReplySettings:
    """Return how to reply in a chat with these overrides."""

    def number(key: str) -> float:
        return settings.number(key, model=model, chat=chat)

    return ReplySettings(
        sampling=Sampling(
            temperature=number("sampling.temperature"),
            top_k=int(number("sampling.top_k")),
            top_p=number("sampling.top_p"),
            min_p=number("sampling.min_p"),
            repeat_penalty=number("sampling.repeat_penalty"),
            repeat_last_n=int(number("sampling.repeat_last_n")),
            seed=settings.whole("sampling.seed", model=model, chat=chat),
        ),
        max_tokens=int(number("chat.max_tokens")),
        system_prompt=settings.text("chat.system_prompt", model=model, chat=chat),
        template=settings.text("chat.template", model=model, chat=chat),
        lookahead=settings.flag("load.lookahead", model=model),
    )
