"""The forms with which people decide. They work without scripts; review.js gives them keys."""

from collections.abc import Iterable, Sequence

from faultlines.model.claims import Certainty, Modality, Stance
from faultlines.model.snapshot import Entry
from faultlines.show.page.tags import Markup, tag
from faultlines.show.view import View
from faultlines.show.workbench.frame import hidden
from faultlines.show.workbench.shelf import Shelf, bare
from faultlines.vocab.relations import RELATIONS

NAMES = "names"
"""The id of the list of names that fields for actors offer: see `names_list`."""

OFFERED = 500  # names


def decision_forms(view: View, entry: Entry, *, token: str, back: str) -> Markup:
    """Accept, reject, undo; and, folded away, the edit and who is who."""
    common = (hidden("token", token), hidden("claim", bare(entry.id)), hidden("back", back))
    quick = quick_form(common, ("accept", "Accept", "A"), ("reject", "Reject", "R"))
    forms = (quick, _edit(view, entry, common), _same(view, entry, common))
    return tag("div", *forms, class_="decide")


def names_list(shelf: Shelf) -> Markup:
    """The names that fields for actors offer while somebody types, the most spoken of first."""
    view = shelf.view
    names = (view.called(row["id"]) for row in shelf.actors[:OFFERED])
    return tag("datalist", *(tag("option", value=name) for name in names), id=NAMES)


def quick_form(common: Sequence[Markup], *buttons: tuple[str, str, str]) -> Markup:
    """One button for each (kind, words, key), Undo, and room for a reason."""
    reason = tag("input", name="reason", placeholder="why, if you like", aria_label="Reason",
                 dir="auto")  # fmt: skip
    every = (button(*one) for one in (*buttons, ("undo", "Undo", "U")))
    return tag("form", *common, *every, reason, method="post", action="/decide", class_="quick")


def button(kind: str, words: str, key: str) -> Markup:
    return tag("button", f"{words} ", tag("kbd", key), name="kind", value=kind)


def _edit(view: View, entry: Entry, common: Sequence[Markup]) -> Markup:
    claim = entry.claim
    who, whom, holder = (view.called(one) if one else ""
                         for one in (entry.subject, entry.object, entry.holder))  # fmt: skip
    fields = (
        field("Who", box("subject", who, "a name", NAMES)),
        field("Does", options("relation", RELATIONS, claim.relation)),
        field("To whom", box("object", whom, "a name", NAMES)),
        field(
            "According to",
            box("holder", holder or ("" if claim.holder else "author"), "a name, or author", NAMES),
        ),
        field("Stance", options("stance", list(Stance), claim.stance)),
        field("Certainty", options("certainty", list(Certainty), claim.certainty)),
        field("Modality", options("modality", list(Modality), claim.modality)),
        field("When", box("when", claim.when.edtf or "", "2020-04-10, 2020-03/2020-04")),
        field("Why", box("reason", "", "if you like")),
    )
    form = tag("form", *common, *fields, tag("button", "Keep the edit", name="kind", value="edit"),
               method="post", action="/decide", class_="edit")  # fmt: skip
    return tag("details", tag("summary", "Edit ", tag("kbd", "E")), form, class_="edit")


def _same(view: View, entry: Entry, common: Sequence[Markup]) -> Markup:
    ends = [one for one in dict.fromkeys((entry.subject, entry.object, entry.holder)) if one]
    if not ends:
        return tag("span")
    choices = (tag("option", view.name(one), value=one) for one in ends)
    form = same_form(common, field("This actor", tag("select", *choices, name="one")), "and")
    summary = tag("summary", "Same or different ", tag("kbd", "M"), " ", tag("kbd", "D"))
    return tag("details", summary, form, class_="same")


def same_form(common: Sequence[Markup], one: Markup, other: str) -> Markup:
    """one: who it is about, chosen or hidden. other: the words before the second name."""
    return tag(
        "form",
        *common,
        one,
        field(other, box("other", "", "a name", NAMES)),
        field("Why", box("reason", "", "")),
        tag("button", "are the same", name="kind", value="same"),
        tag("button", "are different", name="kind", value="different"),
        method="post", action="/decide", class_="same",
    )  # fmt: skip


def field(label: str, inside: Markup) -> Markup:
    return tag("label", tag("span", label), inside)


def box(name: str, value: str, placeholder: str, list_: str | None = None) -> Markup:
    return tag("input", name=name, value=value, placeholder=placeholder or None, list=list_,
               dir="auto", autocomplete="off")  # fmt: skip


def options(name: str, choices: Iterable[str], chosen: str | None,
            any_: str | None = None) -> Markup:  # fmt: skip
    """any_: the word for no choice at all, or None where one must be made."""
    rows = [tag("option", any_, value="")] if any_ is not None else []
    rows += [tag("option", str(one).replace("_", " "), value=str(one),
                 selected="" if one == chosen else None) for one in choices]  # fmt: skip
    return tag("select", *rows, name=name)
