"""Arabic, Persian, Urdu, Pashto or Kurdish: told by letters and little words."""

from collections.abc import Mapping

from faultlines.read.scripts import runs_of

# Letters that one language has and the others lack.
_OWN_LETTERS: Mapping[str, str] = {
    "ar": "ةىأإيكؤ",
    "fa": "پچژگیک",
    "ur": "ٹڈڑںےھہ",
    "ps": "ټډړږښځڅېۍ",
    "ku": "ڕڵێۆەڤ",
}
_LITTLE_WORDS: Mapping[str, frozenset[str]] = {
    "ar": frozenset("في من على إلى الى أن التي الذي عن هذا هذه مع بعد كان قد لم ما لا بين".split()),
    "fa": frozenset("در از به که این است را با برای آن یا هم شد کرد بود های می شده نیز".split()),
    "ur": frozenset("کے کی کا میں سے ہے اور نے کو پر یہ ہیں تھا".split()),
    "ps": frozenset("د په او چې له کې ته دې سره شوي".split()),
    "ku": frozenset("لە بە کە بۆ لەگەڵ ئەم دا ئەو و".split()),
}
# Letters that Persian lends to Urdu, Pashto and Kurdish count less than words do.
_WORD_WEIGHT = 6


def arabic_script_language(text: str) -> str:
    """ISO 639-1: "ar", "fa", "ur", "ps" or "ku". Arabic where nothing speaks for another."""
    words = [part for run in runs_of("arabic", text) for part in run.split("\u200c")]
    letters = "".join(words)
    points = {
        code: sum(map(letters.count, own)) + _WORD_WEIGHT * _count(words, _LITTLE_WORDS[code])
        for code, own in _OWN_LETTERS.items()
    }
    points["ar"] += _WORD_WEIGHT * sum(word.startswith("ال") and len(word) > 4 for word in words)
    return max(points, key=points.__getitem__)


def _count(words: list[str], known: frozenset[str]) -> int:
    return sum(word in known for word in words)
