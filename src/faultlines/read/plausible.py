"""Whether bytes that aren't UTF-8 make sense when read another way.

Each question is asked so that a wrong yes is unlikely: a text refused can be saved again, a text
stored as gibberish is wrong for good.
"""

import re

# Well-formed sequences of UTF-8 above ASCII.
_SEQUENCE = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
_ARABIC_WORD = re.compile("[\u0621-\u06ff]+")
_FRENCH_IN_ARABIC = re.compile("[\u0621-\u06ff][àâçèéêëîïôùûüœ]|[àâçèéêëîïôùûüœ][\u0621-\u06ff]")
_ARABIC_COMMON = frozenset(
    "في من على إلى الى أن ان التي الذي عن هذا هذه مع بعد كان و ما لا".split()
)
_PERSIAN_COMMON = frozenset("در از به که این است را با برای آن و یا هم".split())
# A letter with an accent that stands in a word, or typographic signs where they belong.
_LATIN_LETTER = re.compile("[À-ÖØ-öø-ÿŒœŠšŽžŸ]")
_SIGNS = "‘’“”‚„–—…•€£§©®°«»·ºª¡¿½¼¾´‹›™†‡²³×¢¥¶\xa0\xad"
_STRANGE_WORD = re.compile("[À-ÖØ-öø-ÿŒœŠšŽžŸ]{4}|[a-zß-öø-ÿ][À-ÖØ-Þ]")


def is_damaged_utf8(data: bytes) -> bool:
    """True where most bytes above ASCII form good UTF-8: a file cut or spoilt, not another code."""
    high = sum(byte > 0x7F for byte in data)
    good = sum(map(len, _sequences(data)))
    return good * 2 > high


def _sequences(data: bytes) -> list[bytes]:
    return _SEQUENCE.findall(data)


def is_arabic_cp1256(text: str) -> bool:
    """True where a text decoded as Windows-1256 is Arabic or Persian by its common words."""
    words = _ARABIC_WORD.findall(text)
    if not words or len(_FRENCH_IN_ARABIC.findall(text)) * 20 > len(words):
        return False
    common = _ARABIC_COMMON | _PERSIAN_COMMON
    known = sum(bool(word in common or word.startswith("ال")) for word in words)
    return known * 8 >= len(words) and known >= 2


def is_latin_cp1252(text: str) -> bool:
    """True where a text decoded as Windows-1252 has accents and signs as Western texts have."""
    high = [char for char in text if char > "\x7f"]
    letters = sum(char.isascii() and char.isalpha() for char in text)
    if len(high) * 4 > letters or _STRANGE_WORD.search(text):
        return False
    return all(char in _SIGNS or bool(_LATIN_LETTER.match(char)) for char in high)
