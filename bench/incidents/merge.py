"""Which events of a document tell of the same incident."""

from collections.abc import Iterable

from bench.incidents.incident import Incident

ANY = "ATTACK"


def place_in(made: list[Incident], new: Incident) -> None:
    """With an incident told before, the latest first, if it may be the same."""
    for old in sorted(made, key=lambda one: -one.last):
        if same(old, new):
            join(old, new)
            return
    made.append(new)


def same(old: Incident, new: Incident) -> bool:
    """Whether type, day, place and those it was done to let two be one."""
    gap = new.last - old.last
    mine, theirs = heads(new.hurt), heads(old.hurt)
    shared = bool(mine & theirs)
    if old.type != new.type and not _mixed(old, new, mine, gap, shared=shared):
        return False
    if old.date and new.date and not (old.date in new.date or new.date in old.date):
        return False
    if gap and not shared and old.place and new.place and old.place != new.place:
        return False
    apart = bool(mine and theirs) and not shared and gap > 0 and not new.back
    return not (apart and old.anchored and new.anchored)


def _mixed(old: Incident, new: Incident, mine: set[str], gap: int, *, shared: bool) -> bool:
    """An attack may be what is called a bombing elsewhere; other types never mix."""
    return ANY in (old.type, new.type) and (gap == 0 or shared or not mine)


def heads(names: Iterable[str]) -> set[str]:
    """The last words, in the singular."""
    return {name.split()[-1].lower().rstrip("s") for name in names if name.strip()}


def join(old: Incident, new: Incident) -> None:
    """All that is told of both, in the first."""
    old.type = new.type if old.type == ANY else old.type
    old.date, old.place = old.date or new.date, old.place or new.place
    old.orgs = new.orgs | old.orgs
    old.last = new.last
    for mine, theirs in ((old.individuals, new.individuals), (old.targets, new.targets),
                         (old.victims, new.victims)):  # fmt: skip
        mine += [name for name in theirs if name not in mine]
    old.events += new.events
