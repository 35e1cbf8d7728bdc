"""A contested selection, played many times: someone is nominated, blocs vote, somebody may veto.

Each round the nominator puts one candidate up, those with more weight behind them likelier; every
bloc supports, abstains or opposes; a bloc with a veto that opposes lets it pass with 1 - veto; with
enough support the contest is over, else the candidate is out. After the last round it is nobody.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import exp
from random import Random

from faultlines.vocab.load import load_text

NOBODY = ""
FIRMNESS = (1.5, 4.0)  # range of how surely a stand of 1 turns into a vote
ABSTAIN = (0.2, 0.6)  # range of how often a bloc without a stand stays away


@dataclass(frozen=True, slots=True, kw_only=True)
class Voter:
    """A bloc. weight: seats, 0 or more, not 0 for all. veto: strength, 0 to 1. stands: candidate →
    -1 (surely against) to +1 (surely for); 0 or absent: not known. nominates: whether it puts
    names up."""

    name: str
    weight: float
    stands: Mapping[str, float]
    veto: float = 0.0
    nominates: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """threshold: share of all weight that must support, more than 0. rounds: at most so many."""

    threshold: float = 0.5
    rounds: int = 3
    strict: bool = True  # more than the threshold; else at least that much


@dataclass(frozen=True, slots=True)
class Chance:
    """How often an outcome came: the mean, and the middle 90 % over draws of what isn't known."""

    mean: float
    low: float
    high: float


@cache
def weight_behind() -> float:
    """How much the share of seats behind one counts when nominating: the weight of a logit on the
    share of seats alone, learnt on ParlGov (scripts/learn_selection.py)."""
    return float(json.loads(load_text("selection.json"))["share_alone"])


def play(candidates: Sequence[str], draws: Sequence[Sequence[Voter]], rules: Rules, *,
         games: int = 60, seed: int = 0) -> dict[str, Chance]:  # fmt: skip
    """Outcome → chance; NOBODY is one of them. draws: the blocs as the claims may have it, once a
    draw. games: of each draw."""
    random = Random(seed)
    shares: dict[str, list[float]] = {one: [] for one in (*candidates, NOBODY)}
    for voters in draws:
        firm, away = random.uniform(*FIRMNESS), random.uniform(*ABSTAIN)
        count = dict.fromkeys(shares, 0)
        for _ in range(games):
            count[one_game(candidates, voters, rules, random, firm, away)] += 1
        for outcome, times in count.items():
            shares[outcome].append(times / games)
    return {outcome: _chance(found) for outcome, found in shares.items()}


def _chance(shares: Sequence[float]) -> Chance:
    ranked = sorted(shares)
    last = len(ranked) - 1
    return Chance(sum(ranked) / len(ranked), ranked[round(last * 0.05)], ranked[round(last * 0.95)])


def one_game(candidates: Sequence[str], voters: Sequence[Voter], rules: Rules, random: Random,
             firm: float = 4.0, away: float = 0.4) -> str:  # fmt: skip
    """Who is chosen in one game, or NOBODY."""
    left = list(candidates)
    for _ in range(rules.rounds):
        if not left:
            break
        one = _nominated(left, voters, random)
        if _passes(one, voters, rules, random, firm, away):
            return one
        left.remove(one)
    return NOBODY


def _nominated(left: Sequence[str], voters: Sequence[Voter], random: Random) -> str:
    """The nominators' liking and the weight behind each, as a lottery."""
    total = sum(voter.weight for voter in voters)
    masters = [voter for voter in voters if voter.nominates]

    def odds(one: str) -> float:
        behind = sum(voter.weight for voter in voters if voter.stands.get(one, 0) > 0) / total
        liked = sum(voter.stands.get(one, 0) for voter in masters) / max(1, len(masters))
        return exp(weight_behind() * (behind + liked))

    weights = [odds(one) for one in left]
    return random.choices(left, weights)[0]


def _passes(one: str, voters: Sequence[Voter], rules: Rules, random: Random, firm: float,
            away: float) -> bool:  # fmt: skip
    total = sum(voter.weight for voter in voters)
    support, lets = 0.0, 1.0
    for voter in voters:
        vote = _vote(voter.stands.get(one, 0.0), random, firm, away)
        if vote > 0:
            support += voter.weight
        elif vote < 0 and voter.veto:
            lets *= 1 - voter.veto
    needed = rules.threshold * total
    enough = support > needed + 1e-9 if rules.strict else support >= needed - 1e-9
    return enough and random.random() < lets


def _vote(stand: float, random: Random, firm: float, away: float) -> int:
    """+1, 0 or -1. A stand of 1 or -1 is certain; between them the vote is a lottery."""
    if abs(stand) >= 1:
        return 1 if stand > 0 else -1
    if random.random() < away * (1 - abs(stand)):
        return 0
    return 1 if random.random() < 1 / (1 + exp(-firm * stand)) else -1
