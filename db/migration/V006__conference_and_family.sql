-- Talks between people, and what a family did together at home.

create table conference (
    school_id     uuid        not null,
    id            uuid        not null,
    version       bigint      not null,
    classroom_id  uuid        not null,
    class_hour_id uuid,
    student_id    uuid        not null,
    adult_id      uuid        not null,
    opened_at     timestamptz not null,
    closed_at     timestamptz,
    strengths     text        not null default '' check (length(strengths) <= 2000),
    difficulties  text        not null default '' check (length(difficulties) <= 2000),
    goal          text        not null default '' check (length(goal) <= 600),
    next_step     text        not null default '' check (length(next_step) <= 600),
    next_talk_on  date,
    primary key (school_id, id),
    foreign key (school_id, classroom_id) references classroom,
    foreign key (school_id, class_hour_id) references class_hour,
    foreign key (school_id, student_id) references person,
    foreign key (school_id, adult_id) references person,
    check (closed_at is null or length(trim(strengths)) > 0)
);
create unique index conference_open on conference (school_id, student_id) where closed_at is null;
create index conference_student on conference (school_id, student_id, opened_at);
call keep_in_school('conference');

-- A mentor's check-in leads with wellbeing and interests. One with scores alone is kept, and doesn't count.
create table check_in (
    school_id  uuid        not null,
    id         uuid        not null,
    version    bigint      not null,
    student_id uuid        not null,
    adult_id   uuid        not null,
    held_at    timestamptz not null,
    wellbeing  text        not null default '' check (length(wellbeing) <= 2000),
    interests  text        not null default '' check (length(interests) <= 2000),
    scores     text        not null default '' check (length(scores) <= 2000),
    goal       text        not null default '' check (length(goal) <= 600),
    next_step  text        not null default '' check (length(next_step) <= 600),
    primary key (school_id, id),
    foreign key (school_id, student_id) references person,
    foreign key (school_id, adult_id) references person
);
create index check_in_student on check_in (school_id, student_id, held_at);
call keep_in_school('check_in');

-- "We did this": a family sat down together with a lesson.
create table home_session (
    school_id   uuid        not null,
    id          uuid        not null,
    student_id  uuid        not null,
    guardian_id uuid        not null,
    lesson_id   uuid        not null,
    done_at     timestamptz not null,
    primary key (school_id, id),
    unique (school_id, student_id, lesson_id, guardian_id),
    foreign key (school_id, student_id) references person,
    foreign key (school_id, guardian_id) references person,
    foreign key (school_id, lesson_id) references lesson
);
call keep_in_school('home_session');
