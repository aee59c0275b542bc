"""Help → About."""

import platform

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from gpt4all_desktop import __version__
from gpt4all_desktop.ui.theme import Shade, body_font, title_font
from gpt4all_desktop.ui.widgets.button import Button, ButtonKind
from gpt4all_desktop.ui.widgets.labels import WrappedLabel
from gpt4all_desktop.ui.widgets.sheet import Sheet


class AboutDialog(Sheet):
    """Version, processor, licences, and the promise."""

    def __init__(self, cpu_tier: str, parent: QWidget) -> None:
        """Args: cpu_tier: the kernel tier in use, empty while no model was loaded."""
        super().__init__(QCoreApplication.translate("AboutDialog", "About GPT4All Desktop"), parent)
        title = WrappedLabel(self)
        title.setText("GPT4All Desktop")
        title.setFont(title_font(self.font()))
        promise = WrappedLabel(self)
        promise.setText(
            self.tr(
                "Answers are made on this computer. Nothing is sent anywhere: "
                "not what you write, not how you use the program."
            )
        )
        promise.setFont(body_font(self.font()))
        facts = WrappedLabel(self)
        facts.setText(self._facts(cpu_tier))
        facts.setForegroundRole(Shade.MUTED)
        facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        close = Button(self.tr("Close"), self, kind=ButtonKind.PRIMARY)
        for label in (title, promise, facts):
            self.add_words(label)
        self.add_button(close)

        close.clicked.connect(self.accept)

    def _facts(self, cpu_tier: str) -> str:
        lines = [
            self.tr("Version {version}").format(version=__version__),
            self.tr("Python {python}, Qt for Python {qt}").format(
                python=platform.python_version(), qt=pyside_version
            ),
        ]
        if cpu_tier:
            lines.append(self.tr("Processor kernels: {tier}").format(tier=cpu_tier))
        lines.append(
            self.tr(
                "MIT licence. Contains Qt for Python (LGPL 3), Python (PSF), "
                "NumPy and Jinja (BSD), cffi (MIT)."
            )
        )
        return "\n".join(lines)
