"""Names that look alike and are two actors', and one actor's that look apart."""

import pytest

from faultlines.resolve.candidates import THRESHOLD
from faultlines.resolve.likeness import likeness


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("II Corps", "III Corps"), ("First Brigade", "2nd Bde"), ("Brigade 51", "52nd Brigade"),
        ("Omar Faris II", "Omar Faris III"), ("Ann Lee Sr.", "Ann Lee Jr."),
        ("Hassan bin Omar", "Omar bin Hassan"), ("Omar bin Ali Faris", "Ali Faris"),
        ("Ahmad Karzin", "Mahmud Karzin"), ("Hasan Nadar", "Husayn Nadar"),
        ("Abu Layth", "Umm Layth"), ("Amin Karim", "Amina Karim"),
    ],
)  # fmt: skip
def test_two_actors_are_never_alike(one: str, two: str) -> None:
    assert likeness(one, two) == likeness(two, one) == 0.0


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("II Corps", "2nd Corps"), ("First Armoured Division", "1st Armored Division"),
        ("Qasem Nadar", "Ghasem Nadar"), ("Abdurrahman Noorin", "Abd al-Rahman Nurin"),
        ("Hussein Nadar", "Hossein Nader"), ("Mohammed bin Salman", "Muhammad ibn Salman"),
    ],
)  # fmt: skip
def test_spellings_of_one_are_alike(one: str, two: str) -> None:
    assert likeness(one, two) >= THRESHOLD
