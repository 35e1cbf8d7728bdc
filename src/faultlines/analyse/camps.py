"""Camps: the two that explain the most, proved; where they don't; who could stand elsewhere."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property

from faultlines.analyse.balance.forced import held
from faultlines.analyse.balance.graph import Division
from faultlines.analyse.balance.many import many_camps
from faultlines.analyse.balance.settled import settled
from faultlines.analyse.balance.several import several_camps
from faultlines.analyse.balance.two import two_camps
from faultlines.analyse.camp_words import FEW, FREE, MANY, RULES, TWO, price_words, untried_words
from faultlines.analyse.chanced import METHOD as CHANCED
from faultlines.analyse.chanced import MOST as MOST_PAIRS
from faultlines.analyse.chanced import RULE as CHANCES
from faultlines.analyse.chanced import UNTOLD, Chanced
from faultlines.analyse.rule import UNIT as WEIGHT
from faultlines.analyse.rule import rules
from faultlines.analyse.signed import Part, frustrated, parts
from faultlines.analyse.tied import UNIT, Tied, tied
from faultlines.model.findings import Asked, Finding, Report
from faultlines.model.snapshot import Snapshot

DEEP = 1_500  # ties; of larger parts it isn't asked what other divisions would cost


def camps(snap: Snapshot, asked: Asked, origins: Mapping[str, str] | None = None, *,
          many: bool = True, largest: int | None = None, k: int | None = None
          ) -> Report:  # fmt: skip
    """Two camps for each part that a hostile tie runs through.

    many: any number of camps too. largest: parts with more ties are left out, and counted. k: no
    more than so many camps instead (1 to several.MOST; ValueError beyond).
    """
    net = tied(snap, asked, origins)
    found = parts(net)
    torn = [part for part in found if part.torn]
    small = [part for part in torn if largest is None or len(part.graph.edges) <= largest]
    findings = [one for part in small for one in Camps(net, part).findings(many=many, k=k)]
    whole = [part for part in found if part not in torn]
    return Report(
        key="camps",
        title="Camps",
        about="Who stands with whom, so that as few ties as possible stay unexplained.",
        asked=asked,
        findings=tuple(findings),
        rules=(*rules(asked), *RULES, *((FREE,) if k and k > 2 else ()), CHANCES),
        caveats=(
            *_left(whole, "without a hostile tie"),
            *_left(torn[: len(torn) - len(small)], "that are too large for here"),
            *((UNTOLD,) if len(net.pairs) > MOST_PAIRS else ()),
        ),
        digest=net.digest,
    )


def _left(some: Sequence[Part], why: str) -> tuple[str, ...]:
    if not some:
        return ()
    actors = sum(len(part.actors) for part in some)
    return (f"Left out: {actors:,} actors in {len(some):,} parts {why}.",)


class Camps:
    """One part of the network, divided."""

    def __init__(self, net: Tied, part: Part) -> None:
        self.net, self.part = net, part
        self.deep = len(part.graph.edges) <= DEEP
        self.chanced = Chanced.of(net, part)

    @cached_property
    def two(self) -> Division:
        return two_camps(self.part.graph)

    def findings(self, *, many: bool = True, k: int | None = None) -> Iterator[Finding]:
        """The division, its camps, its fault lines, who could move; then any number of camps.
        k: at most so many instead, without asking what else would cost."""
        if k is not None and k != 2:
            yield from self._few(k)
            return
        under = f"Two camps of {len(self.part.actors):,} actors"
        yield self._division(self.two, "two_camps", TWO, under)
        yield from self._camps(self.two, under, TWO)
        yield from self._fault_lines()
        yield from self._movers()
        if many and k is None:
            yield from self._many()

    def _few(self, k: int) -> Iterator[Finding]:
        found = several_camps(self.part.graph, k)
        used = max(found.camp) + 1
        under = (
            f"{'One camp' if k == 1 else f'At most {k} camps'} of {len(self.part.actors):,} actors"
        )
        yield self._division(found, "few_camps", FEW, under, enough=used if used < k else None)
        yield from self._camps(found, under, FEW)
        for at in frustrated(self.part, found.camp):
            yield self._fault_line(at, found, FEW)

    def id(self, node: int) -> str:
        return self.net.actors[self.part.actors[node]]

    def _division(self, found: Division, kind: str, method: str, under: str, *,
                  enough: int | None = None) -> Finding:  # fmt: skip
        """enough: so few camps do as well as those that were asked for."""
        gap = (found.cost - found.bound) / found.cost if found.cost else 0.0
        proof = (
            "proved: no other leaves less"
            if found.proved
            else f"not proved: another may leave as little as {found.bound / UNIT:,.3g}, a gap of "
            f"{gap * 100:.1f} %"
        )
        proof += f"; {enough} are enough" if enough else ""
        likely = self.chanced.cost(found.camp, found.cost, found.bound)
        return Finding(
            kind=kind,
            says=f"Unexplained of {self.part.total / UNIT:,.3g} in all ({proof})",
            value=found.cost / UNIT,
            unit=WEIGHT,
            low=likely.low,
            high=likely.high,
            method=method + CHANCED,
            because=self.because(found.camp),
            caveats=untried_words(self.part.graph.edges),
            at_large=True,
            under=under,
            data={"proved": found.proved, "proof": found.steps, "bound": found.bound / UNIT,
                  "gap": round(gap, 4), "total": self.part.total / UNIT,
                  "camps": max(found.camp) + 1},
        )  # fmt: skip

    def because(self, camp: Sequence[int]) -> tuple[str, ...]:
        """The claims of all ties; those that the division leaves unexplained first."""
        first = list(frustrated(self.part, camp))
        rest = sorted(set(range(len(self.part.places))) - set(first))
        return tuple(
            one for at in (*first, *rest) for one in self.net.because(self.part.places[at])
        )

    def _camps(self, found: Division, under: str, method: str) -> Iterator[Finding]:
        members: dict[int, list[str]] = {}
        for node, camp in enumerate(found.camp):
            members.setdefault(camp, []).append(self.id(node))
        several = [ids for ids in members.values() if len(ids) > 1 or len(members) < 3]
        alone = [ids[0] for ids in members.values() if ids not in several]
        for number, ids in enumerate(several, start=1):
            names = ", ".join(f"{{{one}}}" for one in ids)
            yield Finding(kind="camp", says=f"Camp {number}: {names}", about=tuple(ids),
                          under=under, method=method, because=self._claims_among(ids),
                          at_large=True, data={"camp": number})  # fmt: skip
        if alone:
            names = ", ".join(f"{{{one}}}" for one in alone)
            yield Finding(kind="alone", says=f"Standing alone, {len(alone):,} in all: {names}",
                          about=tuple(alone), under=under, method=method,
                          because=self._claims_among(alone), at_large=True)  # fmt: skip

    def _claims_among(self, ids: Sequence[str]) -> tuple[str, ...]:
        """The claims of the ties that one of these has."""
        inside = set(ids)
        return tuple(
            claim
            for (a, b, _), place in zip(self.part.graph.edges, self.part.places, strict=True)
            if self.id(a) in inside or self.id(b) in inside
            for claim in self.net.because(place)
        )

    def _fault_lines(self) -> Iterator[Finding]:
        for at in frustrated(self.part, self.two.camp):
            a, b, weight = self.part.graph.edges[at]
            other = self._held(a, b, apart=weight < 0)
            line = self._fault_line(at, self.two, TWO)
            if other is None:
                yield line
                continue
            price = other.bound - self.two.cost
            costs = self.chanced.price(other.camp, self.two.camp, price)
            yield replace(
                line,
                says=line.says + (", in every best division" if price else ""),
                caveats=(price_words(price, costs),),
                data={**line.data, "sure": bool(price), "price": price / UNIT,
                      "price_low": costs.low, "price_high": costs.high, "price_unit": WEIGHT,
                      "price_chance": costs.chance},
            )  # fmt: skip

    def _fault_line(self, at: int, found: Division, method: str) -> Finding:
        a, b, weight = self.part.graph.edges[at]
        said = "friendly across the camps" if weight > 0 else "hostile within one camp"
        likely = self.chanced.tie(a, b, weight)
        return Finding(
            kind="fault_line",
            says=f"{{{self.id(a)}}} and {{{self.id(b)}}}: {said}",
            about=(self.id(a), self.id(b)),
            value=abs(weight) / UNIT,
            unit=WEIGHT,
            low=likely.low,
            high=likely.high,
            method=method + CHANCED,
            because=self.net.because(self.part.places[at]),
            under="Fault lines: ties that the camps leave unexplained",
            data={"sign": 1 if weight > 0 else -1, "chance": likely.chance, "sure": False,
                  "price": None},
        )  # fmt: skip

    def _movers(self) -> Iterator[Finding]:
        """Who changes sides at no cost. The first actor, with the most at stake, stays. Each costs
        a division, so only those are asked about whom the settled ones leave open."""
        group = settled(self.part.graph, self.two) if self.deep else ()
        for node in (one for one, own in enumerate(group) if own != group[0]):
            same = self.two.camp[node] == self.two.camp[0]
            other = self._held(0, node, apart=same)
            if other and other.bound == self.two.cost:
                yield Finding(
                    kind="swing",
                    says=f"{{{self.id(node)}}} could stand on either side at no cost",
                    about=(self.id(node), self.id(0)),
                    method=TWO,
                    because=self.claims_of(node),
                    under="Who could stand on either side",
                )

    def _held(self, a: int, b: int, *, apart: bool) -> Division | None:
        """The best division in which the two stand so; None where that isn't asked or known."""
        if not (self.deep and self.two.proved):
            return None
        return held(self.part.graph, a, b, apart=apart)

    def claims_of(self, node: int) -> tuple[str, ...]:
        """The claims of an actor's ties, those of the heaviest tie first."""
        own = [
            (-abs(weight), place)
            for (a, b, weight), place in zip(self.part.graph.edges, self.part.places, strict=True)
            if node in (a, b)
        ]
        return tuple(one for _, place in sorted(own) for one in self.net.because(place))

    def _many(self) -> Iterator[Finding]:
        found = many_camps(self.part.graph)
        if found.cost == self.two.cost and max(found.camp) < 2:
            return
        under = "As many camps as explain the most"
        yield self._division(found, "many_camps", MANY, under)
        yield from self._camps(found, under, MANY)
