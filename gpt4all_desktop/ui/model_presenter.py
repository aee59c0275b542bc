"""Which model is loaded, being loaded or failed to load, told to everybody who shows it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from gpt4all_desktop.chats.reply import LoadOptions
from gpt4all_desktop.engine.parts import first_part, name_of
from gpt4all_desktop.ui.chat.state import LoadFailed, Loading, ModelState, NoModel, Ready
from gpt4all_desktop.ui.events import Failure, ModelInfo


def _automatic(_path: Path) -> LoadOptions:
    return LoadOptions()


class ModelEngine(Protocol):
    """The part of the engine thread that loads models."""

    def load(self, path: Path, options: LoadOptions) -> None:
        """Load a model instead of the present one."""
        ...

    def cancel_load(self) -> None:
        """Stop loading. Harmless when nothing is being loaded."""
        ...


class ModelPresenter:
    """Holds the one `ModelState`. Listeners are called with each new one, in the main thread."""

    def __init__(
        self,
        engine: ModelEngine,
        *,
        models_dir: Path,
        remember: Callable[[Path], None],
        options_for: Callable[[Path], LoadOptions] = _automatic,
    ) -> None:
        """Watch over the engine.

        Args:
            engine: loads models.
            models_dir: where the user may put models.
            remember: called with the path of each model that was loaded.
            options_for: asked how to load a model.
        """
        self._engine = engine
        self._models_dir = models_dir
        self._remember = remember
        self._options_for = options_for
        self._listeners: list[Callable[[ModelState], None]] = []
        self._wanted: Path | None = None
        self._previous: Path | None = None
        self._state: ModelState = NoModel(folder=models_dir)

    @property
    def state(self) -> ModelState:
        return self._state

    def add_listener(self, listener: Callable[[ModelState], None]) -> None:
        """Call `listener` with the present state now and with every later one."""
        self._listeners.append(listener)
        listener(self._state)

    def open(self, path: Path) -> None:
        """Load the model at path."""
        if isinstance(self._state, Ready):
            self._previous = self._state.model.path
        self._wanted = path = first_part(path)
        self._set(Loading(name=name_of(path)))
        self._engine.load(path, self._options_for(path))

    def reload(self) -> None:
        """Load the present model again, as its settings are now."""
        if isinstance(self._state, Ready):
            self.open(self._state.model.path)

    def retry(self) -> None:
        """Load the model again that failed."""
        if self._wanted is not None:
            self.open(self._wanted)

    def open_previous(self) -> None:
        """Load the model again that was there before."""
        if self._previous is not None:
            self.open(self._previous)

    def relocate(self, moved: Mapping[Path, Path]) -> None:
        """Files lie elsewhere now; one that is loaded stays loaded."""
        self._wanted = moved.get(self._wanted, self._wanted) if self._wanted else None
        self._previous = moved.get(self._previous, self._previous) if self._previous else None
        if isinstance(self._state, Ready) and self._state.model.path in moved:
            path = moved[self._state.model.path]
            self._remember(path)
            self._set(Ready(model=replace(self._state.model, path=path)))

    def set_folder(self, folder: Path) -> None:
        """The user puts models elsewhere."""
        self._models_dir = folder
        if isinstance(self._state, NoModel):
            self._set(replace(self._state, folder=folder))

    def cancel(self) -> None:
        """Stop loading."""
        self._engine.cancel_load()

    def on_load_progressed(self, fraction: float) -> None:
        """The engine got further."""
        if isinstance(self._state, Loading):
            self._set(Loading(name=self._state.name, fraction=fraction))

    def on_loaded(self, model: ModelInfo) -> None:
        """The engine has loaded a model."""
        self._previous = model.path
        self._remember(model.path)
        self._set(Ready(model=model))

    def on_resized(self, model: ModelInfo) -> None:
        """The model has another context."""
        if isinstance(self._state, Ready):
            self._set(Ready(model=model))

    def on_load_failed(self, failure: Failure) -> None:
        """The engine could not load the model; nothing is loaded now."""
        name = name_of(self._wanted) if self._wanted else ""
        self._set(LoadFailed(name=name, failure=failure))

    def on_load_cancelled(self, kept: ModelInfo | None) -> None:
        """Loading was stopped; `kept` is still loaded, if anything is."""
        if kept is not None:
            self._set(Ready(model=kept))
            return
        offered = self._previous or self._wanted
        self._set(NoModel(folder=self._models_dir, previous=offered))

    def _set(self, state: ModelState) -> None:
        self._state = state
        for listener in self._listeners:
            listener(state)
