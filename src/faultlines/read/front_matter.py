"""The `key: value` lines between two `---` that many Markdown files begin with."""

import re

_FRONT = re.compile(r"---\n(.*?)\n(?:---|\.\.\.)(?:\n|$)", re.DOTALL)
_FIELD = re.compile(r"([A-Za-z_]+): +(.+)")


def split_front_matter(text: str) -> tuple[dict[str, str], str]:
    """Field → value (keys in small letters, quotes taken off), and the text behind.

    Only plain one-line fields are read; lists and nested ones are passed over.
    """
    front = _FRONT.match(text)
    if front is None:
        return {}, text
    found = (_FIELD.fullmatch(line) for line in front[1].split("\n"))
    fields = {field[1].lower(): _unquoted(field[2].strip()) for field in found if field}
    return fields, text[front.end() :]


def _unquoted(value: str) -> str:
    quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
    return value[1:-1] if quoted else value
