"""From a conversation to the token ids a model is given: template, control tokens, room.

What does not fit the context window loses its oldest turns, never its system message. So that the
beginning of the prompt stays the same from reply to reply (the engine need not read again what it
has read), more is dropped at once than would be necessary, and the same is dropped next time.
"""

import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from gpt4all_desktop.chats.conversation import Message, Role
from gpt4all_desktop.engine.template import CHATML, PLAIN, PLAIN_STOPS, ChatTemplate, Prompt
from gpt4all_desktop.errors import AppError, TemplateError

if TYPE_CHECKING:
    from gpt4all_desktop.engine.model import Model

MIN_ROOM: Final = 4
"""Tokens left for the reply at the very least."""

_CHATML_TOKENS: Final = ("<|im_start|>", "<|im_end|>")
_TURN_TOKENS: Final = 8  # what a template puts around a message, roughly

_log = logging.getLogger(__name__)


class PromptTooLongError(AppError):
    """The last message does not fit the context window, even alone."""

    def __init__(self, tokens: int, limit: int) -> None:
        super().__init__(
            f"Your message is too long: with its surroundings it has {tokens:,} tokens, but only "
            f"{limit:,} fit into the context of this model. Shorten it or choose a longer context."
        )
        self.tokens = tokens
        self.limit = limit


class Prompter:
    """Turns conversations into token ids for one model and one chat template."""

    def __init__(self, model: "Model", template: ChatTemplate | None = None) -> None:
        """Use the template given, or else that of the model, or else a guess.

        A template of the model that cannot be used is reported in the log and replaced by a guess:
        a damaged template shall not make a model unusable.
        """
        self._model = model
        self._controls: dict[int, str] = {}
        self._dropped: tuple[Message, ...] = ()
        self.stops: tuple[str, ...] = ()
        """Texts that end a reply besides the model's own tokens."""
        self.template = template or self._own_template() or self._guessed_template()

    # ---- templates ------------------------------------------------------------------------------

    def compile(self, source: str) -> ChatTemplate:
        """Return a template that knows the special tokens of the model.

        Raises:
            TemplateError: it cannot be used.
        """
        return ChatTemplate(source, special_tokens=self._special_tokens())

    def _own_template(self) -> ChatTemplate | None:
        source = self._model.chat_template
        if source is None or not source.strip():
            return None
        try:
            template = self.compile(source)
            template.render([{"role": "user", "content": "Hello"}])
            return template
        except TemplateError as error:
            _log.warning("%s A common format is used instead.", error)
            return None

    def _guessed_template(self) -> ChatTemplate:
        if all(self._control_text(token) for token in map(self._single, _CHATML_TOKENS)):
            return self.compile(CHATML)
        self.stops = PLAIN_STOPS
        return self.compile(PLAIN)

    def _special_tokens(self) -> dict[str, str]:
        model = self._model
        ids = {
            "bos_token": model.bos_id,
            "eos_token": model.eos_id,
            "unk_token": model.unk_id,
            "pad_token": model.pad_id,
        }
        return {
            name: model.token_bytes(token, special=True).decode("utf-8", "replace")
            for name, token in ids.items()
            if token is not None
        }

    # ---- tokens ---------------------------------------------------------------------------------

    def ids(self, messages: Sequence[Message]) -> list[int]:
        """Return the prompt for the whole conversation, however long.

        Raises:
            TemplateError: the template fails or refuses the conversation.
        """
        prompt = self.template.render(
            [{"role": str(message.role), "content": message.text} for message in messages],
            controls=self.controls,
        )
        return self._tokenize(prompt)

    def controls(self, text: str) -> list[str]:
        """Return the control tokens that text spells out."""
        found = map(self._control_text, set(self._model.tokenize(text, special=True)))
        return [token for token in found if token]

    def _control_text(self, token: int | None) -> str:
        """Return how a control token is spelled, or "" for any other."""
        if token is None:
            return ""
        known = self._controls.get(token)
        if known is None:
            visible = self._model.token_bytes(token)
            known = "" if visible else self._spelling(token)
            self._controls[token] = known
        return known

    def _spelling(self, token: int) -> str:
        return self._model.token_bytes(token, special=True).decode("utf-8", "replace")

    def _single(self, text: str) -> int | None:
        ids = self._model.tokenize(text, special=True)
        return ids[0] if len(ids) == 1 else None

    def _tokenize(self, prompt: Prompt) -> list[int]:
        model, segments = self._model, list(prompt.segments)
        ids: list[int] = []
        first = segments[0].text if segments else ""
        if model.add_bos and model.bos_id is not None:
            ids.append(model.bos_id)
            # Templates write the token out, too: once is enough.
            bos = self._spelling(model.bos_id)
            if bos and segments and segments[0].trusted:
                first = first.removeprefix(bos)
        for number, segment in enumerate(segments):
            if number == 0:
                ids += model.tokenize(first, special=segment.trusted)
            else:
                ids += self._tokenize_on(segment.text, special=segment.trusted)
        return ids

    def _tokenize_on(self, text: str, *, special: bool) -> list[int]:
        """Return the ids of text that goes on in the middle of something.

        Tokenizers in the style of SentencePiece put a space before everything: it is taken by a
        line break in front, whose ids are cut off again.
        """
        lead = self._model.tokenize("\n", special=special)
        ids = self._model.tokenize("\n" + text, special=special)
        if ids[: len(lead)] == lead:
            return ids[len(lead) :]
        return self._model.tokenize(text, special=special)

    def raw_ids(self, text: str) -> list[int]:
        """Return the ids of a text whose author has put the control tokens in himself."""
        model = self._model
        ids = model.tokenize(text, special=True)
        if model.add_bos and model.bos_id is not None and ids[:1] != [model.bos_id]:
            return [model.bos_id, *ids]
        return ids

    # ---- room -----------------------------------------------------------------------------------

    def fit(self, messages: Sequence[Message], *, context: int, max_tokens: int) -> list[int]:
        """Return the prompt for as much of the conversation as leaves room for a reply.

        Args:
            messages: oldest first; system messages at the beginning are always kept.
            context: tokens that prompt and reply may have together.
            max_tokens: limit of the reply; a quarter of the context is kept free for it, or less
                if it is lower.

        Raises:
            PromptTooLongError: the last message does not fit even alone.
            TemplateError: the template fails or refuses the conversation.
        """
        first_turn = next(
            (at for at, message in enumerate(messages) if message.role is not Role.SYSTEM), 0
        )
        head, turns = tuple(messages[:first_turn]), tuple(messages[first_turn:])
        room = max(context - min(max_tokens, context // 4), 1)
        start = len(self._dropped) if turns[: len(self._dropped)] == self._dropped else 0
        ids = self.ids(head + turns[start:])
        if len(ids) > room:
            for later in self._later_starts(head, turns, start, room * 3 // 5):
                start, ids = later, self.ids(head + turns[later:])
                if len(ids) <= room:
                    break
        if len(ids) > context - MIN_ROOM:
            raise PromptTooLongError(len(ids), max(context - MIN_ROOM, 0))
        self._dropped = turns[:start]
        return ids

    def _later_starts(
        self, head: Sequence[Message], turns: Sequence[Message], start: int, target: int
    ) -> list[int]:
        """Return the questions a shorter conversation could begin with, longest first.

        The first is estimated to leave `target` tokens; the last is the user's last message.
        """
        questions = [at for at, turn in enumerate(turns) if at > start and turn.role is Role.USER]
        size = sum(map(self._estimate, head))
        wanted = len(turns)
        for at in range(len(turns) - 1, start, -1):
            size += self._estimate(turns[at])
            if size > target:
                break
            wanted = at
        return [at for at in questions if at >= wanted] or questions[-1:]

    def _estimate(self, message: Message) -> int:
        return len(self._model.tokenize(message.text)) + _TURN_TOKENS
