"""Languages: told by script, letters and little words; never half sure in silence."""

import pytest

from faultlines.read.language import language_of

ARABIC = "أعلنت وزارة الخارجية أن الوفد سيغادر إلى القاهرة غداً، ولم تذكر أسباب الزيارة."
PERSIAN = "وزارت امور خارجه اعلام کرد که هیئت فردا به پاکستان می‌رود و دلیل سفر را نگفت."


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The ministry said that the delegation would leave for Cairo in the morning.", "en"),
        ("Harakat al-Nujaba and Kataib Hezbollah rejected it.", "en"),
        ("Unions at odds", "en"),
        ("Le ministère a annoncé que la délégation quittera la ville demain matin.", "fr"),
        ("El ministerio anunció que la delegación saldrá mañana hacia la capital del país.", "es"),
        ("Das Ministerium teilte mit, dass die Delegation morgen früh abreisen werde.", "de"),
        ("Het ministerie heeft gezegd dat de delegatie morgen naar de hoofdstad vertrekt.", "nl"),
        ("Bakanlık, heyetin yarın sabah başkente doğru yola çıkacağını açıkladı.", "tr"),
        (ARABIC, "ar"),
        (PERSIAN, "fa"),
        ("وزارتِ خارجہ نے کہا ہے کہ وفد کل صبح دارالحکومت کے لیے روانہ ہو گا۔", "ur"),
        ("Министерство сообщило, что делегация завтра утром уедет в столицу.", "ru"),
        ("Міністерство повідомило, що делегація завтра вранці поїде до столиці.", "uk"),
        ("משרד החוץ הודיע כי המשלחת תצא מחר בבוקר אל הבירה.", "he"),
        ("外交部表示，代表团将于明天上午前往首都。", "zh"),
        ("外務省は、代表団が明日の朝に首都へ向かうと発表した。", "ja"),
        ("Το υπουργείο ανακοίνωσε ότι η αντιπροσωπεία θα φύγει αύριο.", "el"),
        ("12 / 34 – 56", "und"),
    ],
)
def test_the_language_of_a_sentence(text: str, language: str) -> None:
    assert language_of(text) == language


def test_arabic_typed_on_a_persian_keyboard_is_still_arabic() -> None:
    typed = ARABIC.replace("ي", "ی").replace("ك", "ک")
    assert language_of(typed) == "ar"


def test_a_mixed_text_takes_the_language_of_most_of_it() -> None:
    english = "The ministry said that the delegation would leave for Cairo in the morning. "
    assert language_of(english * 5 + ARABIC) == "en"
    assert language_of(ARABIC * 5 + english) == "ar"


def test_a_quotation_in_english_does_not_make_a_french_text_english() -> None:
    french = "Le ministère a annoncé que la délégation quittera la ville demain matin. "
    assert language_of(french * 4 + "« We shall see what they have to say, » dit-il.") == "fr"


def test_an_article_full_of_foreign_names_is_english() -> None:
    text = (
        "Asaib Ahl al-Haq, Kataib Sayyid al-Shuhada, Saraya al-Salam, Badr and Liwa Fatemiyoun "
        "sent men to Diyala, Salah al-Din, Anbar and Kirkuk."
    )
    assert language_of(text) == "en"


@pytest.mark.parametrize(
    "text",
    [
        "President Ilya Morn met General Petar Sabo yesterday.",
        "President İlker Şahin met General Ömer Çelik yesterday.",
        "Iran backs Karsim Brigade, condemns Sabo faction",
        "Rebels seize two villages near Aleppo, monitors say",
        "Tarek Maluf, Omar Vesik, and Jon Dahl attacked Peru.",
    ],
)
def test_a_line_of_names_and_few_words_is_read_as_english(text: str) -> None:
    assert language_of(text) == "en"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Başkan İlker Şahin dün General Ömer Çelik ile görüştü.", "tr"),
        ("El presidente se reunio ayer con el general Sabo.", "es"),
        ("De president ontmoette gisteren generaal Sabo in Den Haag.", "nl"),
        ("Tentara menembak dua orang di Papua pada hari Senin.", "id"),
    ],
)
def test_a_line_that_is_surely_not_english_is_told_so(text: str, language: str) -> None:
    assert language_of(text) == language
