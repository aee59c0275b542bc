"""The views that screenshots.py takes pictures of: how the program is brought to each."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from gpt4all_desktop import paths
from gpt4all_desktop.app import Application
from gpt4all_desktop.chats.conversation import Draft
from gpt4all_desktop.engine.reasons import sentence_of
from gpt4all_desktop.errors import DiskFullError
from gpt4all_desktop.library.ledger import LedgerEntry
from gpt4all_desktop.settings import Settings
from gpt4all_desktop.ui import i18n
from gpt4all_desktop.ui.about import AboutDialog
from gpt4all_desktop.ui.chat.background import Background
from gpt4all_desktop.ui.chat.context_panel import ContextPanel
from gpt4all_desktop.ui.chat.link_dialog import LinkDialog
from gpt4all_desktop.ui.chat.state import Ready
from gpt4all_desktop.ui.desktop.crash_dialog import CrashDialog
from gpt4all_desktop.ui.events import Failure
from gpt4all_desktop.ui.models.ledger_sheet import LedgerSheet
from gpt4all_desktop.ui.models.presenter import BrowserPresenter
from gpt4all_desktop.ui.models.state import CardState, Tab, Transfer
from gpt4all_desktop.ui.problem import ProblemDialog
from gpt4all_desktop.ui.sentences import translated
from tests.fakes.pseudo import ArabicTranslator
from tests.fakes.replier import FakeOpener, FakeReplier
from tools import screenshot_content as content

ROOT: Final = Path(__file__).resolve().parents[1]
DOCS: Final = ROOT / "docs" / "screenshots"


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """How the program looks in a series of pictures."""

    theme: str = "light"
    scale: int = 100
    language: str = "en"
    mirrored: bool = False
    width: int = 1000
    height: int = 720


VARIANTS: Final = {
    "light": Variant(),
    "dark": Variant(theme="dark"),
    "125": Variant(scale=125, width=1100, height=800),
    "200": Variant(theme="dark", scale=200, width=1280, height=960),
    "german": Variant(language="de"),
    "arabic": Variant(mirrored=True),
    "japanese": Variant(language="ja"),
    "chinese": Variant(theme="dark", language="zh_CN"),
    "contrast": Variant(theme="contrast"),
}
View = Callable[["Stage"], QWidget]
VIEWS: dict[str, View] = {}


def view(name: str) -> Callable[[View], View]:
    """Add a view under its name; it brings the program there and returns what is to be seen."""

    def add(function: View) -> View:
        VIEWS[name] = function
        return function

    return add


def rest(milliseconds: int) -> None:
    """Let the program go on for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class Stage:
    """The program in one variant."""

    def __init__(self, qt: QApplication, variant: Variant, *, model: bool) -> None:
        replier = FakeReplier(content.MODEL, context_length=8192)
        replier.trained_context = 32_768
        opener = FakeOpener(replier)
        settings = Settings(None)
        for key, value in (
            ("ui.theme", variant.theme),
            ("ui.font_scale", variant.scale),
            ("ui.language", variant.language),
            ("sampling.temperature", 0.5),
        ):
            settings.set(key, value)
        self.settings = settings
        self.variant = variant

        def translate(application: QApplication, language: str) -> str:
            found = i18n.install(application, language)
            if variant.mirrored:
                application.installTranslator(ArabicTranslator(application))
                application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            return found

        self.application = Application(
            qt,
            opener,
            model=paths.models_dir() / "SmolLM2-135M-Instruct.gguf" if model else None,
            load_model=model,
            settings=settings,
            translate=translate,
        )
        self.window = self.application.window
        self.page = self.window.page
        self.window.resize(variant.width, variant.height)
        self.application.show()
        rest(400)
        while model and not isinstance(self.application.models.state, Ready):
            rest(50)
        self.chats = {chat.title: chat.id for chat in self.application.store.chats()}

    def open_chat(self, title: str) -> None:
        self.application.chat.open_chat(self.chats[title])
        rest(300)

    def settle(self) -> None:
        """Let formulas and the colours of code be there, however busy the machine."""
        rest(200)
        for background in self.window.findChildren(Background):
            background.wait()
        rest(350)

    def reset(self) -> None:
        """Close what the last view opened."""
        for dialog in self.window.findChildren(QDialog):
            dialog.close()
        self.page.find_bar.hide()
        self.page.set_draft(Draft())
        self.window.palette_overlay.leave()
        self.window.leave_room()
        self.window.sidebar.search.clear()
        self.window.sidebar.list.scrollToTop()
        rest(50)

    def models(self) -> QWidget:
        self.window.commands.run("models.browse")
        rest(2500)  # the speed of this computer is measured meanwhile
        return self.window

    def close(self) -> None:
        self.window.quit()
        self.application.close()


@view("first")
def _first(stage: Stage) -> QWidget:
    return stage.window


@view("empty")
def _empty(stage: Stage) -> QWidget:
    stage.window.commands.run("chat.new")
    return stage.window


@view("chat")
def _chat(stage: Stage) -> QWidget:
    stage.open_chat("Three tips for a good night's sleep")
    return stage.window


@view("sidebar")
def _sidebar(stage: Stage) -> QWidget:
    stage.application.chats.fold(stage.application.store.folders()[0].id, False)
    stage.open_chat(content.SKY)
    return stage.window


@view("transcript")
def _transcript(stage: Stage) -> QWidget:
    stage.open_chat(content.SORTING)
    stage.window.resize(stage.variant.width, 1180)
    rest(1200)
    nodes = stage.application.store.tree(stage.chats[content.SORTING])
    stage.page.scroll_to(min(node.id for node in nodes))
    rest(600)
    return stage.window


@view("transcript-end")
def _transcript_end(stage: Stage) -> QWidget:
    stage.open_chat(content.SORTING)
    rest(800)
    stage.page.transcript.scroll_to_end()
    rest(500)
    return stage.window


@view("failed")
def _failed(stage: Stage) -> QWidget:
    stage.open_chat(content.FAILED)
    return stage.window


@view("find")
def _find(stage: Stage) -> QWidget:
    stage.open_chat(content.SORTING)
    stage.window.commands.run("chat.find")
    stage.page.find_bar.begin("sort")
    rest(600)
    return stage.window


@view("composer")
def _composer(stage: Stage) -> QWidget:
    stage.open_chat(content.SKY)
    stage.page.files_chosen.emit([ROOT / "CONTRIBUTING.md", DOCS / "chat-light.png"])
    stage.page.composer.set_prompt("What does this say about tests?\nAnswer in three sentences.")
    rest(1200)
    return stage.window


@view("context-full")
def _context_full(stage: Stage) -> QWidget:
    stage.open_chat(content.SORTING)
    stage.page.set_draft(Draft(text="A question about all of that. " * 600))
    rest(1200)
    return stage.window


@view("context-panel")
def _context_panel(stage: Stage) -> QWidget:
    stage.open_chat(content.SORTING)
    stage.application.context.show()
    rest(800)
    panel = stage.page.findChild(ContextPanel)
    assert panel is not None
    return panel


@view("search")
def _search(stage: Stage) -> QWidget:
    stage.window.search_chats()
    stage.window.sidebar.search.line.setText("light")
    rest(500)
    return stage.window


@view("palette")
def _palette(stage: Stage) -> QWidget:
    stage.window.palette_overlay.open()
    stage.window.palette_overlay.field.line.setText("m")
    return stage.window


@view("temporary")
def _temporary(stage: Stage) -> QWidget:
    stage.window.commands.run("chat.temporary")
    return stage.window


@view("toast")
def _toast(stage: Stage) -> QWidget:
    stage.open_chat(content.SORTING)
    gone = next(c for c in stage.application.store.chats() if c.title != content.SORTING)
    stage.application.chats.delete([gone.id])
    rest(400)
    return stage.window


def _newest_dialog(stage: Stage) -> QWidget:
    rest(400)
    return next(d for d in reversed(stage.window.findChildren(QDialog)) if d.isVisible())


def _command(name: str, command: str) -> None:
    @view(name)
    def _run(stage: Stage) -> QWidget:
        stage.window.commands.run(command)
        return _newest_dialog(stage)


@view("bin")
def _bin(stage: Stage) -> QWidget:
    if not stage.application.store.bin():
        stage.open_chat("Watering while away")
        stage.window.commands.run("chat.delete")
    stage.window.commands.run("bin.open")
    return _newest_dialog(stage)


_command("backups", "backups.open")


@view("about")
def _about(stage: Stage) -> QWidget:
    AboutDialog("avx2", stage.window).open()
    return _newest_dialog(stage)


@view("link")
def _link(stage: Stage) -> QWidget:
    LinkDialog("https://en.wikipedia.org/wiki/Merge_sort#Analysis", stage.window).open()
    return _newest_dialog(stage)


@view("crash")
def _crash(stage: Stage) -> QWidget:
    report = "GPT4All Desktop 4.0, Python 3.12.4, Linux\n\nwhere it was:\nThread 0x7f (engine)\n"
    CrashDialog(
        report + '  File "session.py", line 96 in sync\n' * 8, stage.window, careful=True
    ).open()
    return _newest_dialog(stage)


@view("problem")
def _problem(stage: Stage) -> QWidget:
    ProblemDialog(Failure(sentence=no_model_file()), stage.window).open()
    return _newest_dialog(stage)


@view("ledger")
def _ledger(stage: Stage) -> QWidget:
    noon = datetime(2026, 1, 2, 12, tzinfo=UTC)
    entries = [
        LedgerEntry(
            time=noon, host="gpt4all.io", reason="download of Llama 3.2 1B", received=773_025_824,
            status=200,
        ),
        LedgerEntry(time=noon, host="gpt4all.io", reason="list of models", received=0),
        LedgerEntry(time=noon, host="huggingface.co", reason="search on Hugging Face"),
    ]  # fmt: skip
    LedgerSheet(paths.data_dir() / "network.jsonl", entries, stage.window).open()
    return _newest_dialog(stage)


@view("quick-ask")
def _quick_ask(stage: Stage) -> QWidget:
    stage.application.desktop.quick_ask()
    rest(200)
    quick = stage.application.desktop.quick
    assert quick is not None
    quick.field.setText("What is the capital of Mongolia?")
    return quick


@view("settings")
def _settings(stage: Stage) -> QWidget:
    stage.application.room.open()
    return _newest_dialog(stage)


def _settings_page(name: str, key: str) -> None:
    @view(f"settings-{name}")
    def _open(stage: Stage) -> QWidget:
        stage.application.room.open(key=key)
        return _newest_dialog(stage)


for _name, _key in (
    ("look", "ui.theme"),
    ("sampling", "sampling.temperature"),
    ("load", "load.context_length"),
    ("chats", "chats.bin_days"),
    ("network", "network.offline"),
):
    _settings_page(_name, _key)


@view("settings-search")
def _settings_search(stage: Stage) -> QWidget:
    stage.application.room.open()
    dialog = stage.application.room.dialog
    assert dialog is not None
    dialog.search.line.setText("token")
    return _newest_dialog(stage)


@view("models-first")
def _models_first(stage: Stage) -> QWidget:
    return stage.models()


@view("models-filtered")
def _models_filtered(stage: Stage) -> QWidget:
    stage.models()
    _presenter(stage).set_query("llama")
    rest(500)
    return stage.window


@view("models-nothing")
def _models_nothing(stage: Stage) -> QWidget:
    stage.models()
    _presenter(stage).set_query("nothing like this")
    rest(500)
    return stage.window


@view("models-installed")
def _models_installed(stage: Stage) -> QWidget:
    stage.models()
    _presenter(stage).set_query("")
    _presenter(stage).set_tab(Tab.INSTALLED)
    rest(500)
    return stage.window


@view("models-downloading")
def _models_downloading(stage: Stage) -> QWidget:
    stage.models()
    presenter = _presenter(stage)
    presenter.set_query("")
    presenter.set_tab(Tab.FIND)
    rest(500)
    states = (CardState.RUNNING, CardState.PAUSED, CardState.FAILED, CardState.QUEUED)
    room = stage.application.models_gate.room
    assert room is not None
    for card, state in zip(presenter.cards, states, strict=False):
        transfer = Transfer(
            received=(card.size or 0) // 3, size=card.size, speed=8.4e6, seconds_left=312.0
        )
        problem = _no_room() if state is CardState.FAILED else ""
        room.page.update_card(replace(card, state=state, transfer=transfer, problem=problem))
    rest(300)
    return stage.window


@view("models-offline")
def _models_offline(stage: Stage) -> QWidget:
    stage.models()
    stage.window.commands.run("network.offline")
    rest(500)
    return stage.window


def _presenter(stage: Stage) -> BrowserPresenter:
    room = stage.application.models_gate.room
    assert room is not None
    return room.presenter


def no_model_file() -> str:
    said = 'this model has the architecture "gemma3", which this version cannot run.'
    return translated(sentence_of(-4, said))


def _no_room() -> str:
    return translated(
        DiskFullError(
            "The file has {size:bytes}, but only {free:bytes} are free in {folder}. "
            "Make room and try again.",
            size=4_661_724_384,
            free=2_100_000_000,
            folder="/home/ada/models",
        ).user_message
    )
