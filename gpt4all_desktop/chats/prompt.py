"""From a conversation to the token ids a model is given: template, control tokens, room.

What does not fit the context window loses its oldest turns, never its system message. So that the
beginning of the prompt stays the same from reply to reply (the engine need not read again what it
has read), more is dropped at once than would be necessary, and the same is dropped next time.
"""

import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from gpt4all_desktop.chats.conversation import Message, Role
from gpt4all_desktop.chats.plan import Piece, PlanRequest, PromptPlan
from gpt4all_desktop.engine.template import CHATML, PLAIN, PLAIN_STOPS, ChatTemplate, Prompt
from gpt4all_desktop.errors import AppError, TemplateError
from gpt4all_desktop.record import record
from gpt4all_desktop.sentence import translatable

if TYPE_CHECKING:
    from gpt4all_desktop.engine.model import Model

MIN_ROOM: Final = 4
"""Tokens left for the reply at the very least."""

_CHATML_TOKENS: Final = ("<|im_start|>", "<|im_end|>")
_TURN_TOKENS: Final = 8  # what a template puts around a message, roughly

_HOPELESS: Final = 8  # times the room
_MAX_COUNTS: Final = 20_000

_log = logging.getLogger(__name__)


class PromptTooLongError(AppError):
    """The last message does not fit the context window, even alone."""

    def __init__(self, tokens: int, limit: int) -> None:
        super().__init__(
            translatable(
                "Your message is too long: with its surroundings it has {tokens:,} tokens, but "
                "only {limit:,} fit into the context of this model. Shorten it or choose a longer "
                "context."
            ),
            tokens=tokens,
            limit=limit,
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
        self._counts: dict[tuple[int, int], int] = {}
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

    def ids(self, messages: Sequence[Message], continued: str = "") -> list[int]:
        """Return the prompt for the whole conversation, however long.

        Args:
            messages: oldest first.
            continued: what the reply already says; the prompt ends with it, inside the reply.

        Raises:
            TemplateError: the template fails or refuses the conversation.
        """
        prompt = self.template.render(
            [{"role": str(message.role), "content": message.text} for message in messages],
            controls=self.controls,
        )
        ids = self._tokenize(prompt)
        return ids + self._tokenize_on(continued, special=False) if continued else ids

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

    def pieces(self, ids: Sequence[int]) -> tuple[Piece, ...]:
        """Return token ids as text, with the control tokens spelled out and told apart."""
        found: list[Piece] = []
        plain: list[bytes] = []

        def flush() -> None:
            if plain:
                found.append(Piece(text=b"".join(plain).decode("utf-8", "replace"), control=False))
                plain.clear()

        for token in ids:
            control = self._control_text(token)
            if control:
                flush()
                found.append(Piece(text=control, control=True))
            else:
                plain.append(self._model.token_bytes(token))
        flush()
        return tuple(found)

    def count(self, text: str) -> int:
        """Return how many tokens a user's text has. From any thread."""
        key = (hash(text), len(text))  # not the text: drafts change with every key
        known = self._counts.get(key)
        if known is None:
            if len(self._counts) >= _MAX_COUNTS:
                self._counts.clear()
            known = self._counts[key] = len(self._model.tokenize(text))
        return known

    # ---- room -----------------------------------------------------------------------------------

    def fit(
        self,
        messages: Sequence[Message],
        *,
        context: int,
        max_tokens: int,
        continued: str = "",
        whole: bool = False,
        left_out: int | None = None,
    ) -> list[int]:
        """Return the prompt for as much of the conversation as leaves room for a reply.

        Args:
            messages: oldest first; system messages at the beginning are always kept.
            context: tokens that prompt and reply may have together.
            max_tokens: limit of the reply; a quarter of the context is kept free for it, or less
                if it is lower.
            continued: the beginning of the reply, which is always kept.
            whole: nothing may be left out but what was for the last reply.
            left_out: how many turns are left out at least; None: as many as for the last reply.

        Raises:
            PromptTooLongError: the last message does not fit even alone, or not all that has to.
            TemplateError: the template fails or refuses the conversation.
        """
        window = self.window(
            messages,
            context=context,
            max_tokens=max_tokens,
            continued=continued,
            left_out=left_out,
        )
        if not window.fits or (whole and self.drops_more(messages, window)):
            raise PromptTooLongError(len(window.ids), max(window.limit, 0))
        self._dropped = tuple(messages[window.heads : window.first])
        return window.ids

    @property
    def left_out(self) -> int:
        """How many turns `fit` left out last."""
        return len(self._dropped)

    def window(
        self,
        messages: Sequence[Message],
        *,
        context: int,
        max_tokens: int,
        continued: str = "",
        left_out: int | None = None,
    ) -> "Window":
        """Return what `fit` would, without committing to it. From any thread.

        Raises:
            TemplateError: the template fails or refuses the conversation.
        """
        heads = next(
            (at for at, message in enumerate(messages) if message.role is not Role.SYSTEM), 0
        )
        head, turns = tuple(messages[:heads]), tuple(messages[heads:])
        reserve = min(max_tokens, context // 4)
        room = max(context - reserve, 1)
        dropped = self._dropped
        start = len(dropped) if turns[: len(dropped)] == dropped else 0
        if left_out is not None:
            start = min(left_out, max(len(turns) - 1, 0))
        # Far too long: not even worth a try. (What templates leave out, e.g. old reasoning, must
        # not count, hence the margin.)
        hopeless = self._exceeds(turns[start:], _HOPELESS * room)
        ids = [] if hopeless else self.ids(head + turns[start:], continued)
        if hopeless or len(ids) > room:
            target = room * 3 // 5 - (self.count(continued) if continued else 0)
            for later in self._later_starts(head, turns, start, target):
                start, ids = later, self.ids(head + turns[later:], continued)
                if len(ids) <= room:
                    break
        if not ids:
            ids = self.ids(head + turns[start:], continued)
        return Window(
            ids=ids, heads=heads, first=heads + start, reserve=reserve, limit=context - MIN_ROOM
        )

    def forget(self) -> None:
        """Drop nothing just because it was dropped before: there is other room now."""
        self._dropped = ()

    def drops_more(self, messages: Sequence[Message], window: "Window") -> bool:
        """Return True if the window begins later than that of the last reply did."""
        return len(messages[window.heads : window.first]) > len(self._dropped)

    def plan(self, request: PlanRequest, *, context: int) -> PromptPlan:
        """Return what the model would read. From any thread.

        Raises:
            TemplateError: the template fails or refuses the conversation.
        """
        messages = request.messages
        window = self.window(messages, context=context, max_tokens=request.max_tokens)
        read = {*range(window.heads), *range(window.first, len(messages))}
        return PromptPlan(
            tokens=len(window.ids),
            context=context,
            reserve=window.reserve,
            heads=window.heads,
            first=window.first,
            sizes=tuple(
                self.count(message.text) if at in read else None
                for at, message in enumerate(messages)
            ),
            texts=tuple(map(self.count, request.texts)),
            fits=window.fits,
            prompt=self.pieces(window.ids) if request.literal else (),
        )

    def _exceeds(self, turns: Sequence[Message], limit: int) -> bool:
        """Return True if the newest turns alone have more tokens than that."""
        size = 0
        for turn in reversed(turns):
            size += self.count(turn.text)
            if size > limit:
                return True
        return False

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
        return self.count(message.text) + _TURN_TOKENS


@record
class Window:
    """The prompt for the part of a conversation that fits."""

    ids: list[int]
    heads: int
    """System messages at the beginning."""
    first: int
    """The first other message that is in it."""
    reserve: int
    """Tokens kept free for the reply."""
    limit: int
    """Tokens a prompt may have at the very most."""

    @property
    def fits(self) -> bool:
        """Whether a reply is possible."""
        return len(self.ids) <= self.limit
