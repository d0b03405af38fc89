"""Step 1: the house."""

STATEMENTS = (
    """
    CREATE TABLE attachment (
        id TEXT NOT NULL,
        student_id TEXT,
        digest TEXT NOT NULL,
        media TEXT NOT NULL,
        size INTEGER NOT NULL,
        caption TEXT NOT NULL,
        CONSTRAINT pk_attachment PRIMARY KEY (id),
        CONSTRAINT fk_attachment_student_id FOREIGN KEY(student_id) REFERENCES student (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE change (
        seq INTEGER NOT NULL,
        id TEXT NOT NULL,
        at TEXT NOT NULL,
        who TEXT NOT NULL,
        device TEXT NOT NULL,
        why TEXT NOT NULL,
        records INTEGER NOT NULL,
        takes_back TEXT,
        taken_back_by TEXT,
        CONSTRAINT pk_change PRIMARY KEY (seq),
        CONSTRAINT uq_change_id UNIQUE (id)
    )
    """,
    """
    CREATE TABLE household (
        id TEXT NOT NULL,
        house_no TEXT NOT NULL,
        moo TEXT NOT NULL,
        road TEXT NOT NULL,
        subdistrict TEXT NOT NULL,
        district TEXT NOT NULL,
        province TEXT NOT NULL,
        postcode TEXT NOT NULL,
        house_code TEXT NOT NULL,
        registered_address TEXT NOT NULL,
        landmark TEXT NOT NULL,
        gps TEXT NOT NULL,
        distance_km FLOAT,
        travel_minutes INTEGER,
        travel_mode TEXT NOT NULL,
        travel_cost INTEGER,
        members INTEGER,
        CONSTRAINT pk_household PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE school (
        id TEXT NOT NULL,
        name TEXT NOT NULL,
        code TEXT NOT NULL,
        area_office TEXT NOT NULL,
        address TEXT NOT NULL,
        district TEXT NOT NULL,
        province TEXT NOT NULL,
        phone TEXT NOT NULL,
        principal TEXT NOT NULL,
        principal_position TEXT NOT NULL,
        CONSTRAINT pk_school PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE setting (
        id TEXT NOT NULL,
        "key" TEXT NOT NULL,
        value TEXT NOT NULL,
        CONSTRAINT pk_setting PRIMARY KEY (id),
        CONSTRAINT uq_setting_key UNIQUE ("key")
    )
    """,
    """
    CREATE TABLE staff (
        id TEXT NOT NULL,
        title TEXT NOT NULL,
        first_name TEXT NOT NULL,
        last_name TEXT NOT NULL,
        position TEXT NOT NULL,
        phone TEXT NOT NULL,
        status TEXT NOT NULL,
        CONSTRAINT pk_staff PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE student (
        id TEXT NOT NULL,
        number TEXT NOT NULL,
        national_id TEXT NOT NULL,
        id_kind TEXT NOT NULL,
        title TEXT NOT NULL,
        first_name TEXT NOT NULL,
        last_name TEXT NOT NULL,
        nickname TEXT NOT NULL,
        english_name TEXT NOT NULL,
        previous_name TEXT NOT NULL,
        sex TEXT NOT NULL,
        birthday DATE,
        birthplace TEXT NOT NULL,
        nationality TEXT NOT NULL,
        ethnicity TEXT NOT NULL,
        religion TEXT NOT NULL,
        home_language TEXT NOT NULL,
        blood_group TEXT NOT NULL,
        disadvantages JSON NOT NULL,
        cannot_strike_off BOOLEAN,
        admitted DATE,
        previous_school TEXT NOT NULL,
        previous_province TEXT NOT NULL,
        previous_grade TEXT NOT NULL,
        phone TEXT NOT NULL,
        line_id TEXT NOT NULL,
        email TEXT NOT NULL,
        household_id TEXT,
        parents_status TEXT NOT NULL,
        lives_with TEXT NOT NULL,
        siblings INTEGER,
        sibling_order INTEGER,
        siblings_here INTEGER,
        emergency_1 TEXT NOT NULL,
        emergency_2 TEXT NOT NULL,
        pick_up TEXT NOT NULL,
        photo TEXT,
        CONSTRAINT pk_student PRIMARY KEY (id),
        CONSTRAINT fk_student_household_id FOREIGN KEY(household_id) REFERENCES household (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_student_photo FOREIGN KEY(photo) REFERENCES attachment (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE year (
        id TEXT NOT NULL,
        number INTEGER NOT NULL,
        starts DATE,
        ends DATE,
        CONSTRAINT pk_year PRIMARY KEY (id),
        CONSTRAINT uq_year_number UNIQUE (number)
    )
    """,
    """
    CREATE TABLE change_line (
        seq INTEGER NOT NULL,
        kind TEXT NOT NULL,
        record_id TEXT NOT NULL,
        "before" TEXT,
        "after" TEXT,
        CONSTRAINT fk_change_line_seq FOREIGN KEY(seq) REFERENCES change (seq)
    )
    """,
    """
    CREATE TABLE classroom (
        id TEXT NOT NULL,
        year_id TEXT,
        grade TEXT NOT NULL,
        room TEXT NOT NULL,
        CONSTRAINT pk_classroom PRIMARY KEY (id),
        CONSTRAINT uq_classroom_year_id_grade_room UNIQUE (year_id, grade, room),
        CONSTRAINT fk_classroom_year_id FOREIGN KEY(year_id) REFERENCES year (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE guardian (
        id TEXT NOT NULL,
        student_id TEXT,
        role TEXT NOT NULL,
        relation TEXT NOT NULL,
        title TEXT NOT NULL,
        first_name TEXT NOT NULL,
        last_name TEXT NOT NULL,
        national_id TEXT NOT NULL,
        birthday DATE,
        alive TEXT NOT NULL,
        nationality TEXT NOT NULL,
        education TEXT NOT NULL,
        occupation TEXT NOT NULL,
        workplace TEXT NOT NULL,
        income INTEGER,
        phone TEXT NOT NULL,
        disability TEXT NOT NULL,
        CONSTRAINT pk_guardian PRIMARY KEY (id),
        CONSTRAINT fk_guardian_student_id FOREIGN KEY(student_id) REFERENCES student (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE measurement (
        id TEXT NOT NULL,
        student_id TEXT,
        day DATE,
        weight_kg FLOAT,
        height_cm FLOAT,
        measured_by TEXT NOT NULL,
        CONSTRAINT pk_measurement PRIMARY KEY (id),
        CONSTRAINT fk_measurement_student_id FOREIGN KEY(student_id) REFERENCES student (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE term (
        id TEXT NOT NULL,
        year_id TEXT,
        number INTEGER NOT NULL,
        starts DATE,
        ends DATE,
        CONSTRAINT pk_term PRIMARY KEY (id),
        CONSTRAINT uq_term_year_id_number UNIQUE (year_id, number),
        CONSTRAINT fk_term_year_id FOREIGN KEY(year_id) REFERENCES year (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE adviser (
        id TEXT NOT NULL,
        classroom_id TEXT,
        staff_id TEXT,
        place INTEGER NOT NULL,
        CONSTRAINT pk_adviser PRIMARY KEY (id),
        CONSTRAINT uq_adviser_classroom_id_staff_id UNIQUE (classroom_id, staff_id),
        CONSTRAINT fk_adviser_classroom_id FOREIGN KEY(classroom_id) REFERENCES classroom (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_adviser_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE enrollment (
        id TEXT NOT NULL,
        student_id TEXT,
        year_id TEXT,
        classroom_id TEXT,
        no INTEGER,
        status TEXT NOT NULL,
        "left" DATE,
        leaving_reason TEXT NOT NULL,
        CONSTRAINT pk_enrollment PRIMARY KEY (id),
        CONSTRAINT uq_enrollment_student_id_year_id UNIQUE (student_id, year_id),
        CONSTRAINT fk_enrollment_student_id FOREIGN KEY(student_id) REFERENCES student (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_enrollment_year_id FOREIGN KEY(year_id) REFERENCES year (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_enrollment_classroom_id FOREIGN KEY(classroom_id) REFERENCES classroom (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX ix_attachment_student_id ON attachment (student_id)
    """,
    """
    CREATE INDEX ix_student_household_id ON student (household_id)
    """,
    """
    CREATE INDEX ix_student_number ON student (number)
    """,
    """
    CREATE INDEX ix_student_photo ON student (photo)
    """,
    """
    CREATE INDEX ix_change_line_record ON change_line (record_id, seq)
    """,
    """
    CREATE INDEX ix_change_line_seq ON change_line (seq)
    """,
    """
    CREATE INDEX ix_classroom_year_id ON classroom (year_id)
    """,
    """
    CREATE INDEX ix_guardian_student_id ON guardian (student_id)
    """,
    """
    CREATE INDEX ix_measurement_student_id ON measurement (student_id)
    """,
    """
    CREATE INDEX ix_term_year_id ON term (year_id)
    """,
    """
    CREATE INDEX ix_adviser_classroom_id ON adviser (classroom_id)
    """,
    """
    CREATE INDEX ix_adviser_staff_id ON adviser (staff_id)
    """,
    """
    CREATE INDEX ix_enrollment_classroom_id ON enrollment (classroom_id)
    """,
    """
    CREATE INDEX ix_enrollment_student_id ON enrollment (student_id)
    """,
    """
    CREATE INDEX ix_enrollment_year_id ON enrollment (year_id)
    """,
)
