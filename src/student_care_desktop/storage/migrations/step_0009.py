"""Step 9: supervision and evaluation."""

STATEMENTS = (
    """
    CREATE TABLE supervision (
        id TEXT NOT NULL,
        cycle_id TEXT,
        place INTEGER NOT NULL,
        classroom_id TEXT,
        round INTEGER,
        day DATE,
        supervisor TEXT NOT NULL,
        teacher TEXT NOT NULL,
        topic TEXT NOT NULL,
        state TEXT NOT NULL,
        checks TEXT NOT NULL,
        gaps TEXT NOT NULL,
        good TEXT NOT NULL,
        improve TEXT NOT NULL,
        advice TEXT NOT NULL,
        reply TEXT NOT NULL,
        replied DATE,
        next_day DATE,
        CONSTRAINT pk_supervision PRIMARY KEY (id),
        CONSTRAINT fk_supervision_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_supervision_classroom_id FOREIGN KEY(classroom_id) REFERENCES classroom (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_supervision_classroom_id ON supervision (classroom_id)
    """,
    """
    CREATE INDEX ix_supervision_cycle_id ON supervision (cycle_id)
    """,
    """
    CREATE TABLE coordination (
        id TEXT NOT NULL,
        cycle_id TEXT,
        place INTEGER NOT NULL,
        day DATE,
        whom TEXT NOT NULL,
        channel TEXT NOT NULL,
        topic TEXT NOT NULL,
        result TEXT NOT NULL,
        CONSTRAINT pk_coordination PRIMARY KEY (id),
        CONSTRAINT fk_coordination_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_coordination_cycle_id ON coordination (cycle_id)
    """,
    """
    CREATE TABLE praise (
        id TEXT NOT NULL,
        cycle_id TEXT,
        place INTEGER NOT NULL,
        kind TEXT NOT NULL,
        staff_id TEXT,
        name TEXT NOT NULL,
        reason TEXT NOT NULL,
        day DATE,
        CONSTRAINT pk_praise PRIMARY KEY (id),
        CONSTRAINT fk_praise_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_praise_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_praise_cycle_id ON praise (cycle_id)
    """,
    """
    CREATE INDEX ix_praise_staff_id ON praise (staff_id)
    """,
    """
    CREATE TABLE teacher_rating (
        id TEXT NOT NULL,
        cycle_id TEXT,
        place INTEGER NOT NULL,
        staff_id TEXT,
        role TEXT NOT NULL,
        evaluator TEXT NOT NULL,
        day DATE,
        marks TEXT NOT NULL,
        note TEXT NOT NULL,
        CONSTRAINT pk_teacher_rating PRIMARY KEY (id),
        CONSTRAINT fk_teacher_rating_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_teacher_rating_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_teacher_rating_cycle_id ON teacher_rating (cycle_id)
    """,
    """
    CREATE INDEX ix_teacher_rating_staff_id ON teacher_rating (staff_id)
    """,
    """
    CREATE TABLE evaluation_plan (
        id TEXT NOT NULL,
        cycle_id TEXT,
        place INTEGER NOT NULL,
        indicator TEXT NOT NULL,
        tool TEXT NOT NULL,
        source TEXT NOT NULL,
        collector TEXT NOT NULL,
        day DATE,
        CONSTRAINT pk_evaluation_plan PRIMARY KEY (id),
        CONSTRAINT fk_evaluation_plan_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_evaluation_plan_cycle_id ON evaluation_plan (cycle_id)
    """,
    """
    CREATE TABLE rating (
        id TEXT NOT NULL,
        cycle_id TEXT,
        place INTEGER NOT NULL,
        indicator TEXT NOT NULL,
        level INTEGER,
        numerator FLOAT,
        denominator FLOAT,
        judgement TEXT NOT NULL,
        evidence TEXT NOT NULL,
        "by" TEXT NOT NULL,
        day DATE,
        CONSTRAINT pk_rating PRIMARY KEY (id),
        CONSTRAINT uq_rating_cycle_id_indicator UNIQUE (cycle_id, indicator),
        CONSTRAINT fk_rating_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_rating_cycle_id ON rating (cycle_id)
    """,
    """
    CREATE TABLE survey_sheet (
        id TEXT NOT NULL,
        cycle_id TEXT,
        place INTEGER NOT NULL,
        survey TEXT NOT NULL,
        "group" TEXT NOT NULL,
        marks TEXT NOT NULL,
        words TEXT NOT NULL,
        day DATE,
        CONSTRAINT pk_survey_sheet PRIMARY KEY (id),
        CONSTRAINT fk_survey_sheet_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_survey_sheet_cycle_id ON survey_sheet (cycle_id)
    """,
    """
    CREATE TABLE publicity (
        id TEXT NOT NULL,
        cycle_id TEXT,
        place INTEGER NOT NULL,
        channel TEXT NOT NULL,
        day DATE,
        audience TEXT NOT NULL,
        what TEXT NOT NULL,
        CONSTRAINT pk_publicity PRIMARY KEY (id),
        CONSTRAINT fk_publicity_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_publicity_cycle_id ON publicity (cycle_id)
    """,
)
