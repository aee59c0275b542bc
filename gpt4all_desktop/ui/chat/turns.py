"""From what is stored to what is shown."""

from gpt4all_desktop.chats.conversation import Node, ReplyStats, Role, Step, StopReason
from gpt4all_desktop.ui.chat.state import AttachmentChip, Note, Turn
from gpt4all_desktop.ui.events import Failure

MIN_RATE_TOKENS = 2
"""Fewer tokens have no speed worth a number."""
_EARLY = frozenset({StopReason.STOPPED, StopReason.LENGTH})


def note_of(node: Node) -> Note | None:
    """Return the quiet line under a reply; None where there is nothing to say."""
    stats = node.stats
    if stats is None:
        made = node.role is Role.ASSISTANT and node.replay is not None  # not written by the user
        if not (made and node.text and node.reason in (None, StopReason.STOPPED)):
            return None
        return Note(
            model=node.model, reason=None, tokens=0, tokens_per_second=None, seconds_to_first=None
        )
    rate = None
    if stats.reply_tokens >= MIN_RATE_TOKENS and stats.reply_seconds > 0:
        # reply_seconds runs from the first token to the last: one interval fewer than tokens.
        rate = (stats.reply_tokens - 1) / stats.reply_seconds
    return Note(
        model=node.model,
        reason=node.reason or StopReason.STOPPED,
        tokens=stats.reply_tokens,
        tokens_per_second=rate,
        seconds_to_first=stats.prompt_seconds if stats.reply_tokens else None,
        reasoning_seconds=stats.reasoning_seconds,
    )


def turn_of(step: Step, *, last: bool, failure: Failure | None = None) -> Turn:
    """Return a message that is not being written.

    Args:
        step: the message and its place among its versions.
        last: whether the path ends with it.
        failure: how its reply broke off, if more is known than what was stored.
    """
    node = step.node
    if failure is None and node.failure:
        failure = Failure(sentence=node.failure)
    reply = node.role is Role.ASSISTANT
    whole = reply and bool(node.text) and failure is None
    return Turn(
        id=node.id,
        role=node.role,
        text=node.text,
        model=node.model,
        note=note_of(node) if failure is None else None,
        failure=failure,
        version=step.version,
        versions=step.versions,
        attachments=tuple(
            AttachmentChip(id=found.id, name=found.name, tokens=found.tokens)
            for found in node.attachments
        ),
        can_continue=whole and last and (node.reason is None or node.reason in _EARLY),
        can_replay=whole and node.replay is not None and bool(node.replay.settings),
    )


def added(before: ReplyStats | None, more: ReplyStats) -> ReplyStats:
    """Return the numbers of a reply that was made in two goes."""
    if before is None:
        return more
    thought = [s for s in (before.reasoning_seconds, more.reasoning_seconds) if s is not None]
    return ReplyStats(
        prompt_tokens=before.prompt_tokens,
        evaluated_tokens=before.evaluated_tokens,
        reply_tokens=before.reply_tokens + more.reply_tokens,
        prompt_seconds=before.prompt_seconds,
        reply_seconds=before.reply_seconds + more.reply_seconds,
        reasoning_seconds=sum(thought) if thought else None,
    )
