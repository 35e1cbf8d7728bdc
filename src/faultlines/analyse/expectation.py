"""Who was to be expected on a list, from what the reports say of the names on it."""

from collections.abc import Mapping
from dataclasses import dataclass

from faultlines.analyse.belonging import Link, Links
from faultlines.analyse.beta import share
from faultlines.analyse.rosters import Roster

COMMON = 0.5  # share of the signatories that makes a link one of the list's own
KEPT_AWAY = 1 / 3  # odds of signing, for who keeps away from what the signatories share


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """One actor that isn't on the list. chance, low, high: of signing, 0 to 1, with a 90 %
    interval. links: what it shares with the list. signed, alike: of the others that have all these
    links, how many signed. away: claims that it keeps away. claims: all that it rests on."""

    actor: str
    chance: float
    low: float
    high: float
    links: tuple[Link, ...]
    signed: int
    alike: int
    away: tuple[str, ...]
    claims: tuple[str, ...]


def missing(roster: Roster, links: Links, schema: Mapping[str, str]) -> tuple[Expected, ...]:
    """Those that share a link with most of the list and aren't on it, the likeliest first; of
    equals the one with more links, then with more claims behind them. Countries, persons,
    collectives without a name, and whatever a link leads to, don't sign."""
    common = in_common(roster, links, schema)
    above = {target for _, target in common}
    kinds = {schema.get(who) for who in roster.signed}
    found = []
    for actor, own in links.of.items():
        shared = tuple(link for link in common if link in own)
        if (
            shared
            and actor not in roster.signed
            and actor not in above
            and schema.get(actor) in kinds
            and schema.get(actor) not in ("Group", "Territory")
        ):
            found.append(_expected(actor, shared, above, roster, links, schema))
    found.sort(key=lambda one: (-one.chance, -len(one.links), -len(one.claims), one.actor))
    return tuple(found)


def in_common(roster: Roster, links: Links, schema: Mapping[str, str]) -> tuple[Link, ...]:
    """The list's own links, the commonest first: nobody belongs to a country."""
    common = links.shared(roster.signed, COMMON)
    return tuple(link for link in common if link[0] != "belongs to" or _is_body(schema, link[1]))


def _expected(actor: str, shared: tuple[Link, ...], above: set[str], roster: Roster, links: Links,
              schema: Mapping[str, str]) -> Expected:  # fmt: skip
    alike = [
        other for other, own in links.of.items()
        if other != actor and all(link in own for link in shared)
        and schema.get(other) not in ("Group", "Territory", "Person")
    ]  # fmt: skip
    signed = sum(other in roster.signed for other in alike)
    away = tuple(claim for whom, claims in links.away.get(actor, {}).items()
                 if whom in above or whom in roster.signed for claim in claims)  # fmt: skip
    odds = KEPT_AWAY if away else 1.0
    chance, low, high = (_with_odds(one, odds) for one in share(signed, len(alike)))
    own = links.of[actor]
    direct = [claim for claims in own.values() for claim in claims]
    return Expected(
        actor=actor, chance=chance, low=low, high=high, links=shared, signed=signed,
        alike=len(alike), away=away, claims=tuple(dict.fromkeys([*direct, *away])),
    )  # fmt: skip


def _with_odds(chance: float, odds: float) -> float:
    return chance * odds / (chance * odds + 1 - chance)


def _is_body(schema: Mapping[str, str], actor: str) -> bool:
    return schema.get(actor) not in (None, "Territory")
