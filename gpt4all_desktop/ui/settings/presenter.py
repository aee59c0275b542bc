"""What the settings dialog does: which layer is edited, what it sets, what it inherits."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from gpt4all_desktop.declared import GROUPS
from gpt4all_desktop.options import Choice, Group, Kind, Option, Scope, Value
from gpt4all_desktop.presets import Preset
from gpt4all_desktop.settings import APPLICATION, CHAT, PRESET_KEY, Change, Layer, Settings, encode
from gpt4all_desktop.ui.settings.overrides import ChatOverrides
from gpt4all_desktop.ui.settings.state import Entry, Target
from gpt4all_desktop.ui.settings.texts import preset_name, translated


class SettingsView(Protocol):
    """What the presenter says to the dialog."""

    def set_targets(self, targets: list[Target], chosen: Layer) -> None:
        """Offer layers to edit."""
        ...

    def set_entries(self, entries: list[Entry]) -> None:
        """Show these options instead of the present ones."""
        ...

    def update_entry(self, entry: Entry) -> None:
        """Show an option anew, if it is shown at all."""
        ...

    def set_preset(self, preset: Preset | None) -> None:
        """Say which preset is edited, if one is."""
        ...

    def begin_naming(self) -> None:
        """Let the user name the character that is shown, which is new."""
        ...

    def offer_undo(self, sentence: str) -> None:
        """Say what was removed, with a way back; "" takes the offer away."""
        ...


translate = QCoreApplication.translate


class SettingsPresenter:
    """Connects the dialog with the settings."""

    def __init__(
        self,
        view: SettingsView,
        settings: Settings,
        chat: ChatOverrides,
        *,
        model: Callable[[], str],
    ) -> None:
        """Args: model: asks for the name of the model in use; "" where there is none."""
        self._view = view
        self._settings = settings
        self._chat = chat
        self._model = model
        self._layer = APPLICATION
        self._guest = ""
        """A model that is not loaded, but whose settings the browser shows."""
        self._notes: dict[str, str] = {}
        self._undo: Callable[[], None] | None = None

    @property
    def layer(self) -> Layer:
        """What is being edited."""
        return self._layer

    def choose(self, layer: Layer) -> None:
        """Edit another layer."""
        self._layer = layer
        other = layer.scope is Scope.MODEL and layer.name != self._model()
        self._guest = layer.name if other else ""
        self.refresh()

    def refresh(self) -> None:
        """Show everything anew."""
        targets = self._targets()
        if self._layer not in {target.layer for target in targets}:
            self._layer = APPLICATION
        self._view.set_targets(targets, self._layer)
        preset = None
        if self._layer.scope is Scope.PRESET:
            preset = self._settings.preset(self._layer.name)
        self._view.set_preset(preset)
        self._view.set_entries([self._entry(option) for option in self._shown_options()])

    def set(self, key: str, value: Value) -> None:
        """Set an option in the layer that is edited."""
        option = self._settings.option(key)
        if self._layer == CHAT:
            self._chat.set(key, encode(option.parse(value)))
        elif self._layer == APPLICATION and option.parse(value) == option.default:
            self._settings.reset(key)  # the file holds only what differs
        else:
            self._settings.set(key, value, self._layer)

    def set_note(self, key: str, sentence: str) -> None:
        """Say why an option has no effect; "" takes that back."""
        if self._notes.get(key, "") != sentence:
            self._notes[key] = sentence
            self._update(key)

    def reset(self, key: str) -> None:
        """Let the layer inherit an option again."""
        if self._layer == CHAT:
            self._chat.reset(key)
        else:
            self._settings.reset(key, self._layer)

    def reset_group(self, group: Group) -> None:
        """Let the layer inherit all of a page again; `undo` brings back what it set."""
        entries = [entry for entry in self._entries() if entry.group is group]
        before = {entry.key: entry.value for entry in entries if entry.own}
        for entry in entries:
            self.reset(entry.key)
        if before:
            self._offer(
                partial(self._set_again, self._layer, before),
                translate("SettingsPresenter", "The page “{page}” is as it was at first.").format(
                    page=translated(GROUPS[group])
                ),
            )

    def create_preset(self) -> None:
        """Add a character: of what the chat sets, a copy of the one shown, or an empty one."""
        values: dict[str, Value] = {}
        name = translate("SettingsPresenter", "New character")
        if self._layer.scope is Scope.PRESET:
            shown = self._settings.preset(self._layer.name)
            if shown is not None:
                name, values = preset_name(shown), dict(shown.values)
        elif self._layer == CHAT:
            values = {
                entry.key: entry.value for entry in self._entries() if entry.own and entry.key
            }
            values.pop(PRESET_KEY, None)
        preset = self._settings.create_preset(name, values)
        if self._layer == CHAT:  # what it set is in the character now
            self._chat.clear()
            self._chat.set(PRESET_KEY, encode(preset.id))
        self.choose(Layer(scope=Scope.PRESET, name=preset.id))
        self._view.begin_naming()

    def rename_preset(self, name: str) -> None:
        """Give the character that is edited another name."""
        if self._layer.scope is Scope.PRESET and name.strip():
            self._settings.rename_preset(self._layer.name, name)

    def delete_preset(self) -> None:
        """Remove the character that is edited; `undo` brings it back."""
        preset = self._settings.preset(self._layer.name)
        if preset is None or preset.built_in:
            return
        self._settings.delete_preset(preset.id)
        self.choose(APPLICATION)
        self._offer(
            partial(self._create_again, preset),
            translate("SettingsPresenter", "“{name}” was deleted.").format(name=preset.name),
        )

    def undo(self) -> None:
        """Take back what was deleted or restored last."""
        undo, self._undo = self._undo, None
        if undo is not None:
            self._view.offer_undo("")
            undo()

    def on_settings_changed(self, change: Change) -> None:
        """A value was changed, here or elsewhere."""
        if not change.key:
            self._view.set_targets(self._targets(), self._layer)
        elif change.key == PRESET_KEY:
            self.refresh()
        else:
            self._update(change.key)

    def on_chat_changed(self) -> None:
        """The chat sets something else, or it is another chat."""
        if self._layer == CHAT:
            for option in self._shown_options():
                self._update(option.key)
        self._view.set_targets(self._targets(), self._layer)

    def _offer(self, undo: Callable[[], None], sentence: str) -> None:
        self._undo = undo
        self._view.offer_undo(sentence)

    def _create_again(self, deleted: Preset) -> None:
        preset = self._settings.create_preset(deleted.name, deleted.values, preset_id=deleted.id)
        self.choose(Layer(scope=Scope.PRESET, name=preset.id))

    def _set_again(self, layer: Layer, values: Mapping[str, Value]) -> None:
        self.choose(layer)
        for key, value in values.items():
            self.set(key, value)

    def _update(self, key: str) -> None:
        option = self._settings.option(key)
        if option in self._shown_options():
            self._view.update_entry(self._entry(option))

    def _targets(self) -> list[Target]:
        models = [self._model(), self._guest]
        layers = [(APPLICATION, translate("SettingsPresenter", "All chats"))]
        layers += [
            (
                Layer(scope=Scope.MODEL, name=model),
                translate("SettingsPresenter", "Model: {name}").format(name=model),
            )
            for model in dict.fromkeys(models)
            if model
        ]
        layers += [
            (
                Layer(scope=Scope.PRESET, name=preset.id),
                translate("SettingsPresenter", "Character: {name}").format(
                    name=preset_name(preset)
                ),
            )
            for preset in self._settings.presets()
        ]
        layers.append((CHAT, translate("SettingsPresenter", "This chat")))
        return [
            Target(layer=layer, title=title, changes=self._changes(layer))
            for layer, title in layers
        ]

    def _changes(self, layer: Layer) -> bool:
        if layer == CHAT:
            return bool(self._chat.present)
        return layer.scope is Scope.MODEL and any(
            self._settings.has_own(option.key, layer) for option in self._settings.options
        )

    def _shown_options(self) -> list[Option]:
        scope = self._layer.scope
        return [
            option
            for option in self._settings.options
            if option.scope >= scope and not (scope is Scope.PRESET and option.key == PRESET_KEY)
        ]

    def _entries(self) -> list[Entry]:
        return [self._entry(option) for option in self._shown_options()]

    def _entry(self, option: Option) -> Entry:
        layer = self._layer
        model = self._model() if layer.scope is not Scope.APPLICATION else ""
        if layer.scope is Scope.MODEL:
            model = layer.name
        chat = self._chat.present if layer == CHAT else None
        preset: str | None = None
        if layer.scope is Scope.PRESET:
            preset = layer.name
        elif layer.scope < Scope.PRESET:
            preset = ""
        ask = self._settings.resolve
        present = ask(option.key, model=model, chat=chat, preset=preset)
        inherited = ask(option.key, model=model, chat=chat, preset=preset, below=layer.scope)
        hint = self._notes.get(option.key, "")
        if option.reload:
            hint = translate("SettingsPresenter", "Takes effect when the model is loaded again.")
        elif option.restart:
            hint = translate("SettingsPresenter", "Takes effect at the next start.")
        return Entry(
            key=option.key,
            group=option.group,
            label=translated(option.label),
            help=translated(option.help),
            hint=hint,
            kind=self._kind(option),
            value=present.value,
            own=present.source is layer.scope,
            inherited=inherited.value,
            read_only=layer.scope is Scope.PRESET and self._is_built_in(layer.name),
        )

    def _is_built_in(self, preset_id: str) -> bool:
        preset = self._settings.preset(preset_id)
        return preset is not None and preset.built_in

    def _kind(self, option: Option) -> Kind:
        if option.key != PRESET_KEY:
            return option.kind
        presets = self._settings.presets()
        return Choice(
            words=("", *(preset.id for preset in presets)),
            labels=(
                translate("SettingsPresenter", "None"),
                *(preset_name(preset) for preset in presets),
            ),
        )


def matches(entry: Entry, query: str) -> bool:
    """Return whether every word of a query is in the name, meaning, group or key of an option."""
    text = " ".join((entry.label, entry.help, translated(GROUPS[entry.group]), entry.key))
    return all(word in text.casefold() for word in query.casefold().split())
