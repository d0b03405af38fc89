"""Step 6: teachers' views, behaviour, referring and approving."""

STATEMENTS = (
    """
    CREATE TABLE teacher_view (
        id TEXT NOT NULL,
        enrollment_id TEXT,
        code TEXT NOT NULL,
        teacher TEXT NOT NULL,
        subject TEXT NOT NULL,
        asked DATE,
        day DATE,
        marks TEXT NOT NULL,
        good TEXT NOT NULL,
        worry TEXT NOT NULL,
        helps JSON NOT NULL,
        CONSTRAINT pk_teacher_view PRIMARY KEY (id),
        CONSTRAINT fk_teacher_view_enrollment_id FOREIGN KEY(enrollment_id) REFERENCES enrollment (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE behaviour (
        id TEXT NOT NULL,
        enrollment_id TEXT,
        day DATE,
        place TEXT NOT NULL,
        rule TEXT NOT NULL,
        points INTEGER NOT NULL,
        detail TEXT NOT NULL,
        reporter TEXT NOT NULL,
        witness TEXT NOT NULL,
        measure TEXT NOT NULL,
        explanation TEXT NOT NULL,
        parent_told DATE,
        until DATE,
        approved_by TEXT NOT NULL,
        CONSTRAINT pk_behaviour PRIMARY KEY (id),
        CONSTRAINT fk_behaviour_enrollment_id FOREIGN KEY(enrollment_id) REFERENCES enrollment (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE agency (
        id TEXT NOT NULL,
        kind TEXT NOT NULL,
        name TEXT NOT NULL,
        head TEXT NOT NULL,
        contact TEXT NOT NULL,
        phone TEXT NOT NULL,
        address TEXT NOT NULL,
        note TEXT NOT NULL,
        CONSTRAINT pk_agency PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE referral (
        id TEXT NOT NULL,
        enrollment_id TEXT,
        case_id TEXT,
        agency_id TEXT,
        kind TEXT NOT NULL,
        number TEXT NOT NULL,
        day DATE,
        sender TEXT NOT NULL,
        sender_account TEXT NOT NULL,
        receiver TEXT NOT NULL,
        receiver_name TEXT NOT NULL,
        urgency TEXT NOT NULL,
        area TEXT NOT NULL,
        problem TEXT NOT NULL,
        since TEXT NOT NULL,
        helped TEXT NOT NULL,
        asked TEXT NOT NULL,
        chosen JSON NOT NULL,
        diagnosis TEXT NOT NULL,
        documents TEXT NOT NULL,
        carrier TEXT NOT NULL,
        companion TEXT NOT NULL,
        travel TEXT NOT NULL,
        appointment DATE,
        consent TEXT NOT NULL,
        consent_day DATE,
        law_note TEXT NOT NULL,
        state TEXT NOT NULL,
        sent DATE,
        heard DATE,
        next_day DATE,
        closed DATE,
        result TEXT NOT NULL,
        CONSTRAINT pk_referral PRIMARY KEY (id),
        CONSTRAINT fk_referral_enrollment_id FOREIGN KEY(enrollment_id) REFERENCES enrollment (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_referral_case_id FOREIGN KEY(case_id) REFERENCES care_case (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_referral_agency_id FOREIGN KEY(agency_id) REFERENCES agency (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE referral_step (
        id TEXT NOT NULL,
        referral_id TEXT,
        place INTEGER NOT NULL,
        day DATE,
        "before" TEXT NOT NULL,
        "after" TEXT NOT NULL,
        "by" TEXT NOT NULL,
        note TEXT NOT NULL,
        digest TEXT NOT NULL,
        CONSTRAINT pk_referral_step PRIMARY KEY (id),
        CONSTRAINT fk_referral_step_referral_id FOREIGN KEY(referral_id) REFERENCES referral (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE approval (
        id TEXT NOT NULL,
        enrollment_id TEXT,
        classroom_id TEXT,
        kind TEXT NOT NULL,
        about TEXT NOT NULL,
        asked DATE,
        asked_by TEXT NOT NULL,
        state TEXT NOT NULL,
        decided DATE,
        decided_by TEXT NOT NULL,
        remark TEXT NOT NULL,
        CONSTRAINT pk_approval PRIMARY KEY (id),
        CONSTRAINT fk_approval_enrollment_id FOREIGN KEY(enrollment_id) REFERENCES enrollment (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_approval_classroom_id FOREIGN KEY(classroom_id) REFERENCES classroom (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_teacher_view_enrollment_id ON teacher_view (enrollment_id)
    """,
    """
    CREATE INDEX ix_behaviour_enrollment_id ON behaviour (enrollment_id)
    """,
    """
    CREATE INDEX ix_referral_agency_id ON referral (agency_id)
    """,
    """
    CREATE INDEX ix_referral_case_id ON referral (case_id)
    """,
    """
    CREATE INDEX ix_referral_enrollment_id ON referral (enrollment_id)
    """,
    """
    CREATE INDEX ix_referral_step_referral_id ON referral_step (referral_id)
    """,
    """
    CREATE INDEX ix_approval_classroom_id ON approval (classroom_id)
    """,
    """
    CREATE INDEX ix_approval_enrollment_id ON approval (enrollment_id)
    """,
)
