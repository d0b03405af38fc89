"""``student-care today``: one line a matter, with what the contract of the command promises."""

KEYS = ["kind", "number", "class", "due", "days_late", "text"]
KINDS = {
    "record", "visit", "sheet", "screening", "case", "follow_up", "referral", "meeting", "homeroom", "approval",
    "urgent",
}


def test_each_matter_is_one_object_with_its_six_facts(give):
    found = give("head", "today", "--json").json
    assert found
    for one in found:
        assert list(one) == KEYS
        assert one["kind"] in KINDS
        assert one["number"] is None or one["number"].isdigit()
        assert (one["days_late"] is None) == (one["due"] is None)
    assert found[0]["kind"] == "urgent"
    assert {one["number"] for one in found if one["kind"] == "case"}, "children at risk without a case"
    assert None in {one["number"] for one in found if one["kind"] == "visit"}


def test_the_account_that_asks_decides_what_is_told(give):
    kinds = {who: {one["kind"] for one in give(who, "today", "--json").json} for who in ("principal", "nurse")}
    assert kinds["principal"] <= {"approval", "urgent"}
    assert kinds["nurse"] <= {"referral"}
    mine = give("homeroom", "today", "--json").json
    assert len({one["class"] for one in mine}) == 1
    assert "urgent" not in {one["kind"] for one in give("grade1", "today", "--json").json}
    assert give("admin", "today").code == 3


def test_for_a_person_a_line_says_where_who_what_and_since_when(give):
    lines = give("homeroom", "today").out.splitlines()
    where, _, what, when = lines[0].split("\t")
    assert where.startswith("ม.")
    assert what
    assert when
