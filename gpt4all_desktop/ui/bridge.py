"""Wires views, presenters and the engine thread. All of it in the main thread, no decisions."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QTimer
from PySide6.QtGui import QDesktopServices

from gpt4all_desktop.settings import Change, Settings
from gpt4all_desktop.ui.chat.context import ContextPresenter
from gpt4all_desktop.ui.chat.draft_files import DraftFiles
from gpt4all_desktop.ui.chat.drafting import Drafting
from gpt4all_desktop.ui.chat.file_reader import FileReader
from gpt4all_desktop.ui.chat.presenter import ChatPresenter
from gpt4all_desktop.ui.chats.titler import Titler
from gpt4all_desktop.ui.desktop.room import DesktopRoom
from gpt4all_desktop.ui.engine_thread import EngineThread
from gpt4all_desktop.ui.events import Failure
from gpt4all_desktop.ui.main_window import MainWindow
from gpt4all_desktop.ui.model_presenter import ModelPresenter
from gpt4all_desktop.ui.models.gate import ModelsGate
from gpt4all_desktop.ui.settings.room import SettingsRoom

if TYPE_CHECKING:
    from gpt4all_desktop.ui.chat.spelling import Spelling

PAUSE_MS = 400
"""A draft is written down when nothing was typed for so long."""
IDLE_MS = 4000
"""After that long without typing or a reply the model may be asked for a title."""


def connect(
    window: MainWindow, engine: EngineThread, models: ModelPresenter, chat: ChatPresenter
) -> None:
    """Connect everything that talks to each other."""
    engine.load_progressed.connect(models.on_load_progressed)
    engine.loaded.connect(models.on_loaded)
    engine.load_failed.connect(models.on_load_failed)
    engine.load_cancelled.connect(models.on_load_cancelled)
    engine.reply_progressed.connect(chat.on_reply_progressed)
    engine.reply_finished.connect(chat.on_reply_finished)
    engine.reply_failed.connect(chat.on_reply_failed)

    page = window.page
    page.send_requested.connect(chat.send)
    page.stop_requested.connect(chat.stop)
    page.rest_wanted.connect(chat.complete)
    page.retry_requested.connect(chat.messages.retry)
    page.edit_requested.connect(chat.messages.edit)
    page.regenerate_requested.connect(chat.messages.regenerate)
    page.continue_requested.connect(chat.messages.continue_reply)
    page.version_requested.connect(chat.messages.switch_version)
    page.fork_requested.connect(chat.messages.fork)
    page.delete_requested.connect(chat.messages.delete)
    page.replay_requested.connect(chat.messages.replay)
    page.cancel_load_requested.connect(models.cancel)
    page.retry_load_requested.connect(models.retry)
    page.previous_model_requested.connect(models.open_previous)
    page.link_confirmed.connect(QDesktopServices.openUrl)
    page.save_chosen.connect(partial(_save_text, window))
    window.new_chat_requested.connect(chat.new_chat)
    window.temporary_chat_requested.connect(chat.new_temporary_chat)
    window.stop_requested.connect(chat.stop)
    window.model_chosen.connect(models.open)

    models.add_listener(window.set_model_state)
    models.add_listener(chat.set_model_state)


def _save_text(window: MainWindow, path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        sentence = QCoreApplication.translate(
            "MainWindow", "The file could not be written: {reason}"
        )
        window.show_problem(Failure(sentence=sentence.format(reason=error.strerror or error)))


def connect_drafting(
    window: MainWindow,
    engine: EngineThread,
    chat: ChatPresenter,
    drafting: Drafting,
    files: DraftFiles,
    reader: FileReader,
) -> None:
    """Connect the composer with those who read files and wait for replies. After `connect`: the
    chat hears first that a reply has ended."""
    page = window.page
    page.files_chosen.connect(files.add)
    page.file_removed.connect(files.remove)
    page.queue_requested.connect(drafting.send_next)
    page.take_back_requested.connect(drafting.take_back)
    page.chat_opened.connect(drafting.on_chat_opened)
    reader.read.connect(files.on_read)
    reader.failed.connect(files.on_failed)
    engine.reply_finished.connect(drafting.on_reply_ended)
    engine.reply_failed.connect(drafting.on_reply_failed)
    chat.add_leaving_listener(drafting.leave)
    chat.add_leaving_listener(files.leave)
    chat.add_begun_listener(files.begin)
    chat.add_opened_listener(files.open)
    drafting.add_returned_listener(partial(_say_not_sent, window))


def _say_not_sent(window: MainWindow) -> None:
    text = QCoreApplication.translate(
        "MainWindow", "The reply failed, so your next message was not sent. It is in the composer."
    )
    window.show_toast(text)


def connect_context(
    window: MainWindow,
    engine: EngineThread,
    models: ModelPresenter,
    chat: ChatPresenter,
    context: ContextPresenter,
) -> None:
    """Connect what is shown of the context. After `connect`."""
    page = window.page
    page.draft_changed.connect(context.on_draft_changed)
    page.context_requested.connect(context.show)
    page.shortage_accepted.connect(context.accept)
    page.summary_requested.connect(context.summarise)
    page.summary_cancelled.connect(context.stop_summary)
    engine.answered.connect(context.on_answered)
    engine.reply_progressed.connect(context.on_reply_progressed)
    page.enlarge_requested.connect(engine.resize)
    engine.planner.planned.connect(context.on_planned)
    engine.planner.plan_failed.connect(context.on_plan_failed)
    engine.prefilled.connect(context.on_prefilled)
    engine.resized.connect(models.on_resized)
    engine.resize_failed.connect(window.show_problem)
    chat.add_listener(context.on_conversation_changed)
    models.add_listener(context.set_model_state)


def connect_desktop(engine: EngineThread, desktop: DesktopRoom) -> None:
    """Let the desktop know of replies."""
    engine.reply_progressed.connect(desktop.on_reply_progressed)
    engine.reply_finished.connect(desktop.on_reply_finished)
    engine.reply_failed.connect(desktop.on_reply_failed)


def connect_models(engine: EngineThread, models: ModelPresenter, gate: ModelsGate) -> None:
    """Connect what the model browser learns from outside."""
    engine.reply_finished.connect(gate.on_reply_finished)
    models.add_listener(gate.set_model_state)


def connect_settings(
    settings: Settings, room: SettingsRoom, engine: EngineThread, context: ContextPresenter
) -> None:
    """Have counted anew what settings change; keep a context that was enlarged."""
    engine.resized.connect(room.on_resized)
    settings.add_listener(lambda _: context.on_conversation_changed())
    room.chat.add_listener(context.on_conversation_changed)


def connect_drafts(window: MainWindow, chat: ChatPresenter) -> None:
    """Have the draft written down whenever the user pauses."""
    pause = QTimer(window)
    pause.setSingleShot(True)
    pause.setInterval(PAUSE_MS)
    window.page.draft_changed.connect(lambda _draft: pause.start())
    pause.timeout.connect(chat.save_draft)


def connect_titles(
    window: MainWindow, engine: EngineThread, chat: ChatPresenter, titler: Titler
) -> None:
    """Have titles found when there is nothing else to do. Before `connect_context`: what is asked
    for a title is stopped before a draft is read."""
    idle = QTimer(window)
    idle.setObjectName("idle")
    idle.setSingleShot(True)
    idle.setInterval(IDLE_MS)
    window.page.draft_changed.connect(titler.on_draft_changed)
    window.page.draft_changed.connect(lambda _draft: idle.start())
    chat.add_writing_listener(titler.on_writing)
    chat.add_writing_listener(lambda _chat: idle.start())
    idle.timeout.connect(titler.on_idle)
    engine.answered.connect(titler.on_answered)


def connect_spelling(
    window: MainWindow, settings: Settings, room: SettingsRoom, spelling: "Spelling", language: str
) -> None:
    """Have spelling checked as the settings say. Args: language: of the window."""
    key = "composer.spelling"

    def choose() -> None:
        chosen = settings.text(key)
        code = {"off": "", "ui": language}.get(chosen, chosen)
        country = QLocale.system().name().rpartition("_")[2]
        spelling.set_language(code.partition("_")[0], country)
        if not code:
            room.set_note(key, "")

    def note(found: bool) -> None:
        sentence = QCoreApplication.translate(
            "Spelling", "No Hunspell dictionary for this language was found on this computer."
        )
        room.set_note(key, "" if found or settings.text(key) == "off" else sentence)

    def on_changed(change: Change) -> None:
        if change.key == key:
            choose()

    spelling.found.connect(note)
    settings.add_listener(on_changed)
    window.page.composer.field.set_spelling(spelling)
    QTimer.singleShot(0, spelling, choose)
