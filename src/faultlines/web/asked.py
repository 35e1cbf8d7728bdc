"""From the words of an address to what the rooms understand."""

from collections.abc import Mapping
from typing import TypeVar

from faultlines.model.claims import Stance
from faultlines.model.errors import BadInput
from faultlines.model.findings import Asked
from faultlines.model.snapshot import Snapshot, Status
from faultlines.model.when import When
from faultlines.show.choose import AUTHOR, Wanted
from faultlines.show.find import find_actor, find_documents, find_relation

Query = Mapping[str, str]


def day(words: str | None, what: str = "a day") -> When | None:
    """A day, month or year; None where nothing was typed, BadInput where it is none."""
    if not words or not words.strip():
        return None
    from faultlines.read import parse_published

    return parse_published(words.strip(), what)


def asked(query: Query) -> Asked:
    """as_of and known_by, each the last day of what was typed."""
    as_of, known_by = day(query.get("as_of")), day(query.get("known_by"))
    return Asked(as_of=as_of.last if as_of else None, known_by=known_by.last if known_by else None)


def wanted(snap: Snapshot, query: Query) -> Wanted:
    """The filters of the claims' page. NotFound names what is not there."""
    actor, holder, relation = query.get("actor"), query.get("holder"), query.get("relation")
    document, first, last = query.get("document"), day(query.get("from")), day(query.get("to"))
    if holder and holder != AUTHOR:
        holder = find_actor(snap, holder).id
    return Wanted(
        actor=find_actor(snap, actor).id if actor else None,
        relation=find_relation(relation) if relation else None,
        holder=holder or None,
        first=first.first if first else None,
        last=last.last if last else None,
        stance=_one_of(Stance, query.get("stance")),
        documents=frozenset(one.id for one in find_documents(snap, document)) if document else None,
        status=_one_of(Status, query.get("status")),
    )


Kind = TypeVar("Kind", Stance, Status)


def _one_of(kind: type[Kind], words: str | None) -> Kind | None:
    if not words:
        return None
    try:
        return kind(words)
    except ValueError:
        raise BadInput(f"{words!r} is none of {', '.join(kind)}.") from None
