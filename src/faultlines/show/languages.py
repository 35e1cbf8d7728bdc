"""Languages by name, for saying which documents were kept unread."""

NAMES = {
    "ar": "Arabic", "de": "German", "en": "English", "es": "Spanish", "fa": "Persian",
    "fr": "French", "he": "Hebrew", "it": "Italian", "ku": "Kurdish", "nl": "Dutch",
    "pl": "Polish", "ps": "Pashto", "pt": "Portuguese", "ru": "Russian", "tr": "Turkish",
    "uk": "Ukrainian", "ur": "Urdu", "zh": "Chinese", "und": "a language nobody could tell",
}  # fmt: skip


def language_name(code: str) -> str:
    """ "Arabic" for "ar"; the code itself where we have no name."""
    return NAMES.get(code, code)
