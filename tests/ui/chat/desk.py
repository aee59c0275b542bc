"""A chat presenter between a fake page, a fake engine and a store in memory."""

from pathlib import Path

from gpt4all_desktop.chats.conversation import Draft
from gpt4all_desktop.chats.reply import StopReason
from gpt4all_desktop.chats.reply_settings import ReplySettings
from gpt4all_desktop.chats.store import ChatStore
from gpt4all_desktop.ui.chat.presenter import ChatPresenter
from gpt4all_desktop.ui.chat.state import Ready, Turn
from gpt4all_desktop.ui.events import ModelInfo, ReplyProgress
from tests.ui.fakes import MODEL, FakeClock, FakeEngine, FakeView, FakeVoice, finished


class Chat:
    """A presenter with a model that is ready."""

    def __init__(self, path: Path | None = None, store: ChatStore | None = None) -> None:
        self.view, self.engine, self.clock = FakeView(), FakeEngine(), FakeClock()
        self.voice = FakeVoice()
        self.store = store or ChatStore.open(path)
        self.settings = ReplySettings()
        self.sha256 = ""
        self.opened: list[int | None] = []
        self.begun: list[int] = []
        self.writing: list[int | None] = []
        self.presenter = ChatPresenter(
            self.view,
            self.engine,
            self.store,
            self.voice,
            settings_for=self._settings_for,
            sha256_of=self._sha256_of,
            clock=self.clock,
        )
        self.presenter.add_opened_listener(self.opened.append)
        self.presenter.add_begun_listener(self.begun.append)
        self.presenter.add_writing_listener(self.writing.append)
        self.presenter.start(None)
        self.presenter.set_model_state(Ready(model=MODEL))

    def close(self) -> None:
        self.store.close()

    def type(self, text: str) -> None:
        """The user writes."""
        self.view.draft = Draft(text=text)

    def text(self, text: str) -> None:
        """The model writes."""
        self.presenter.on_reply_progressed(ReplyProgress(text=text))

    def finish(self, reason: StopReason = StopReason.FINISHED) -> None:
        self.presenter.on_reply_finished(finished(reason))

    def answer(self, text: str, reason: StopReason = StopReason.FINISHED) -> None:
        """The model writes a reply."""
        if text:
            self.text(text)
        self.finish(reason)

    def exchange(self, question: str, answer: str) -> None:
        self.presenter.send(question)
        self.answer(answer)

    @property
    def last(self) -> Turn:
        return self.presenter.turns[-1]

    @property
    def said(self) -> list[str]:
        """The texts on the page."""
        return [turn.text for turn in self.presenter.turns]

    @property
    def kept(self) -> list[str]:
        """The texts of the shown branch, as they are stored."""
        assert self.presenter.chat is not None
        return [step.node.text for step in self.store.path(self.presenter.chat)]

    @property
    def asked(self) -> list[str]:
        """The texts of the last request."""
        return [message.text for message in self.engine.requests[-1].messages]

    def _settings_for(self, _chat: int | None) -> ReplySettings:
        return self.settings

    def _sha256_of(self, _model: ModelInfo) -> str:
        return self.sha256
