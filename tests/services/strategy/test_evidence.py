"""Evidence: kept, named, taken out, gathered into a folder and a book that name nobody of whom few may know."""

from __future__ import annotations

from pathlib import Path

import pytest

from student_care_desktop.domain.errors import Cancelled, CareError
from student_care_desktop.domain.papers import Tally
from student_care_desktop.domain.people import Account
from student_care_desktop.domain.strategy.direction import Need
from student_care_desktop.domain.strategy.doing import ClassDoing, by_teacher, together
from student_care_desktop.domain.words import Words
from student_care_desktop.services import history, indicators, traces
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.progress import Progress
from student_care_desktop.services.strategy import evidence, evidence_book, stages
from tests.fixtures.school import Clock
from tests.reports.papers import jpeg
from tests.reports.reading import texts


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    file = tmp_path / "ภาพประชุม.jpg"
    file.write_bytes(jpeg())
    return file


def test_a_picture_is_kept_named_looked_at_and_taken_out(desk: Desk, photo: Path) -> None:
    kept = evidence.add(desk, photo, "strategy_1")
    assert (kept.name, kept.mime, kept.stage) == ("ภาพประชุม", "image/jpeg", "strategy_1")
    assert evidence.as_pages(desk, kept.id).startswith(b"%PDF")
    evidence.rename(desk, kept.id, "ประชุมทีมนำ")
    (one,) = evidence.evidence(desk)
    assert one.name == "ประชุมทีมนำ"
    with pytest.raises(CareError):
        evidence.rename(desk, kept.id, "  ")
    evidence.remove(desk, kept.id)
    assert evidence.evidence(desk) == ()
    last = history.last(desk)
    assert last
    history.take_back(desk, last.id)
    assert len(evidence.evidence(desk)) == 1


def test_what_is_neither_picture_nor_pdf_or_of_nothing_is_refused(desk: Desk, tmp_path: Path, photo: Path) -> None:
    bad = tmp_path / "เพลง.mp3"
    bad.write_bytes(b"ID3 nothing to see")
    for file, stage in ((bad, "strategy_1"), (tmp_path / "ไม่มี.pdf", "strategy_1"), (photo, "")):
        with pytest.raises(CareError):
            evidence.add(desk, file, stage)
    assert evidence.evidence(desk) == ()


def test_a_closed_year_takes_no_evidence_until_it_is_opened(desk: Desk, photo: Path, time: Clock) -> None:
    evidence.add(desk, photo, "strategy_1")
    time.forward(60 * 24 * 400)
    with pytest.raises(CareError):
        evidence.add(desk, photo, "strategy_1")
    stages.reopen(desk)
    assert evidence.add(desk, photo, "strategy_2").place == 2


def test_one_press_gathers_everything_numbered_with_contents(desk: Desk, photo: Path, tmp_path: Path) -> None:
    evidence.add(desk, photo, "strategy_1", name="ภาพชุมชน")
    evidence.add(desk, photo, indicator="recorded", name="ภาพเยี่ยมบ้าน")
    stages.keep_page(desk, "strategy_1", "needs", (Need(source="learners", text="ก"),), done=True)
    made = evidence_book.gather(desk, tmp_path)
    files = sorted(str(one.relative_to(made)) for one in made.rglob("*") if one.is_file())
    assert any(one.endswith("ภาพชุมชน.jpg") and "/01.1" not in one for one in files)
    assert any("ภาพเยี่ยมบ้าน.jpg" in one for one in files)
    contents = next(one for one in made.glob("*.pdf") if one.name.startswith("0"))
    told = " ".join(texts(contents.read_bytes())).replace(" ", "")
    assert "ภาพเยี่ยมบ้าน" in told
    whole = next(one for one in made.glob("*.pdf") if not one.name.startswith("0"))
    assert len(texts(whole.read_bytes())) > len(files) - 2
    again = evidence_book.gather(desk, tmp_path)
    assert again != made
    assert traces.traces(desk)[0].line.act == "export"


def test_one_indicator_alone_has_its_list_and_its_papers(desk: Desk, photo: Path) -> None:
    evidence.add(desk, photo, indicator="recorded", name="ภาพเยี่ยมบ้าน")
    pages = texts(evidence_book.book(desk, "recorded"))
    told = " ".join(pages)
    figure = indicators.behind(desk, "recorded").figure
    assert f"{figure.numerator}" in told
    assert "ธันวา" in told
    assert "ภาพเยี่ยมบ้าน" in told.replace(" ", "")


def test_without_the_right_to_all_lists_classes_are_counted_and_nobody_is_named(desk: Desk) -> None:
    desk.account = Account(name="head", roles=("principal",))
    told = " ".join(texts(evidence_book.book(desk, "recorded")))
    assert "ม.1/10" in told
    assert "ธันวา" not in told


def test_a_cancelled_folder_is_gone(desk: Desk, photo: Path, tmp_path: Path) -> None:
    evidence.add(desk, photo, "strategy_1")
    there = set(tmp_path.iterdir())
    steps: list[int] = []

    def stop(done: int, of: int, words: Words) -> None:
        steps.append(done)
        if any(one.name.startswith(".") for one in tmp_path.iterdir()):
            progress.cancel()

    progress = Progress(stop)
    with pytest.raises(Cancelled):
        evidence_book.gather(desk, tmp_path, progress=progress)
    assert steps
    assert set(tmp_path.iterdir()) == there


def test_without_anything_nothing_is_written(bare_desk: Desk, tmp_path: Path) -> None:
    there = set(tmp_path.iterdir())
    with pytest.raises(CareError):
        evidence_book.gather(bare_desk, tmp_path, "visited")
    assert set(tmp_path.iterdir()) == there


def test_two_advisers_share_a_class_and_nobody_is_lost() -> None:
    one = ClassDoing(id="a", name="ม.1/1", advisers=("ก", "ข"), children=3, steps={1: Tally(2, 3)})
    two = ClassDoing(id="b", name="ม.1/2", advisers=("ก",), children=4, steps={1: Tally(1, 4), 4: Tally(0, 0)})
    none = ClassDoing(id="c", name="ม.1/3", children=1, steps={1: Tally(0, 1)})
    first, second, nobody = by_teacher((one, two, none))
    assert (first.name, first.classes, first.children, first.steps[1]) == ("ก", ("ม.1/1", "ม.1/2"), 7, Tally(3, 7))
    assert (second.children, nobody.name, nobody.left) == (3, "", 1)
    assert together([one.steps, two.steps, none.steps])[1] == Tally(3, 8)
