"""Step 7: the year of the seven strategies, direction, links to other systems."""

STATEMENTS = (
    """
    CREATE TABLE cycle (
        id TEXT NOT NULL,
        year_id TEXT,
        vision TEXT NOT NULL,
        mission TEXT NOT NULL,
        aims TEXT NOT NULL,
        reopened DATE,
        CONSTRAINT pk_cycle PRIMARY KEY (id),
        CONSTRAINT uq_cycle_year_id UNIQUE (year_id),
        CONSTRAINT fk_cycle_year_id FOREIGN KEY(year_id) REFERENCES year (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_cycle_year_id ON cycle (year_id)
    """,
    """
    CREATE TABLE stage_page (
        id TEXT NOT NULL,
        cycle_id TEXT,
        stage TEXT NOT NULL,
        page TEXT NOT NULL,
        version INTEGER NOT NULL,
        answers TEXT NOT NULL,
        done BOOLEAN,
        "by" TEXT NOT NULL,
        day DATE,
        CONSTRAINT pk_stage_page PRIMARY KEY (id),
        CONSTRAINT uq_stage_page_cycle_id_stage_page UNIQUE (cycle_id, stage, page),
        CONSTRAINT fk_stage_page_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_stage_page_cycle_id ON stage_page (cycle_id)
    """,
    """
    CREATE TABLE stage_sign (
        id TEXT NOT NULL,
        cycle_id TEXT,
        stage TEXT NOT NULL,
        day DATE,
        "by" TEXT NOT NULL,
        position TEXT NOT NULL,
        number TEXT NOT NULL,
        meeting DATE,
        present TEXT NOT NULL,
        board TEXT NOT NULL,
        account TEXT NOT NULL,
        at TEXT NOT NULL,
        CONSTRAINT pk_stage_sign PRIMARY KEY (id),
        CONSTRAINT uq_stage_sign_cycle_id_stage UNIQUE (cycle_id, stage),
        CONSTRAINT fk_stage_sign_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_stage_sign_cycle_id ON stage_sign (cycle_id)
    """,
    """
    CREATE TABLE evidence (
        id TEXT NOT NULL,
        cycle_id TEXT,
        place INTEGER NOT NULL,
        stage TEXT NOT NULL,
        indicator TEXT NOT NULL,
        name TEXT NOT NULL,
        day DATE,
        digest TEXT NOT NULL,
        mime TEXT NOT NULL,
        size INTEGER NOT NULL,
        note TEXT NOT NULL,
        CONSTRAINT pk_evidence PRIMARY KEY (id),
        CONSTRAINT fk_evidence_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_evidence_cycle_id ON evidence (cycle_id)
    """,
    """
    CREATE TABLE need (
        id TEXT NOT NULL,
        cycle_id TEXT,
        place INTEGER NOT NULL,
        source TEXT NOT NULL,
        area TEXT NOT NULL,
        text TEXT NOT NULL,
        evidence TEXT NOT NULL,
        size INTEGER,
        "of" INTEGER,
        counted BOOLEAN,
        severity INTEGER,
        urgency INTEGER,
        chosen BOOLEAN,
        CONSTRAINT pk_need PRIMARY KEY (id),
        CONSTRAINT fk_need_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_need_cycle_id ON need (cycle_id)
    """,
    """
    CREATE TABLE policy (
        id TEXT NOT NULL,
        cycle_id TEXT,
        place INTEGER NOT NULL,
        name TEXT NOT NULL,
        agency TEXT NOT NULL,
        year INTEGER,
        asks TEXT NOT NULL,
        gap TEXT NOT NULL,
        CONSTRAINT pk_policy PRIMARY KEY (id),
        CONSTRAINT fk_policy_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_policy_cycle_id ON policy (cycle_id)
    """,
    """
    CREATE TABLE factor (
        id TEXT NOT NULL,
        cycle_id TEXT,
        place INTEGER NOT NULL,
        side TEXT NOT NULL,
        aspect TEXT NOT NULL,
        text TEXT NOT NULL,
        weight FLOAT,
        score INTEGER,
        CONSTRAINT pk_factor PRIMARY KEY (id),
        CONSTRAINT fk_factor_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_factor_cycle_id ON factor (cycle_id)
    """,
    """
    CREATE TABLE strategy (
        id TEXT NOT NULL,
        cycle_id TEXT,
        place INTEGER NOT NULL,
        text TEXT NOT NULL,
        answers TEXT NOT NULL,
        indicator TEXT NOT NULL,
        baseline FLOAT,
        first FLOAT,
        second FLOAT,
        third FLOAT,
        CONSTRAINT pk_strategy PRIMARY KEY (id),
        CONSTRAINT fk_strategy_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_strategy_cycle_id ON strategy (cycle_id)
    """,
    """
    CREATE TABLE linked_system (
        id TEXT NOT NULL,
        cycle_id TEXT,
        place INTEGER NOT NULL,
        "key" TEXT NOT NULL,
        name TEXT NOT NULL,
        owner TEXT NOT NULL,
        document TEXT NOT NULL,
        CONSTRAINT pk_linked_system PRIMARY KEY (id),
        CONSTRAINT fk_linked_system_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_linked_system_cycle_id ON linked_system (cycle_id)
    """,
    """
    CREATE TABLE standard_link (
        id TEXT NOT NULL,
        cycle_id TEXT,
        place INTEGER NOT NULL,
        standard TEXT NOT NULL,
        system_id TEXT,
        link TEXT NOT NULL,
        form TEXT NOT NULL,
        CONSTRAINT pk_standard_link PRIMARY KEY (id),
        CONSTRAINT uq_standard_link_cycle_id_standard_system_id UNIQUE (cycle_id, standard, system_id),
        CONSTRAINT fk_standard_link_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_standard_link_system_id FOREIGN KEY(system_id) REFERENCES linked_system (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_standard_link_cycle_id ON standard_link (cycle_id)
    """,
    """
    CREATE INDEX ix_standard_link_system_id ON standard_link (system_id)
    """,
    """
    CREATE TABLE burden (
        id TEXT NOT NULL,
        cycle_id TEXT,
        place INTEGER NOT NULL,
        form TEXT NOT NULL,
        wanted_by TEXT NOT NULL,
        again TEXT NOT NULL,
        fields INTEGER,
        same INTEGER,
        times INTEGER,
        papers INTEGER,
        minutes FLOAT,
        decision TEXT NOT NULL,
        saved FLOAT,
        CONSTRAINT pk_burden PRIMARY KEY (id),
        CONSTRAINT fk_burden_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_burden_cycle_id ON burden (cycle_id)
    """,
    """
    CREATE TABLE safety_spot (
        id TEXT NOT NULL,
        cycle_id TEXT,
        place INTEGER NOT NULL,
        kind TEXT NOT NULL,
        day DATE,
        "where" TEXT NOT NULL,
        what TEXT NOT NULL,
        severity INTEGER,
        hurt INTEGER,
        owner TEXT NOT NULL,
        mended DATE,
        CONSTRAINT pk_safety_spot PRIMARY KEY (id),
        CONSTRAINT fk_safety_spot_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_safety_spot_cycle_id ON safety_spot (cycle_id)
    """,
)
