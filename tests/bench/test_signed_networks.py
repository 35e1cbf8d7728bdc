"""signed-networks: graphs of a folder, divided and proved."""

from pathlib import Path

from bench.sets.signed_networks import predict

HEAD = "source,target,sign\n"


def test_every_graph_of_the_folder_is_divided_and_proved(tmp_path: Path):
    (tmp_path / "crews.csv").write_text(HEAD + "oars,gulls,1\noars,lamps,-1\ngulls,lamps,-1\n")
    (tmp_path / "ranks.csv").write_text("relation,from,to,rank\nlikes,oars,gulls,2\n")
    (answer,) = predict(tmp_path)
    assert (answer["graph"], answer["frustration"], answer["proved"]) == ("crews", 0, True)
    assert answer["partition"]["oars"] == answer["partition"]["gulls"]
    assert answer["partition"]["oars"] != answer["partition"]["lamps"]


def test_a_pair_of_both_signs_is_no_tie_and_one_told_twice_is_one(tmp_path: Path):
    rows = "a,b,1\nb,a,1\na,c,1\nc,a,-1\nb,c,-1\nc,d,1\nd,b,1\n"
    (tmp_path / "graph.csv").write_text(HEAD + rows)
    (answer,) = predict(tmp_path)
    assert (answer["frustration"], set(answer["partition"])) == (1, {"a", "b", "c", "d"})
