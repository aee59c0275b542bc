"""Everything there is to set, declared once. The settings file, the dialog, `--help-settings` and
docs/settings.md are made of it; a new option needs an entry here and whoever asks for its value.
"""

from typing import Final

from gpt4all_desktop.languages import LANGUAGES, SPELLING_LANGUAGES
from gpt4all_desktop.options import (
    QT_TRANSLATE_NOOP,
    Choice,
    Group,
    Keys,
    Number,
    Option,
    Scope,
    Switch,
    Whole,
    Words,
)

GROUPS: Final = {
    Group.APPEARANCE: QT_TRANSLATE_NOOP("Settings", "Appearance"),
    Group.CHAT: QT_TRANSLATE_NOOP("Settings", "Chat"),
    Group.SAMPLING: QT_TRANSLATE_NOOP("Settings", "Choice of words"),
    Group.LOADING: QT_TRANSLATE_NOOP("Settings", "Loading models"),
    Group.DESKTOP: QT_TRANSLATE_NOOP("Settings", "Desktop"),
    Group.STORAGE: QT_TRANSLATE_NOOP("Settings", "Conversations"),
    Group.NETWORK: QT_TRANSLATE_NOOP("Settings", "Network"),
}

_NO_LIMIT: Final = QT_TRANSLATE_NOOP("Settings", "No limit")

_APPEARANCE: Final = (
    Option(
        key="ui.theme",
        default="system",
        kind=Choice(
            words=("system", "light", "dark", "contrast"),
            labels=(
                QT_TRANSLATE_NOOP("Settings", "As the system"),
                QT_TRANSLATE_NOOP("Settings", "Light"),
                QT_TRANSLATE_NOOP("Settings", "Dark"),
                QT_TRANSLATE_NOOP("Settings", "High contrast"),
            ),
        ),
        label=QT_TRANSLATE_NOOP("Settings", "Theme"),
        help=QT_TRANSLATE_NOOP(
            "Settings",
            "The colours of the window; as the system also follows its wish for more contrast.",
        ),
        group=Group.APPEARANCE,
    ),
    Option(
        key="ui.font_scale",
        default=100,
        kind=Whole(low=80, high=200, unit="%", step=10),
        label=QT_TRANSLATE_NOOP("Settings", "Size of text"),
        help=QT_TRANSLATE_NOOP(
            "Settings", "How large everything is, in percent of the system's font."
        ),
        group=Group.APPEARANCE,
    ),
    Option(
        key="ui.language",
        default="system",
        kind=Choice(
            words=("system", *LANGUAGES),
            labels=(QT_TRANSLATE_NOOP("Settings", "As the system"), *LANGUAGES.values()),
        ),
        label=QT_TRANSLATE_NOOP("Settings", "Language"),
        help=QT_TRANSLATE_NOOP(
            "Settings", "The language of menus and messages of the program, not that of the model."
        ),
        group=Group.APPEARANCE,
        restart=True,
    ),
    Option(
        key="ui.reduced_motion",
        default="system",
        kind=Choice(
            words=("system", "on", "off"),
            labels=(
                QT_TRANSLATE_NOOP("Settings", "As the system"),
                QT_TRANSLATE_NOOP("Settings", "Reduced"),
                QT_TRANSLATE_NOOP("Settings", "All"),
            ),
        ),
        label=QT_TRANSLATE_NOOP("Settings", "Motion"),
        help=QT_TRANSLATE_NOOP(
            "Settings", "Whether things may move and fade, or change at once without animation."
        ),
        group=Group.APPEARANCE,
    ),
)

_CHAT: Final = (
    Option(
        key="chat.preset",
        default="",
        kind=Words(placeholder=QT_TRANSLATE_NOOP("Settings", "None")),
        label=QT_TRANSLATE_NOOP("Settings", "Character"),
        help=QT_TRANSLATE_NOOP(
            "Settings",
            "The set of instructions, template and choice of words that chats begin with.",
        ),
        group=Group.CHAT,
        scope=Scope.CHAT,
    ),
    Option(
        key="chat.system_prompt",
        default="",
        kind=Words(lines=6, placeholder=QT_TRANSLATE_NOOP("Settings", "No instructions")),
        label=QT_TRANSLATE_NOOP("Settings", "Instructions"),
        help=QT_TRANSLATE_NOOP(
            "Settings",
            "What the model is told before the conversation: who it is and how it shall answer.",
        ),
        group=Group.CHAT,
        scope=Scope.CHAT,
    ),
    Option(
        key="chat.max_tokens",
        default=4096,
        kind=Whole(low=1, high=1_048_576, unit=QT_TRANSLATE_NOOP("Settings", "tokens"), step=256),
        label=QT_TRANSLATE_NOOP("Settings", "Longest reply"),
        help=QT_TRANSLATE_NOOP(
            "Settings", "After this many tokens a reply is ended; it can be continued."
        ),
        group=Group.CHAT,
        scope=Scope.CHAT,
    ),
    Option(
        key="chat.template",
        default="",
        kind=Words(
            lines=6, placeholder=QT_TRANSLATE_NOOP("Settings", "The template of the model file")
        ),
        label=QT_TRANSLATE_NOOP("Settings", "Chat template"),
        help=QT_TRANSLATE_NOOP(
            "Settings",
            "The Jinja template that turns a conversation into the text the model reads; "
            "only models with a wrong or missing one need another.",
        ),
        group=Group.CHAT,
        scope=Scope.CHAT,
    ),
    Option(
        key="ui.send_key",
        default="enter",
        kind=Choice(
            words=("enter", "ctrl+enter"),
            labels=(
                QT_TRANSLATE_NOOP("Settings", "Enter"),
                QT_TRANSLATE_NOOP("Settings", "Ctrl+Enter"),
            ),
        ),
        label=QT_TRANSLATE_NOOP("Settings", "Send with"),
        help=QT_TRANSLATE_NOOP(
            "Settings",
            "The key that sends a message; Shift+Enter, or Enter when it does not send, "
            "begins a new line.",
        ),
        group=Group.CHAT,
    ),
    Option(
        key="composer.paste_chip_chars",
        default=2500,
        kind=Whole(
            low=0, high=1_000_000, unit=QT_TRANSLATE_NOOP("Settings", "characters"), step=500
        ),
        label=QT_TRANSLATE_NOOP("Settings", "Long paste"),
        help=QT_TRANSLATE_NOOP(
            "Settings", "Pasted text of this many characters becomes an attachment; 0 is never."
        ),
        group=Group.CHAT,
    ),
    Option(
        key="composer.spelling",
        default="ui",
        kind=Choice(
            words=("off", "ui", *SPELLING_LANGUAGES),
            labels=(
                QT_TRANSLATE_NOOP("Settings", "Off"),
                QT_TRANSLATE_NOOP("Settings", "In the language of the window"),
                *SPELLING_LANGUAGES.values(),
            ),
        ),
        label=QT_TRANSLATE_NOOP("Settings", "Check spelling"),
        help=QT_TRANSLATE_NOOP(
            "Settings",
            "Misspelled words in your message are underlined, with the Hunspell dictionaries "
            "this computer has; the menu of a word has suggestions.",
        ),
        group=Group.CHAT,
    ),
    Option(
        key="composer.prefill",
        default="plugged",
        kind=Choice(
            words=("always", "plugged", "never"),
            labels=(
                QT_TRANSLATE_NOOP("Settings", "Always"),
                QT_TRANSLATE_NOOP("Settings", "Not on battery"),
                QT_TRANSLATE_NOOP("Settings", "Never"),
            ),
        ),
        label=QT_TRANSLATE_NOOP("Settings", "Read while you write"),
        help=QT_TRANSLATE_NOOP(
            "Settings",
            "The model reads your message and its files while you write, so that the first word "
            "of the reply comes at once.",
        ),
        group=Group.CHAT,
    ),
)

_SAMPLING: Final = (
    Option(
        key="sampling.temperature",
        default=0.7,
        kind=Number(low=0.0, high=100.0, step=0.05),
        label=QT_TRANSLATE_NOOP("Settings", "Temperature"),
        help=QT_TRANSLATE_NOOP(
            "Settings",
            "How varied replies are: higher values are more daring, "
            "0 always takes the most likely token.",
        ),
        group=Group.SAMPLING,
        scope=Scope.CHAT,
    ),
    Option(
        key="sampling.top_k",
        default=40,
        kind=Whole(low=0, high=1_000_000, unit=QT_TRANSLATE_NOOP("Settings", "tokens")),
        label=QT_TRANSLATE_NOOP("Settings", "Top-K"),
        help=QT_TRANSLATE_NOOP(
            "Settings", "Only this many of the most likely tokens are chosen from; 0 takes all."
        ),
        group=Group.SAMPLING,
        scope=Scope.CHAT,
    ),
    Option(
        key="sampling.top_p",
        default=0.4,
        kind=Number(low=0.0, high=1.0, step=0.05),
        label=QT_TRANSLATE_NOOP("Settings", "Top-P"),
        help=QT_TRANSLATE_NOOP(
            "Settings",
            "Only the most likely tokens that together reach this probability are chosen from; "
            "1 takes all.",
        ),
        group=Group.SAMPLING,
        scope=Scope.CHAT,
    ),
    Option(
        key="sampling.min_p",
        default=0.0,
        kind=Number(low=0.0, high=1.0, step=0.01),
        label=QT_TRANSLATE_NOOP("Settings", "Min-P"),
        help=QT_TRANSLATE_NOOP(
            "Settings",
            "Tokens less likely than this fraction of the most likely one are left out; "
            "0 takes all.",
        ),
        group=Group.SAMPLING,
        scope=Scope.CHAT,
    ),
    Option(
        key="sampling.repeat_penalty",
        default=1.18,
        kind=Number(low=0.01, high=100.0, step=0.01),
        label=QT_TRANSLATE_NOOP("Settings", "Repeat penalty"),
        help=QT_TRANSLATE_NOOP(
            "Settings", "How much less likely tokens of the recent text become; 1 is off."
        ),
        group=Group.SAMPLING,
        scope=Scope.CHAT,
    ),
    Option(
        key="sampling.repeat_last_n",
        default=64,
        kind=Whole(low=-1, high=1_048_576, unit=QT_TRANSLATE_NOOP("Settings", "tokens"), step=16),
        label=QT_TRANSLATE_NOOP("Settings", "Recent text"),
        help=QT_TRANSLATE_NOOP(
            "Settings",
            "How many tokens the repeat penalty looks back at; 0 is off, -1 the whole context.",
        ),
        group=Group.SAMPLING,
        scope=Scope.CHAT,
    ),
    Option(
        key="sampling.seed",
        default=None,
        # JSON readers can be trusted with numbers up to that one.
        kind=Whole(low=0, high=2**53, none=QT_TRANSLATE_NOOP("Settings", "New each time")),
        label=QT_TRANSLATE_NOOP("Settings", "Seed"),
        help=QT_TRANSLATE_NOOP(
            "Settings",
            "The same seed, settings and conversation give the same reply; "
            "without one every reply is different.",
        ),
        group=Group.SAMPLING,
        scope=Scope.CHAT,
    ),
)

_LOADING: Final = (
    Option(
        key="load.context_length",
        default=None,
        kind=Whole(
            low=16,
            high=1_048_576,
            unit=QT_TRANSLATE_NOOP("Settings", "tokens"),
            none=QT_TRANSLATE_NOOP("Settings", "Automatic"),
            step=1024,
        ),
        label=QT_TRANSLATE_NOOP("Settings", "Context length"),
        help=QT_TRANSLATE_NOOP(
            "Settings",
            "How many tokens of a conversation the model sees at once; more needs more memory. "
            "Automatic takes what the model was trained for, but at most 4,096.",
        ),
        group=Group.LOADING,
        scope=Scope.MODEL,
        reload=True,
    ),
    Option(
        key="load.threads",
        default=None,
        kind=Whole(low=1, high=1024, none=QT_TRANSLATE_NOOP("Settings", "All cores")),
        label=QT_TRANSLATE_NOOP("Settings", "Threads"),
        help=QT_TRANSLATE_NOOP(
            "Settings",
            "How many processor cores a reply may use; fewer leave room for other programs.",
        ),
        group=Group.LOADING,
        scope=Scope.MODEL,
        reload=True,
    ),
    Option(
        key="load.lookahead",
        default=True,
        kind=Switch(),
        label=QT_TRANSLATE_NOOP("Settings", "Look ahead"),
        help=QT_TRANSLATE_NOOP(
            "Settings",
            "Where a text repeats itself, likely tokens are evaluated in advance; "
            "replies are the same, only faster.",
        ),
        group=Group.LOADING,
        scope=Scope.MODEL,
    ),
    Option(
        key="load.last_model",
        default=True,
        kind=Switch(),
        label=QT_TRANSLATE_NOOP("Settings", "Load a model at the start"),
        help=QT_TRANSLATE_NOOP(
            "Settings", "Load the model of last time as soon as the window is open."
        ),
        group=Group.LOADING,
    ),
    Option(
        key="models.folder",
        default="",
        kind=Words(placeholder=QT_TRANSLATE_NOOP("Settings", "In the folder of the program")),
        label=QT_TRANSLATE_NOOP("Settings", "Models folder"),
        help=QT_TRANSLATE_NOOP(
            "Settings",
            "Where downloads go and models are looked for first. To take the models along, move "
            "them in the model browser instead.",
        ),
        group=Group.LOADING,
    ),
)

_DESKTOP: Final = (
    Option(
        key="ui.notifications",
        default=True,
        kind=Switch(),
        label=QT_TRANSLATE_NOOP("Settings", "Notifications"),
        help=QT_TRANSLATE_NOOP(
            "Settings", "Say that a long reply has ended while you are in another window."
        ),
        group=Group.DESKTOP,
    ),
    Option(
        key="ui.tray",
        default=False,
        kind=Switch(),
        label=QT_TRANSLATE_NOOP("Settings", "Icon in the tray"),
        help=QT_TRANSLATE_NOOP(
            "Settings",
            "Stay in the tray of the desktop when the window is closed, with the model loaded.",
        ),
        group=Group.DESKTOP,
    ),
    Option(
        key="desktop.hotkey",
        default="",
        kind=Keys(),
        label=QT_TRANSLATE_NOOP("Settings", "Key for a quick question"),
        help=QT_TRANSLATE_NOOP(
            "Settings",
            "Opens the small window for a question from whatever program you are in; keys with "
            "Ctrl, Alt or the Windows key. The program learns of no other keys.",
        ),
        group=Group.DESKTOP,
    ),
)

_STORAGE: Final = (
    Option(
        key="chats.titles",
        default="words",
        kind=Choice(
            words=("words", "plugged", "always"),
            labels=(
                QT_TRANSLATE_NOOP("Settings", "First words of the question"),
                QT_TRANSLATE_NOOP("Settings", "By the model, not on battery"),
                QT_TRANSLATE_NOOP("Settings", "By the model"),
            ),
        ),
        label=QT_TRANSLATE_NOOP("Settings", "Titles of chats"),
        help=QT_TRANSLATE_NOOP(
            "Settings",
            "What a chat is called; the model finds a title after the first reply, when nothing "
            "else is to be done. Small models find poor ones.",
        ),
        group=Group.STORAGE,
    ),
    Option(
        key="chats.bin_days",
        default=30,
        kind=Whole(low=1, high=3650, unit=QT_TRANSLATE_NOOP("Settings", "days")),
        label=QT_TRANSLATE_NOOP("Settings", "Keep deleted chats"),
        help=QT_TRANSLATE_NOOP(
            "Settings", "How long deleted conversations stay in the bin before they are erased."
        ),
        group=Group.STORAGE,
    ),
    Option(
        key="chats.warm_gib",
        default=2,
        kind=Whole(low=0, high=1000, unit="GiB"),
        label=QT_TRANSLATE_NOOP("Settings", "Space for quick reopening"),
        help=QT_TRANSLATE_NOOP(
            "Settings",
            "How much of the disk keeps what a model has read of your chats, so that one opened "
            "again answers at once; 0 keeps nothing. Takes effect at the next start.",
        ),
        group=Group.STORAGE,
    ),
)

_NETWORK: Final = (
    Option(
        key="network.offline",
        default=False,
        kind=Switch(),
        label=QT_TRANSLATE_NOOP("Settings", "Work offline"),
        help=QT_TRANSLATE_NOOP(
            "Settings", "Refuse every connection, also downloads of models you ask for."
        ),
        group=Group.NETWORK,
    ),
    Option(
        key="network.proxy",
        default="",
        kind=Words(placeholder=QT_TRANSLATE_NOOP("Settings", "As the system")),
        label=QT_TRANSLATE_NOOP("Settings", "Proxy"),
        help=QT_TRANSLATE_NOOP(
            "Settings", "The address of the proxy for downloads, such as http://proxy:3128."
        ),
        group=Group.NETWORK,
    ),
    Option(
        key="network.limit_mib",
        default=0.0,
        kind=Number(low=0, high=100_000, step=0.5, decimals=1, unit="MiB/s", least=_NO_LIMIT),
        label=QT_TRANSLATE_NOOP("Settings", "Download speed limit"),
        help=QT_TRANSLATE_NOOP(
            "Settings", "How much of the line all downloads together may take; 0 is no limit."
        ),
        group=Group.NETWORK,
    ),
)

OPTIONS: Final = (
    *_APPEARANCE,
    *_CHAT,
    *_SAMPLING,
    *_LOADING,
    *_DESKTOP,
    *_STORAGE,
    *_NETWORK,
)
