"""Step 5: helping: cases, counselling, conferences, child protection."""

STATEMENTS = (
    """
    CREATE TABLE care_plan (
        id TEXT NOT NULL,
        classroom_id TEXT,
        area TEXT NOT NULL,
        name TEXT NOT NULL,
        problem TEXT NOT NULL,
        goal TEXT NOT NULL,
        day DATE,
        owner TEXT NOT NULL,
        result TEXT NOT NULL,
        closed DATE,
        CONSTRAINT pk_care_plan PRIMARY KEY (id),
        CONSTRAINT fk_care_plan_classroom_id FOREIGN KEY(classroom_id) REFERENCES classroom (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE care_case (
        id TEXT NOT NULL,
        enrollment_id TEXT,
        plan_id TEXT,
        number TEXT NOT NULL,
        area TEXT NOT NULL,
        source TEXT NOT NULL,
        opened DATE,
        opened_by TEXT NOT NULL,
        manager TEXT NOT NULL,
        group_before TEXT NOT NULL,
        problem TEXT NOT NULL,
        causes TEXT NOT NULL,
        protective TEXT NOT NULL,
        goal TEXT NOT NULL,
        measure TEXT NOT NULL,
        start_value TEXT NOT NULL,
        end_value TEXT NOT NULL,
        strength TEXT NOT NULL,
        state TEXT NOT NULL,
        closed DATE,
        closed_by TEXT NOT NULL,
        outcome TEXT NOT NULL,
        result TEXT NOT NULL,
        group_after TEXT NOT NULL,
        CONSTRAINT pk_care_case PRIMARY KEY (id),
        CONSTRAINT fk_care_case_enrollment_id FOREIGN KEY(enrollment_id) REFERENCES enrollment (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_care_case_plan_id FOREIGN KEY(plan_id) REFERENCES care_plan (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE care_action (
        id TEXT NOT NULL,
        case_id TEXT,
        method TEXT NOT NULL,
        text TEXT NOT NULL,
        owner TEXT NOT NULL,
        due DATE,
        done DATE,
        help TEXT NOT NULL,
        amount FLOAT,
        result TEXT NOT NULL,
        source TEXT NOT NULL,
        CONSTRAINT pk_care_action PRIMARY KEY (id),
        CONSTRAINT fk_care_action_case_id FOREIGN KEY(case_id) REFERENCES care_case (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE follow_up (
        id TEXT NOT NULL,
        case_id TEXT,
        day DATE,
        outcome TEXT NOT NULL,
        note TEXT NOT NULL,
        "by" TEXT NOT NULL,
        next_day DATE,
        CONSTRAINT pk_follow_up PRIMARY KEY (id),
        CONSTRAINT fk_follow_up_case_id FOREIGN KEY(case_id) REFERENCES care_case (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE counselling (
        id TEXT NOT NULL,
        enrollment_id TEXT,
        case_id TEXT,
        number INTEGER NOT NULL,
        day DATE,
        start TEXT NOT NULL,
        finish TEXT NOT NULL,
        place TEXT NOT NULL,
        form TEXT NOT NULL,
        asked_by TEXT NOT NULL,
        counsellor TEXT NOT NULL,
        words TEXT NOT NULL,
        next_day DATE,
        status TEXT NOT NULL,
        CONSTRAINT pk_counselling PRIMARY KEY (id),
        CONSTRAINT fk_counselling_enrollment_id FOREIGN KEY(enrollment_id) REFERENCES enrollment (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_counselling_case_id FOREIGN KEY(case_id) REFERENCES care_case (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE protection_report (
        id TEXT NOT NULL,
        enrollment_id TEXT,
        found TEXT NOT NULL,
        found_by TEXT NOT NULL,
        words TEXT NOT NULL,
        told TEXT NOT NULL,
        reported_to TEXT NOT NULL,
        reported_at TEXT NOT NULL,
        channel TEXT NOT NULL,
        reference TEXT NOT NULL,
        safety TEXT NOT NULL,
        principal_at TEXT NOT NULL,
        parent TEXT NOT NULL,
        centre_no TEXT NOT NULL,
        ended DATE,
        CONSTRAINT pk_protection_report PRIMARY KEY (id),
        CONSTRAINT fk_protection_report_enrollment_id FOREIGN KEY(enrollment_id) REFERENCES enrollment (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE case_study (
        id TEXT NOT NULL,
        enrollment_id TEXT,
        case_id TEXT,
        writer TEXT NOT NULL,
        begun DATE,
        ended DATE,
        chapters TEXT NOT NULL,
        status TEXT NOT NULL,
        CONSTRAINT pk_case_study PRIMARY KEY (id),
        CONSTRAINT fk_case_study_enrollment_id FOREIGN KEY(enrollment_id) REFERENCES enrollment (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_case_study_case_id FOREIGN KEY(case_id) REFERENCES care_case (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE conference (
        id TEXT NOT NULL,
        year_id TEXT,
        number TEXT NOT NULL,
        day DATE,
        start TEXT NOT NULL,
        finish TEXT NOT NULL,
        place TEXT NOT NULL,
        chair TEXT NOT NULL,
        secretary TEXT NOT NULL,
        people TEXT NOT NULL,
        status TEXT NOT NULL,
        CONSTRAINT pk_conference PRIMARY KEY (id),
        CONSTRAINT fk_conference_year_id FOREIGN KEY(year_id) REFERENCES year (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE conference_child (
        id TEXT NOT NULL,
        conference_id TEXT,
        enrollment_id TEXT,
        case_id TEXT,
        code TEXT NOT NULL,
        presenter TEXT NOT NULL,
        background TEXT NOT NULL,
        evidence TEXT NOT NULL,
        done TEXT NOT NULL,
        opinions TEXT NOT NULL,
        resolution TEXT NOT NULL,
        manager TEXT NOT NULL,
        outside BOOLEAN,
        consent BOOLEAN,
        follow_day DATE,
        CONSTRAINT pk_conference_child PRIMARY KEY (id),
        CONSTRAINT fk_conference_child_conference_id FOREIGN KEY(conference_id) REFERENCES conference (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_conference_child_enrollment_id FOREIGN KEY(enrollment_id) REFERENCES enrollment (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_conference_child_case_id FOREIGN KEY(case_id) REFERENCES care_case (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_care_plan_classroom_id ON care_plan (classroom_id)
    """,
    """
    CREATE INDEX ix_care_case_enrollment_id ON care_case (enrollment_id)
    """,
    """
    CREATE INDEX ix_care_case_plan_id ON care_case (plan_id)
    """,
    """
    CREATE INDEX ix_care_action_case_id ON care_action (case_id)
    """,
    """
    CREATE INDEX ix_follow_up_case_id ON follow_up (case_id)
    """,
    """
    CREATE INDEX ix_counselling_case_id ON counselling (case_id)
    """,
    """
    CREATE INDEX ix_counselling_enrollment_id ON counselling (enrollment_id)
    """,
    """
    CREATE INDEX ix_protection_report_enrollment_id ON protection_report (enrollment_id)
    """,
    """
    CREATE INDEX ix_case_study_case_id ON case_study (case_id)
    """,
    """
    CREATE INDEX ix_case_study_enrollment_id ON case_study (enrollment_id)
    """,
    """
    CREATE INDEX ix_conference_year_id ON conference (year_id)
    """,
    """
    CREATE INDEX ix_conference_child_case_id ON conference_child (case_id)
    """,
    """
    CREATE INDEX ix_conference_child_conference_id ON conference_child (conference_id)
    """,
    """
    CREATE INDEX ix_conference_child_enrollment_id ON conference_child (enrollment_id)
    """,
)
