"""Step 4: promoting: the life of a class, activities, awards, talks."""

STATEMENTS = (
    """
    CREATE TABLE class_picture (
        id TEXT NOT NULL,
        classroom_id TEXT,
        about TEXT NOT NULL,
        digest TEXT NOT NULL,
        size INTEGER NOT NULL,
        caption TEXT NOT NULL,
        CONSTRAINT pk_class_picture PRIMARY KEY (id),
        CONSTRAINT fk_class_picture_classroom_id FOREIGN KEY(classroom_id) REFERENCES classroom (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE homeroom (
        id TEXT NOT NULL,
        classroom_id TEXT,
        day DATE,
        kind TEXT NOT NULL,
        topic TEXT NOT NULL,
        detail TEXT NOT NULL,
        result TEXT NOT NULL,
        present INTEGER,
        absent INTEGER,
        noticed TEXT NOT NULL,
        kept_by TEXT NOT NULL,
        checked_by TEXT NOT NULL,
        CONSTRAINT pk_homeroom PRIMARY KEY (id),
        CONSTRAINT uq_homeroom_classroom_id_day UNIQUE (classroom_id, day),
        CONSTRAINT fk_homeroom_classroom_id FOREIGN KEY(classroom_id) REFERENCES classroom (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE meeting (
        id TEXT NOT NULL,
        classroom_id TEXT,
        term INTEGER NOT NULL,
        day DATE,
        start TEXT NOT NULL,
        finish TEXT NOT NULL,
        place TEXT NOT NULL,
        chair TEXT NOT NULL,
        secretary TEXT NOT NULL,
        informed TEXT NOT NULL,
        minutes TEXT NOT NULL,
        arising TEXT NOT NULL,
        considered TEXT NOT NULL,
        others TEXT NOT NULL,
        satisfaction FLOAT,
        status TEXT NOT NULL,
        CONSTRAINT pk_meeting PRIMARY KEY (id),
        CONSTRAINT fk_meeting_classroom_id FOREIGN KEY(classroom_id) REFERENCES classroom (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE meeting_guest (
        id TEXT NOT NULL,
        meeting_id TEXT,
        enrollment_id TEXT,
        came BOOLEAN,
        who TEXT NOT NULL,
        name TEXT NOT NULL,
        talk TEXT NOT NULL,
        CONSTRAINT pk_meeting_guest PRIMARY KEY (id),
        CONSTRAINT uq_meeting_guest_meeting_id_enrollment_id UNIQUE (meeting_id, enrollment_id),
        CONSTRAINT fk_meeting_guest_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_meeting_guest_enrollment_id FOREIGN KEY(enrollment_id) REFERENCES enrollment (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE network_member (
        id TEXT NOT NULL,
        classroom_id TEXT,
        enrollment_id TEXT,
        post TEXT NOT NULL,
        name TEXT NOT NULL,
        address TEXT NOT NULL,
        phone TEXT NOT NULL,
        photo TEXT NOT NULL,
        CONSTRAINT pk_network_member PRIMARY KEY (id),
        CONSTRAINT fk_network_member_classroom_id FOREIGN KEY(classroom_id) REFERENCES classroom (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_network_member_enrollment_id FOREIGN KEY(enrollment_id) REFERENCES enrollment (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE white_room (
        id TEXT NOT NULL,
        classroom_id TEXT,
        motto TEXT NOT NULL,
        posts TEXT NOT NULL,
        CONSTRAINT pk_white_room PRIMARY KEY (id),
        CONSTRAINT uq_white_room_classroom_id UNIQUE (classroom_id),
        CONSTRAINT fk_white_room_classroom_id FOREIGN KEY(classroom_id) REFERENCES classroom (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE activity (
        id TEXT NOT NULL,
        year_id TEXT,
        classroom_id TEXT,
        kind TEXT NOT NULL,
        name TEXT NOT NULL,
        objective TEXT NOT NULL,
        areas JSON NOT NULL,
        target TEXT NOT NULL,
        first DATE,
        last DATE,
        hours FLOAT,
        place TEXT NOT NULL,
        owner TEXT NOT NULL,
        budget FLOAT,
        measure TEXT NOT NULL,
        outcome TEXT NOT NULL,
        status TEXT NOT NULL,
        CONSTRAINT pk_activity PRIMARY KEY (id),
        CONSTRAINT fk_activity_year_id FOREIGN KEY(year_id) REFERENCES year (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_activity_classroom_id FOREIGN KEY(classroom_id) REFERENCES classroom (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE participation (
        id TEXT NOT NULL,
        activity_id TEXT,
        enrollment_id TEXT,
        came BOOLEAN,
        hours FLOAT,
        "before" FLOAT,
        "after" FLOAT,
        passed BOOLEAN,
        remark TEXT NOT NULL,
        CONSTRAINT pk_participation PRIMARY KEY (id),
        CONSTRAINT uq_participation_activity_id_enrollment_id UNIQUE (activity_id, enrollment_id),
        CONSTRAINT fk_participation_activity_id FOREIGN KEY(activity_id) REFERENCES activity (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_participation_enrollment_id FOREIGN KEY(enrollment_id) REFERENCES enrollment (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE award (
        id TEXT NOT NULL,
        student_id TEXT,
        day DATE,
        title TEXT NOT NULL,
        reason TEXT NOT NULL,
        level TEXT NOT NULL,
        giver TEXT NOT NULL,
        CONSTRAINT pk_award PRIMARY KEY (id),
        CONSTRAINT fk_award_student_id FOREIGN KEY(student_id) REFERENCES student (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE strength_plan (
        id TEXT NOT NULL,
        enrollment_id TEXT,
        area TEXT NOT NULL,
        goal TEXT NOT NULL,
        activity TEXT NOT NULL,
        evidence TEXT NOT NULL,
        evaluator TEXT NOT NULL,
        due DATE,
        result TEXT NOT NULL,
        done DATE,
        CONSTRAINT pk_strength_plan PRIMARY KEY (id),
        CONSTRAINT fk_strength_plan_enrollment_id FOREIGN KEY(enrollment_id) REFERENCES enrollment (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE talk (
        id TEXT NOT NULL,
        enrollment_id TEXT,
        term INTEGER NOT NULL,
        day DATE,
        topic TEXT NOT NULL,
        said TEXT NOT NULL,
        agreed TEXT NOT NULL,
        "by" TEXT NOT NULL,
        CONSTRAINT pk_talk PRIMARY KEY (id),
        CONSTRAINT fk_talk_enrollment_id FOREIGN KEY(enrollment_id) REFERENCES enrollment (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE draft (
        "key" TEXT NOT NULL,
        who TEXT NOT NULL,
        at TEXT NOT NULL,
        text TEXT NOT NULL,
        CONSTRAINT pk_draft PRIMARY KEY ("key")
    )
    """,
    """
    CREATE INDEX ix_class_picture_classroom_id ON class_picture (classroom_id)
    """,
    """
    CREATE INDEX ix_homeroom_classroom_id ON homeroom (classroom_id)
    """,
    """
    CREATE INDEX ix_meeting_classroom_id ON meeting (classroom_id)
    """,
    """
    CREATE INDEX ix_meeting_guest_enrollment_id ON meeting_guest (enrollment_id)
    """,
    """
    CREATE INDEX ix_meeting_guest_meeting_id ON meeting_guest (meeting_id)
    """,
    """
    CREATE INDEX ix_network_member_classroom_id ON network_member (classroom_id)
    """,
    """
    CREATE INDEX ix_network_member_enrollment_id ON network_member (enrollment_id)
    """,
    """
    CREATE INDEX ix_white_room_classroom_id ON white_room (classroom_id)
    """,
    """
    CREATE INDEX ix_activity_classroom_id ON activity (classroom_id)
    """,
    """
    CREATE INDEX ix_activity_year_id ON activity (year_id)
    """,
    """
    CREATE INDEX ix_participation_activity_id ON participation (activity_id)
    """,
    """
    CREATE INDEX ix_participation_enrollment_id ON participation (enrollment_id)
    """,
    """
    CREATE INDEX ix_award_student_id ON award (student_id)
    """,
    """
    CREATE INDEX ix_strength_plan_enrollment_id ON strength_plan (enrollment_id)
    """,
    """
    CREATE INDEX ix_talk_enrollment_id ON talk (enrollment_id)
    """,
)
