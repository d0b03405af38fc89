"""Papers of a child: pictures and PDFs are kept encrypted, looked at, taken out; anything else is refused."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from PIL import Image

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.students import Attachment
from student_care_desktop.domain.visits import HomeVisit
from student_care_desktop.domain.words import mark
from student_care_desktop.services import attachments, history, photos, students
from student_care_desktop.services.desk import Desk

SCAN = b"%PDF-1.4\n1 0 obj\n<</Type /Catalog>>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"


def saved(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def jpeg(size: tuple[int, int] = (60, 40), **more: object) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, "navy").save(out, "JPEG", **more)
    return out.getvalue()


def free(desk: Desk) -> list[Attachment]:
    return list(students.sheaf(desk, students.find(desk, "70001").id).attachments)


def test_a_pdf_comes_back_byte_for_byte_and_lies_encrypted(desk: Desk, tmp_path: Path) -> None:
    child = students.find(desk, "70001")
    kept = attachments.add(desk, child, saved(tmp_path, "ใบรับรองแพทย์.pdf", SCAN))
    assert (kept.caption, kept.media, kept.size) == ("ใบรับรองแพทย์", attachments.PDF, len(SCAN))
    assert attachments.content(desk, kept.id) == SCAN
    assert free(desk) == [kept]
    stored = desk.store.attachments.path(kept.digest).read_bytes()
    assert b"%PDF" not in stored


def test_a_photographed_paper_loses_place_and_camera(desk: Desk, tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0110] = "กล้อง"
    kept = attachments.add(
        desk, students.find(desk, "70001"), saved(tmp_path, "IMG_1.jpg", jpeg(exif=exif)), "สำเนาทะเบียนบ้าน"
    )
    assert kept.caption == "สำเนาทะเบียนบ้าน"
    assert not Image.open(io.BytesIO(attachments.content(desk, kept.id))).getexif()


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("แฟ้ม.docx", b"PK\x03\x04 word", "not a picture"),
        ("เปล่า.jpg", b"", "not a picture"),
        ("ขาด.jpg", jpeg((900, 900))[:900], "damaged or cut short"),
        ("ขาด.pdf", SCAN[:40], "cut short"),
        ("ล็อก.pdf", SCAN.replace(b"/Root 1 0 R", b"/Root 1 0 R /Encrypt 2 0 R"), "password"),
        ("ใหญ่.jpg", jpeg((10_001, 6_000)), "60 million points"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_no_paper_is_refused_in_words_and_nothing_is_kept(
    desk: Desk, tmp_path: Path, name: str, data: bytes, told: str
) -> None:
    before, files = history.changes(desk), list(desk.store.attachments.names())
    with pytest.raises(CareError, match=told):
        attachments.add(desk, students.find(desk, "70001"), saved(tmp_path, name, data))
    assert history.changes(desk) == before
    assert list(desk.store.attachments.names()) == files


def test_a_file_that_is_too_large_or_not_there_is_refused(desk: Desk, tmp_path: Path) -> None:
    large = saved(tmp_path, "ใหญ่.pdf", b"%PDF-1.4" + bytes(20_000_001))
    for path, told in ((large, "larger than 20 MB"), (tmp_path / "ไม่มี.pdf", "cannot be read")):
        with pytest.raises(CareError, match=told):
            attachments.add(desk, students.find(desk, "70001"), path)


def test_taken_out_it_can_be_brought_back(desk: Desk, tmp_path: Path) -> None:
    child = students.find(desk, "70001")
    kept = attachments.add(desk, child, saved(tmp_path, "หนังสือ.pdf", SCAN))
    attachments.remove(desk, child, kept)
    assert free(desk) == []
    with pytest.raises(CareError, match="not on record"):
        attachments.content(desk, kept.id)
    history.take_back(desk, history.changes(desk, 1)[0].id)
    assert attachments.content(desk, kept.id) == SCAN


def test_portraits_and_pictures_of_a_visit_are_no_papers(desk: Desk, tmp_path: Path) -> None:
    child = photos.set_photo(desk, students.find(desk, "70001"), saved(tmp_path, "หน้า.jpg", jpeg()))
    house = Attachment(student_id=child.id, digest="0" * 64, caption="หน้าบ้าน")
    visit = HomeVisit(student_id=child.id, year_id=desk.year.id, answers=json.dumps({"photo": house.id}))
    with desk.store.write(mark("Why", "Add {name}").with_(name="x"), desk.now()) as unit:
        unit.put_all([house, visit])
    assert free(desk) == []
    students.save(desk, students.sheaf(desk, child.id))
    with desk.store.read() as look:
        assert len(look.all(Attachment, student_id=child.id)) == 2, "saving the page takes nothing out"
