"""What splits whom: candidates and issues with sides for and against, within camps and bodies."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from faultlines.analyse.belonging import Links, links
from faultlines.analyse.depth import METHOD, Depth, depth
from faultlines.analyse.named_sides import named_sides, names_of
from faultlines.analyse.quarrels import quarrels
from faultlines.analyse.rest import Rest
from faultlines.analyse.rule import SPREAD, rules
from faultlines.analyse.rule import UNIT as WEIGHT
from faultlines.analyse.said import of, schemata, without_lists
from faultlines.analyse.sides import Question, Stands, questions, support
from faultlines.analyse.standing import Standing, claim_ids, standing
from faultlines.model.findings import Asked, Finding, Report
from faultlines.model.snapshot import Entry, Snapshot

PLACE = "Territory"
MOST = 40  # questions that are worked out, the deepest split first
NAMES, GROUPS = 3, 4  # of those whom somebody stands with; of those who stand with the same
LIGHTER = WEIGHT + " on the lighter side"
SURE = 0.9  # a split that there is with less of a chance says so
RULES = (
    "For and against: the sum of an actor's claims towards somebody, of the relations that take "
    "sides. A split is as deep as the weight of its lighter side.",
    "It splits a camp if both sides stand in one of the two camps that explain the rest best, "
    "the contested actor left out (exact).",
)


def splits(snap: Snapshot, asked: Asked, origins: Mapping[str, str] | None = None, *,
           places: bool = True) -> Report:  # fmt: skip
    """The contested, people and bodies before countries; then quarrels within bodies.

    places: countries and towns that are contested too.
    """
    some = standing(snap, asked, origins)
    kinds = schemata(snap)
    work = Splits(some, kinds, of(snap.claims, "signs"))
    ranked = sorted(questions(some), key=lambda one: kinds.get(one.whom) == PLACE)
    ranked = [one for one in ranked if places or kinds.get(one.whom) != PLACE]
    findings = [found for one in ranked[:MOST] for found in work.over(one)]
    more = len(ranked) - MOST
    return Report(
        key="splits",
        title="Fault lines",
        about="Over whom they part: who is for, who against, who plays both sides, what it splits.",
        asked=asked,
        findings=(*findings, *work.quarrels()),
        rules=(*rules(asked), *RULES, SPREAD),
        caveats=(f"{more:,} more are contested, less deeply.",) if more > 0 else (),
    )


class Splits:
    """The claims that stand, and what follows for each question."""

    def __init__(self, some: Sequence[Standing], kinds: Mapping[str, str],
                 lists: Sequence[Entry] = ()) -> None:  # fmt: skip
        self.kinds = kinds
        self.links: Links = links(one.entry for one in some)
        apart = {one.id for one in without_lists((one.entry for one in some), lists)}
        self.behind = support(one for one in some if one.entry.id in apart)
        self.some = some
        self.says = {one.entry.id: (one.subject, one.entry.claim.relation, one.object)
                     for one in some}  # fmt: skip
        self.rest = Rest(some)

    def over(self, asked: Question) -> Iterator[Finding]:
        """Everything about one contested actor."""
        under = f"Over {{{asked.whom}}}"
        yield self._sides(asked, under)
        if named := named_sides(asked, self.links, self.kinds, under):
            yield named
        yield from self._both_sides(asked, under)
        yield from self._within(asked, under)
        yield from self.rest.split_by(asked, under)
        yield from self._company(asked, under)

    def _sides(self, asked: Question, under: str) -> Finding:
        torn = [one for one in asked.torn if asked.weight[one] == 0]
        words = f"For: {names_of(asked.for_it)}; against: {names_of(asked.against)}"
        words += f"; said to be both: {names_of(torn)}" if torn else ""
        deep = depth(asked)
        return Finding(
            kind="sides",
            says=words,
            about=(asked.whom, *asked.for_it, *asked.against),
            value=deep.value,
            unit=LIGHTER,
            low=deep.low,
            high=deep.high,
            method=METHOD,
            because=tuple(dict.fromkeys(asked.claims(*_in_turn(asked.for_it, asked.against)))),
            caveats=_perhaps(deep),
            under=under,
            data={"for": list(asked.for_it), "against": list(asked.against),
                  "chance": deep.chance},
        )  # fmt: skip

    def _company(self, asked: Question, under: str) -> Iterator[Finding]:
        """Whom the two sides stand with, as said elsewhere: it names the fault line."""
        groups: dict[tuple[str, ...], list[str]] = {}
        for actor in (*asked.for_it, *asked.against):
            with_ = tuple(one for one in self._patrons(actor) if one not in (actor, asked.whom))
            if with_:
                groups.setdefault(with_[:NAMES], []).append(actor)
        for with_, actors in list(groups.items())[:GROUPS]:
            own = self.links.of[actors[0]]
            claims = (claim for (_, who), those in own.items() if who in with_ for claim in those)
            yield Finding(
                kind="company",
                says=f"With {names_of(with_)}: {names_of(actors)}",
                about=(*actors, *with_),
                method="as stated",
                because=tuple(dict.fromkeys(claims))[:NAMES],
                under=under,
            )

    def _patrons(self, actor: str) -> list[str]:
        """Those it stands with, then the bodies it belongs to, the best attested first."""
        own = self.links.of.get(actor, {})
        told = [
            link for link in own if link[0] == "stands with" or self.kinds.get(link[1]) != PLACE
        ]
        ranked = sorted(told, key=lambda link: (link[0] != "stands with", self._steps(own[link]),
                                                link))  # fmt: skip
        return list(dict.fromkeys(who for _, who in ranked))

    def _steps(self, claims: Iterable[str]) -> int:
        """How many things they say; what several say is one."""
        return len({self.says.get(one, (one,)) for one in claims})

    def _both_sides(self, asked: Question, under: str) -> Iterator[Finding]:
        """On one side, and behind somebody on the other."""
        for mine, word, theirs, other in (
            (asked.for_it, "for", asked.against, "against"),
            (asked.against, "against", asked.for_it, "for"),
        ):
            for actor in mine:
                backed: Stands = self.behind.get(actor, {})
                for rival in (one for one in theirs if one in backed):
                    yield Finding(
                        kind="both_sides",
                        says=f"{{{actor}}} plays both sides: {word} {{{asked.whom}}}, and behind "
                        f"{{{rival}}}, who is {other}",
                        about=(actor, asked.whom, rival),
                        method="as stated",
                        because=tuple(dict.fromkeys((*asked.claims(actor),
                                                     *claim_ids(backed[rival]),
                                                     *asked.claims(rival)))),
                        under=under,
                    )  # fmt: skip

    def _within(self, asked: Question, under: str) -> Iterator[Finding]:
        """Bodies whose members stand on both sides, or whose member bodies are against whom others
        are for, while the whole isn't."""
        for body, inside in sorted(self._bodies().items()):
            foes = [one for one in asked.against if one in inside]
            friends = [one for one in asked.for_it if one in inside]
            outside = not friends and body not in asked.against
            if outside:
                foes, friends = self._bodies_among(foes), self._bodies_among(asked.for_it)
            if body == asked.whom or not foes or not friends:
                continue
            kept = ", whose own place isn't told" if outside else ""
            yield Finding(
                kind="split_within",
                says=f"It runs through {{{body}}}: {names_of(foes)} against, {names_of(friends)} "
                f"for{kept}",
                about=(asked.whom, body, *foes, *friends),
                value=(deep := depth(asked, (*foes, *friends))).value,
                unit=LIGHTER,
                low=deep.low,
                high=deep.high,
                method=METHOD,
                because=(*asked.claims(*foes), *asked.claims(*friends)),
                caveats=_perhaps(deep),
                under=under,
                data={"body": body, "against": foes, "for": friends, "chance": deep.chance},
            )

    def _bodies_among(self, actors: Iterable[str]) -> list[str]:
        return [one for one in actors if self.kinds.get(one) not in ("Person", PLACE)]

    def _bodies(self) -> dict[str, set[str]]:
        """Body → who belongs to it. Countries and places are none."""
        found: dict[str, set[str]] = {}
        for actor, own in self.links.of.items():
            for kind, body in own:
                if kind == "belongs to" and self.kinds.get(body) != PLACE:
                    found.setdefault(body, set()).add(actor)
        return {body: inside for body, inside in found.items() if len(inside) > 1}

    def quarrels(self) -> Iterator[Finding]:
        """Rivals and those keeping away; not two states."""
        states = (one for one, kind in self.kinds.items() if kind == PLACE)
        return quarrels(self.some, states, self._bodies())


def _perhaps(deep: Depth) -> tuple[str, ...]:
    if deep.chance >= SURE:
        return ()
    return (f"Somebody is on either side with a chance of {deep.chance * 100:.0f} %.",)


def _in_turn(one: Sequence[str], other: Sequence[str]) -> Iterator[str]:
    """One of each side, and so on, so that the first sentences show both."""
    for place in range(max(len(one), len(other))):
        yield from (*one[place : place + 1], *other[place : place + 1])
