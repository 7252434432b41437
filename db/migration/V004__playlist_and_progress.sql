-- What a class works on, in which order, and what each student did with it.

create table playlist (
    school_id    uuid   not null,
    id           uuid   not null,
    version      bigint not null,
    classroom_id uuid   not null,
    title        text   not null check (length(title) between 1 and 120),
    primary key (school_id, id),
    unique (school_id, classroom_id),
    foreign key (school_id, classroom_id) references classroom
);
call keep_in_school('playlist');

create table playlist_item (
    school_id   uuid        not null,
    id          uuid        not null,
    version     bigint      not null,
    playlist_id uuid        not null,
    lesson_id   uuid        not null,
    position    smallint    not null,
    tier        text        not null check (tier in ('MUST', 'SHOULD', 'ASPIRE')),
    target_on   date,
    added_by    uuid        not null,
    added_at    timestamptz not null,
    primary key (school_id, id),
    unique (school_id, playlist_id, lesson_id),
    foreign key (school_id, playlist_id) references playlist,
    foreign key (school_id, lesson_id) references lesson,
    foreign key (school_id, added_by) references person
);
create index playlist_item_order on playlist_item (school_id, playlist_id, position);
create index playlist_item_lesson on playlist_item (school_id, lesson_id);
call keep_in_school('playlist_item');

-- One student's watching of one lesson, in class or at home. What was watched is a union of segments and never shrinks.
create table viewing (
    school_id   uuid           not null,
    id          uuid           not null,
    student_id  uuid           not null,
    lesson_id   uuid           not null,
    setting     text           not null check (setting in ('CLASS', 'HOME')),
    position_ms integer        not null default 0 check (position_ms >= 0),
    watched     int4multirange not null default '{}',
    started_at  timestamptz    not null,
    seen_at     timestamptz    not null,
    finished_at timestamptz,
    primary key (school_id, id),
    unique (school_id, student_id, lesson_id, setting),
    foreign key (school_id, student_id) references person,
    foreign key (school_id, lesson_id) references lesson
);
call keep_in_school('viewing');

-- Every attempt, kept as it was given. The client's key makes a repeated post the same answer.
create table answer (
    school_id   uuid        not null,
    id          uuid        not null,
    client_key  uuid        not null,
    student_id  uuid        not null,
    given_by    uuid        not null,
    lesson_id   uuid        not null,
    question_id uuid        not null,
    setting     text        not null check (setting in ('CLASS', 'HOME')),
    attempt     smallint    not null check (attempt > 0),
    response    text        not null check (length(response) <= 2000),
    correct     boolean,
    given_at    timestamptz not null,
    primary key (school_id, id),
    unique (school_id, client_key),
    unique (school_id, student_id, question_id, setting, attempt),
    foreign key (school_id, student_id) references person,
    foreign key (school_id, given_by) references person,
    foreign key (school_id, lesson_id) references lesson,
    foreign key (school_id, question_id) references question
);
create index answer_lesson on answer (school_id, lesson_id, student_id);
create index answer_student on answer (school_id, student_id, given_at);
call keep_in_school('answer');

-- Guided notes handed in, on screen or on paper.
create table notes_handed_in (
    school_id  uuid        not null,
    id         uuid        not null,
    student_id uuid        not null,
    lesson_id  uuid        not null,
    medium     text        not null check (medium in ('SCREEN', 'PAPER')),
    words      text        not null default '' check (length(words) <= 4000),
    noted_by   uuid        not null,
    noted_at   timestamptz not null,
    primary key (school_id, id),
    unique (school_id, student_id, lesson_id),
    foreign key (school_id, student_id) references person,
    foreign key (school_id, noted_by) references person,
    foreign key (school_id, lesson_id) references lesson
);
call keep_in_school('notes_handed_in');

-- What an adult saw in a mastery check, on paper or in talk. A retake is another row.
create table mastery_result (
    school_id   uuid        not null,
    id          uuid        not null,
    version     bigint      not null,
    student_id  uuid        not null,
    lesson_id   uuid        not null,
    medium      text        not null check (medium in ('PAPER', 'TALK')),
    percent     smallint    not null check (percent between 0 and 100),
    reached     boolean     not null,
    recorded_by uuid        not null,
    recorded_at timestamptz not null,
    primary key (school_id, id),
    foreign key (school_id, student_id) references person,
    foreign key (school_id, lesson_id) references lesson,
    foreign key (school_id, recorded_by) references person
);
create index mastery_result_student on mastery_result (school_id, student_id, lesson_id, recorded_at);
create index mastery_result_lesson on mastery_result (school_id, lesson_id);
call keep_in_school('mastery_result');

-- A person's words to a student; the next item shows them first, until they were seen.
create table feedback (
    school_id  uuid        not null,
    id         uuid        not null,
    version    bigint      not null,
    student_id uuid        not null,
    lesson_id  uuid,
    result_id  uuid,
    author_id  uuid        not null,
    words      text        not null check (length(words) between 1 and 2000),
    given_at   timestamptz not null,
    seen_at    timestamptz,
    reply      text        check (length(reply) between 1 and 2000),
    replied_at timestamptz,
    primary key (school_id, id),
    foreign key (school_id, student_id) references person,
    foreign key (school_id, author_id) references person,
    foreign key (school_id, lesson_id) references lesson,
    foreign key (school_id, result_id) references mastery_result
);
create index feedback_student on feedback (school_id, student_id, given_at);
call keep_in_school('feedback');
