"""The word list that ships with the program."""

from __future__ import annotations

import time

from student_care_desktop.catalog.breaking import breaker


def test_it_is_ready_before_anybody_notices() -> None:
    breaker.cache_clear()
    start = time.perf_counter()
    breaker()
    assert time.perf_counter() - start < 0.5  # 0.05 s on the machine it was written on


def test_it_knows_the_words_of_a_school_and_its_places() -> None:
    assert breaker().pieces("สำนักงานเขตพื้นที่การศึกษาประถมศึกษาเชียงใหม่ เขต 3") == [
        "สำนักงาน", "เขตพื้นที่การศึกษา", "ประถมศึกษา", "เชียงใหม่ ", "เขต ", "3",
    ]
    assert breaker().pieces("ข้าพเจ้าขอรับรองว่าข้อมูลข้างต้นเป็นความจริงทุกประการ") == [
        "ข้าพเจ้า", "ขอ", "รับรอง", "ว่า", "ข้อมูล", "ข้างต้น", "เป็น", "ความจริง", "ทุก", "ประการ",
    ]
