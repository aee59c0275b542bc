"""Languages, each named in its own words."""

from typing import Final

LANGUAGES: Final = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "ja": "日本語",
    "pt": "Português",
    "zh_CN": "简体中文",
}
"""Languages of the window, each in its own words."""

SPELLING_LANGUAGES: Final = {
    **{code: name for code, name in LANGUAGES.items() if code not in ("ja", "zh_CN")},
    "cs": "Čeština",
    "da": "Dansk",
    "it": "Italiano",
    "nl": "Nederlands",
    "nb": "Norsk bokmål",
    "pl": "Polski",
    "sv": "Svenska",
    "ru": "Русский",
    "uk": "Українська",
}
"""Languages whose words can be looked up one by one, each in its own words."""
