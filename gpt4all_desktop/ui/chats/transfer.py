"""Export and import: asks for files, lets them be written and read, and says what came of it."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QLocale, QObject, QStandardPaths, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from gpt4all_desktop.chats.conversation import ChatInfo
from gpt4all_desktop.chats.export import Format, Words, file_name
from gpt4all_desktop.chats.whole import WholeChat
from gpt4all_desktop.errors import AppError
from gpt4all_desktop.ui.chats.files import ChatFiles
from gpt4all_desktop.ui.events import Failure
from gpt4all_desktop.ui.sentences import failure_of

Toast = Callable[[str, str, Callable[[], None] | None], None]


class Archive(Protocol):
    """The part of the store that gives whole chats and takes them over."""

    def chats(self) -> list[ChatInfo]:
        """Return the chats that are not in the bin."""
        ...

    def whole(self, chat_id: int) -> WholeChat:
        """Return a chat with all its branches."""
        ...

    def adopt(self, chats: Iterable[WholeChat]) -> list[ChatInfo]:
        """Take over chats, all or none.

        Raises:
            AppError: with a sentence; nothing was taken over.
        """
        ...

    def delete(self, chat_id: int) -> None:
        """Put a chat into the bin."""
        ...


class Transfer(QObject):
    """Between file dialogs, files and the store."""

    def __init__(
        self,
        archive: Archive,
        window: QWidget,
        *,
        toast: Toast,
        problem: Callable[[Failure], None],
        open_chat: Callable[[int], None],
    ) -> None:
        """Args: toast: as `MainWindow.show_toast`. problem: shows why something did not work."""
        super().__init__(window)
        self._archive, self._window = archive, window
        self._toast, self._problem, self._open_chat = toast, problem, open_chat
        self._files = ChatFiles(self)
        self._files.written.connect(self._on_files_written)
        self._files.read.connect(self._on_files_read)
        self._files.failed.connect(self._on_files_failed)

    def close(self) -> None:
        """Finish what is being written."""
        self._files.close()

    def do(self, job: Callable[[], object]) -> None:
        """Do something in the thread of the files; nobody is told how it went."""
        self._files.do(job)

    def export(self, chat_id: int) -> None:
        """Ask for a file and write a chat into it."""
        whole = self._archive.whole(chat_id)
        untitled = self.tr("Chat")
        dialog = self._dialog(self.tr("Export the chat"), saving=True)
        dialog.setNameFilters(list(self._filters().values()))
        dialog.setDefaultSuffix(Format.MARKDOWN.value)
        dialog.selectFile(file_name(whole.title, Format.MARKDOWN, untitled=untitled))
        dialog.filterSelected.connect(partial(self._use_suffix, dialog, whole.title))
        dialog.fileSelected.connect(partial(self._write, (whole,)))
        dialog.open()

    def export_all(self) -> None:
        """Ask for a file and write all chats into it, lossless."""
        chats = [chat.id for chat in self._archive.chats() if not chat.temporary]
        dialog = self._dialog(self.tr("Export all chats"), saving=True)
        dialog.setNameFilters([self._filters()[Format.JSON]])
        dialog.setDefaultSuffix(Format.JSON.value)
        dialog.selectFile(file_name(self.tr("All chats"), Format.JSON))
        dialog.fileSelected.connect(partial(self._write_all, chats))
        dialog.open()

    def ask_import(self) -> None:
        """Ask for files and take over the chats in them."""
        dialog = self._dialog(self.tr("Import chats"), saving=False)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [
                self.tr("Chats: this program, ChatGPT, GPT4All (*.json *.zip *.chat)"),
                self.tr("All files (*)"),
            ]
        )
        dialog.filesSelected.connect(self._on_dialog_files_selected)
        dialog.open()

    def read(self, path: Path) -> None:
        """Take over the chats in a file."""
        self._files.open(path)

    @Slot(list)
    def _on_dialog_files_selected(self, names: list[str]) -> None:
        for name in names:
            self.read(Path(name))

    @Slot(object)
    def _on_files_written(self, path: Path) -> None:
        text = self.tr("Exported to “{name}”.").format(name=path.name)
        self._toast(text, self.tr("Open the folder"), partial(_open_folder, path.parent))

    @Slot(object, list)
    def _on_files_read(self, path: Path, chats: list[WholeChat]) -> None:
        try:
            taken = self._archive.adopt(chats)
        except AppError as error:
            self._problem(failure_of(error))
            return
        if len(taken) == 1:
            self._open_chat(taken[0].id)
            text = self.tr("One chat imported.")
        else:
            text = self.tr("%n chats imported.", "", len(taken))
        self._toast(text, self.tr("Undo"), partial(self._forget, [chat.id for chat in taken]))

    @Slot(object)
    def _on_files_failed(self, failure: Failure) -> None:
        self._problem(failure)

    def _forget(self, chats: Sequence[int]) -> None:
        for chat in chats:
            self._archive.delete(chat)

    def _write(self, chats: Sequence[WholeChat], name: str) -> None:
        path = Path(name)
        kinds = {f".{kind.value}": kind for kind in Format}
        kind = kinds.get(path.suffix.lower(), Format.MARKDOWN)
        self._files.write(chats, path, kind, self._words())

    def _write_all(self, chats: Sequence[int], name: str) -> None:
        wholes = [self._archive.whole(chat) for chat in chats]
        self._files.write(wholes, Path(name), Format.JSON, self._words())

    def _use_suffix(self, dialog: QFileDialog, title: str, chosen: str) -> None:
        """The kind of file that is chosen decides how it is called."""
        kind = next(kind for kind, text in self._filters().items() if text == chosen)
        dialog.setDefaultSuffix(kind.value)
        dialog.selectFile(file_name(title, kind, untitled=self.tr("Chat")))

    def _dialog(self, title: str, *, saving: bool) -> QFileDialog:
        dialog = QFileDialog(self._window, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if saving:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        place = QStandardPaths.StandardLocation
        where = place.DocumentsLocation if saving else place.DownloadLocation
        folder = QStandardPaths.writableLocation(where)
        if folder and Path(folder).is_dir():
            dialog.setDirectory(folder)
        return dialog

    def _filters(self) -> dict[Format, str]:
        return {
            Format.MARKDOWN: self.tr("Markdown (*.md)"),
            Format.HTML: self.tr("Web page (*.html)"),
            Format.PDF: self.tr("PDF (*.pdf)"),
            Format.TEXT: self.tr("Plain text (*.txt)"),
            Format.JSON: self.tr("JSON, all branches, can be imported again (*.json)"),
        }

    def _words(self) -> Words:
        return Words(
            user=self.tr("You"),
            assistant=self.tr("Assistant"),
            system=self.tr("Instructions"),
            untitled=self.tr("Chat"),
            attached=self.tr("Attached: {name}"),
            thought=self.tr("Thoughts"),
            language=QLocale().name().replace("_", "-"),
        )


def _open_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
