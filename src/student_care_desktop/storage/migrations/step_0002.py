"""Step 2: knowing and screening each child."""

STATEMENTS = (
    """
    CREATE TABLE consent (
        id TEXT NOT NULL,
        student_id TEXT,
        scope TEXT NOT NULL,
        given_by TEXT NOT NULL,
        day DATE,
        withdrawn DATE,
        paper TEXT NOT NULL,
        CONSTRAINT pk_consent PRIMARY KEY (id),
        CONSTRAINT fk_consent_student_id FOREIGN KEY(student_id) REFERENCES student (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE economy (
        id TEXT NOT NULL,
        student_id TEXT,
        allowance INTEGER,
        job TEXT NOT NULL,
        job_income INTEGER,
        debts INTEGER,
        welfare_card BOOLEAN,
        eef TEXT NOT NULL,
        eef_when TEXT NOT NULL,
        poor_subsidy BOOLEAN,
        CONSTRAINT pk_economy PRIMARY KEY (id),
        CONSTRAINT uq_economy_student_id UNIQUE (student_id),
        CONSTRAINT fk_economy_student_id FOREIGN KEY(student_id) REFERENCES student (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE health (
        id TEXT NOT NULL,
        student_id TEXT,
        chronic TEXT NOT NULL,
        medicine TEXT NOT NULL,
        drug_allergy TEXT NOT NULL,
        food_allergy TEXT NOT NULL,
        surgery TEXT NOT NULL,
        eyesight TEXT NOT NULL,
        hearing TEXT NOT NULL,
        teeth TEXT NOT NULL,
        vaccination TEXT NOT NULL,
        disabilities JSON NOT NULL,
        disability_by TEXT NOT NULL,
        disability_card TEXT NOT NULL,
        card_expires DATE,
        scheme TEXT NOT NULL,
        hospital TEXT NOT NULL,
        insured BOOLEAN,
        CONSTRAINT pk_health PRIMARY KEY (id),
        CONSTRAINT uq_health_student_id UNIQUE (student_id),
        CONSTRAINT fk_health_student_id FOREIGN KEY(student_id) REFERENCES student (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE home_visit (
        id TEXT NOT NULL,
        student_id TEXT,
        year_id TEXT,
        term INTEGER NOT NULL,
        round INTEGER NOT NULL,
        day DATE,
        form TEXT NOT NULL,
        how TEXT NOT NULL,
        visited_by TEXT NOT NULL,
        informant TEXT NOT NULL,
        informant_name TEXT NOT NULL,
        status TEXT NOT NULL,
        answers TEXT NOT NULL,
        version TEXT NOT NULL,
        hash TEXT NOT NULL,
        income_month FLOAT,
        income_per_head FLOAT,
        CONSTRAINT pk_home_visit PRIMARY KEY (id),
        CONSTRAINT fk_home_visit_student_id FOREIGN KEY(student_id) REFERENCES student (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_home_visit_year_id FOREIGN KEY(year_id) REFERENCES year (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE household_member (
        id TEXT NOT NULL,
        household_id TEXT,
        place INTEGER NOT NULL,
        name TEXT NOT NULL,
        relation TEXT NOT NULL,
        national_id TEXT NOT NULL,
        education TEXT NOT NULL,
        age INTEGER,
        disabled BOOLEAN,
        chronic BOOLEAN,
        unemployed BOOLEAN,
        wages FLOAT,
        farm FLOAT,
        business FLOAT,
        welfare FLOAT,
        other_income FLOAT,
        CONSTRAINT pk_household_member PRIMARY KEY (id),
        CONSTRAINT fk_household_member_household_id FOREIGN KEY(household_id) REFERENCES household (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE scholarship (
        id TEXT NOT NULL,
        student_id TEXT,
        year INTEGER,
        name TEXT NOT NULL,
        amount INTEGER,
        giver TEXT NOT NULL,
        CONSTRAINT pk_scholarship PRIMARY KEY (id),
        CONSTRAINT fk_scholarship_student_id FOREIGN KEY(student_id) REFERENCES student (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE talent (
        id TEXT NOT NULL,
        student_id TEXT,
        area TEXT NOT NULL,
        detail TEXT NOT NULL,
        award TEXT NOT NULL,
        day DATE,
        CONSTRAINT pk_talent PRIMARY KEY (id),
        CONSTRAINT fk_talent_student_id FOREIGN KEY(student_id) REFERENCES student (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE voice_sheet (
        id TEXT NOT NULL,
        student_id TEXT,
        year_id TEXT,
        term INTEGER NOT NULL,
        round INTEGER NOT NULL,
        day DATE,
        answers TEXT NOT NULL,
        comment TEXT NOT NULL,
        version TEXT NOT NULL,
        hash TEXT NOT NULL,
        keyed_by TEXT NOT NULL,
        CONSTRAINT pk_voice_sheet PRIMARY KEY (id),
        CONSTRAINT fk_voice_sheet_student_id FOREIGN KEY(student_id) REFERENCES student (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_voice_sheet_year_id FOREIGN KEY(year_id) REFERENCES year (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE screening (
        id TEXT NOT NULL,
        enrollment_id TEXT,
        round INTEGER NOT NULL,
        status TEXT NOT NULL,
        signs JSON NOT NULL,
        screened JSON NOT NULL,
        refused JSON NOT NULL,
        details TEXT NOT NULL,
        version TEXT NOT NULL,
        digest TEXT NOT NULL,
        day DATE,
        confirmed_by TEXT NOT NULL,
        locked_by TEXT NOT NULL,
        remark TEXT NOT NULL,
        CONSTRAINT pk_screening PRIMARY KEY (id),
        CONSTRAINT uq_screening_enrollment_id_round UNIQUE (enrollment_id, round),
        CONSTRAINT fk_screening_enrollment_id FOREIGN KEY(enrollment_id) REFERENCES enrollment (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE sheet (
        id TEXT NOT NULL,
        enrollment_id TEXT,
        instrument TEXT NOT NULL,
        informant TEXT NOT NULL,
        round INTEGER NOT NULL,
        day DATE,
        answers TEXT NOT NULL,
        supplement TEXT NOT NULL,
        entered TEXT NOT NULL,
        noted TEXT NOT NULL,
        status TEXT NOT NULL,
        scores TEXT NOT NULL,
        bands TEXT NOT NULL,
        groups TEXT NOT NULL,
        norms TEXT NOT NULL,
        supplement_norms TEXT NOT NULL,
        prorated TEXT NOT NULL,
        version TEXT NOT NULL,
        digest TEXT NOT NULL,
        keyed_by TEXT NOT NULL,
        keyed_at TEXT NOT NULL,
        seconds INTEGER,
        again TEXT NOT NULL,
        CONSTRAINT pk_sheet PRIMARY KEY (id),
        CONSTRAINT uq_sheet_enrollment_id_instrument_informant_round UNIQUE (enrollment_id, instrument, informant, round),
        CONSTRAINT fk_sheet_enrollment_id FOREIGN KEY(enrollment_id) REFERENCES enrollment (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE term_report (
        id TEXT NOT NULL,
        enrollment_id TEXT,
        term INTEGER NOT NULL,
        gpa FLOAT,
        gpax FLOAT,
        zeros INTEGER,
        incomplete INTEGER,
        no_exam INTEGER,
        failed_activities INTEGER,
        school_days INTEGER,
        absent_days INTEGER,
        leave_days INTEGER,
        late_times INTEGER,
        CONSTRAINT pk_term_report PRIMARY KEY (id),
        CONSTRAINT uq_term_report_enrollment_id_term UNIQUE (enrollment_id, term),
        CONSTRAINT fk_term_report_enrollment_id FOREIGN KEY(enrollment_id) REFERENCES enrollment (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE urgent_case (
        id TEXT NOT NULL,
        enrollment_id TEXT,
        cause TEXT NOT NULL,
        source TEXT NOT NULL,
        opened DATE,
        opened_by TEXT NOT NULL,
        note TEXT NOT NULL,
        closed DATE,
        CONSTRAINT pk_urgent_case PRIMARY KEY (id),
        CONSTRAINT fk_urgent_case_enrollment_id FOREIGN KEY(enrollment_id) REFERENCES enrollment (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE override (
        id TEXT NOT NULL,
        screening_id TEXT,
        area TEXT NOT NULL,
        old TEXT NOT NULL,
        new TEXT NOT NULL,
        reason TEXT NOT NULL,
        who TEXT NOT NULL,
        "when" DATE,
        CONSTRAINT pk_override PRIMARY KEY (id),
        CONSTRAINT fk_override_screening_id FOREIGN KEY(screening_id) REFERENCES screening (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_consent_student_id ON consent (student_id)
    """,
    """
    CREATE INDEX ix_economy_student_id ON economy (student_id)
    """,
    """
    CREATE INDEX ix_health_student_id ON health (student_id)
    """,
    """
    CREATE INDEX ix_home_visit_student_id ON home_visit (student_id)
    """,
    """
    CREATE INDEX ix_home_visit_year_id ON home_visit (year_id)
    """,
    """
    CREATE INDEX ix_household_member_household_id ON household_member (household_id)
    """,
    """
    CREATE INDEX ix_scholarship_student_id ON scholarship (student_id)
    """,
    """
    CREATE INDEX ix_talent_student_id ON talent (student_id)
    """,
    """
    CREATE INDEX ix_voice_sheet_student_id ON voice_sheet (student_id)
    """,
    """
    CREATE INDEX ix_voice_sheet_year_id ON voice_sheet (year_id)
    """,
    """
    CREATE INDEX ix_screening_enrollment_id ON screening (enrollment_id)
    """,
    """
    CREATE INDEX ix_sheet_enrollment_id ON sheet (enrollment_id)
    """,
    """
    CREATE INDEX ix_term_report_enrollment_id ON term_report (enrollment_id)
    """,
    """
    CREATE INDEX ix_urgent_case_enrollment_id ON urgent_case (enrollment_id)
    """,
    """
    CREATE INDEX ix_override_screening_id ON override (screening_id)
    """,
)
