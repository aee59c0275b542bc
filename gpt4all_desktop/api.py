"""The public Python API: `GPT4All`, with names, defaults and exceptions of GPT4All's bindings 2.8.

>>> from gpt4all_desktop import GPT4All
>>> with GPT4All("SmolLM2-135M-Instruct.Q4_1", allow_download=False) as model:
...     with model.chat_session():
...         print(model.generate("What is the capital of France?", temp=0))

It runs on the CPU, on the thread that calls it; parameters of the bindings that concern graphics
cards and batches are accepted and change nothing. A model whose file is there is used without any
connection. The chat template inside the file is used, so models of any origin can chat. Arguments
may also be given in the order of the bindings 1.0.
"""

import os
from collections.abc import Callable, Generator, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from types import TracebackType
from typing import ClassVar, Literal, Self, cast, overload

from gpt4all_desktop.chats.conversation import Message, Role
from gpt4all_desktop.chats.generation import ChatModel, TokenText
from gpt4all_desktop.chats.prompt import Prompter, PromptTooLongError
from gpt4all_desktop.chats.reply import ReplyEvent, ReplyRequest, StopToken, Text
from gpt4all_desktop.engine.sampling import Sampling
from gpt4all_desktop.errors import AppError, DownloadError, EngineError, TemplateError
from gpt4all_desktop.library.download import Tuning
from gpt4all_desktop.library.folders import model_folders
from gpt4all_desktop.library.installed import file_name, find_model
from gpt4all_desktop.library.network import user_transport
from gpt4all_desktop.library.published import Entry, expected_file, fetch_catalog, fetch_model
from gpt4all_desktop.library.transport import is_loopback
from gpt4all_desktop.library.wanted import Expected

DEFAULT_MODEL_DIRECTORY: Path = Path.home() / ".cache" / "gpt4all"
"""Where models are downloaded to. The models folder of the application is looked into, too."""

MessageType = dict[str, str]
"""One turn: {"role": "system" | "user" | "assistant", "content": ...}."""

ResponseCallbackType = Callable[[int, str], bool]
"""Called with the token and the text it completes; False ends the reply."""


def empty_response_callback(token_id: int, response: str) -> bool:
    """Accept everything."""
    return True


class _Session:
    """What is said in a chat session, and the template it is said with."""

    def __init__(self, prompter: Prompter, history: list[MessageType]) -> None:
        self.prompter = prompter
        self.history = history

    def messages(self) -> tuple[Message, ...]:
        """Return the history.

        Raises:
            ValueError: something in it is not a message.
        """
        try:
            return tuple(
                Message(role=Role(turn["role"]), text=str(turn["content"])) for turn in self.history
            )
        except (KeyError, TypeError) as error:
            raise ValueError('A message is {"role": "user", "content": "..."}.') from error


class GPT4All:
    """A language model on this computer."""

    _tuning: ClassVar[Tuning] = Tuning()
    _loopback: ClassVar[bool] = False
    """Whether the published list may name addresses on this computer."""

    def __init__(
        self,
        model_name: str,
        model_path: str | os.PathLike[str] | None = None,
        model_type: str | None = None,
        allow_download: bool = True,
        n_threads: int | None = None,
        device: str | None = None,
        n_ctx: int = 2048,
        ngl: int = 100,
        verbose: bool = False,
    ) -> None:
        """Find the model, download it if that is allowed and necessary, and load it.

        Args:
            model_name: a file name, with or without ".gguf", or the path of a file.
            model_path: the folder to look in; None looks in DEFAULT_MODEL_DIRECTORY and the models
                folder of the application.
            model_type: kept as an attribute.
            allow_download: fetch a model that is missing, if it is in the published list.
            n_threads: None takes the usable physical cores.
            device: None or "cpu".
            n_ctx: tokens that prompt and reply may have together.
            ngl: for graphics cards; no effect.
            verbose: no effect.

        Raises:
            FileNotFoundError: there is no such model, or no such folder.
            ValueError: an impossible argument, or the download failed.
            RuntimeError: the file cannot be used, with the reason.
        """
        if device not in (None, "cpu"):
            raise ValueError(
                f"This version runs on the CPU only: device {device!r} is not available.\n"
                f"Available GPUs: {self.list_gpus()}."
            )
        self.model_type = model_type
        self._chat: ChatModel | None = None
        self._session: _Session | None = None
        self.config = self.retrieve_model(model_name, model_path, allow_download, verbose)
        """What is known of the model: "filename", "path" and, after a download, its entry in the
        published list."""
        try:
            self._chat = self._load(Path(self.config["path"]), n_threads, n_ctx)
        except EngineError as error:
            raise RuntimeError(f"Unable to instantiate model: {error}") from error

    def _load(self, path: Path, n_threads: int | None, n_ctx: int) -> ChatModel:
        return ChatModel.open(path, threads=n_threads, context_length=n_ctx)

    # ---- life -----------------------------------------------------------------------------------

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Free the model. Harmless when repeated; anything else afterwards is a ValueError."""
        chat, self._chat = self._chat, None
        if chat is not None:
            chat.close()

    @property
    def _open_chat(self) -> ChatModel:
        if self._chat is None:
            raise ValueError("Attempted operation on a closed LLModel")
        return self._chat

    # ---- properties -----------------------------------------------------------------------------

    @property
    def backend(self) -> Literal["cpu", "kompute", "cuda", "metal"]:
        """What the model runs on."""
        return "cpu"

    @property
    def device(self) -> str | None:
        """The name of the graphics card in use: none."""
        return None

    @property
    def current_chat_session(self) -> list[MessageType] | None:
        """The messages of the chat session so far; None outside of one. The list may be changed."""
        return None if self._session is None else self._session.history

    @current_chat_session.setter
    def current_chat_session(self, history: list[MessageType]) -> None:
        if self._session is None:
            raise ValueError("current_chat_session may only be set when there is an active session")
        self._session.history = list(history)

    @staticmethod
    def list_gpus() -> list[str]:
        """Return the graphics cards that can be used: none."""
        return []

    # ---- models ---------------------------------------------------------------------------------

    @staticmethod
    def list_models() -> list[Entry]:
        """Return the published list of models. Needs a connection.

        Raises:
            ValueError: it could not be fetched.
        """
        try:
            return fetch_catalog(user_transport())
        except DownloadError as error:
            raise ValueError(f"Request failed: {error}") from error

    @classmethod
    def retrieve_model(
        cls,
        model_name: str,
        model_path: str | os.PathLike[str] | None = None,
        allow_download: bool = True,
        verbose: bool = False,
    ) -> Entry:
        """Find a model file, download it if that is allowed and necessary.

        Returns:
            What is known of the model, with its "path".

        Raises:
            FileNotFoundError: there is no such folder, or no such model and no permission to
                download it.
            RuntimeError: the default folder cannot be made.
            ValueError: the download failed.
        """
        name = file_name(os.fspath(model_name))
        if model_path is not None and not Path(model_path).expanduser().is_dir():
            raise FileNotFoundError(f"Model directory does not exist: {str(model_path)!r}")
        folder = DEFAULT_MODEL_DIRECTORY if model_path is None else Path(model_path).expanduser()
        folders = [folder, *model_folders()] if model_path is None else [folder]
        wanted = model_name if model_path is None else folder / model_name
        try:
            path = find_model(os.fspath(wanted), folders)
        except AppError as error:
            if not allow_download:
                raise FileNotFoundError(
                    f"Model file does not exist: {str(folder / name)!r}. {error}"
                ) from error
        else:
            return {"filename": path.name, "path": str(path)}
        if model_path is None:
            _make_folder(folder)
        entry = next((e for e in cls.list_models() if e["filename"] == name), {"filename": name})
        path = fetch_model(
            name,
            folder,
            entry.get("url"),
            expected_file(entry),
            tuning=cls._tuning,
            loopback=cls._loopback,
        )
        return {**entry, "path": str(path)}

    @staticmethod
    def download_model(
        model_filename: str,
        model_path: str | os.PathLike[str],
        verbose: bool = True,
        url: str | None = None,
        expected_size: int | None = None,
        expected_md5: str | None = None,
    ) -> Path:
        """Download a model file into a folder; it appears there only when it is complete.

        Raises:
            ValueError: the server answers with an error, or size or MD5 are not as expected.
            FileExistsError: there is such a file already.
        """
        expected = Expected(size=expected_size, md5=expected_md5)
        return fetch_model(
            model_filename, Path(model_path), url, expected, loopback=is_loopback(url or "")
        )

    # ---- chat sessions --------------------------------------------------------------------------

    @contextmanager
    def chat_session(
        self,
        system_message: str | Literal[False] | None = None,
        chat_template: str | None = None,
    ) -> Iterator[Self]:
        """Make `generate` answer as in a chat, remembering what was said, until the context ends.

        Args:
            system_message: instructions for the model; None takes those published with it, False
                or "" takes none.
            chat_template: a Jinja template; None takes the one of the model.

        Raises:
            ValueError: the template cannot be used, or the model has none.
        """
        prompter = self._session_prompter(chat_template)
        if system_message is None:
            system_message = self.config.get("systemMessage") or False
        history: list[MessageType] = []
        if system_message:
            history.append({"role": "system", "content": system_message})
        outer, self._session = self._session, _Session(prompter, history)
        try:
            yield self
        finally:
            self._session = outer

    def _session_prompter(self, source: str | None) -> Prompter:
        chat = self._open_chat
        if source is None and "chatTemplate" in self.config:
            source = self.config["chatTemplate"]
            if source is None:
                raise ValueError(f"The model {self.config['filename']!r} does not support chat.")
        if source is None:
            if not chat.model.chat_template:
                raise ValueError(
                    "This model has no chat template of its own: you must specify a chat template."
                )
            return chat.prompter
        if "{{" not in source and "{%" not in source:
            raise ValueError(
                "This is not a chat template in the Jinja language. Prompt templates with {0} or "
                "%1 are not supported any more."
            )
        try:
            return Prompter(chat.model, chat.prompter.compile(source))
        except TemplateError as error:
            raise ValueError(str(error)) from error

    # ---- replies --------------------------------------------------------------------------------

    @overload
    def generate(
        self,
        prompt: str,
        max_tokens: int = ...,
        temp: float = ...,
        top_k: int = ...,
        top_p: float = ...,
        repeat_penalty: float = ...,
        repeat_last_n: int = ...,
        n_batch: int = ...,
        n_predict: int | None = ...,
        streaming: Literal[False] = ...,
        callback: ResponseCallbackType = ...,
        *,
        min_p: float = ...,
    ) -> str: ...

    @overload
    def generate(
        self,
        prompt: str,
        max_tokens: int = ...,
        temp: float = ...,
        top_k: int = ...,
        top_p: float = ...,
        repeat_penalty: float = ...,
        repeat_last_n: int = ...,
        n_batch: int = ...,
        n_predict: int | None = ...,
        *,
        streaming: Literal[True],
        callback: ResponseCallbackType = ...,
        min_p: float = ...,
    ) -> Generator[str, None, None]: ...

    def generate(
        self,
        prompt: str,
        max_tokens: int = 200,
        temp: float = 0.7,
        top_k: int = 40,
        top_p: float = 0.4,
        repeat_penalty: float = 1.18,
        repeat_last_n: int = 64,
        n_batch: int = 8,
        n_predict: int | None = None,
        streaming: bool = False,
        callback: ResponseCallbackType = empty_response_callback,
        *,
        min_p: float = 0.0,
    ) -> str | Generator[str, None, None]:
        """Continue the prompt or, in a chat session, answer it.

        Args:
            prompt: taken as it is outside of a chat session, control tokens included.
            max_tokens: limit of the reply.
            temp: higher is more varied; 0 always takes the most likely token.
            top_k: keep only the k most likely tokens.
            top_p: keep the smallest set of tokens that together reach this probability.
            repeat_penalty: above 1 makes tokens of the recent text less likely.
            repeat_last_n: how many tokens count as recent.
            n_batch: no effect.
            n_predict: another name for max_tokens.
            streaming: return a generator of pieces of text. The reply is made while it is
                iterated; closing or dropping it ends the reply.
            callback: told each piece before it is returned; returning False ends the reply.
            min_p: drop tokens less likely than this fraction of the most likely one.

        Raises:
            ValueError: an impossible argument, a prompt too long for the context, or the chat
                template refuses the conversation.
            RuntimeError: the engine failed, with the reason.
        """
        chat = self._open_chat
        try:
            sampling = Sampling(
                temperature=temp,
                top_k=top_k,
                top_p=top_p,
                min_p=min_p,
                repeat_penalty=repeat_penalty,
                repeat_last_n=repeat_last_n,
            )
        except EngineError as error:
            raise ValueError(str(error)) from error
        limit = max_tokens if n_predict is None else n_predict
        full: list[str] = []
        pieces = self._pieces(chat, prompt, sampling, limit, callback, full)
        if streaming:
            return pieces
        for _ in pieces:
            pass
        return "".join(full)

    def _pieces(
        self,
        chat: ChatModel,
        prompt: str,
        sampling: Sampling,
        max_tokens: int,
        callback: ResponseCallbackType,
        full: list[str],
    ) -> Generator[str, None, None]:
        """Yield the reply and collect it in `full`; keep the history of the session complete."""
        session, stop = self._session, StopToken()
        user: MessageType = {"role": "user", "content": prompt}
        if session is None:
            events = chat.complete(prompt, stop, sampling=sampling, max_tokens=max_tokens)
        else:
            session.history.append(user)
            events = chat.reply(
                ReplyRequest(messages=session.messages(), sampling=sampling, max_tokens=max_tokens),
                stop,
                prompter=session.prompter,
            )
        failed = False
        try:
            with closing(cast("Generator[ReplyEvent, None, None]", events)):
                yield from _accepted(events, callback, full)
        except PromptTooLongError as error:
            failed = True
            raise ValueError(
                "Your message was too long and could not be processed "
                f"({error.tokens} > {error.limit})."
            ) from error
        except TemplateError as error:
            failed = True
            raise ValueError(str(error)) from error
        except EngineError as error:
            failed = True
            raise RuntimeError(str(error)) from error
        finally:
            if session is not None:
                if failed and not full:
                    session.history[:] = [turn for turn in session.history if turn is not user]
                else:
                    session.history.append({"role": "assistant", "content": "".join(full)})


def _accepted(
    events: Iterator[ReplyEvent], callback: ResponseCallbackType, full: list[str]
) -> Iterator[str]:
    """Yield the texts until the callback refuses one, which still belongs to the reply."""
    token = -1
    for event in events:
        if isinstance(event, Text):
            token = event.token if isinstance(event, TokenText) else token
            full.append(event.text)
            answer: bool | None = callback(token, event.text)
            if answer is not None and not answer:
                return
            yield event.text


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise RuntimeError(f"Failed to create model download directory at {folder}") from error
