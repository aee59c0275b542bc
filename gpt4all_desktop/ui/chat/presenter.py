"""What happens on the page of a chat: open, send, edit, versions, stop, fail, try again. No Qt.

The chat lives in the store. Everything that changes it is written there first; then the page is
shown what the path has become. Replies are made one at a time (`replies.Replies`), also while
another chat is on the page.
"""

import time
from collections.abc import Callable
from dataclasses import replace

from gpt4all_desktop.chats.conversation import (
    Attachment,
    Change,
    ChatChange,
    Role,
)
from gpt4all_desktop.chats.reading import Reader, Reading, summary_text
from gpt4all_desktop.chats.reply import Finished, ReplyRequest
from gpt4all_desktop.chats.reply_settings import ReplySettings
from gpt4all_desktop.chats.titles import title_of
from gpt4all_desktop.ui.aside import Aside, at_once
from gpt4all_desktop.ui.chat.draft_keeper import DraftKeeper
from gpt4all_desktop.ui.chat.messages import Messages
from gpt4all_desktop.ui.chat.path import AT_ONCE, ShownPath
from gpt4all_desktop.ui.chat.replies import Ask, Ended, Replies, Running
from gpt4all_desktop.ui.chat.seams import Archive, ChatView, ReplyEngine, Voice
from gpt4all_desktop.ui.chat.state import (
    ComposerMode,
    Loading,
    ModelState,
    Ready,
    Turn,
    Waiting,
)
from gpt4all_desktop.ui.chat.telling import telling
from gpt4all_desktop.ui.events import Failure, ModelInfo, ReplyProgress


def _usual_settings(_chat: int | None) -> ReplySettings:
    return ReplySettings()


def _in_one_go(step: Callable[[], bool]) -> None:
    while step():
        pass


def _unknown(_model: ModelInfo) -> str:
    return ""


class ChatPresenter:
    """The page, and the chat that is on it."""

    def __init__(
        self,
        view: ChatView,
        engine: ReplyEngine,
        archive: Archive,
        voice: Voice,
        *,
        settings_for: Callable[[int | None], ReplySettings] = _usual_settings,
        sha256_of: Callable[[ModelInfo], str] = _unknown,
        clock: Callable[[], float] = time.monotonic,
        in_slices: Callable[[Callable[[], bool]], None] = _in_one_go,
        aside: Aside = at_once,
    ) -> None:
        """Begin with an empty chat.

        Args:
            view: the page.
            engine: makes the replies.
            archive: keeps the chats.
            voice: says what does not belong to a message.
            settings_for: how to reply in a chat (None: the one not yet begun); asked each time.
            sha256_of: the checksum of a model's file; empty while it is not known.
            clock: in seconds.
            in_slices: calls something soon, and again until it returns False; what was given
                before is forgotten.
            aside: does something in another thread, then calls back with what came of it.
        """
        self._view = view
        self._archive = archive
        self._voice = voice
        self._settings_for = settings_for
        self._in_slices = in_slices
        self._reader = Reader()
        self._replies = Replies(
            engine,
            archive,
            self,
            settings_for=settings_for,
            sha256_of=sha256_of,
            clock=clock,
            reader=self._reader,
        )
        self._model: ModelState | None = None
        self._chat: int | None = None
        self._temporary = False
        self._ready = True
        """Whether all of the chat is read."""
        self._sought: tuple[int, str] | None = None
        """The message to go to when all is read, and the words to be marked."""
        self._path = ShownPath(view, archive, self._replies, voice)
        self.messages = Messages(self, archive, self._path, self._replies, voice, aside)
        """What can be done with one of the messages on the page."""
        self._drafts = DraftKeeper(view, archive, voice)
        self._on_changed: list[Callable[[], None]] = []
        self._on_opened: list[Callable[[int | None], None]] = []
        self._on_begun: list[Callable[[int], None]] = []
        self._on_writing: list[Callable[[int | None], None]] = []
        self._on_leaving: list[Callable[[], None]] = []
        archive.add_listener(self._on_archive_changed)

    # ---- what others may know -------------------------------------------------------------------

    @property
    def chat(self) -> int | None:
        """The chat on the page; None while it has not begun."""
        return self._chat

    @property
    def temporary(self) -> bool:
        """Whether the chat on the page is not kept."""
        return self._temporary

    @property
    def turns(self) -> tuple[Turn, ...]:
        """What is read of the conversation; the reply being made has its text at its end only."""
        return self._path.turns

    @property
    def busy(self) -> bool:
        """True while a reply is being made in this chat or a question of it waits."""
        return self._replying or (self._chat is not None and self._replies.waits(self._chat))

    @property
    def written(self) -> int:
        """Tokens of the reply that is being made in this chat, as far as it is."""
        running = self._replies.running
        return running.tokens if running is not None and self._replying else 0

    def add_opened_listener(self, listener: Callable[[int | None], None]) -> None:
        """Tell which chat is on the page whenever that changes."""
        self._on_opened.append(listener)

    def add_begun_listener(self, listener: Callable[[int], None]) -> None:
        """Tell when the chat on the page begins to exist; that it is opened is told then."""
        self._on_begun.append(listener)

    def add_writing_listener(self, listener: Callable[[int | None], None]) -> None:
        """Tell in which chat a reply is being made whenever that changes."""
        self._on_writing.append(listener)

    def add_leaving_listener(self, listener: Callable[[], None]) -> None:
        """Tell before another chat comes on the page."""
        self._on_leaving.append(listener)

    def add_listener(self, listener: Callable[[], None]) -> None:
        """Tell whenever messages came or went, or a reply began or ended."""
        self._on_changed.append(listener)

    def reading(self) -> Reading | None:
        """Return the conversation as the model reads it; None while not all of it is read here:
        listeners are told when it is."""
        if not self._ready:
            return None
        system = self._settings_for(self._chat).system_prompt.strip()
        return self._reader.read(self._path.nodes, system)

    def request(self, reading: Reading) -> ReplyRequest:
        """Return what the model would be asked."""
        asked = self._settings_for(self._chat).request(reading.messages)
        return replace(asked, chat=None if self._temporary else self._chat)

    @telling
    def add_summary(self, last: int, text: str) -> None:
        """Let this text stand for all messages up to the one with this id."""
        nodes = self._path.nodes
        covered = next((at for at, node in enumerate(nodes, 1) if node.id == last), 0)
        if covered and not self.busy and self._chat is not None:
            text = summary_text(covered, text)
            self._archive.add(self._chat, self._path.leaf, Role.SYSTEM, text)
            self._refresh()
            self._update_composer()

    # ---- chats ----------------------------------------------------------------------------------

    def start(self, chat_id: int | None) -> None:
        """Show the chat of last time, or the one that was being begun."""
        if chat_id is None or not self._is_there(chat_id):
            self._enter()
        else:
            self.open_chat(chat_id)

    def open_chat(self, chat_id: int) -> None:
        """Show a chat; a reply in another one goes on being written."""
        if chat_id == self._chat or not self._is_there(chat_id):
            return
        self._leave()
        info = self._archive.chat(chat_id)
        self._chat, self._temporary = chat_id, info is not None and info.temporary
        self._enter()

    def new_chat(self, *, temporary: bool = False) -> None:
        """Show an empty chat; it begins to exist with its first message."""
        if self._chat is None and self._temporary == temporary:
            self._view.clear()
            return
        self._leave()
        self._chat, self._temporary = None, temporary
        self._enter()
        if temporary:
            self._voice.say_not_kept()

    def new_temporary_chat(self) -> None:
        """Show an empty chat that is not kept."""
        self.new_chat(temporary=True)

    @telling
    def reveal(self, chat_id: int, node: int, words: str) -> None:
        """Show a chat on the branch of a message, the message in view and the words marked."""
        if not self._is_there(chat_id):
            return
        self._archive.choose(node)
        if chat_id == self._chat:
            self._refresh()
        else:
            self.open_chat(chat_id)
        self._sought = (node, words) if node in self._path else None
        self._seek()

    def complete(self) -> None:
        """Show all of the chat, at once: the user goes to its beginning, or looks for something."""
        self._path.complete()

    def save_draft(self) -> None:
        """Keep what stands in the composer; the user has paused, or leaves."""
        self._drafts.save()

    def close(self) -> None:
        """Keep everything; the program ends and the engine says nothing any more."""
        for listener in self._on_leaving:
            listener()
        self._replies.set_model(None)
        self._replies.cut_off()
        self.save_draft()

    # ---- asking ---------------------------------------------------------------------------------

    def set_model_state(self, state: ModelState) -> None:
        """Take note of the model; questions that waited for one are answered now."""
        self._model = state
        self._view.set_model_state(state)
        self._replies.set_model(state.model if isinstance(state, Ready) else None)
        self._update_composer()

    def send(self, text: str, attachments: tuple[Attachment, ...] = ()) -> None:
        """Ask the model; the question waits while there is other work or a model is loaded."""
        if self.busy or not isinstance(self._model, Ready | Loading):
            return
        self._send(text, attachments)

    def enqueue(self, text: str, attachments: tuple[Attachment, ...] = ()) -> None:
        """Ask the model when it has finished with this chat, whichever is on the page then."""
        self._send(text, attachments)

    def stop(self) -> None:
        """End the reply and keep its text; a question that still waits is taken back."""
        if self._replying:
            self._replies.stop()
        elif self._chat is not None:
            ask = self._replies.take_back(self._chat)
            if ask is not None:
                self._put_back(ask)
        self._update_composer()

    # ---- what the engine says -------------------------------------------------------------------

    def on_reply_progressed(self, progress: ReplyProgress) -> None:
        """The engine was asked what is new, some 30 times a second."""
        self._replies.on_progressed(progress)

    def on_reply_finished(self, finished: Finished) -> None:
        """The reply is complete, or stopped."""
        self._replies.on_finished(finished)

    def on_reply_failed(self, failure: Failure) -> None:
        """The reply broke off; its text so far stays."""
        self._replies.on_failed(failure)

    # ---- what the replies say -------------------------------------------------------------------

    def on_began(self, running: Running) -> None:
        """A reply is being made."""
        if running.ask.chat == self._chat:
            self._refresh()
        self._tell_writing(running.ask.chat)

    def on_text(self, node_id: int, text: str) -> None:
        """More of a reply is there."""
        if node_id in self._path:
            self._view.extend_turn(node_id, text)

    def on_waiting(self, node_id: int, waiting: Waiting) -> None:
        """The prompt is being read."""
        if node_id in self._path:
            self._view.set_waiting(node_id, waiting)

    def on_ended(self, ended: Ended) -> None:
        """A reply is complete, was stopped or broke off."""
        self._path.end(ended)
        if ended.ask.chat == self._chat:
            self._refresh()
        self._update_composer()
        self._tell_writing(None)
        if ended.same is not None:
            self._voice.say_replayed(ended.same)

    def on_store_failed(self, sentence: str) -> None:
        """Something could not be written down."""
        self._voice.say_failure(sentence)
        self._refresh()
        self._update_composer()

    def on_refused(self, ask: Ask, sentence: str) -> None:
        """A reply could not even be begun."""
        self._voice.say_failure(sentence)
        if ask.chat == self._chat:
            self._refresh()

    def may_ask(self, *, cutting_off: bool = False) -> bool:
        """Return True if another reply may be asked for, now or as soon as there is a model."""
        if cutting_off and self._replying:
            self._replies.cut_off()
        return not self.busy and isinstance(self._model, Ready | Loading)

    def do(self, ask: Ask) -> None:
        """Ask for a reply, and show that."""
        self._replies.ask(ask)
        running = self._replies.running
        if running is None or running.ask is not ask:  # otherwise it is on the page already
            self._refresh()
        self._update_composer()

    def refresh(self) -> None:
        """Show what the path has become, and what that means for the composer."""
        self._refresh()
        self._update_composer()

    # ---- inside ---------------------------------------------------------------------------------

    @property
    def _replying(self) -> bool:
        running = self._replies.running
        return running is not None and running.ask.chat == self._chat

    def _is_there(self, chat_id: int) -> bool:
        info = self._archive.chat(chat_id)
        return info is not None and info.deleted is None

    @telling
    def _send(self, text: str, attachments: tuple[Attachment, ...]) -> None:
        text = text.strip("\n")
        if not (text.strip() or attachments):
            return
        chat = self._begin_chat(title_of(text, attachments))
        question = self._archive.add(
            chat, self._path.leaf, Role.USER, text, attachments=attachments
        )
        self._drafts.sent(text, attachments)
        self.do(Ask(chat=chat, question=question.id, fresh=True))

    def _begin_chat(self, title: str) -> int:
        """Return the chat on the page, which exists from now on and has a title."""
        if self._chat is None:
            self._chat = self._archive.create_chat(title=title, temporary=self._temporary).id
            self._drafts.begin(self._chat)
            for listener in self._on_begun:
                listener(self._chat)
            self._tell_opened()
        elif self._path.leaf is None:
            info = self._archive.chat(self._chat)
            if info is not None and not info.title:
                self._archive.rename(self._chat, title)
        return self._chat

    def _put_back(self, ask: Ask) -> None:
        """A question that waited goes back into the composer."""
        node = self._path.node(ask.question)
        if ask.fresh and node is not None:
            self._archive.remove(node.id)
            loose = tuple(replace(found, id=0) for found in node.attachments)
            self._drafts.put_back(node.text, loose)
        self._refresh()

    def _leave(self) -> None:
        """The chat goes from the page."""
        for listener in self._on_leaving:
            listener()
        self.save_draft()

    def _enter(self) -> None:
        """The chat comes on the page."""
        self._sought = None
        self._path.show(self._chat)
        self._ready = self._path.whole
        self._view.set_temporary(self._temporary)
        self._drafts.show(self._chat, kept=not (self._temporary and self._chat is None))
        self._update_composer()
        self._tell_opened()
        self._read_on()

    def _refresh(self) -> None:
        self._path.refresh(self._chat)
        self._ready = self._ready and self._path.whole
        self._read_on()

    def _read_on(self) -> None:
        if not self._ready:
            self._in_slices(self._read_some)

    def _read_some(self) -> bool:
        """Read some more of a long chat; return whether there is more to do."""
        if self._path.grow():
            return True
        self._seek()
        if self._reader.take(self._path.nodes, AT_ONCE):
            return True
        self._ready = True
        for listener in self._on_changed:
            listener()
        return False

    def _seek(self) -> None:
        if self._sought is not None and self._path.whole:
            (node, words), self._sought = self._sought, None
            self._view.scroll_to(node, words)

    def _update_composer(self) -> None:
        self._view.set_composer_mode(self._mode())
        for listener in self._on_changed:
            listener()

    def _mode(self) -> ComposerMode:
        running = self._replies.running
        if running is not None and self._replying:
            return ComposerMode.STOPPING if running.stopping else ComposerMode.REPLYING
        if self.busy:
            return ComposerMode.QUEUED
        if isinstance(self._model, Ready):
            return ComposerMode.READY
        return ComposerMode.LOADING if isinstance(self._model, Loading) else ComposerMode.NO_MODEL

    def _tell_opened(self) -> None:
        for listener in self._on_opened:
            listener(self._chat)

    def _tell_writing(self, chat: int | None) -> None:
        for listener in self._on_writing:
            listener(chat)

    def _on_archive_changed(self, change: ChatChange) -> None:
        """Something happened to the chats, perhaps somewhere else."""
        if change.change is Change.DELETED and change.chat is not None:
            self._replies.forget_chat(change.chat)
            if change.chat == self._chat:
                self._chat, self._temporary = None, False
                self._enter()
        elif change.change is Change.MANY:
            self._replies.forget_chats_but(self._is_there)
            if self._chat is not None and not self._is_there(self._chat):
                self._chat, self._temporary = None, False
                self._enter()
        elif change.change is Change.REPLACING:
            self._leave()
            self._replies.end_all()
        elif change.change is Change.REPLACED:
            if self._chat is not None and not self._is_there(self._chat):
                self._chat = None
            self._enter()
