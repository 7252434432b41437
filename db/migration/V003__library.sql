-- What is taught: units, objectives, lessons, and all that a lesson carries on screen and off it.

create table unit (
    school_id   uuid   not null references school,
    id          uuid   not null,
    version     bigint not null,
    title       text   not null check (length(title) between 1 and 120),
    description text   not null default '' check (length(description) <= 2000),
    author_id   uuid   not null,
    primary key (school_id, id),
    foreign key (school_id, author_id) references person
);
call keep_in_school('unit');

create table objective (
    school_id     uuid   not null,
    id            uuid   not null,
    version       bigint not null,
    unit_id       uuid   not null,
    statement     text   not null check (length(statement) between 1 and 300),
    mastery_means text   not null default '' check (length(mastery_means) <= 600),
    primary key (school_id, id),
    foreign key (school_id, unit_id) references unit
);
call keep_in_school('objective');

create table lesson (
    school_id    uuid     not null,
    id           uuid     not null,
    version      bigint   not null,
    unit_id      uuid     not null,
    objective_id uuid     not null,
    title        text     not null check (length(title) between 1 and 120),
    position     smallint not null,
    talk_about   text     not null default '' check (length(talk_about) <= 2000),
    primary key (school_id, id),
    foreign key (school_id, unit_id) references unit,
    foreign key (school_id, objective_id) references objective
);
create index lesson_unit on lesson (school_id, unit_id, position);
call keep_in_school('lesson');

-- The words of a lesson that a family reads, in a home language.
create table lesson_translation (
    school_id         uuid   not null,
    id                uuid   not null,
    version           bigint not null,
    lesson_id         uuid   not null,
    locale            text   not null check (locale in ('en', 'es')),
    title             text   not null check (length(title) between 1 and 120),
    objective         text   not null check (length(objective) <= 300),
    mastery_means     text   not null check (length(mastery_means) <= 600),
    talk_about        text   not null check (length(talk_about) <= 2000),
    practice_problems text   not null check (length(practice_problems) <= 10000),
    primary key (school_id, id),
    unique (school_id, lesson_id, locale),
    foreign key (school_id, lesson_id) references lesson
);
call keep_in_school('lesson_translation');

-- A file, its bytes in pieces that a range request can reach. Stored whole or, the transaction failing, not at all.
create table media (
    school_id    uuid        not null references school,
    id           uuid        not null,
    version      bigint      not null,
    content_type text        not null check (content_type in ('video/mp4', 'video/webm')),
    bytes        bigint      not null check (bytes > 0),
    duration_ms  integer     not null check (duration_ms > 0),
    sha256       bytea       not null check (octet_length(sha256) = 32),
    uploaded_by  uuid        not null,
    uploaded_at  timestamptz not null,
    primary key (school_id, id),
    foreign key (school_id, uploaded_by) references person
);
call keep_in_school('media');

create table media_piece (
    school_id uuid    not null,
    media_id  uuid    not null,
    position  integer not null,
    content   bytea   not null,
    primary key (school_id, media_id, position),
    foreign key (school_id, media_id) references media on delete cascade
);
alter table media_piece alter content set storage external;
call keep_in_school('media_piece');

create table video (
    school_id uuid   not null,
    id        uuid   not null,
    version   bigint not null,
    lesson_id uuid   not null,
    media_id  uuid   not null,
    primary key (school_id, id),
    unique (school_id, lesson_id),
    foreign key (school_id, lesson_id) references lesson,
    foreign key (school_id, media_id) references media
);
call keep_in_school('video');

create table caption_track (
    school_id uuid   not null,
    id        uuid   not null,
    version   bigint not null,
    video_id  uuid   not null,
    locale    text   not null check (locale in ('en', 'es', 'ar')),
    webvtt    text   not null check (length(webvtt) <= 500000),
    primary key (school_id, id),
    unique (school_id, video_id, locale),
    foreign key (school_id, video_id) references video on delete cascade
);
call keep_in_school('caption_track');

create table question (
    school_id      uuid    not null,
    id             uuid    not null,
    version        bigint  not null,
    lesson_id      uuid    not null,
    at_ms          integer not null check (at_ms >= 0),
    replay_from_ms integer not null check (replay_from_ms >= 0 and replay_from_ms <= at_ms),
    kind           text    not null check (kind in ('ONE_CHOICE', 'SEVERAL_CHOICES', 'NUMBER', 'SHORT_TEXT', 'TALK')),
    prompt         text    not null check (length(prompt) between 1 and 600),
    explanation    text    not null default '' check (length(explanation) <= 600),
    number         numeric check ((kind = 'NUMBER') = (number is not null)),
    tolerance      numeric not null default 0 check (tolerance >= 0),
    accepted       text    not null default '' check (length(accepted) <= 600),
    withdrawn_at   timestamptz,
    primary key (school_id, id),
    foreign key (school_id, lesson_id) references lesson
);
create unique index question_moment on question (school_id, lesson_id, at_ms) where withdrawn_at is null;
call keep_in_school('question');

create table choice (
    school_id   uuid     not null,
    id          uuid     not null,
    question_id uuid     not null,
    position    smallint not null,
    text        text     not null check (length(text) between 1 and 300),
    correct     boolean  not null,
    primary key (school_id, id),
    unique (school_id, question_id, position) deferrable initially deferred,
    foreign key (school_id, question_id) references question on delete cascade
);
call keep_in_school('choice');

-- A line of the guided notes. Each ____ in its text is a blank; the words that fill them stand in order, one a line.
create table note_line (
    school_id uuid     not null,
    id        uuid     not null,
    lesson_id uuid     not null,
    position  smallint not null,
    from_ms   integer  not null check (from_ms >= 0),
    text      text     not null check (length(text) between 1 and 300),
    blanks    text     not null default '' check (length(blanks) <= 600),
    primary key (school_id, id),
    foreign key (school_id, lesson_id) references lesson
);
create index note_line_lesson on note_line (school_id, lesson_id, position);
call keep_in_school('note_line');

-- A collaborative task at a table, no device. Lists are one line each.
create table task_card (
    school_id        uuid     not null,
    id               uuid     not null,
    version          bigint   not null,
    lesson_id        uuid     not null,
    title            text     not null check (length(title) between 1 and 120),
    purpose          text     not null default '' check (length(purpose) <= 600),
    social_objective text     not null default '' check (length(social_objective) <= 300),
    roles            text     not null default '' check (length(roles) <= 2000),
    materials        text     not null default '' check (length(materials) <= 2000),
    steps            text     not null check (length(steps) between 1 and 4000),
    norms            text     not null default '' check (length(norms) <= 2000),
    product          text     not null default '' check (length(product) <= 600),
    minutes          smallint not null check (minutes between 1 and 240),
    group_size       smallint not null check (group_size between 2 and 8),
    primary key (school_id, id),
    unique (school_id, lesson_id),
    foreign key (school_id, lesson_id) references lesson
);
call keep_in_school('task_card');

create table practice_sheet (
    school_id uuid   not null,
    id        uuid   not null,
    version   bigint not null,
    lesson_id uuid   not null,
    problems  text   not null check (length(problems) between 1 and 10000),
    primary key (school_id, id),
    unique (school_id, lesson_id),
    foreign key (school_id, lesson_id) references lesson
);
call keep_in_school('practice_sheet');

-- For adults only: kept apart from the sheet so that no page of a student can select it by accident.
create table answer_guide (
    school_id uuid   not null,
    id        uuid   not null,
    version   bigint not null,
    lesson_id uuid   not null,
    answers   text   not null check (length(answers) between 1 and 10000),
    for_families boolean not null default true,
    primary key (school_id, id),
    unique (school_id, lesson_id),
    foreign key (school_id, lesson_id) references lesson
);
call keep_in_school('answer_guide');

create table mastery_check (
    school_id uuid   not null,
    id        uuid   not null,
    version   bigint not null,
    lesson_id uuid   not null,
    prompt    text   not null check (length(prompt) between 1 and 4000),
    look_for  text   not null default '' check (length(look_for) <= 4000),
    primary key (school_id, id),
    unique (school_id, lesson_id),
    foreign key (school_id, lesson_id) references lesson
);
call keep_in_school('mastery_check');
