"""The values of the options: layers, presets, and the file they are kept in.

    settings = Settings(paths.settings_file())
    settings.number("sampling.temperature", model="Llama-3.2-1B", chat=overrides)

The layers are application → model → preset → chat; the narrowest that has a value wins. Which
preset counts is an option itself (`chat.preset`). What a chat overrides is kept with the chat, as
JSON texts by key; it is handed in with each question.

The file is JSON, written atomically. What this version does not know survives in it. A value that
is not allowed counts as absent, with one warning; a file that is not JSON is set aside. Changed in
the main thread; any may ask.
"""

import contextlib
import copy
import json
import logging
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, Final

from gpt4all_desktop.declared import OPTIONS
from gpt4all_desktop.files import LatestText, replace_text
from gpt4all_desktop.options import Option, Scope, Value
from gpt4all_desktop.presets import BUILT_IN, Preset
from gpt4all_desktop.record import record

_log = logging.getLogger(__name__)

PRESET_KEY: Final = "chat.preset"
_SECTIONS: Final = {Scope.MODEL: "models", Scope.PRESET: "presets"}

Overrides = Mapping[str, str]
"""What a chat sets: JSON texts by key."""


@record
class Layer:
    """One place values are kept in."""

    scope: Scope
    name: str = ""
    """The model, or the id of the preset."""


APPLICATION: Final = Layer(scope=Scope.APPLICATION)
CHAT: Final = Layer(scope=Scope.CHAT)
"""The chat on the screen; its values are not kept here."""


@record
class Resolved:
    """A value, and which layer it comes from; None is the default."""

    value: Value
    source: Scope | None


@record
class Change:
    """What listeners are told."""

    key: str
    """Empty when a preset was added, renamed or removed."""
    layer: Layer


def encode(value: Value) -> str:
    """Return a value as a chat keeps it."""
    return json.dumps(value, ensure_ascii=False)


class Settings:
    """Every value, and what changes it."""

    def __init__(self, path: Path | None, options: Iterable[Option] = OPTIONS) -> None:
        """Read the file.

        Args:
            path: None keeps everything in memory (safe mode, tests).
            options: what can be set.
        """
        self._path = path
        self._options = {option.key: option for option in options}
        self._raw: dict[str, Any] = {}
        self._values: dict[Layer, dict[str, Value]] = {}
        self._listeners: list[Callable[[Change], None]] = []
        self._warned: set[tuple[str, str]] = set()
        self.dirty = False
        """Whether something was changed since the file was written."""
        self._failed = False
        """Whether the last attempt to write it failed."""
        self._writer: LatestText | None = None
        self._unread = False
        """There is a file, but nobody knows what is in it: it is set aside, not written over."""
        self._read()

    @property
    def kept(self) -> bool:
        """Whether there is a file, so that what is set is there at the next start."""
        return self._path is not None

    @property
    def options(self) -> tuple[Option, ...]:
        """Everything that can be set, in the order of its declaration."""
        return tuple(self._options.values())

    def option(self, key: str) -> Option:
        """Return the option of that key, which has to exist."""
        return self._options[key]

    def add_listener(self, listener: Callable[[Change], None]) -> None:
        """Call `listener` after every change."""
        self._listeners.append(listener)

    # ---- values ---------------------------------------------------------------------------------

    def resolve(
        self,
        key: str,
        *,
        model: str = "",
        chat: Overrides | None = None,
        preset: str | None = None,
        below: Scope | None = None,
    ) -> Resolved:
        """Return the value that counts, and where it comes from.

        Args:
            key: of a declared option.
            model: the model in use, by the name the user knows it by.
            chat: what the chat overrides.
            preset: ask as if this one were chosen ("" is none).
            below: look at the layers wider than this one only: what it would inherit.
        """
        option = self._options[key]
        widest_first = [APPLICATION]
        if model:
            widest_first.append(Layer(scope=Scope.MODEL, name=model))
        if option.scope >= Scope.PRESET and key != PRESET_KEY:
            chosen = self.text(PRESET_KEY, model=model, chat=chat) if preset is None else preset
            widest_first.append(Layer(scope=Scope.PRESET, name=chosen))
        limit = Scope.CHAT + 1 if below is None else int(below)
        if chat is not None and key in chat and option.scope >= Scope.CHAT < limit:
            with contextlib.suppress(LookupError):
                value = self._parsed(option, chat[key], "this chat")
                return Resolved(value=value, source=Scope.CHAT)
        for layer in reversed(widest_first):
            if layer.scope < limit and key in (own := self._of(layer)):
                return Resolved(value=own[key], source=layer.scope)
        return Resolved(value=option.default, source=None)

    def value(self, key: str, *, model: str = "", chat: Overrides | None = None) -> Value:
        """Return the value that counts."""
        return self.resolve(key, model=model, chat=chat).value

    def flag(self, key: str, *, model: str = "", chat: Overrides | None = None) -> bool:
        """Return the value of a `Switch`."""
        return bool(self.value(key, model=model, chat=chat))

    def text(self, key: str, *, model: str = "", chat: Overrides | None = None) -> str:
        """Return the value of `Words` or a `Choice`."""
        return str(self.value(key, model=model, chat=chat))

    def number(self, key: str, *, model: str = "", chat: Overrides | None = None) -> float:
        """Return the value of a `Number` or of a `Whole` that has to be one."""
        value = self.value(key, model=model, chat=chat)
        assert isinstance(value, int | float)
        return float(value)

    def whole(self, key: str, *, model: str = "", chat: Overrides | None = None) -> int | None:
        """Return the value of a `Whole`."""
        value = self.value(key, model=model, chat=chat)
        assert value is None or isinstance(value, int)
        return value

    def has_own(self, key: str, layer: Layer) -> bool:
        """Return whether the layer itself sets the option."""
        return key in self._of(layer)

    def sets_anything(self, layer: Layer) -> bool:
        """Return whether the layer itself sets any option."""
        return bool(self._of(layer))

    # ---- changes --------------------------------------------------------------------------------

    def set(self, key: str, value: Value, layer: Layer = APPLICATION) -> None:
        """Set an option in a layer.

        Raises:
            ValueError: the value, or this layer for this option, is not allowed.
        """
        option = self._options[key]
        if layer.scope > option.scope or layer.scope is Scope.CHAT:
            raise ValueError(f"{key} cannot be set there")
        if layer.scope is Scope.PRESET and not self._is_own_preset(layer.name):
            raise ValueError("this preset cannot be changed")
        parsed = option.parse(value)
        own = self._values.setdefault(layer, {})
        if key in own and own[key] == parsed:
            return
        own[key] = parsed
        self._raw_section(layer)[key] = parsed
        self._changed(Change(key=key, layer=layer))

    def reset(self, key: str, layer: Layer = APPLICATION) -> None:
        """Take the layer's own value away, if it has one."""
        if self._values.get(layer, {}).pop(key, self) is self:
            return
        self._raw_section(layer).pop(key, None)
        self._changed(Change(key=key, layer=layer))

    # ---- presets --------------------------------------------------------------------------------

    def presets(self) -> tuple[Preset, ...]:
        """Return every preset, the built-in ones first, then the user's by name."""
        own = [
            Preset(id=name, name=self._preset_name(name), values=dict(self._of(layer)))
            for layer in self._values
            if layer.scope is Scope.PRESET
            for name in [layer.name]
        ]
        return (*BUILT_IN, *sorted(own, key=lambda preset: preset.name.casefold()))

    def preset(self, preset_id: str) -> Preset | None:
        """Return a preset by its id."""
        return next((preset for preset in self.presets() if preset.id == preset_id), None)

    def create_preset(
        self, name: str, values: Mapping[str, Value], *, preset_id: str = ""
    ) -> Preset:
        """Add a preset that sets the values; its name is made unique.

        Args:
            name: what the user calls it.
            values: by key.
            preset_id: of a preset that was deleted and shall come back.

        Raises:
            ValueError: a value is not allowed.
        """
        parsed = {key: self._options[key].parse(value) for key, value in values.items()}
        taken = {preset.id for preset in self.presets()}
        if not preset_id or preset_id in taken:
            preset_id = next(f"p{n}" for n in range(1, len(taken) + 2) if f"p{n}" not in taken)
        layer = Layer(scope=Scope.PRESET, name=preset_id)
        self._values[layer] = parsed
        self._raw_section(layer).update(parsed)
        self._raw_preset(preset_id)["name"] = self._unique(name)
        self._changed(Change(key="", layer=layer))
        return Preset(id=preset_id, name=self._preset_name(preset_id), values=dict(parsed))

    def rename_preset(self, preset_id: str, name: str) -> None:
        """Give one of the user's presets another name, made unique."""
        if self._is_own_preset(preset_id) and name.strip() != self._preset_name(preset_id):
            self._raw_preset(preset_id)["name"] = self._unique(name)
            self._changed(Change(key="", layer=Layer(scope=Scope.PRESET, name=preset_id)))

    def delete_preset(self, preset_id: str) -> None:
        """Remove one of the user's presets; who uses it falls back to none."""
        layer = Layer(scope=Scope.PRESET, name=preset_id)
        if self._values.pop(layer, None) is not None:
            self._raw["presets"].pop(preset_id, None)
            self._changed(Change(key="", layer=layer))

    # ---- the file -------------------------------------------------------------------------------

    def save(self) -> bool:
        """Write the file if something was changed; return False if it could not be written."""
        if self._writer is not None:
            self._writer.flush()
        if not self.dirty:
            return True
        self.dirty = self._failed = False
        if self._path is None:
            return True
        try:
            self._set_aside_unread(self._path)
            replace_text(self._path, self._text())
        except OSError as error:
            self._on_unwritten(error)
            return False
        return True

    def save_soon(self) -> None:
        """As `save`, in another thread: who sets something does not wait for the disk."""
        if not self.dirty or self._path is None:
            return
        self.dirty = self._failed = False
        try:
            self._set_aside_unread(self._path)
        except OSError as error:
            self._on_unwritten(error)
            return
        if self._writer is None:
            self._writer = LatestText(self._path, failed=self._on_unwritten)
        self._writer.put(self._text())

    def saved(self) -> bool:
        """Wait for what `save_soon` writes; return False if it could not be. In any thread."""
        if self._writer is not None:
            self._writer.flush()
        return not self._failed

    def _text(self) -> str:
        return json.dumps({"version": 1} | self._raw, indent=2) + "\n"

    def _set_aside_unread(self, path: Path) -> None:
        if self._unread:
            with contextlib.suppress(FileNotFoundError):
                path.replace(path.with_name(path.name + ".unread"))
            self._unread = False

    def _on_unwritten(self, error: OSError) -> None:
        """In any thread. `save` tries once more."""
        _log.warning("the settings could not be saved: %s", error.strerror)
        self.dirty = self._failed = True

    def _read(self) -> None:
        if self._path is None:
            return
        try:
            raw = json.loads(self._path.read_text(encoding="utf-8"))
            if not isinstance(raw, dict):
                raise ValueError("not an object")
        except FileNotFoundError:
            return
        except OSError as error:
            _log.warning("the settings could not be read: %s", error.strerror)
            self._unread = True
            return
        except (ValueError, RecursionError):
            _log.warning("the settings file is damaged; it is kept as %s.damaged", self._path.name)
            with contextlib.suppress(OSError):
                self._path.replace(self._path.with_name(self._path.name + ".damaged"))
            return
        self._raw = raw
        self._read_layer(APPLICATION, raw.get("application"))
        for scope, section in _SECTIONS.items():
            named = raw.get(section)
            for name, entry in named.items() if isinstance(named, dict) else ():
                if scope is Scope.PRESET:
                    entry = entry.get("values", {}) if isinstance(entry, dict) else None
                self._read_layer(Layer(scope=scope, name=name), entry)

    def _read_layer(self, layer: Layer, raw: object) -> None:
        if not isinstance(raw, dict):
            return
        own = self._values.setdefault(layer, {})
        for key, value in raw.items():
            option = self._options.get(key)
            if option is not None and layer.scope <= option.scope:
                with contextlib.suppress(LookupError):
                    own[key] = self._parsed(option, json.dumps(value), "the settings file")

    def _parsed(self, option: Option, text: str, where: str) -> Value:
        """Return the value meant by a JSON text.

        Raises:
            LookupError: it means none; a warning is logged, once.
        """
        try:
            return option.parse(json.loads(text))
        except (ValueError, RecursionError) as error:
            reason = "is damaged" if isinstance(error, json.JSONDecodeError) else str(error)
            if (option.key, where) not in self._warned:
                self._warned.add((option.key, where))
                _log.warning("%s in %s %s; it is ignored", option.key, where, reason)
            raise LookupError(option.key) from error

    def _of(self, layer: Layer) -> Mapping[str, Value]:
        if layer.scope is Scope.PRESET:
            built_in = next((preset for preset in BUILT_IN if preset.id == layer.name), None)
            if built_in is not None:
                return built_in.values
        return self._values.get(layer, {})

    def _is_own_preset(self, preset_id: str) -> bool:
        return Layer(scope=Scope.PRESET, name=preset_id) in self._values

    def _preset_name(self, preset_id: str) -> str:
        name = self._raw_preset(preset_id).get("name")
        return name if isinstance(name, str) and name.strip() else preset_id

    def _unique(self, name: str) -> str:
        name = " ".join(name.split()) or "?"
        taken = {preset.name for preset in self.presets()}
        if name not in taken:
            return name
        return next(f"{name} {n}" for n in range(2, len(taken) + 3) if f"{name} {n}" not in taken)

    def _raw_preset(self, preset_id: str) -> dict[str, Any]:
        return _dict_in(_dict_in(self._raw, "presets"), preset_id)

    def _raw_section(self, layer: Layer) -> dict[str, Any]:
        if layer.scope is Scope.PRESET:
            return _dict_in(self._raw_preset(layer.name), "values")
        if layer.scope is Scope.MODEL:
            return _dict_in(_dict_in(self._raw, "models"), layer.name)
        return _dict_in(self._raw, "application")

    def _changed(self, change: Change) -> None:
        self.dirty = True
        for listener in copy.copy(self._listeners):
            listener(change)


def _dict_in(parent: dict[str, Any], key: str) -> dict[str, Any]:
    """Return the object under key, which is made if there is none."""
    child = parent.get(key)
    if not isinstance(child, dict):
        child = parent[key] = {}
    return child
