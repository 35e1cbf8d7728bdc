"""HTML from values: everything is escaped unless it is made of tags already."""

from html import escape

VOID = frozenset({"meta", "br", "hr", "link", "input"})


class Markup(str):
    """Finished HTML. Only the functions here make it."""

    __slots__ = ()


def tag(name: str, /, *inside: str, **attributes: str | None) -> Markup:
    """<name attribute="…">inside</name>. Words are escaped, Markup stays.

    A trailing underscore is left off a name ("class_", "id_"); other underscores become hyphens
    ("http_equiv"). An attribute of None is left out.
    """
    words = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(value, quote=True)}"'
        for key, value in attributes.items()
        if value is not None
    )
    if name in VOID:
        return Markup(f"<{name}{words}>")
    return Markup(f"<{name}{words}>{together(*inside)}</{name}>")


def together(*parts: str) -> Markup:
    """The parts one after another, as `tag` would put them."""
    return Markup("".join(part if isinstance(part, Markup) else escape(part) for part in parts))
