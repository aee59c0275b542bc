"""How a reply was made, as text that is kept with it, and back again."""

import json
from dataclasses import asdict, replace

from gpt4all_desktop.chats.conversation import Node, Replay
from gpt4all_desktop.chats.reply_settings import ReplySettings
from gpt4all_desktop.engine.sampling import Sampling
from gpt4all_desktop.errors import EngineError

_LIMIT = 1 << 20


def recipe(settings: ReplySettings) -> str:
    """Return what besides model, seed and conversation decides on a reply, as JSON."""
    kept = asdict(settings.sampling)
    del kept["seed"]
    kept["max_tokens"] = settings.max_tokens
    for key in ("system_prompt", "template"):
        text = getattr(settings, key)
        if text:
            kept[key] = text
    return json.dumps(kept, ensure_ascii=False)


def parts_of(replay: Replay) -> tuple[Replay, ...]:
    """Return how each part of a reply was made; more than one where it was stopped and went on."""
    return (*replay.earlier, replace(replay, earlier=()))


def going_on(node: Node, rest: Replay) -> Replay | None:
    """Return how a reply is made that goes on.

    Where that is not known of what it says already, it is not known of all of it: None, or one that
    `settings_of` does not understand.

    Args:
        node: the reply as it is.
        rest: how what follows is made.
    """
    last = node.replay
    if last is None:
        return None
    chars = len(node.text) - sum(part.chars or 0 for part in last.earlier)
    if not last.settings or chars < 0:
        return replace(last, settings="", earlier=())
    if not chars:
        return replace(rest, earlier=last.earlier)
    done = replace(last, chars=chars, earlier=())
    return replace(rest, earlier=(*last.earlier, done))


def settings_of(replay: Replay, base: ReplySettings) -> ReplySettings | None:
    """Return the settings a reply was made with; None where they cannot be understood.

    Args:
        replay: possibly from a file somebody else has written.
        base: where what does not change the reply comes from.
    """
    if len(replay.settings) > _LIMIT:
        return None
    try:
        kept = json.loads(replay.settings)
        if not isinstance(kept, dict):
            return None
        max_tokens = kept.pop("max_tokens", base.max_tokens)
        texts = [kept.pop(key, "") for key in ("system_prompt", "template")]
        sampling = Sampling.of(kept | {"seed": replay.seed})
    except (ValueError, TypeError, RecursionError, EngineError):
        return None
    whole = isinstance(max_tokens, int) and max_tokens > 0
    if not whole or not all(isinstance(text, str) for text in texts):
        return None
    return replace(
        base,
        sampling=sampling,
        max_tokens=max_tokens,
        system_prompt=texts[0],
        template=texts[1],
    )
