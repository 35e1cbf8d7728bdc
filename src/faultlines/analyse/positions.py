"""Positions: who stands where on whom over time, who turned, and whose claims pull apart."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import pairwise

from faultlines.analyse.ending import End
from faultlines.analyse.known import day_asked, known_then
from faultlines.analyse.over import iso, over
from faultlines.analyse.retold import told_once
from faultlines.analyse.said import ids, live, of, said_so, without_lists
from faultlines.analyse.stands import Stand, alleged, by_pair, stands
from faultlines.model.findings import Asked, Finding, Report
from faultlines.model.snapshot import Entry, Snapshot
from faultlines.vocab.foes import own_words
from faultlines.vocab.turning import turning_words

BEHIND = ("backs", "commands", "created", "aids", "allied_with")
WORDS = {1: "for", -1: "against"}
Pairs = Mapping[tuple[str, str], Sequence[Stand]]


def positions(snap: Snapshot, asked: Asked) -> Report:
    """Double games and reversals first, then every position, by whom it is on."""
    snap = told_once(known_then(snap, asked))
    day = day_asked(snap, asked)
    told = list(said_so(live(snap, asked)))
    pairs = by_pair(_by(stands(snap, told), day))
    foes_ = _by(alleged(snap, told), day)
    return Report(
        key="positions",
        title="Positions",
        about="Who is said to stand where on whom; who turned; whose claims pull apart. Whether "
        "that is a game is for the reader.",
        asked=asked,
        findings=(
            *_games(pairs, own_words(told)),
            *_reversals(pairs),
            *_all(pairs, over(snap, asked).ended),
            *_alleged(foes_),
        ),
        rules=(
            "A claim without a day of its own is put on the day of publication. What ended a "
            "stand (a death, a post or a body that was left) follows the rule that ties prints.",
            "To meet or visit somebody is no stand, nor is the taking of a place. What anybody who "
            "is against an actor says of its stands is set apart, as his word, and neither turns "
            "nor pulls apart anything.",
            "A reversal needs one stand that is surely earlier than the other, by its day or by "
            "“had” or “at first”, or words such as “eventually” before the verb.",
            "For one and behind another who is against it: behind means backing, commanding, "
            "making, aiding or being allied, which is more than to sign a statement together.",
        ),
    )


def _by(found: Iterable[Stand], day: date | None) -> list[Stand]:
    return [one for one in found if day is None or one.first is None or one.first <= day]


def _alleged(found: Sequence[Stand]) -> Iterator[Finding]:
    """What somebody says of the stands of those whom he is against."""
    groups: dict[tuple[str, str, str, int], list[Stand]] = defaultdict(list)
    for one in found:
        groups[str(one.entry.holder), one.who, one.whom, one.sign].append(one)
    for (holder, who, whom, sign), some in groups.items():
        yield Finding(
            kind="alleged", under="Said by those who are against them", about=(who, whom, holder),
            says=f"{{{who}}} is said to be {WORDS[sign]} {{{whom}}} by {{{holder}}}, who is "
            f"against {{{who}}}", method="as stated", because=ids(one.entry for one in some),
            data={"sign": sign, "holder": holder, "day": _iso(some[-1])},
        )  # fmt: skip


def reversals(pairs: Pairs) -> Iterator[tuple[Stand, Stand]]:
    """(earlier, later) of two lasting stands of one towards one that have opposite signs and no
    other between them."""
    for found in pairs.values():
        lasting = [one for one in found if one.lasting and one.last is not None]
        for one, other in pairwise(lasting):
            if one.sign != other.sign and one.before(other):
                yield one, other
            elif one.sign != other.sign and other.before(one):  # of one day, told the other way
                yield other, one


def _reversals(pairs: Pairs) -> Iterator[Finding]:
    told = set[str]()
    for one, other in reversals(pairs):
        told.add(other.entry.id)
        yield Finding(
            kind="reversal", under="Who turned", about=(one.who, one.whom), method="as stated",
            says=f"{{{one.who}}} turned from being {WORDS[one.sign]} {{{one.whom}}} "
            f"({_day(one)}) to being {WORDS[other.sign]} ({_day(other)})",
            because=(one.entry.id, other.entry.id),
            data={"from": one.sign, "to": other.sign, "earlier": _iso(one), "later": _iso(other)},
        )  # fmt: skip
    for found in pairs.values():
        for one in found:
            word = turned_in_words(one.entry)
            if one.lasting and word and one.entry.id not in told:
                yield Finding(
                    kind="reversal", under="Who turned", about=(one.who, one.whom),
                    says=f"{{{one.who}}} came round to being {WORDS[one.sign]} {{{one.whom}}}, in "
                    f"the word “{word}”", because=(one.entry.id,), method="as stated",
                    caveats=("What it held before isn't told.",),
                    data={"from": None, "to": one.sign, "later": _iso(one)},
                )  # fmt: skip


def turned_in_words(entry: Entry) -> str | None:
    """A word of turning between the subject and the verb ("eventually accepted"), or None."""
    claim = entry.claim
    start, stop = claim.subject.end, min(cue.start for cue in claim.cue)
    base = claim.evidence.start
    between = claim.evidence.quote[max(0, start - base) : max(0, stop - base)]
    found = turning_words().search(between)
    return found[0] if found and len(between) < 60 else None


def _games(pairs: Pairs, told: Sequence[Entry]) -> Iterator[Finding]:
    for (who, whom), found in pairs.items():
        fors, foes = ([one for one in found if one.sign == sign] for sign in (1, -1))
        apart = [(one, other) for one in fors for other in foes
                 if not one.before(other) and not other.before(one)]  # fmt: skip
        if apart:
            some = dict.fromkeys(one.entry.id for pair in apart for one in pair)
            yield Finding(
                kind="double_game", under="Claims that pull apart", about=(who, whom),
                says=f"{{{who}}} is said to be both for and against {{{whom}}}",
                because=tuple(some), method="as stated",
            )  # fmt: skip
    yield from _through_others(pairs, without_lists(told))


def _through_others(pairs: Pairs, told: Sequence[Entry]) -> Iterator[Finding]:
    """For somebody, while behind another who is against the same."""
    on: dict[str, list[str]] = defaultdict(list)
    for who, whom in pairs:
        on[who].append(whom)
    for entry in _first_of_each(of(told, *BEHIND)):
        who, proxy = str(entry.subject), str(entry.object)
        for whom in on[proxy]:
            if whom in (who, proxy):
                continue
            found = pairs[proxy, whom]
            against = [stand for stand in found if stand.sign < 0]
            own = [
                stand for stand in pairs.get((who, whom), ()) if stand.sign > 0 and stand.lasting
            ]
            if own and against:
                claims = [*own, *against]
                yield Finding(
                    kind="double_game", under="Claims that pull apart", about=(who, whom, proxy),
                    says=f"{{{who}}} is said to be for {{{whom}}}, and behind {{{proxy}}}, which "
                    "is against", method="as stated",
                    because=(own[0].entry.id, entry.id, *ids(one.entry for one in claims[1:])),
                )  # fmt: skip


def _first_of_each(entries: Sequence[Entry]) -> Iterator[Entry]:
    seen = set()
    for entry in entries:
        pair = entry.subject, entry.object
        if entry.subject and entry.object and pair not in seen:
            seen.add(pair)
            yield entry


def _all(pairs: Pairs, ended: Mapping[str, End]) -> Iterator[Finding]:
    """Those on whom stands differ first, then the most spoken of. ended: claim → its end."""
    count = Counter(whom for _, whom in pairs)
    signs_on: dict[str, set[int]] = defaultdict(set)
    for (_, whom), found in pairs.items():
        signs_on[whom].update(one.sign for one in found)

    def order(pair: tuple[str, str]) -> tuple[int, int, str, str]:
        return -len(signs_on[pair[1]]), -count[pair[1]], pair[1], pair[0]

    for who, whom in sorted(pairs, key=order):
        found = pairs[who, whom]
        signs = list(dict.fromkeys(one.sign for one in found))
        says = " and ".join(f"{WORDS[sign]} ({_days(found, sign, ended)})" for sign in signs)
        ends = [ended[one.entry.id].entry for one in found if one.entry.id in ended]
        yield Finding(
            kind="position", under=f"On {{{whom}}}", says=f"{{{who}}}: {says}", about=(who, whom),
            method="as stated", because=(*ids(one.entry for one in found), *ids(ends)),
            data={"stands": [{"sign": one.sign, "day": _iso(one), "told": one.told,
                              "relation": one.entry.claim.relation, "holder": one.entry.holder,
                              "claim": one.entry.id, "over": _over(one, ended)}
                             for one in found]},
        )  # fmt: skip


def _days(found: Sequence[Stand], sign: int, ended: Mapping[str, End]) -> str:
    """The days of the stands of one sign, each once, and by when those were over that are."""
    days = dict.fromkeys(_day(one) + (f", over by {end}" if (end := _over(one, ended)) else "")
                         for one in found if one.sign == sign)  # fmt: skip
    return ", ".join(days)


def _over(stand: Stand, ended: Mapping[str, End]) -> str | None:
    """By when it was over, or None while it lasts."""
    end = ended.get(stand.entry.id)
    return (iso(end) or "a day unknown") if end else None


def _iso(stand: Stand) -> str | None:
    return stand.last.isoformat() if stand.last else None


def _day(stand: Stand) -> str:
    day = _iso(stand)
    if day is None:
        return "day unknown"
    if stand.told:
        return f"by {day}"
    return (
        f"earlier, as reported on {day}" if stand.past or stand.early else f"as reported on {day}"
    )
