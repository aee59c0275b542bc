"""One model in the browser: name, facts, whether it fits, and buttons."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gpt4all_desktop.library.fit import Verdict
from gpt4all_desktop.ui import icons
from gpt4all_desktop.ui.models import words
from gpt4all_desktop.ui.models.state import Act, Card, CardState
from gpt4all_desktop.ui.theme import Shade, em, small_font, strong_font
from gpt4all_desktop.ui.widgets.button import Button, ButtonKind
from gpt4all_desktop.ui.widgets.button_row import ButtonRow
from gpt4all_desktop.ui.widgets.combo import Combo
from gpt4all_desktop.ui.widgets.labels import ProgressLine, WrappedLabel

_FIT_ICONS = {
    Verdict.FITS: ("check", Shade.ACCENT),
    Verdict.TIGHT: ("alert", Shade.MUTED),
    Verdict.TOO_LARGE: ("alert", Shade.DANGER),
    Verdict.CANNOT_RUN: ("close", Shade.DANGER),
}
_STATE_ICONS = {
    CardState.ARRIVING: ("copy", Shade.MUTED),
    CardState.SHORT: ("alert", Shade.DANGER),
}
BESIDE_EM = 38.0
"""In a card narrower than this the button stands below the words."""
_GROUPS = (
    (Act.RESUME, Act.PAUSE, Act.CANCEL, Act.OPEN_WHEN_READY),
    (Act.OPEN, Act.UPDATE, Act.SETTINGS, Act.VERIFY, Act.REVEAL, Act.REMOVE),
)
"""Buttons below the words, in this order; those of one group are made together."""
_PRIMARY = frozenset({Act.OPEN})


class CardView(QWidget):
    """Shows a `Card`; asks for what its buttons say."""

    act_requested = Signal(str, object)
    """The key of the card and an `Act`."""
    variant_chosen = Signal(str, int)
    """The key of the card and the number of the variant."""

    def __init__(self, card: Card, parent: QWidget) -> None:
        super().__init__(parent)
        self._card: Card | None = None
        self._measured: tuple[int, int] | None = None
        """A width and the height it asks for, until something changes."""
        self._name = WrappedLabel(self)
        self._badge = _Badge(self)
        self._facts = WrappedLabel(self)
        self._facts.setForegroundRole(Shade.MUTED)
        self._description = WrappedLabel(self)
        self._fit_icon = _Icon(self)
        self._fit = WrappedLabel(self)
        self._progress = ProgressLine(self.tr("Download"), self)
        self._transfer = WrappedLabel(self)
        self._transfer.setForegroundRole(Shade.MUTED)
        self._problem = WrappedLabel(self)
        self._problem.setForegroundRole(Shade.DANGER)
        self._variants = Combo(self.tr("Precision and size"), self)
        self._buttons = ButtonRow(self)
        self._download = Button("", self, icon="download")
        self._download.clicked.connect(self._on_download_clicked)
        self._acts: dict[Act, Button] = {}
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._assemble()
        self._use_fonts()
        self.set_card(card)

        self._variants.activated.connect(self._on_variants_activated)

    @property
    def card(self) -> Card:
        assert self._card is not None
        return self._card

    @property
    def text(self) -> str:
        """All that is said, line by line."""
        labels = (
            self._name, self._badge, self._facts, self._description, self._fit, self._transfer,
            self._problem,
        )  # fmt: skip
        return "\n".join(label.text() for label in labels if not label.isHidden())

    def button(self, act: Act) -> Button | None:
        """Return the button of an act, if it is offered."""
        button = self._download if act is Act.DOWNLOAD else self._acts.get(act)
        return None if button is None or button.isHidden() else button

    def set_card(self, card: Card) -> None:
        """Show a model as it is now."""
        if card == self._card:
            return
        before, self._card = self._card, card
        layout = self.layout()
        assert layout is not None
        layout.setEnabled(False)  # or each part that comes or goes has all of them placed anew
        self._say_card(card, before)
        layout.setEnabled(True)
        self._measured = None
        self.updateGeometry()  # the list gives it its new height before it is painted

    def _say_card(self, card: Card, before: Card | None) -> None:
        if before is None or before.name != card.name:
            self.setAccessibleName(card.name)
        _say(self._name, card.name)
        badge = words.badge(card)
        self._badge.setVisible(bool(badge))
        self._badge.set_text(badge)
        _say(self._facts, words.facts(card))
        _say(self._description, card.description.partition("\n")[0] or _note(card))
        _say(self._fit, words.fit_of(card))
        icon, shade = _STATE_ICONS.get(card.state) or _FIT_ICONS[card.fit.verdict]
        self._fit_icon.set_icon(icon, shade)
        _say(self._transfer, words.transfer(card))
        _say(self._problem, card.problem)
        self._progress.setVisible(card.transfer is not None)
        if card.transfer is not None:
            self._progress.set_fraction(words.part_of(card.transfer))
        self._show_variants(before)
        self._show_acts(before)

    def height_in(self, width: int) -> int:
        """Return how high the card is when it is that wide."""
        if self._measured is None or self._measured[0] != width:
            layout = self.layout()
            assert layout is not None
            layout.activate()  # the layouts inside it know only then what has changed
            self._measured = width, layout.totalHeightForWidth(width)
        return self._measured[1]

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._measured = None
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._use_fonts()
            self._turn()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = em(self.font(), 0.9)
        painter.setPen(QPen(self.palette().color(Shade.BORDER), 1))
        painter.setBrush(self.palette().color(Shade.FIELD))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, radius, radius)
        painter.end()

    @Slot(int)
    def _on_variants_activated(self, number: int) -> None:
        self.variant_chosen.emit(self.card.key, number)

    @Slot()
    def _on_download_clicked(self) -> None:
        self.act_requested.emit(self.card.key, Act.DOWNLOAD)

    def _on_act_clicked(self) -> None:
        for act, button in self._acts.items():
            if button is self.sender():
                self.act_requested.emit(self.card.key, act)
                return

    def _show_variants(self, before: Card | None) -> None:
        card = self.card
        several = len(card.choices) > 1 and card.state is CardState.OFFERED
        self._variants.setVisible(several)
        if several and (before is None or before.choices != card.choices):
            self._variants.clear()
            for choice in card.choices:
                sized = words.size(choice.size) if choice.size else ""
                self._variants.addItem(f"{choice.quantization}  {sized}".strip())
        if several:
            self._variants.setCurrentIndex(card.chosen)

    def _show_acts(self, before: Card | None) -> None:
        card = self.card
        ready = card.transfer is not None and card.transfer.open_when_ready
        failed = (one is not None and one.state is CardState.FAILED for one in (before, card))
        same = before is not None and before.acts == card.acts and len(set(failed)) == 1
        if same and not self._acts_changed(ready):
            return
        others: tuple[Act, ...] = tuple(act for act in card.acts if act is not Act.DOWNLOAD)
        for group in _GROUPS:  # most cards never need them
            if set(others) & set(group) and group[0] not in self._acts:
                self._acts |= {one: self._make(one) for one in group}
        held = self._held_button()
        for act, button in self._acts.items():
            button.setVisible(act in others)
        switch = self._acts.get(Act.OPEN_WHEN_READY)
        if switch is not None:
            switch.set_face("check" if ready else "chat", words.act(Act.OPEN_WHEN_READY)[1])
            switch.setAccessibleDescription(self.tr("on") if ready else self.tr("off"))
        icon, name = words.act(Act.DOWNLOAD)
        to_fetch = card.to_fetch or card.size
        sized = f" ({words.size(to_fetch)})" if to_fetch else ""
        self._download.set_face(icon, name + sized)
        self._download.setVisible(Act.DOWNLOAD in card.acts)
        again = self._acts.get(Act.RESUME)
        if again is not None:
            again.set_face(*words.act(Act.RESUME, card.state))
        self._buttons.setVisible(bool(others))
        self._buttons.refresh()
        if held is not None and held.isHidden():
            # Otherwise Qt takes the next card: pressed twice, Download would fetch that one, too.
            first = next((self._acts[act] for act in others), self)
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _held_button(self) -> Button | None:
        """Return the button that has the focus."""
        buttons = (self._download, *self._acts.values())
        return next((button for button in buttons if button.hasFocus()), None)

    def _acts_changed(self, ready: bool) -> bool:
        """The faces of some buttons depend on more than which there are."""
        switch = self._acts.get(Act.OPEN_WHEN_READY)
        on = switch is not None and switch.accessibleDescription() == self.tr("on")
        return Act.DOWNLOAD in self.card.acts or on is not ready

    def _make(self, act: Act) -> Button:
        icon, name = words.act(act)
        kind = ButtonKind.PRIMARY if act in _PRIMARY else ButtonKind.PLAIN
        if act in (
            Act.SETTINGS,
            Act.VERIFY,
            Act.REVEAL,
            Act.REMOVE,
            Act.CANCEL,
            Act.OPEN_WHEN_READY,
        ):
            kind = ButtonKind.QUIET
        button = Button(name, self, icon=icon, kind=kind)
        button.clicked.connect(self._on_act_clicked)
        button.hide()
        self._buttons.add(button)
        return button

    def _turn(self) -> None:
        """Put the button below the words where there is no room beside them."""
        beside = self.width() >= em(self.font(), BESIDE_EM)
        direction = QBoxLayout.Direction
        self._top.setDirection(direction.LeftToRight if beside else direction.TopToBottom)

    def _use_fonts(self) -> None:
        self._name.setFont(strong_font(self.font()))
        for label in (self._facts, self._transfer, self._badge):
            label.setFont(small_font(self.font()))

    def _assemble(self) -> None:
        unit = em(self.font(), 1)
        head = QHBoxLayout()
        head.setSpacing(unit)
        head.addWidget(self._name, 1)
        head.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignTop)
        fit = QHBoxLayout()
        fit.setSpacing(unit // 2)
        fit.addWidget(self._fit_icon, 0, Qt.AlignmentFlag.AlignTop)
        fit.addWidget(self._fit, 1)
        left = QVBoxLayout()
        left.setSpacing(unit // 3)
        left.addLayout(head)
        left.addWidget(self._facts)
        left.addWidget(self._description)
        left.addLayout(fit)
        right = QVBoxLayout()
        right.setSpacing(unit // 2)
        right.addWidget(self._download, 0, Qt.AlignmentFlag.AlignRight)
        right.addWidget(self._variants, 0, Qt.AlignmentFlag.AlignRight)
        right.addStretch()
        top = self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        top.setSpacing(unit)
        top.addLayout(left, 1)
        top.addLayout(right)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(unit + unit // 4, unit, unit, unit)
        layout.setSpacing(unit // 2)
        layout.addLayout(top)
        layout.addWidget(self._progress)
        layout.addWidget(self._transfer)
        layout.addWidget(self._problem)
        layout.addWidget(self._buttons)


class _Icon(QWidget):
    """A small icon beside a line of text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon, self._shade = "check", Shade.ACCENT
        self.setFixedSize(em(self.font(), 1.3), em(self.font(), 1.3))

    def set_icon(self, icon: str, shade: QPalette.ColorRole) -> None:
        if (icon, shade) != (self._icon, self._shade):
            self._icon, self._shade = icon, shade
            self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setFixedSize(em(self.font(), 1.3), em(self.font(), 1.3))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        icons.paint(painter, self._icon, QRectF(self.rect()), self.palette().color(self._shade))
        painter.end()


class _Badge(WrappedLabel):
    """A word on a ground of its own."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWordWrap(False)
        self.setForegroundRole(Shade.TEXT)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setContentsMargins(em(self.font(), 0.6), 2, em(self.font(), 0.6), 2)

    def set_text(self, text: str) -> None:
        _say(self, text)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(Shade.SURFACE))
        radius = self.height() / 2
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        painter.end()
        super().paintEvent(event)


def _say(label: WrappedLabel, text: str) -> None:
    if label.text() != text:
        label.setText(text)
    label.setVisible(bool(text))


def _note(card: Card) -> str:
    return words.note(card.note) if card.state is CardState.UNAVAILABLE else ""
