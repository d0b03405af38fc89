"""The fixed lists of the student record: key and label, in the order of the forms.

Source: the ministry's student file, form พฐ.4 (ten disadvantages) and the EEF form (family status).
"""

from __future__ import annotations

from student_care_desktop.domain.words import Words, mark

Options = tuple[tuple[str, Words], ...]

SEXES: Options = (("m", mark("Sex", "Male")), ("f", mark("Sex", "Female")))

STATUSES: Options = (
    ("studying", mark("Status", "Studying")),
    ("graduated", mark("Status", "Graduated")),
    ("transferred", mark("Status", "Transferred")),
    ("resigned", mark("Status", "Resigned")),
    ("dropped_out", mark("Status", "Dropped out")),
    ("struck_off", mark("Status", "Struck off")),
    ("deceased", mark("Status", "Deceased")),
)

ID_KINDS: Options = (
    ("citizen", mark("IdKind", "13-digit number")),
    ("g", mark("IdKind", "G-code")),
    ("passport", mark("IdKind", "Passport")),
    ("other", mark("IdKind", "Other")),
    ("none", mark("IdKind", "None yet")),
)

TITLES: tuple[Words, ...] = (
    mark("Title", "Boy"), mark("Title", "Girl"), mark("Title", "Mr"), mark("Title", "Miss"),
    mark("Title", "Novice"),
)

BLOOD_GROUPS: Options = tuple(
    (key, mark("Blood", "{group}").with_(group=key)) for key in ("A", "B", "AB", "O")
)

DISADVANTAGES: Options = (
    ("poor", mark("Disadvantage", "Poor child")),
    ("abandoned", mark("Disadvantage", "Abandoned child or orphan")),
    ("ethnic_minority", mark("Disadvantage", "Child of an ethnic minority")),
    ("abused", mark("Disadvantage", "Abused child")),
    ("street", mark("Disadvantage", "Street child")),
    ("aids", mark("Disadvantage", "Child affected by AIDS")),
    ("drugs", mark("Disadvantage", "Child affected by drugs")),
    ("forced_labour", mark("Disadvantage", "Child in forced labour")),
    ("detention", mark("Disadvantage", "Child in juvenile detention")),
    ("sex_trade", mark("Disadvantage", "Child in the sex trade")),
)

RESTRICTED_DISADVANTAGES = ("abused", "sex_trade")
"""What few may see of them: on paper only when it is asked for."""

GUARDIAN_ROLES: Options = (
    ("father", mark("GuardianRole", "Father")),
    ("mother", mark("GuardianRole", "Mother")),
    ("guardian", mark("GuardianRole", "Guardian")),
)

ALIVE: Options = (
    ("alive", mark("Alive", "Alive")),
    ("dead", mark("Alive", "Dead")),
    ("missing", mark("Alive", "Missing")),
)

PARENTS_STATUS: Options = (
    ("together", mark("ParentsStatus", "Together")),
    ("apart", mark("ParentsStatus", "Living apart")),
    ("divorced", mark("ParentsStatus", "Divorced")),
    ("father_gone", mark("ParentsStatus", "Father dead or missing")),
    ("mother_gone", mark("ParentsStatus", "Mother dead or missing")),
    ("both_gone", mark("ParentsStatus", "Both dead or missing")),
    ("abandoned", mark("ParentsStatus", "Child abandoned")),
)

LIVES_WITH: Options = (
    ("parents", mark("LivesWith", "Parents")),
    ("relatives", mark("LivesWith", "Relatives")),
    ("alone", mark("LivesWith", "Alone")),
    ("employer", mark("LivesWith", "Patron or employer")),
    ("institution", mark("LivesWith", "Institution")),
)

EDUCATION: Options = (
    ("none", mark("Education", "No schooling")),
    ("primary", mark("Education", "Primary")),
    ("lower_secondary", mark("Education", "Lower secondary")),
    ("upper_secondary", mark("Education", "Upper secondary or vocational certificate")),
    ("diploma", mark("Education", "Diploma")),
    ("bachelor", mark("Education", "Bachelor")),
    ("higher", mark("Education", "Higher than bachelor")),
)

WORKPLACES: Options = (
    ("district", mark("Workplace", "In the same district")),
    ("province", mark("Workplace", "In the same province")),
    ("elsewhere", mark("Workplace", "In another province")),
    ("abroad", mark("Workplace", "Abroad")),
)

TRAVEL: Options = (
    ("parents", mark("Travel", "Brought by parents")),
    ("bus", mark("Travel", "Public bus")),
    ("motorcycle", mark("Travel", "Motorcycle")),
    ("school_bus", mark("Travel", "School bus")),
    ("car", mark("Travel", "Car")),
    ("bicycle", mark("Travel", "Bicycle")),
    ("walk", mark("Travel", "On foot")),
    ("other", mark("Travel", "Other")),
)
