"""Contested selection: candidates, the blocs that decide, and how it may come out."""

from collections.abc import Iterator, Mapping, Sequence
from random import Random

from faultlines.analyse.contest import NOBODY, Rules, Voter, play
from faultlines.analyse.known import day_asked, known_then
from faultlines.analyse.said import live, said_so
from faultlines.analyse.seats import Seats
from faultlines.analyse.stands import Stand, stands
from faultlines.model.claims import Certainty
from faultlines.model.findings import Asked, Finding, Report
from faultlines.model.snapshot import Snapshot

DRAWS = 200
SURE = {Certainty.CERTAIN: 0.9, Certainty.PROBABLE: 0.65, Certainty.POSSIBLE: 0.35,
        Certainty.UNKNOWN: 0.4}  # fmt: skip
PATRON = 0.5  # of a patron's stand, for a bloc that has none of its own
UNDER = ("backs", "commands", "created")
METHOD = "Monte Carlo of nomination, vote and veto; weight of backing from ParlGov"


def selection(snap: Snapshot, asked: Asked, candidates: Sequence[str], seats: Sequence[Seats],
              rules: Rules | None = None) -> Report:  # fmt: skip
    """candidates: actor ids. seats: the blocs that decide, from the user."""
    snap, rules = known_then(snap, asked), rules or Rules()
    day = day_asked(snap, asked)
    told = [one for one in stands(snap, said_so(live(snap, asked)))
            if one.first is None or day is None or one.first <= day]  # fmt: skip
    views = _views(told, candidates, [one.actor for one in seats])
    random = Random(0)
    draws = [[_voter(one, views, random) for one in seats] for _ in range(DRAWS)]
    chances = play(candidates, draws, rules)
    findings = [
        Finding(
            kind="outcome", under="How it may come out", method=METHOD,
            says=f"{{{who}}} is chosen" if who != NOBODY else
            f"Nobody is chosen in {rules.rounds} rounds", about=(who,) if who else (),
            value=chance.mean, unit="chance", low=min(chance.low, chance.mean),
            high=max(chance.high, chance.mean),
            because=tuple(stand.entry.id for one in seats
                          for stand in views.get((one.actor, who), ())),
        )
        for who, chance in sorted(chances.items(), key=lambda one: (-one[1].mean, one[0]))
    ]  # fmt: skip
    findings += _beside(candidates, seats, views)
    findings += _matrix(candidates, seats, views)
    return Report(
        key="selection",
        title="Contested selection",
        about="Who may be chosen by blocs whose stands are known in part. Seats and vetoes are "
        "yours; the stands come from claims.",
        asked=asked,
        findings=tuple(findings),
        rules=_rules(rules),
    )


def _rules(rules: Rules) -> tuple[str, ...]:
    more = "more than" if rules.strict else "at least"
    return (
        f"Chosen is who has {more} {rules.threshold:.0%} of the seats behind it, in {rules.rounds} "
        "rounds at most; who fails is out. A bloc with a veto that is against lets it pass with "
        "1 - veto.",
        "A bloc's stand is its latest lasting claim on the candidate; it holds in a draw with "
        + ", ".join(f"{word} {share:.0%}" for word, share in SURE.items())
        + " by its words.",
        f"A bloc without a stand of its own leans {PATRON:.0%} towards that of who is said to back "
        "or command it.",
        f"{DRAWS} draws of what is not known, 60 games each; ranges are the middle 90 % of draws.",
    )


Views = Mapping[tuple[str, str], Sequence[Stand]]


def _views(told: Sequence[Stand], candidates: Sequence[str], blocs: Sequence[str]) -> Views:
    """(bloc, candidate) → its stands, else its patrons'."""
    patrons: dict[str, list[str]] = {}
    for one in told:
        if one.entry.claim.relation in UNDER:
            patrons.setdefault(one.whom, []).append(one.who)
    found: dict[tuple[str, str], list[Stand]] = {}
    for bloc in blocs:
        for who in candidates:
            own = [one for one in told if one.who == bloc and one.whom == who]
            found[bloc, who] = own or [
                one for patron in patrons.get(bloc, ()) for one in told
                if one.who == patron and one.whom == who
            ]  # fmt: skip
    return found


def _stand(bloc: str, found: Sequence[Stand]) -> tuple[float, float]:
    """(stand, how sure) of a bloc, from its last lasting claim, else from its last; 0 where
    nothing is known."""
    if not found:
        return 0.0, 0.0
    last = ([one for one in found if one.lasting] or found)[-1]
    sure = SURE[last.entry.claim.certainty] * last.entry.claim.confidence
    return (last.sign if last.who == bloc else last.sign * PATRON), sure


def _voter(one: Seats, views: Views, random: Random) -> Voter:
    drawn = {}
    for (bloc, who), found in views.items():
        if bloc == one.actor:
            stand, sure = _stand(bloc, found)
            # What holds, holds as good as surely; never quite, for claims are no votes.
            drawn[who] = stand * 0.95 if random.random() < sure else 0.0
    return Voter(name=one.actor, weight=one.seats, stands=drawn, veto=one.veto,
                 nominates=one.nominates)  # fmt: skip


def _beside(candidates: Sequence[str], seats: Sequence[Seats], views: Views) -> Iterator[Finding]:
    """What simpler rules say: the largest backing, the logit of ParlGov, a spatial election."""
    import numpy as np

    from faultlines.analyse.choice import Bloc, election, largest_only, logit

    utility = np.array([[_stand(one.actor, views[one.actor, who])[0] for who in candidates]
                        for one in seats])  # fmt: skip
    weights = [one.seats for one in seats]
    behind = [sum(w for w, row in zip(weights, utility, strict=True) if row[at] > 0)
              for at in range(len(candidates))]  # fmt: skip
    if len(candidates) < 2 or not any(behind):
        return
    backed = [Bloc(name=who, seats=max(0.01, b)) for who, b in zip(candidates, behind, strict=True)]
    for says, chances in (
        (
            "the largest backing wins, as often as the largest party supplies the prime minister",
            largest_only(backed),
        ),
        ("conditional logit of ParlGov on the seats behind each", logit(backed)),
        ("spatial election in KTAB's style", election(weights, utility)),
    ):
        order = sorted(zip(candidates, chances, strict=True), key=lambda one: -one[1])
        yield Finding(
            kind="beside", under="What other rules say",
            says=f"By the rule “{says}”: "
            + ", ".join(f"{{{who}}} {chance:.0%}" for who, chance in order),
            about=tuple(who for who, _ in order), method=says,
            data={"chances": {who: float(chance) for who, chance in order}},
        )  # fmt: skip


def _matrix(candidates: Sequence[str], seats: Sequence[Seats], views: Views) -> Iterator[Finding]:
    for one in seats:
        for who in candidates:
            stand, _ = _stand(one.actor, views[one.actor, who])
            words = "for" if stand > 0 else "against" if stand < 0 else "not known"
            if stand and abs(stand) < 1:
                words += " (its patron's stand)"
            if stand:
                yield Finding(
                    kind="stand", under="Who stands where", about=(one.actor, who),
                    says=f"{{{one.actor}}} ({one.seats:g} seats) on {{{who}}}: {words}",
                    because=tuple(s.entry.id for s in views[one.actor, who]), method="as stated",
                    data={"stand": stand, "seats": one.seats, "veto": one.veto},
                )  # fmt: skip
