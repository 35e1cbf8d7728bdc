"""Rows of the reading tables, from the bodies of entries."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from faultlines.ledger.chain import canonical, digest
from faultlines.ledger.supersede import family_of
from faultlines.model.when import When

Body = Mapping[str, Any]
Row = dict[str, Any]


def document_row(seq: int, body: Body) -> Row:
    return {
        "seq": seq,
        "id": body["id"],
        "title": body.get("title"),
        "language": body["language"],
        "raw_hash": body.get("raw_hash"),
        "chars": len(body["text"]),
    }


def publication_row(seq: int, body: Body) -> Row:
    return {
        "seen_from": seq,
        "seen_to": None,
        "id": body["id"],
        "doc_id": body["doc"],
        "place": place_of(body.get("source"), body.get("url"), body["path"]),
        "path": body["path"],
        "source": body.get("source"),
        "url": body.get("url"),
        "published": (body.get("published") or {}).get("edtf"),
        "published_words": (body.get("published") or {}).get("words"),
        "fetched": body.get("fetched"),
        **_valid(body.get("published")),
    }


def place_of(source: str | None, url: str | None, path: str) -> str:
    """Where a text came out, without when: a later date for the same place corrects it."""
    return digest([source, url, path if url is None else None])


def extraction_row(seq: int, body: Body) -> Row:
    return {
        "seq": seq,
        "doc_id": body["doc"],
        "extractor": body["extractor"],
        "family": family_of(body["extractor"]),
        "anchor": body.get("anchor"),
    }


def actor_row(seq: int, n: int, body: Body) -> Row:
    return {
        "extraction": seq,
        "n": n,
        "id": body["id"],
        "name": body["name"],
        "schema": body["schema"],
        "aliases": canonical(body["aliases"]) if "aliases" in body else "[]",
    }


def mention_row(seq: int, n: int, body: Body) -> Row:
    return {
        "extraction": seq,
        "n": n,
        **_ends("", body["span"]),
        "actor": body["actor"],
        "verdict": body.get("verdict", "same"),
        "by": body["by"],
    }


def claim_row(seq: int, _n: int, body: Body) -> Row:
    return {
        "extraction": seq,
        "id": body["id"],
        **_ends("sentence_", body["evidence"]),
        **_ends("subject_", body["subject"]),
        "relation": body["relation"],
        **_ends("object_", body.get("object")),
        "event_id": body.get("event"),
        **_ends("holder_", body.get("holder")),
        "stance": body.get("stance", "asserts"),
        "certainty": body.get("certainty", "certain"),
        "modality": body.get("modality", "actual"),
        **_dated(body.get("when")),
        "confidence": body["confidence"],
    }


def event_row(seq: int, _n: int, body: Body) -> Row:
    return {
        "extraction": seq,
        "id": body["id"],
        "kind": body["kind"],
        "mode": body.get("mode"),
        **_ends("", body["span"]),
        **_dated(body.get("when")),
        "stated_count": body.get("stated_count"),
        "deaths": body.get("deaths"),
        "injuries": body.get("injuries"),
    }


def forecast_row(seq: int, _n: int, body: Body) -> Row:
    return {
        "extraction": seq,
        "id": body["id"],
        **_ends("", body["statement"]),
        "words": body["words"],
        "low": body.get("low"),
        "high": body.get("high"),
        **_dated(body.get("horizon")),
        "advice": body.get("advice", False),
    }


def attribution_row(seq: int, _n: int, body: Body) -> Row:
    return {
        "extraction": seq,
        "id": body["id"],
        **_ends("source_", body.get("source")),
        **_ends("sentence_", body["evidence"]),
    }


def decision_row(seq: int, made: str, by: str, kind: str, body: Body) -> Row:
    one, other = (*body.get("actors", ()), None, None)[:2]
    return {
        "seen_from": seq,
        "seen_to": None,
        "kind": kind,
        "claim_id": body.get("claim") or body.get("forecast"),
        "one": one,
        "other": other,
        "made": made,
        "by": by,
        "reason": body["reason"],
        "changes": canonical(body.get("changes", {})),
    }


def _ends(name: str, ends: list[int] | None) -> Row:
    start, stop = ends or (None, None)
    return {f"{name}start": start, f"{name}stop": stop}


def _dated(when: Body | None) -> Row:
    return {"date": (when or {}).get("edtf"), **_valid(when)}


def _valid(when: Body | None) -> Row:
    first, last = _days((when or {}).get("edtf"))
    return {"valid_from": first, "valid_to": last}


@lru_cache(maxsize=4096)
def _days(edtf: str | None) -> tuple[str | None, str | None]:
    day = When(edtf=edtf)
    first, last = day.first, day.last
    return first.isoformat() if first else None, last.isoformat() if last else None
