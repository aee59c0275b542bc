"""Export and import: asks for files, lets them be written and read, and says what came of it."""

from collections.abc import Callable, Collection, Sequence
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QDir, QLocale, QObject, QStandardPaths, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from gpt4all_desktop.chats.conversation import ChatInfo
from gpt4all_desktop.chats.export import Format, Words, file_name
from gpt4all_desktop.ui.chats.files import Imported, Store, read_chats, write_chats
from gpt4all_desktop.ui.chats.long_work import LongWork
from gpt4all_desktop.ui.events import Failure

OPENED = 2_000
"""Messages of an imported chat that is opened at once; a longer one waits until one wants it."""
Toast = Callable[[str, str, Callable[[], None] | None], None]


class Archive(Store, Protocol):
    """The part of the store that gives whole chats and takes them over."""

    def chat(self, chat_id: int) -> ChatInfo | None:
        """Return one chat."""
        ...

    def arrived(self) -> None:
        """Tell everybody that chats have come."""
        ...

    def delete_many(self, chats: Collection[int]) -> None:
        """Put chats into the bin."""
        ...


class Transfer(QObject):
    """Between file dialogs, files and the store."""

    def __init__(
        self,
        archive: Archive,
        window: QWidget,
        work: LongWork,
        *,
        toast: Toast,
        problem: Callable[[Failure], None],
        open_chat: Callable[[int], None],
    ) -> None:
        """Args: toast: as `MainWindow.show_toast`. problem: shows why something did not work."""
        super().__init__(window)
        self._archive, self._window, self._work = archive, window, work
        self._toast, self._problem, self._open_chat = toast, problem, open_chat

    def export(self, chat_id: int) -> None:
        """Ask for a file and write a chat into it."""
        chat = self._archive.chat(chat_id)
        title = chat.title if chat is not None else ""
        untitled = self.tr("Chat")
        dialog = self._dialog(self.tr("Export the chat"), saving=True)
        dialog.setNameFilters(list(self._filters().values()))
        dialog.setDefaultSuffix(Format.MARKDOWN.value)
        dialog.selectFile(file_name(title, Format.MARKDOWN, untitled=untitled))
        dialog.filterSelected.connect(partial(self._use_suffix, dialog, title))
        dialog.fileSelected.connect(partial(self._write, (chat_id,)))
        dialog.open()

    def export_all(self) -> None:
        """Ask for a file and write all chats into it, lossless."""
        dialog = self._dialog(self.tr("Export all chats"), saving=True)
        dialog.setNameFilters([self._filters()[Format.JSON]])
        dialog.setDefaultSuffix(Format.JSON.value)
        dialog.selectFile(file_name(self.tr("All chats"), Format.JSON))
        dialog.fileSelected.connect(partial(self._write, None))
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

    def read(self, paths: Sequence[Path]) -> None:
        """Take over the chats in files."""
        self._work.run(
            self.tr("Chats are being imported…"),
            partial(read_chats, self._archive, paths),
            self._on_read,
        )

    @Slot(list)
    def _on_dialog_files_selected(self, names: list[str]) -> None:
        self.read([Path(name) for name in names])

    def _on_written(self, path: Path) -> None:
        text = self.tr("Exported to “{name}”.").format(name=path.name)
        self._toast(text, self.tr("Open the folder"), partial(_open_folder, path.parent))

    def _on_read(self, imported: Imported) -> None:
        count = len(imported.chats)
        if count:
            self._archive.arrived()
            if count == 1:
                if imported.messages <= OPENED:
                    self._open_chat(imported.chats[0])
                text = self.tr("One chat imported.")
            else:
                text = self.tr("%n chats imported.", "", count)
            undo = partial(self._archive.delete_many, imported.chats)
            self._toast(text, self.tr("Undo"), undo)
        if imported.failures:
            first, *others = imported.failures
            sentence = first.sentence
            if others:
                more = self.tr("%n more files could not be imported.", "", len(others))
                sentence = f"{sentence} {more}"
            detail = "\n".join(f"{each.sentence} {each.detail}" for each in imported.failures)
            self._problem(Failure(sentence=sentence, detail=detail))

    def _write(self, chats: Sequence[int] | None, name: str) -> None:
        path = Path(name)
        kinds = {f".{kind.value}": kind for kind in Format}
        kind = kinds.get(path.suffix.lower(), Format.MARKDOWN) if chats else Format.JSON
        words = self._words()
        self._work.run(
            self.tr("“{name}” is being written…").format(name=path.name),
            partial(write_chats, self._archive, chats, path, kind, words),
            self._on_written,
            keep_on=True,
        )

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
        there = folder and Path(folder).is_dir()
        dialog.setDirectory(folder if there else QDir.homePath())
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
            language=QLocale().bcp47Name(),
        )


def _open_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
