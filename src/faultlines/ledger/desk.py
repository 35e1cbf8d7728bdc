"""People's decisions: the half of the ledger that a reviewer works with."""

from collections.abc import Mapping
from pathlib import Path

from sqlalchemy import Engine

from faultlines.ledger import decide, names, own_names
from faultlines.ledger.engine import reading, writing
from faultlines.ledger.foretelling import check_foretelling, own_id
from faultlines.ledger.journal import Journal
from faultlines.ledger.outcome_day import check_days
from faultlines.ledger.rulings import Decision, Merges
from faultlines.model.grades import check_grade
from faultlines.model.homes import check_country
from faultlines.model.known_names import KnownName


class Desk:
    """What people decide, each kept for ever and each to be undone.

    claim_id: an id, or a beginning of one that no other shares; NotFound says which match.
    Actors: likewise, or a whole name. by: who decides. reason: why, in a few words.
    Every decision comes back as it was kept.
    """

    path: Path
    _engine: Engine

    def accept(self, claim_id: str, *, by: str, reason: str = "") -> Decision:
        """The claim is as read (or as edited)."""
        return self._on_claim("accept", claim_id, {}, by, reason)

    def reject(self, claim_id: str, *, by: str, reason: str = "") -> Decision:
        """The text doesn't say so. The claim stays in the snapshot, marked."""
        return self._on_claim("reject", claim_id, {}, by, reason)

    def edit(
        self,
        claim_id: str,
        *,
        by: str,
        reason: str = "",
        relation: str | None = None,
        subject: str | None = None,
        object: str | None = None,
        holder: str | None = None,
        stance: str | None = None,
        certainty: str | None = None,
        modality: str | None = None,
        when: str | None = None,
    ) -> Decision:
        """Put the claim right. subject, object, holder: actors; holder "author": whoever wrote the
        document; when: EDTF. None leaves a part as it is.
        BadValue: nothing to change, or a value that can't be."""
        changes = {
            "relation": relation,
            "subject": subject,
            "object": object,
            "holder": holder,
            "stance": stance,
            "certainty": certainty,
            "modality": modality,
            "when": when,
        }
        return self._on_claim("edit", claim_id, decide.check_changes(changes), by, reason)

    def same(self, kept: str, folded: str, *, by: str, reason: str = "") -> Decision:
        """From now on mentions of `folded` count as `kept`, whose name wins."""
        return self._on_pair("same", kept, folded, by, reason)

    def different(self, one: str, other: str, *, by: str, reason: str = "") -> Decision:
        """They are two. Takes back a `same` of the two, and keeps it from being proposed again."""
        return self._on_pair("different", one, other, by, reason)

    def undo(self, *, by: str, reason: str = "") -> Decision:
        """Take back the latest decision not yet undone, whoever made it, and return it. An undo
        can't be undone: decide again. Notes are passed over. NotFound: nothing to undo."""
        with writing(self._engine, self.path) as conn:
            found = decide.last_to_undo(conn)
            Journal(conn, by=by).append("undo", {"decision": found.seq, "reason": reason})
            return found

    def note(self, about: str, reason: str, *, by: str) -> Decision:
        """Keep a remark on a claim or an actor. It changes nothing."""
        with writing(self._engine, self.path) as conn:
            body = names.find_either(conn, about)
            return decide.append(conn, "note", {**body, "reason": reason}, by)

    def foresee(self, statement: str, *, author: str, made: str, by: str, reason: str = "",
                **more: str | None) -> Decision:  # fmt: skip
        """Keep a forecast that no report here has. made: the day it was made (ISO). more: low and
        high (0 to 1), test, due (ISO), topic, outlet, status_quo ("yes", "no"). BadValue: a value
        that can't be, or due before it was made."""
        id_ = own_id(statement, author, made)
        given = {"statement": statement, "author": author, "made": made, **more}
        return self._on_forecast("foresee", id_, given, by, reason, find=False)

    def set_due(self, forecast_id: str, *, by: str, reason: str = "",
                **more: str | None) -> Decision:  # fmt: skip
        """Give a forecast a test, a day and what else is needed to score it: as for `foresee`.
        BadValue: a value that can't be, a day before the forecast's own, or it is advice, which
        is never scored."""
        return self._on_forecast("due", forecast_id, more, by, reason)

    def resolve(self, forecast_id: str, outcome: str, *, resolved: str, by: str, reason: str = "",
                **more: str | None) -> Decision:  # fmt: skip
        """Say how it came out: "yes", "no" or "void", and on which day that was known (ISO).
        BadValue: a value that can't be, a day before the forecast's own, or it is advice."""
        given = {"outcome": outcome, "resolved": resolved, **more}
        return self._on_forecast("resolve", forecast_id, given, by, reason)

    def grade(self, source: str, grade: str, *, by: str, reason: str = "") -> Decision:
        """Say how good an outlet is, on the Admiralty scale ("B2"). It is an opinion, kept with
        its owner; no analysis counts it. NotFound: no publication is from an outlet so called."""
        with writing(self._engine, self.path) as conn:
            outlet = names.find_outlet(conn, source)
            body = {"actors": [outlet], "reason": reason, "changes": {"grade": check_grade(grade)}}
            return decide.append(conn, "grade", body, by)

    def country(self, source: str, country: str, *, by: str, reason: str = "") -> Decision:
        """Say in which country an outlet is at home. NotFound: no publication is from an outlet so
        called."""
        with writing(self._engine, self.path) as conn:
            said = {"country": check_country(country)}
            body = {"actors": [names.find_outlet(conn, source)], "reason": reason, "changes": said}
            return decide.append(conn, "country", body, by)

    def keep_names(self, rows: tuple[KnownName, ...], source: str, *, by: str) -> Decision | None:
        """Keep the names that a user's file gives, whole; they take the place of what the same
        file gave before. None where it gives nothing new. `undo` takes the whole list back."""
        with writing(self._engine, self.path) as conn:
            if own_names.given_by(conn, source) == rows:
                return None
            return decide.append(conn, "names", own_names.body_of(rows, source), by)

    def names(self) -> tuple[tuple[KnownName, ...], int]:
        """The user's names that stand, file by file, and the entry that last changed them (0 for
        none): readings carry it, so that a changed list is read anew."""
        with reading(self._engine, self.path) as conn:
            return own_names.standing(conn), own_names.changed(conn)

    def find_forecast(self, typed: str) -> str:
        """The id of the forecast that `typed` begins, read or added."""
        with reading(self._engine, self.path) as conn:
            return names.find_forecast(conn, typed)

    def apart(self) -> frozenset[frozenset[str]]:
        """Pairs of actor ids that people hold to be different: never to be proposed as one."""
        with reading(self._engine, self.path) as conn:
            return frozenset(Merges(decide.standing(conn)).apart)

    def find_claim(self, typed: str) -> str:
        """The id of the claim that `typed` begins; of any reading, current or not."""
        with reading(self._engine, self.path) as conn:
            return names.find_claim(conn, typed)

    def find_actor(self, typed: str) -> str:
        """The id of the actor as the snapshot has it: after people's `same`."""
        with reading(self._engine, self.path) as conn:
            return Merges(decide.standing(conn)).head(names.find_actor(conn, typed))

    def _on_claim(
        self, kind: str, claim_id: str, changes: Mapping[str, str], by: str, reason: str
    ) -> Decision:
        with writing(self._engine, self.path) as conn:
            changes = decide.name_ends(conn, changes)
            body = {"claim": names.find_claim(conn, claim_id), "reason": reason}
            return decide.append(conn, kind, body | ({"changes": changes} if changes else {}), by)

    def _on_forecast(self, kind: str, id_: str, given: Mapping[str, str | None], by: str,
                     reason: str, *, find: bool = True) -> Decision:  # fmt: skip
        changes = check_foretelling(given)
        with writing(self._engine, self.path) as conn:
            id_ = names.no_advice(conn, names.find_forecast(conn, id_)) if find else id_
            check_days(conn, id_, changes)
            body = {"forecast": id_, "reason": reason, "changes": changes}
            return decide.append(conn, kind, body, by)

    def _on_pair(self, kind: str, one: str, other: str, by: str, reason: str) -> Decision:
        with writing(self._engine, self.path) as conn:
            pair = [names.find_actor(conn, one), names.find_actor(conn, other)]
            decide.check_pair(conn, kind, pair[0], pair[1])
            return decide.append(conn, kind, {"actors": pair, "reason": reason}, by)
