-- What an adult knows and wants to find out before any figure is shown; and why less is asked of a class.

-- "What helps Maya": private to who wrote it.
create table helps_note (
    school_id  uuid        not null,
    id         uuid        not null,
    student_id uuid        not null,
    author_id  uuid        not null,
    words      text        not null check (length(words) <= 2000),
    written_at timestamptz not null,
    primary key (school_id, id),
    unique (school_id, student_id, author_id),
    foreign key (school_id, student_id) references person,
    foreign key (school_id, author_id) references person
);
call keep_in_school('helps_note');

-- What an adult wants to find out in one conference, written before they look at figures; private to them.
create table intention (
    school_id     uuid        not null,
    id            uuid        not null,
    conference_id uuid        not null,
    author_id     uuid        not null,
    words         text        not null check (length(words) between 1 and 600),
    written_at    timestamptz not null,
    primary key (school_id, id),
    unique (school_id, conference_id, author_id),
    foreign key (school_id, conference_id) references conference,
    foreign key (school_id, author_id) references person
);
call keep_in_school('intention');

-- A must-do that became less, or went: who decided it, and why.
create table lowered_expectation (
    school_id    uuid        not null,
    id           uuid        not null,
    classroom_id uuid        not null,
    lesson_id    uuid        not null,
    to_tier      text        check (to_tier in ('SHOULD', 'ASPIRE')),
    reason       text        not null check (length(trim(reason)) > 0 and length(reason) <= 300),
    lowered_by   uuid        not null,
    lowered_at   timestamptz not null,
    primary key (school_id, id),
    foreign key (school_id, classroom_id) references classroom,
    foreign key (school_id, lesson_id) references lesson,
    foreign key (school_id, lowered_by) references person
);
create index lowered_expectation_classroom on lowered_expectation (school_id, classroom_id, lowered_at);
call keep_in_school('lowered_expectation');
