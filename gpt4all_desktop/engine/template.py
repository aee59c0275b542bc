"""Chat templates: a conversation in, the text (or rather: the marked-up text) for the model out.

A template is a small jinja program inside the model file. It is run in a sandbox with limits on
time, memory and size, because it comes from a stranger: see `template_sandbox` and
`template_limits`.

What people (or documents, or the model) wrote must not act as the model's control tokens: a
message that contains "<|im_end|>" shall be a message about such a token and not end the turn. So
`render` replaces every control token spelled out in a message by one private-use character, lets
the template work on that, and returns the result as segments: those the template is answerable for,
in which control tokens are meant, and those copied from messages, in which they are not. One
character in place of each token, rather than marks around the messages, because it survives
whatever templates do to messages: trim, split, cut off, repeat.
"""

import itertools
import threading
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

import jinja2

from gpt4all_desktop.engine.template_filters import ConversationRefused
from gpt4all_desktop.engine.template_limits import LimitExceeded, Limits, tree_bytes
from gpt4all_desktop.engine.template_sandbox import TemplateSandbox
from gpt4all_desktop.errors import TemplateError
from gpt4all_desktop.record import record
from gpt4all_desktop.sentence import Sentence

CHATML: Final = (
    "{% for message in messages %}"
    "{{ '<|im_start|>' + message.role + '\n' + message.content + '<|im_end|>\n' }}"
    "{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}"
)
"""For models that know <|im_start|> and <|im_end|> but bring no template."""

PLAIN: Final = (
    "{% for message in messages %}"
    "{{ {'user': 'User: ', 'assistant': 'Assistant: '}.get(message.role, '') }}"
    "{{ message.content | trim + '\n\n' }}"
    "{% endfor %}"
    "{% if add_generation_prompt %}{{ 'Assistant:' }}{% endif %}"
)
"""For models that were never taught to chat."""

PLAIN_STOPS: Final = ("\nUser:", "\nAssistant:")
"""Texts at which a reply to the PLAIN prompt is over; such models seldom say so."""

Message = Mapping[str, Any]
"""What templates see: "role", "content" and whatever else a role has, as in JSON."""

_STAND_INS: Final = range(0xF0000, 0xFFFFE)  # a private-use plane: no text means anything by it
_MAX_INPUT_BYTES: Final = 64 * 1024 * 1024
_PROBE: Final = "8c1f2aXq"  # looked for in a rendered conversation


@record
class Segment:
    """A stretch of a prompt."""

    text: str
    trusted: bool
    """Whether control tokens spelled out in it are meant as such."""


@record
class Prompt:
    """A rendered conversation. Adjoining segments differ in `trusted`."""

    segments: tuple[Segment, ...]

    @property
    def text(self) -> str:
        """The whole of it."""
        return "".join(segment.text for segment in self.segments)


class ChatTemplate:
    """A compiled chat template. May be shared between threads."""

    def __init__(
        self,
        source: str,
        *,
        special_tokens: Mapping[str, str] | None = None,
        limits: Limits | None = None,
        now: Callable[[], datetime] = datetime.now,
    ) -> None:
        """Compile the template.

        Args:
            source: jinja text, as in the metadata of a model file.
            special_tokens: what "bos_token", "eos_token" and the like are in the template.
            limits: None takes the defaults.
            now: the clock of `strftime_now`.

        Raises:
            TemplateError: it is not a template, uses something that chat templates have no use
                for, or is too large.
        """
        self.source = source
        names = ("bos_token", "eos_token", "unk_token", "pad_token")
        self._special = dict.fromkeys(names, "") | dict(special_tokens or {})
        self._lock = threading.Lock()
        self._takes_system: bool | None = None
        try:
            self._sandbox = TemplateSandbox(limits or Limits(), now)
            self._template = self._sandbox.load(source)
        except Exception as error:  # compiling a stranger's program: anything may go wrong
            raise _explained(error) from error

    @property
    def takes_system(self) -> bool:
        """Whether system messages reach the prompt. Otherwise `render` puts them into the first
        message of the user."""
        if self._takes_system is None:
            trial = [{"role": "system", "content": _PROBE}, {"role": "user", "content": "Hello"}]
            try:
                self._takes_system = _PROBE in self._run(trial, {}, add_generation_prompt=True)
            except TemplateError as error:
                self._takes_system = not isinstance(error.__cause__, ConversationRefused)
        return self._takes_system

    def render(
        self,
        messages: Sequence[Message],
        *,
        add_generation_prompt: bool = True,
        variables: Mapping[str, Any] | None = None,
        controls: Callable[[str], Collection[str]] | None = None,
    ) -> Prompt:
        """Return the prompt for a conversation.

        A template that does not accept the order of roles gets another try with neighbours of the
        same role joined.

        Args:
            messages: oldest first. Changing what templates get does not change these.
            add_generation_prompt: end where the assistant's next reply begins.
            variables: more names for the template, e.g. "enable_thinking" or "tools".
            controls: returns the control tokens that a text spells out; without it the prompt is
                one trusted segment, messages included.

        Raises:
            TemplateError: the template fails, takes too much time or memory, or refuses the
                conversation.
        """
        options = {"variables": variables or {}, "add_generation_prompt": add_generation_prompt}
        if not self.takes_system:
            messages = _without_system(messages)
        try:
            return self._render_shielded(messages, controls, options)
        except TemplateError as error:
            if not isinstance(error.__cause__, ConversationRefused):
                raise
            other = _alternating(_without_system(messages))
            if other == [dict(message) for message in messages]:
                raise
            return self._render_shielded(other, controls, options)

    # ---- control tokens in messages -------------------------------------------------------------

    def _render_shielded(
        self,
        messages: Sequence[Message],
        controls: Callable[[str], Collection[str]] | None,
        options: dict[str, Any],
    ) -> Prompt:
        shield = _Shield(messages, controls) if controls is not None else None
        if shield is None or not shield.meant:
            return _trusted(self._run(messages, **options))
        prompt = shield.segments(self._run(shield.shielded, **options))
        try:
            plain = self._run(messages, **options)
        except TemplateError:
            return prompt  # it saw control tokens where there are none
        if prompt.text == plain:
            return prompt
        # The template did something with the token's text or with the character in its place.
        return _trusted(self._run(shield.defused, **options))

    # ---- running --------------------------------------------------------------------------------

    def _run(
        self,
        messages: Sequence[Message],
        variables: Mapping[str, Any],
        add_generation_prompt: bool,
    ) -> str:
        sandbox = self._sandbox
        given = {"tools": None, "documents": None} | dict(variables)
        given |= self._special | {"add_generation_prompt": add_generation_prompt}
        try:
            with self._lock:
                given = _plain(given | {"messages": messages})
                size = tree_bytes(given, _MAX_INPUT_BYTES)
                sandbox.budget.start(messages=len(messages), input_bytes=size)
                context = self._template.new_context(given)
                return "".join(self._template.root_render_func(context))
        except Exception as error:  # running a stranger's program: anything may go wrong
            raise _explained(error) from error


class _Shield:
    """Messages with stand-ins for the control tokens they spell out."""

    def __init__(
        self, messages: Sequence[Message], controls: Callable[[str], Collection[str]]
    ) -> None:
        self.meant: dict[str, str] = {}
        """Stand-in → what it stands for."""
        self._controls = controls
        everything = "".join(_texts(messages))
        free = (chr(code) for code in _STAND_INS)
        self._free = (char for char in free if char not in everything)
        self._known: dict[str, str] = {}
        self.shielded = [_mapped(message, self._replace) for message in messages]

    def _replace(self, text: str) -> str:
        while found := self._controls(text):
            for token in sorted(found, key=len, reverse=True):
                if token not in self._known:
                    char = next(self._free)
                    self._known[token] = char
                    self.meant[char] = token
                text = text.replace(token, self._known[token])
        return text

    @property
    def defused(self) -> list[dict[str, Any]]:
        """The messages with a space inside each control token, after which it is none."""
        spaced = {ord(char): " ".join(token) for char, token in self.meant.items()}
        return [_mapped(message, lambda text: text.translate(spaced)) for message in self.shielded]

    def segments(self, text: str) -> Prompt:
        """Return the prompt that a rendered text with stand-ins means."""
        segments = []
        for shielded, run in itertools.groupby(text, self.meant.__contains__):
            part = "".join(run)
            if shielded:
                part = "".join(map(self.meant.__getitem__, part))
            segments.append(Segment(text=part, trusted=not shielded))
        return Prompt(segments=tuple(segments))


def _plain(value: Any) -> Any:
    """Return a copy of value made of nothing but JSON types; templates may change it."""
    if value is None or isinstance(value, (bool, int, float)):
        return value
    if isinstance(value, str):
        return str(value)
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value]


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from _texts(item)
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from _texts(item)


def _mapped(value: Any, change: Callable[[str], str]) -> Any:
    """Return a copy of value with all texts changed, but not the names of keys and roles."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, Mapping):
        return {
            key: item if key == "role" else _mapped(item, change) for key, item in value.items()
        }
    if isinstance(value, (list, tuple)):
        return [_mapped(item, change) for item in value]
    return value


def _trusted(text: str) -> Prompt:
    return Prompt(segments=(Segment(text=text, trusted=True),) if text else ())


# ---- conversations that a template does not take as they are ------------------------------------


def _without_system(messages: Sequence[Message]) -> list[dict[str, Any]]:
    """Return the conversation with its system message at the head of the first user message."""
    rest = [dict(message) for message in messages]
    system = []
    while rest and rest[0].get("role") == "system":
        system.append(rest.pop(0))
    if not system:
        return rest
    if not rest or rest[0].get("role") != "user" or not isinstance(rest[0].get("content"), str):
        return [{**message, "role": "user"} for message in system] + rest
    texts = [str(message.get("content") or "") for message in [*system, rest[0]]]
    rest[0]["content"] = "\n\n".join(text for text in texts if text)
    return rest


def _alternating(messages: Sequence[Message]) -> list[dict[str, Any]]:
    """Return the conversation with neighbours of the same role joined to one message."""
    joined: list[dict[str, Any]] = []
    for message in messages:
        before = joined[-1] if joined else {}
        both = (before.get("content"), message.get("content"))
        if before.get("role") == message.get("role") and all(isinstance(c, str) for c in both):
            joined[-1] = before | {"content": "\n\n".join(c for c in both if c)}
        else:
            joined.append(dict(message))
    return joined


# ---- errors -------------------------------------------------------------------------------------


def _explained(error: Exception) -> TemplateError:
    """Return the sentence for whatever went wrong; it never quotes the conversation."""
    detail = type(error).__name__
    advice = Sentence("Choose another model, or give it a chat template of your own.")
    if isinstance(error, LimitExceeded):
        return TemplateError(
            "The chat template of this model {does}. {advice}",
            does=error.predicate,
            advice=advice,
            detail=detail,
        )
    if isinstance(error, ConversationRefused):
        return TemplateError(
            "The chat template of this model refuses this conversation: “{words}”.",
            words=" ".join(str(error).split())[:200],
            detail=detail,
        )
    if isinstance(error, jinja2.TemplateSyntaxError):
        return TemplateError(
            "The chat template of this model has an error in line {line}: {words}. {advice}",
            line=error.lineno,
            words=error.message or "",
            advice=advice,
            detail=detail,
        )
    if isinstance(error, (RecursionError, MemoryError)):
        return TemplateError(
            "The chat template of this model is nested too deeply or too large. {advice}",
            advice=advice,
            detail=detail,
        )
    if isinstance(error, jinja2.TemplateError):
        detail += f": {error.message}"
    return TemplateError(
        "The chat template of this model does not work with this conversation. {advice}",
        advice=advice,
        detail=detail,
    )
