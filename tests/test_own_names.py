"""Names of the user's own, from the file to the actors of the ledger and back."""

from pathlib import Path

import pytest

from faultlines import pipeline
from faultlines.ledger import Ledger
from faultlines.model.errors import BadInput

HEAD = "name,alias,type,from,to,note\n"
TEXT = "The Whisperers attacked the harbour. Quill praised the Whisperers on Monday."


def made(folder: Path, rows: str, text: str = TEXT) -> Path:
    reports = folder / "reports"
    reports.mkdir(exist_ok=True)
    (reports / "one.txt").write_text(text, encoding="utf-8")
    (reports / "actors.csv").write_text(HEAD + rows, encoding="utf-8")
    return reports


def actors(ledger: Ledger) -> dict[str, tuple[str, str]]:
    return {actor.id: (actor.name, actor.schema) for actor in ledger.snapshot().actors}


def test_a_list_among_the_reports_names_actors_and_gives_their_type(tmp_path: Path) -> None:
    reports = made(tmp_path, "Sotto Voce,Whisperers,organization,,,\nAda Quill,Quill,person,,,\n")
    with Ledger.create(tmp_path / "a.db") as ledger:
        tally = pipeline.add(ledger, [str(reports)])
        assert actors(ledger)["org:sotto-voce"] == ("Sotto Voce", "Organization")
        assert actors(ledger)["person:ada-quill"] == ("Ada Quill", "Person")
        assert tally.names == [f"{reports / 'actors.csv'}: 2 names"]
        assert not tally.skipped
        ledger.verify()


def test_a_list_beside_the_ledger_is_read_too(tmp_path: Path) -> None:
    reports = made(tmp_path, "")
    (reports / "actors.csv").rename(tmp_path / "actors.csv")
    (tmp_path / "actors.csv").write_text(HEAD + "Sotto Voce,Whisperers,group,,,\n")
    with Ledger.create(tmp_path / "a.db") as ledger:
        pipeline.add(ledger, [str(reports)])
        assert actors(ledger)["org:sotto-voce"] == ("Sotto Voce", "Organization")


def test_a_new_list_reads_old_reports_anew_and_the_same_list_does_not(tmp_path: Path) -> None:
    reports = made(tmp_path, "")
    with Ledger.create(tmp_path / "a.db") as ledger:
        pipeline.add(ledger, [str(reports)])
        made(tmp_path, "Sotto Voce,Whisperers,organization,,,\n")
        assert pipeline.add(ledger, [str(reports)]).read == 1
        assert "org:sotto-voce" in actors(ledger)
        again = pipeline.add(ledger, [str(reports)])
        assert (again.read, again.known, again.names) == (0, 1, [])


def test_undo_takes_the_list_back_and_the_next_reading_goes_without(tmp_path: Path) -> None:
    reports = made(tmp_path, "Sotto Voce,Whisperers,organization,,,\n")
    with Ledger.create(tmp_path / "a.db") as ledger:
        pipeline.add(ledger, [str(reports)])
        assert ledger.undo(by="person:ana").kind == "names"
        (reports / "actors.csv").unlink()
        assert pipeline.add(ledger, [str(reports)]).read == 1
        assert "org:sotto-voce" not in actors(ledger)
        ledger.verify()


def test_the_ledger_keeps_each_row_with_its_source(tmp_path: Path) -> None:
    reports = made(tmp_path, "Sotto Voce,Whisperers,organization,,,heard of\n")
    with Ledger.create(tmp_path / "a.db") as ledger:
        pipeline.add(ledger, [str(reports)])
        [row] = ledger.names()[0]
        assert (row.alias, row.note, row.source) == ("Whisperers", "heard of", "actors.csv:2")


def test_a_bad_list_keeps_nothing(tmp_path: Path) -> None:
    reports = made(tmp_path, "Sotto Voce,Whisperers,choir,,,\n")
    with Ledger.create(tmp_path / "a.db") as ledger:
        with pytest.raises(BadInput, match="line 2"):
            pipeline.add(ledger, [str(reports)])
        assert not ledger.snapshot().documents


def test_a_name_out_of_its_time_means_nothing(tmp_path: Path) -> None:
    rows = "Sotto Voce,Whisperers,organization,2015,2016,\n"
    reports = made(tmp_path, rows, f"{TEXT}\n")
    from faultlines.model.when import When

    with Ledger.create(tmp_path / "a.db") as ledger:
        pipeline.add(ledger, [str(reports)], When(edtf="2020-01-05"))
        assert "org:sotto-voce" not in actors(ledger)
        pipeline.add(ledger, [str(reports)], When(edtf="2015-06-05"))
        assert "org:sotto-voce" in actors(ledger)


def test_two_who_share_a_word_are_told_apart_by_the_text_alone(tmp_path: Path) -> None:
    rows = "Sotto Voce,Whisperers,organization,,2014,\nMezza Voce,Whisperers,organization,2015,,\n"
    reports = made(tmp_path, rows)
    from faultlines.model.when import When

    with Ledger.create(tmp_path / "a.db") as ledger:
        pipeline.add(ledger, [str(reports)], When(edtf="2020-01-05"))
        assert "org:mezza-voce" in actors(ledger)
        assert "org:sotto-voce" not in actors(ledger)


def test_a_word_that_two_go_by_at_one_time_is_nobodys_and_said_to_be(tmp_path: Path) -> None:
    rows = "Sotto Voce,Whisperers,organization,,,\nMezza Voce,Whisperers,organization,2015,,\n"
    reports = made(tmp_path, rows)
    with Ledger.create(tmp_path / "a.db") as ledger:
        tally = pipeline.add(ledger, [str(reports)])
        assert not {"org:mezza-voce", "org:sotto-voce"} & set(actors(ledger))
        assert "two go by it at one time: “Whisperers”" in tally.names[0]


def test_a_listed_name_that_begins_a_longer_one_is_another_actor(tmp_path: Path) -> None:
    text = "The Sotto Voce Brigade attacked Ada Quill. Sotto Voce praised Ada Quill."
    reports = made(tmp_path, "Sotto Voce,,organization,,,\n", text)
    with Ledger.create(tmp_path / "a.db") as ledger:
        pipeline.add(ledger, [str(reports)])
        assert {"org:sotto-voce", "org:sotto-voce-brigade"} <= set(actors(ledger))


@pytest.mark.parametrize("written", ["Les Épées d’Or", "Les Epees d'Or", "LES ÉPÉES D'OR"])
def test_accents_capitals_and_apostrophes_make_no_other_name(tmp_path: Path, written: str) -> None:
    text = f"{written} attacked the harbour. Ada Quill praised the harbour council."
    reports = made(tmp_path, "Golden Swords,Les Épées d'Or,organization,,,\n", text)
    with Ledger.create(tmp_path / "a.db") as ledger:
        pipeline.add(ledger, [str(reports)])
        assert "org:golden-swords" in actors(ledger)
