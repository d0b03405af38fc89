"""Step 8: agreement with those concerned, the plan."""

STATEMENTS = (
    """
    CREATE TABLE stakeholder (
        id TEXT NOT NULL,
        cycle_id TEXT,
        place INTEGER NOT NULL,
        name TEXT NOT NULL,
        "group" TEXT NOT NULL,
        position TEXT NOT NULL,
        invited BOOLEAN,
        came BOOLEAN,
        CONSTRAINT pk_stakeholder PRIMARY KEY (id),
        CONSTRAINT fk_stakeholder_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_stakeholder_cycle_id ON stakeholder (cycle_id)
    """,
    """
    CREATE TABLE agreed_indicator (
        id TEXT NOT NULL,
        cycle_id TEXT,
        place INTEGER NOT NULL,
        indicator TEXT NOT NULL,
        name TEXT NOT NULL,
        standard TEXT NOT NULL,
        target FLOAT,
        level_1 TEXT NOT NULL,
        level_2 TEXT NOT NULL,
        level_3 TEXT NOT NULL,
        level_4 TEXT NOT NULL,
        level_5 TEXT NOT NULL,
        decision TEXT NOT NULL,
        reason TEXT NOT NULL,
        CONSTRAINT pk_agreed_indicator PRIMARY KEY (id),
        CONSTRAINT fk_agreed_indicator_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_agreed_indicator_cycle_id ON agreed_indicator (cycle_id)
    """,
    """
    CREATE TABLE opinion (
        id TEXT NOT NULL,
        cycle_id TEXT,
        place INTEGER NOT NULL,
        stakeholder_id TEXT,
        "group" TEXT NOT NULL,
        indicator TEXT NOT NULL,
        suitable INTEGER,
        feasible INTEGER,
        verdict TEXT NOT NULL,
        reason TEXT NOT NULL,
        CONSTRAINT pk_opinion PRIMARY KEY (id),
        CONSTRAINT fk_opinion_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_opinion_stakeholder_id FOREIGN KEY(stakeholder_id) REFERENCES stakeholder (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_opinion_cycle_id ON opinion (cycle_id)
    """,
    """
    CREATE INDEX ix_opinion_stakeholder_id ON opinion (stakeholder_id)
    """,
    """
    CREATE TABLE measure (
        id TEXT NOT NULL,
        cycle_id TEXT,
        place INTEGER NOT NULL,
        kind TEXT NOT NULL,
        title TEXT NOT NULL,
        text TEXT NOT NULL,
        owner TEXT NOT NULL,
        starts DATE,
        CONSTRAINT pk_measure PRIMARY KEY (id),
        CONSTRAINT fk_measure_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_measure_cycle_id ON measure (cycle_id)
    """,
    """
    CREATE TABLE training (
        id TEXT NOT NULL,
        cycle_id TEXT,
        place INTEGER NOT NULL,
        kind TEXT NOT NULL,
        topic TEXT NOT NULL,
        day DATE,
        hours FLOAT,
        speaker TEXT NOT NULL,
        "before" FLOAT,
        "after" FLOAT,
        certificate BOOLEAN,
        CONSTRAINT pk_training PRIMARY KEY (id),
        CONSTRAINT fk_training_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_training_cycle_id ON training (cycle_id)
    """,
    """
    CREATE TABLE trainee (
        id TEXT NOT NULL,
        cycle_id TEXT,
        place INTEGER NOT NULL,
        training_id TEXT,
        staff_id TEXT,
        hours FLOAT,
        CONSTRAINT pk_trainee PRIMARY KEY (id),
        CONSTRAINT uq_trainee_training_id_staff_id UNIQUE (training_id, staff_id),
        CONSTRAINT fk_trainee_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_trainee_training_id FOREIGN KEY(training_id) REFERENCES training (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_trainee_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_trainee_cycle_id ON trainee (cycle_id)
    """,
    """
    CREATE INDEX ix_trainee_staff_id ON trainee (staff_id)
    """,
    """
    CREATE INDEX ix_trainee_training_id ON trainee (training_id)
    """,
    """
    CREATE TABLE goal (
        id TEXT NOT NULL,
        cycle_id TEXT,
        place INTEGER NOT NULL,
        text TEXT NOT NULL,
        indicator TEXT NOT NULL,
        baseline FLOAT,
        target FLOAT,
        priority INTEGER,
        CONSTRAINT pk_goal PRIMARY KEY (id),
        CONSTRAINT fk_goal_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_goal_cycle_id ON goal (cycle_id)
    """,
    """
    CREATE TABLE project (
        id TEXT NOT NULL,
        cycle_id TEXT,
        place INTEGER NOT NULL,
        code TEXT NOT NULL,
        name TEXT NOT NULL,
        kind TEXT NOT NULL,
        serves TEXT NOT NULL,
        goal_id TEXT,
        rationale TEXT NOT NULL,
        objective TEXT NOT NULL,
        quantity TEXT NOT NULL,
        quality TEXT NOT NULL,
        "plan" TEXT NOT NULL,
        do TEXT NOT NULL,
        "check" TEXT NOT NULL,
        act TEXT NOT NULL,
        starts DATE,
        ends DATE,
        "where" TEXT NOT NULL,
        target TEXT NOT NULL,
        people INTEGER,
        budget FLOAT,
        pay FLOAT,
        services FLOAT,
        materials FLOAT,
        per_head FLOAT,
        learner_development FLOAT,
        income FLOAT,
        other_money FLOAT,
        spent FLOAT,
        owner TEXT NOT NULL,
        helpers TEXT NOT NULL,
        evaluation TEXT NOT NULL,
        expected TEXT NOT NULL,
        state TEXT NOT NULL,
        result TEXT NOT NULL,
        CONSTRAINT pk_project PRIMARY KEY (id),
        CONSTRAINT fk_project_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_project_goal_id FOREIGN KEY(goal_id) REFERENCES goal (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_project_cycle_id ON project (cycle_id)
    """,
    """
    CREATE INDEX ix_project_goal_id ON project (goal_id)
    """,
    """
    CREATE TABLE calendar_item (
        id TEXT NOT NULL,
        cycle_id TEXT,
        place INTEGER NOT NULL,
        "key" TEXT NOT NULL,
        project_id TEXT,
        name TEXT NOT NULL,
        serves TEXT NOT NULL,
        starts DATE,
        ends DATE,
        owner TEXT NOT NULL,
        output TEXT NOT NULL,
        CONSTRAINT pk_calendar_item PRIMARY KEY (id),
        CONSTRAINT fk_calendar_item_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_calendar_item_project_id FOREIGN KEY(project_id) REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_calendar_item_cycle_id ON calendar_item (cycle_id)
    """,
    """
    CREATE INDEX ix_calendar_item_project_id ON calendar_item (project_id)
    """,
    """
    CREATE TABLE duty (
        id TEXT NOT NULL,
        cycle_id TEXT,
        place INTEGER NOT NULL,
        team TEXT NOT NULL,
        grade TEXT NOT NULL,
        staff_id TEXT,
        name TEXT NOT NULL,
        position TEXT NOT NULL,
        post TEXT NOT NULL,
        duty TEXT NOT NULL,
        CONSTRAINT pk_duty PRIMARY KEY (id),
        CONSTRAINT fk_duty_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_duty_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_duty_cycle_id ON duty (cycle_id)
    """,
    """
    CREATE INDEX ix_duty_staff_id ON duty (staff_id)
    """,
)
