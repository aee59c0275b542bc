"""The chat page: transcript or empty state, a bar for news, the composer. No decisions here.

The transcript and the find bar are made when they are needed first: the window comes sooner.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gpt4all_desktop.chats.conversation import Attachment, Draft, Role
from gpt4all_desktop.chats.reply import StopReason
from gpt4all_desktop.ui.chat.composer import Composer
from gpt4all_desktop.ui.chat.context_state import Contents, Meter, Shortage
from gpt4all_desktop.ui.chat.empty import EmptyState
from gpt4all_desktop.ui.chat.next_bar import NextBar
from gpt4all_desktop.ui.chat.notice import Notice
from gpt4all_desktop.ui.chat.shortage import ShortageBar
from gpt4all_desktop.ui.chat.state import ComposerMode, ModelState, Note, Turn, Waiting
from gpt4all_desktop.ui.events import Failure
from gpt4all_desktop.ui.keys import writes_text
from gpt4all_desktop.ui.theme import em
from gpt4all_desktop.ui.widgets.announce import announce
from gpt4all_desktop.ui.widgets.column import Column
from gpt4all_desktop.ui.widgets.scroll_bar import ScrollBar

if TYPE_CHECKING:
    from gpt4all_desktop.ui.chat.find_bar import FindBar
    from gpt4all_desktop.ui.chat.transcript import Transcript


class ChatPage(QWidget):
    """Implements the presenter's `ChatView` with widgets."""

    send_requested = Signal(str, object)
    """When the user wants something sent: the text, and a tuple of `Attachment`s."""
    queue_requested = Signal(str, object)
    """The same, while a reply is being made."""
    take_back_requested = Signal()
    """When the user wants the message back that waits for the reply to end."""
    draft_changed = Signal(object)
    """A `Draft`, soon after the text or the documents in the composer have changed. A message that
    waits for the reply to end is a part of it: nothing of it may be lost."""
    chat_opened = Signal()
    """When another chat is shown, or an empty one."""
    files_chosen = Signal(object)
    """A list of `Path`s, when the user wants files attached."""
    file_removed = Signal(object)
    """When the user has removed a document from the composer."""
    context_requested = Signal()
    """When the user wants to see what the model reads."""
    shortage_accepted = Signal()
    """When the user is content that the beginning of the chat is left out."""
    summary_requested = Signal()
    """When the user wants a summary in place of the beginning."""
    summary_cancelled = Signal()
    """When the user does not want the summary that is being written."""
    enlarge_requested = Signal(int)
    """When the user wants a larger context; its tokens."""
    stop_requested = Signal()
    """When the user wants the reply to end, or a waiting message back."""
    rest_wanted = Signal()
    """When the messages above those shown are needed at once."""
    retry_requested = Signal()
    """When the user wants a failed reply again."""
    edit_requested = Signal(int, str)
    """When the user wants a message to say something else: its id, the new text."""
    regenerate_requested = Signal(int)
    """When the user wants another reply in place of the one with this id."""
    continue_requested = Signal(int)
    """When the user wants a stopped reply to go on."""
    version_requested = Signal(int, int)
    """When the user wants the version before (-1) or after (+1) that of a message."""
    fork_requested = Signal(int)
    """When the user wants a new chat that begins like this one, up to a message."""
    delete_requested = Signal(int)
    """When the user wants a message gone, with all that follows from it."""
    replay_requested = Signal(int)
    """When the user wants to see a reply being made again, the same."""
    link_confirmed = Signal(QUrl)
    """When the user wants a link of a reply opened, having seen where it leads."""
    save_chosen = Signal(object, str)
    """When the user has chosen a file (a `Path`) for a text."""
    open_model_requested = Signal()
    """When the user wants to choose a model file."""
    models_requested = Signal()
    """When the user wants to find a model."""
    cancel_load_requested = Signal()
    """When the user wants the loading to stop."""
    retry_load_requested = Signal()
    """When the user wants to load the same model once more."""
    previous_model_requested = Signal()
    """When the user wants the model back that was loaded before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model: ModelState | None = None
        self._turns = 0
        self._next: Draft | None = None
        self._text_to_save = ""
        self._transcript: Transcript | None = None
        self._find_bar: FindBar | None = None
        self.empty = EmptyState(self)
        self.notice = Notice(self)
        self.shortage = ShortageBar(self)
        self.next_bar = NextBar(self)
        self.composer = Composer(self)
        self.pages = QStackedWidget(self)
        self._empty_page = QScrollArea(self)  # for large fonts in small windows
        self._empty_page.setWidget(Column(self.empty))
        self._empty_page.setWidgetResizable(True)
        self._empty_page.setFrameShape(QFrame.Shape.NoFrame)
        self._empty_page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._empty_page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._empty_page.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical, self))
        self.pages.addWidget(self._empty_page)
        self._foot = QWidget(self)
        foot = self._foot_layout = QVBoxLayout(self._foot)
        foot.setContentsMargins(0, em(self.font(), 0.5), 0, 0)
        foot.setSpacing(em(self.font(), 0.6))
        foot.addWidget(self.notice)
        foot.addWidget(self.shortage)
        foot.addWidget(self.next_bar)
        foot.addWidget(self.composer)
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.pages, 1)
        layout.addWidget(Column(self._foot, self))
        self.notice.hide()

        self.composer.send_requested.connect(self.send_requested)
        self.composer.stop_requested.connect(self.stop_requested)
        self.composer.queue_requested.connect(self.queue_requested)
        self.composer.draft_changed.connect(self._on_composer_draft_changed)
        self.composer.files_chosen.connect(self.files_chosen)
        self.composer.attach_requested.connect(self.choose_files)
        self.composer.file_removed.connect(self.file_removed)
        self.composer.context_requested.connect(self.context_requested)
        self.shortage.accepted.connect(self.shortage_accepted)
        self.shortage.summary_requested.connect(self.summary_requested)
        self.shortage.cancel_requested.connect(self.summary_cancelled)
        self.shortage.enlarge_requested.connect(self.enlarge_requested)
        self.next_bar.take_back_requested.connect(self.take_back_requested)
        self.empty.open_model_requested.connect(self.open_model_requested)
        self.empty.models_requested.connect(self.models_requested)
        self.empty.cancel_requested.connect(self.cancel_load_requested)
        self.empty.retry_requested.connect(self.retry_load_requested)
        self.empty.previous_requested.connect(self.previous_model_requested)
        self.notice.open_model_requested.connect(self.open_model_requested)
        self.notice.cancel_requested.connect(self.cancel_load_requested)
        self.notice.previous_requested.connect(self.previous_model_requested)
        qt = QApplication.instance()
        assert isinstance(qt, QApplication)
        qt.focusChanged.connect(self._on_focus_changed)

    @property
    def transcript(self) -> "Transcript":
        """The messages of the chat."""
        if self._transcript is None:
            self._transcript = self._make_transcript()
        return self._transcript

    @property
    def find_bar(self) -> "FindBar":
        """Where one types what to look for in this chat."""
        if self._find_bar is None:
            self._find_bar = self._make_find_bar()
        return self._find_bar

    def make_ready(self) -> None:
        """Make what the first message needs, while nobody waits for it."""
        self._transcript = self.transcript

    @property
    def draft(self) -> Draft:
        """What stands in the composer, after the message that waits for the reply to end."""
        draft = self.composer.draft
        return self._next.then(draft) if self._next is not None else draft

    @property
    def reading(self) -> tuple[Path, ...]:
        """The files in the composer of which the text is awaited."""
        return self.composer.reading

    def clear(self) -> None:
        """Show an empty chat."""
        self._turns = 0
        if self._transcript is not None:
            self._transcript.set_turns([])
        self.composer.set_history([])
        self._on_chat_opened()
        self._show_page()
        self.composer.take_focus()

    def set_turns(self, turns: list[Turn], *, more: bool = False) -> None:
        """Show a chat that exists already, or its end. Args: more: some is above."""
        self._turns = len(turns)
        if self._find_bar is not None:
            self._find_bar.hide()
        self._show_page()
        self.composer.set_history(turn.text for turn in turns if turn.role is Role.USER)
        self._on_chat_opened()
        self.transcript.set_turns(turns, more=more)

    def prepend_turns(self, turns: list[Turn], *, more: bool = False) -> None:
        """Show the messages above those that are shown; what is looked at stays where it is."""
        self._turns += len(turns)
        self.composer.add_older_history([turn.text for turn in turns if turn.role is Role.USER])
        self.transcript.prepend_turns(turns, more=more)

    def replace_from(self, turn_id: int | None, turns: list[Turn]) -> None:
        """Show other messages from one on (None: from the first); those before it stay."""
        self.transcript.replace_from(turn_id, turns)
        self._turns = self.transcript.count
        self._show_page()
        if turns and turns[-1].writing:
            announce(self, self.tr("Reply started"))

    def update_turn(self, turn: Turn) -> None:
        """Take what changed in a message, its text included."""
        self.transcript.update_turn(turn)

    def scroll_to(self, turn_id: int, highlight: str = "") -> None:
        """Go to a message; mark a text in it."""
        self.transcript.scroll_to(turn_id, highlight)

    def add_turn(self, turn: Turn) -> None:
        """Show one more message at the end."""
        self._turns += 1
        self._show_page()
        self.transcript.add_turn(turn)
        if turn.role is Role.ASSISTANT:
            announce(self, self.tr("Reply started"))
        elif turn.role is Role.USER:
            self.composer.add_history(turn.text)

    def set_queued(self, turn_id: int, queued: bool) -> None:
        """Say under a question that it waits for the model, or no longer."""
        self.transcript.set_queued(turn_id, queued)

    def set_waiting(self, turn_id: int, waiting: Waiting) -> None:
        """Say that the reply has not begun yet."""
        self.transcript.set_waiting(turn_id, waiting)

    def extend_turn(self, turn_id: int, text: str) -> None:
        """Append to a reply."""
        self.transcript.extend_turn(turn_id, text)

    def finish_turn(self, turn_id: int, note: Note | None, failure: Failure | None) -> None:
        """End a reply, well or with a failure."""
        self.transcript.finish_turn(turn_id, note, failure)
        if failure is not None:
            announce(self, failure.sentence)
        elif note is not None and note.reason is StopReason.STOPPED:
            announce(self, self.tr("Reply stopped"))
        else:
            words = len(self.transcript.answer_of(turn_id).split())
            announce(self, self.tr("Reply finished, %n words", "", words))

    def has_messages(self) -> bool:
        """Return whether the chat has begun."""
        return self._turns > 0

    def can_stop(self) -> bool:
        """Return whether there is a reply to stop, or a question to take back."""
        return self.composer.mode in (ComposerMode.REPLYING, ComposerMode.QUEUED)

    def set_composer_mode(self, mode: ComposerMode) -> None:
        """Say what the composer is for."""
        self.composer.set_mode(mode)

    def set_prompt(self, text: str) -> None:
        """Put text into the composer."""
        self.composer.set_prompt(text)

    def set_temporary(self, temporary: bool) -> None:
        """Say that the chat is not kept, or that it is."""
        self.composer.set_temporary(temporary)

    def set_draft(self, draft: Draft) -> None:
        """Show another draft in the composer."""
        self.composer.set_draft(draft)

    def add_draft(self, draft: Draft) -> None:
        """Put a draft before what is in the composer."""
        self.composer.add_draft(draft)

    def add_file(self, file: Path) -> None:
        """Show a document that is being read."""
        self.composer.add_file(file)

    def set_file(
        self, file: Path, *, attachment: Attachment | None, failure: str = "", note: str = ""
    ) -> None:
        """Show what became of a document."""
        self.composer.set_file(file, attachment=attachment, failure=failure, note=note)

    def set_next(self, draft: Draft | None) -> None:
        """Show the message that is sent when the reply is finished."""
        self._next = draft
        self.next_bar.set_next(draft)
        self._on_composer_draft_changed(self.composer.draft)

    def set_meter(self, meter: Meter | None) -> None:
        """Show how full the context is."""
        self.composer.set_meter(meter)

    def set_chip_tokens(self, tokens: Sequence[int]) -> None:
        """Say how many tokens the documents of the draft have."""
        self.composer.set_chip_tokens(tokens)

    def set_dimmed(self, turns: frozenset[int]) -> None:
        """Dim exactly these messages: the model will not read them."""
        if self._transcript is not None:
            self._transcript.set_dimmed(turns)

    def set_shortage(self, shortage: Shortage | None) -> None:
        """Say that something does not fit, and what can be done."""
        self.shortage.set_shortage(shortage)

    def show_context(self, contents: Contents) -> None:
        """Show what the model reads."""
        from gpt4all_desktop.ui.chat.context_panel import ContextPanel

        ContextPanel(contents, self).open()

    @Slot()
    def open_find(self) -> None:
        """Let the user look for text in this chat."""
        if self._turns:
            self.find_bar.show()
            selected = self.transcript.selection.source()
            self.find_bar.begin(selected if "\n" not in selected else "")

    @Slot()
    def close_find(self) -> None:
        """The user has found it."""
        self.find_bar.hide()
        self.transcript.navigator.end_find()
        self.composer.take_focus()

    def move_cursor(self, step: int) -> None:
        """Go to the message after (+1) or before (-1) the one the keyboard's cursor is on."""
        if self._turns:
            self.transcript.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.transcript.navigator.move(step)

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        """What had the focus is gone: Qt gives it to whatever comes next, in another room even."""
        gone = (
            old is not None and self.isAncestorOf(old) and not (old.isVisible() and old.isEnabled())
        )
        if old is None or new is None or not gone or not self.isVisible():
            return
        if self._transcript is not None and self._transcript.isAncestorOf(old) and self._turns:
            self._transcript.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.composer.take_focus()

    @Slot(int, int, bool)
    def _on_found(self, current: int, count: int, more: bool) -> None:
        self.find_bar.set_result(current, count, more=more)

    @Slot(str)
    def _on_link_requested(self, address: str) -> None:
        from gpt4all_desktop.ui.chat.link_dialog import LinkDialog

        dialog = LinkDialog(address, self)
        dialog.confirmed.connect(self.link_confirmed)
        dialog.open()

    @Slot(str, str)
    def _on_save_requested(self, text: str, name: str) -> None:
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self, self.tr("Save as"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(name)
        dialog.setDefaultSuffix(name.rpartition(".")[2])
        self._text_to_save = text
        dialog.fileSelected.connect(self._on_save_file_selected)
        dialog.open()

    @Slot(str)
    def _on_save_file_selected(self, name: str) -> None:
        self.save_chosen.emit(Path(name), self._text_to_save)

    @Slot()
    def choose_files(self) -> None:
        """Let the user choose files to attach."""
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self, self.tr("Attach files"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        documents = (
            "*.txt *.md *.pdf *.docx *.xlsx *.csv *.json *.html *.py *.c *.cpp *.h *.js *.ts"
        )
        dialog.setNameFilters(
            [self.tr("All files (*)"), self.tr("Documents ({kinds})").format(kinds=documents)]
        )
        dialog.filesSelected.connect(self._on_dialog_files_selected)
        dialog.open()

    @Slot(list)
    def _on_dialog_files_selected(self, names: list[str]) -> None:
        self.files_chosen.emit([Path(name) for name in names])

    def set_model_state(self, state: ModelState) -> None:
        """Say which model there is."""
        self._model = state
        self.empty.set_state(state)
        self._show_page()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.composer.set_window_height(self.height())

    def focusNextPrevChild(self, forward: bool) -> bool:
        if self._transcript is not None:  # Tab may come to the messages from elsewhere
            self._transcript.order_tabs()
        return super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Typing anywhere on the page writes into the composer."""
        self.type_key(event)

    def type_key(self, event: QKeyEvent) -> None:
        """Take a key that nothing else wanted."""
        if writes_text(event):
            self.composer.type_text(event.text())
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.composer.take_focus()
            self.composer.field.paste()
        else:
            event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._foot_layout.setSpacing(em(self.font(), 0.6))

    def _make_transcript(self) -> "Transcript":
        from gpt4all_desktop.ui.chat.transcript import MESSAGE_INTENTS, Transcript

        transcript = Transcript(self)
        self.pages.addWidget(transcript)
        self.composer.follow(transcript.jump_button)  # for Tab, what is made last is last
        transcript.retry_requested.connect(self.retry_requested)
        transcript.rest_wanted.connect(self.rest_wanted)
        transcript.open_model_requested.connect(self.open_model_requested)
        for name in MESSAGE_INTENTS:
            getattr(transcript, name).connect(getattr(self, name))
        transcript.link_requested.connect(self._on_link_requested)
        transcript.save_requested.connect(self._on_save_requested)
        transcript.navigator.spoken.connect(self._on_spoken)
        transcript.navigator.cursor_left.connect(self.composer.take_focus)
        return transcript

    def _make_find_bar(self) -> "FindBar":
        from gpt4all_desktop.ui.chat.find_bar import FindBar

        bar = FindBar(self)
        bar.hide()
        self._layout.insertWidget(0, bar)
        navigator = self.transcript.navigator
        navigator.found.connect(self._on_found)
        bar.searched.connect(navigator.find)
        bar.step_requested.connect(navigator.step)
        bar.closed.connect(self.close_find)
        return bar

    def _on_chat_opened(self) -> None:
        # What waits is not reported again: it has been, as a part of the draft of its chat.
        self._next = None
        self.next_bar.set_next(None)
        self.chat_opened.emit()

    @Slot(object)
    def _on_composer_draft_changed(self, _draft: Draft) -> None:
        self.draft_changed.emit(self.draft)

    def _show_page(self) -> None:
        empty = self._turns == 0
        self.pages.setCurrentWidget(self._empty_page if empty else self.transcript)
        worth = self._model is not None and self.notice.set_state(self._model)
        self.notice.setVisible(worth and not empty)

    @Slot(str)
    def _on_spoken(self, text: str) -> None:
        announce(self, text)
