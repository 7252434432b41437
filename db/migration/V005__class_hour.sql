-- A class hour being taught: who is where, who should meet whom, and what was decided by a person.

create table class_hour (
    school_id       uuid        not null,
    id              uuid        not null,
    version         bigint      not null,
    classroom_id    uuid        not null,
    started_by      uuid        not null,
    started_at      timestamptz not null,
    planned_minutes smallint    not null check (planned_minutes between 5 and 240),
    ended_at        timestamptz check (ended_at >= started_at),
    primary key (school_id, id),
    foreign key (school_id, classroom_id) references classroom,
    foreign key (school_id, started_by) references person
);
create unique index class_hour_running on class_hour (school_id, classroom_id) where ended_at is null;
create index class_hour_classroom on class_hour (school_id, classroom_id, started_at);
call keep_in_school('class_hour');

-- Students gathered at a place for a task: the partners ledger is read from who really sat together.
create table work_group (
    school_id     uuid        not null,
    id            uuid        not null,
    version       bigint      not null,
    class_hour_id uuid        not null,
    lesson_id     uuid,
    zone_id       uuid,
    formed_by     uuid        not null,
    formed_at     timestamptz not null,
    ticked_by     uuid,
    ticked_at     timestamptz,
    ended_at      timestamptz,
    primary key (school_id, id),
    foreign key (school_id, class_hour_id) references class_hour,
    foreign key (school_id, lesson_id) references lesson,
    foreign key (school_id, zone_id) references zone,
    foreign key (school_id, formed_by) references person,
    foreign key (school_id, ticked_by) references person,
    check ((ticked_by is null) = (ticked_at is null))
);
create index work_group_hour on work_group (school_id, class_hour_id);
create unique index work_group_at_zone on work_group (school_id, class_hour_id, zone_id) where ended_at is null;
call keep_in_school('work_group');

create table group_member (
    school_id  uuid not null,
    id         uuid not null,
    group_id   uuid not null,
    student_id uuid not null,
    task_role  text check (length(task_role) <= 200),
    primary key (school_id, id),
    unique (school_id, group_id, student_id),
    foreign key (school_id, group_id) references work_group on delete cascade,
    foreign key (school_id, student_id) references person
);
create index group_member_student on group_member (school_id, student_id);
call keep_in_school('group_member');

-- Where a student is, since when. One place at a time: the constraint says no to a second one.
create table placement (
    school_id     uuid        not null,
    id            uuid        not null,
    version       bigint      not null,
    class_hour_id uuid        not null,
    student_id    uuid        not null,
    state         text        not null check (state in ('SCREEN', 'TOGETHER', 'ADULT', 'PAPER', 'WAITING')),
    zone_id       uuid,
    adult_id      uuid,
    group_id      uuid,
    since         timestamptz not null,
    until         timestamptz,
    placed_by     uuid        not null,
    primary key (school_id, id),
    foreign key (school_id, class_hour_id) references class_hour,
    foreign key (school_id, student_id) references person,
    foreign key (school_id, zone_id) references zone,
    foreign key (school_id, adult_id) references person,
    foreign key (school_id, group_id) references work_group,
    foreign key (school_id, placed_by) references person,
    constraint placement_one_place exclude using gist
        (school_id with =, student_id with =, tstzrange(since, until) with &&)
);
create unique index placement_current on placement (school_id, class_hour_id, student_id) where until is null;
create index placement_hour on placement (school_id, class_hour_id);
call keep_in_school('placement');

-- Routing. A rule suggests, a person decides.

create table class_policy (
    school_id        uuid     not null,
    id               uuid     not null,
    version          bigint   not null,
    classroom_id     uuid     not null,
    alert_line       smallint not null default 65 check (alert_line between 1 and 100),
    waiting_minutes  smallint not null default 3 check (waiting_minutes between 0 and 60),
    rest_minutes     smallint not null default 15 check (rest_minutes between 0 and 1440),
    screen_minutes   smallint not null default 15 check (screen_minutes between 1 and 240),
    set_by           uuid        not null,
    set_at           timestamptz not null,
    primary key (school_id, id),
    unique (school_id, classroom_id),
    foreign key (school_id, classroom_id) references classroom,
    foreign key (school_id, set_by) references person
);
call keep_in_school('class_policy');

create table rule_setting (
    school_id    uuid        not null,
    id           uuid        not null,
    version      bigint      not null,
    classroom_id uuid        not null,
    rule         text        not null check (length(rule) between 1 and 60),
    mode         text        not null check (mode in ('OFF', 'SUGGEST', 'STANDING_YES')),
    set_by       uuid        not null,
    set_at       timestamptz not null,
    primary key (school_id, id),
    unique (school_id, classroom_id, rule),
    foreign key (school_id, classroom_id) references classroom,
    foreign key (school_id, set_by) references person
);
call keep_in_school('rule_setting');

-- An adult's own word that no data shows: "I want to talk with Ana".
create table need (
    school_id    uuid        not null,
    id           uuid        not null,
    version      bigint      not null,
    classroom_id uuid        not null,
    student_id   uuid        not null,
    route        text        not null check (length(route) between 1 and 40),
    words        text        not null check (length(words) between 1 and 300),
    raised_by    uuid        not null,
    raised_at    timestamptz not null,
    met_at       timestamptz,
    primary key (school_id, id),
    foreign key (school_id, classroom_id) references classroom,
    foreign key (school_id, student_id) references person,
    foreign key (school_id, raised_by) references person
);
create index need_open on need (school_id, classroom_id) where met_at is null;
call keep_in_school('need');

create table suggestion (
    school_id     uuid        not null,
    id            uuid        not null,
    version       bigint      not null,
    class_hour_id uuid        not null,
    lesson_id     uuid,
    route         text        not null check (length(route) between 1 and 40),
    rule          text        not null check (length(rule) between 1 and 60),
    subject       text        not null check (length(subject) between 1 and 200),
    reason        jsonb       not null,
    made_at       timestamptz not null,
    withdrawn_at  timestamptz,
    settled_at    timestamptz,
    primary key (school_id, id),
    foreign key (school_id, class_hour_id) references class_hour,
    foreign key (school_id, lesson_id) references lesson
);
create unique index suggestion_open on suggestion (school_id, class_hour_id, rule, subject)
    where settled_at is null and withdrawn_at is null;
create index suggestion_hour on suggestion (school_id, class_hour_id);
call keep_in_school('suggestion');

create table suggestion_student (
    school_id     uuid not null,
    suggestion_id uuid not null,
    student_id    uuid not null,
    primary key (school_id, suggestion_id, student_id),
    foreign key (school_id, suggestion_id) references suggestion on delete cascade,
    foreign key (school_id, student_id) references person
);
call keep_in_school('suggestion_student');

-- The stored rows a suggestion rests on; kept with it, also after the decision.
create table suggestion_evidence (
    school_id     uuid not null,
    suggestion_id uuid not null,
    position      smallint not null,
    kind          text not null check (kind in ('ANSWER', 'RESULT', 'VIEWING', 'NEED')),
    row_id        uuid not null,
    primary key (school_id, suggestion_id, position),
    foreign key (school_id, suggestion_id) references suggestion on delete cascade
);
call keep_in_school('suggestion_evidence');

create table decision (
    school_id     uuid        not null,
    id            uuid        not null,
    suggestion_id uuid        not null,
    verdict       text        not null check (verdict in ('YES', 'CHANGED', 'LATER', 'NO')),
    route         text        check (length(route) between 1 and 40),
    word          text        not null default '' check (length(word) <= 300),
    standing      boolean     not null,
    later_until   timestamptz check ((verdict = 'LATER') = (later_until is not null)),
    decided_by    uuid        not null,
    decided_at    timestamptz not null,
    primary key (school_id, id),
    foreign key (school_id, suggestion_id) references suggestion,
    foreign key (school_id, decided_by) references person
);
create index decision_suggestion on decision (school_id, suggestion_id);
call keep_in_school('decision');
