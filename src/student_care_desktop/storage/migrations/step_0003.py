"""Step 3: accounts; who looked, printed, exported or was refused; more of a term that screening asks for."""

STATEMENTS = (
    "ALTER TABLE term_report ADD COLUMN unhanded INTEGER",
    "ALTER TABLE term_report ADD COLUMN failed_traits INTEGER",
    "ALTER TABLE term_report ADD COLUMN skipped INTEGER",
    """
    CREATE TABLE account (
        id TEXT NOT NULL,
        name TEXT NOT NULL,
        staff_id TEXT,
        roles JSON NOT NULL,
        classes JSON NOT NULL,
        grades JSON NOT NULL,
        status TEXT NOT NULL,
        CONSTRAINT pk_account PRIMARY KEY (id),
        CONSTRAINT uq_account_name UNIQUE (name),
        CONSTRAINT fk_account_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_account_staff_id ON account (staff_id)
    """,
    """
    CREATE TABLE trace (
        seq INTEGER NOT NULL,
        at TEXT NOT NULL,
        who TEXT NOT NULL,
        device TEXT NOT NULL,
        act TEXT NOT NULL,
        what TEXT NOT NULL,
        whose TEXT NOT NULL,
        why TEXT NOT NULL,
        seal TEXT NOT NULL,
        CONSTRAINT pk_trace PRIMARY KEY (seq)
    )
    """,
    """
    CREATE INDEX ix_trace_whose ON trace (whose)
    """,
)
