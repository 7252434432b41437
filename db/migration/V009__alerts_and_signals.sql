-- A student's own word to the adults of the class, and what leaves by itself when a score is under the line.

-- "I'm stuck", "I'm ready", "I want more", "I'd like to talk", a typed question, or a pass ("I need something first").
-- Private: only the adults of this class read it. It is open until an adult has met it, the student takes it back, or,
-- for what is about the moment, its hour ends (then withdrawn_by is null). A reply is a person's, and is read once.
create table signal (
    school_id     uuid        not null,
    id            uuid        not null,
    version       bigint      not null,
    classroom_id  uuid        not null,
    class_hour_id uuid,
    student_id    uuid        not null,
    lesson_id     uuid,
    kind          text        not null check (kind in ('STUCK', 'READY', 'MORE', 'TALK', 'QUESTION', 'PASS')),
    words         text        not null default '' check (length(words) <= 300),
    raised_at     timestamptz not null,
    seen_by       uuid,
    seen_at       timestamptz,
    met_by        uuid,
    met_at        timestamptz,
    reply         text        not null default '' check (length(reply) <= 600),
    reply_read_at timestamptz,
    withdrawn_by  uuid,
    withdrawn_at  timestamptz,
    primary key (school_id, id),
    foreign key (school_id, classroom_id) references classroom,
    foreign key (school_id, class_hour_id) references class_hour,
    foreign key (school_id, student_id) references person,
    foreign key (school_id, lesson_id) references lesson,
    foreign key (school_id, seen_by) references person,
    foreign key (school_id, met_by) references person,
    foreign key (school_id, withdrawn_by) references person,
    check ((seen_by is null) = (seen_at is null)),
    check ((met_by is null) = (met_at is null)),
    check (met_at is null or withdrawn_at is null)
);
create unique index signal_open on signal (school_id, student_id, classroom_id, kind)
    where met_at is null and withdrawn_at is null;
create index signal_classroom on signal (school_id, classroom_id, raised_at);
call keep_in_school('signal');
