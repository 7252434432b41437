-- Who sits with whom: what adults know about it, what the class has practised, proposals of groups, and a term of them.

-- An adult's word that students never, or always, share a group. Lifted, it stays as what was once known.
create table seating_rule (
    school_id    uuid        not null,
    id           uuid        not null,
    classroom_id uuid        not null,
    kind         text        not null check (kind in ('APART', 'TOGETHER')),
    set_by       uuid        not null,
    set_at       timestamptz not null,
    lifted_by    uuid,
    lifted_at    timestamptz,
    primary key (school_id, id),
    foreign key (school_id, classroom_id) references classroom,
    foreign key (school_id, set_by) references person,
    foreign key (school_id, lifted_by) references person,
    check ((lifted_by is null) = (lifted_at is null))
);
create index seating_rule_classroom on seating_rule (school_id, classroom_id) where lifted_at is null;
call keep_in_school('seating_rule');

create table seating_rule_student (
    school_id  uuid not null,
    rule_id    uuid not null,
    student_id uuid not null,
    primary key (school_id, rule_id, student_id),
    foreign key (school_id, rule_id) references seating_rule on delete cascade,
    foreign key (school_id, student_id) references person
);
create index seating_rule_student_student on seating_rule_student (school_id, student_id);
call keep_in_school('seating_rule_student');

-- What a student cares about, in a word, since when.
create table interest (
    school_id  uuid        not null,
    id         uuid        not null,
    student_id uuid        not null,
    word       text        not null check (length(trim(word)) between 1 and 40),
    noted_by   uuid        not null,
    noted_at   timestamptz not null,
    ended_at   timestamptz,
    primary key (school_id, id),
    foreign key (school_id, student_id) references person,
    foreign key (school_id, noted_by) references person
);
create unique index interest_now on interest (school_id, student_id, lower(word)) where ended_at is null;
call keep_in_school('interest');

-- A short lesson on working together was held with a class; who was not there hasn't had it.
create table mini_lesson_holding (
    school_id    uuid        not null,
    id           uuid        not null,
    classroom_id uuid        not null,
    mini_lesson  text        not null check (length(mini_lesson) between 1 and 40),
    held_on      date        not null,
    held_by      uuid        not null,
    noted_at     timestamptz not null,
    primary key (school_id, id),
    foreign key (school_id, classroom_id) references classroom,
    foreign key (school_id, held_by) references person
);
create index mini_lesson_holding_classroom on mini_lesson_holding (school_id, classroom_id, mini_lesson);
call keep_in_school('mini_lesson_holding');

create table mini_lesson_student (
    school_id  uuid not null,
    holding_id uuid not null,
    student_id uuid not null,
    primary key (school_id, holding_id, student_id),
    foreign key (school_id, holding_id) references mini_lesson_holding on delete cascade,
    foreign key (school_id, student_id) references person
);
create index mini_lesson_student_student on mini_lesson_student (school_id, student_id);
call keep_in_school('mini_lesson_student');

-- Groups that an adult considers, before anybody is sent anywhere; its version counts every change.
create table group_proposal (
    school_id    uuid        not null,
    id           uuid        not null,
    version      bigint      not null,
    classroom_id uuid        not null,
    lesson_id    uuid,
    mixing       text        not null check (mixing in ('MIXED', 'ALIKE', 'SAME_LESSON', 'INTEREST', 'RANDOM', 'BY_HAND')),
    tables       smallint    not null check (tables between 1 and 100),
    week         smallint    check (week between 1 and 40),
    changed_by   uuid        not null,
    changed_at   timestamptz not null,
    started_hour uuid,
    primary key (school_id, id),
    foreign key (school_id, classroom_id) references classroom,
    foreign key (school_id, lesson_id) references lesson,
    foreign key (school_id, changed_by) references person,
    foreign key (school_id, started_hour) references class_hour
);
create index group_proposal_classroom on group_proposal (school_id, classroom_id, changed_at);
call keep_in_school('group_proposal');

-- Where the proposal has a student: at a table (from 0), absent, or without a place yet.
create table group_proposal_seat (
    school_id    uuid     not null,
    proposal_id  uuid     not null,
    student_id   uuid     not null,
    table_number smallint check (table_number between 0 and 99),
    absent       boolean  not null default false check (not absent or table_number is null),
    locked       boolean  not null default false check (not locked or table_number is not null),
    primary key (school_id, proposal_id, student_id),
    foreign key (school_id, proposal_id) references group_proposal on delete cascade,
    foreign key (school_id, student_id) references person
);
create index group_proposal_seat_student on group_proposal_seat (school_id, student_id);
call keep_in_school('group_proposal_seat');

-- New groups for every week of a term; a class has one such plan.
create table term_plan (
    school_id    uuid        not null,
    id           uuid        not null,
    version      bigint      not null,
    classroom_id uuid        not null,
    weeks        smallint    not null check (weeks between 1 and 40),
    group_size   smallint    not null check (group_size between 2 and 12),
    mixing       text        not null check (mixing in ('MIXED', 'ALIKE', 'INTEREST', 'RANDOM')),
    starts_on    date        not null,
    changed_by   uuid        not null,
    changed_at   timestamptz not null,
    primary key (school_id, id),
    unique (school_id, classroom_id),
    foreign key (school_id, classroom_id) references classroom,
    foreign key (school_id, changed_by) references person
);
call keep_in_school('term_plan');

create table term_plan_seat (
    school_id    uuid     not null,
    term_plan_id uuid     not null,
    week         smallint not null check (week between 1 and 40),
    student_id   uuid     not null,
    table_number smallint not null check (table_number between 0 and 99),
    primary key (school_id, term_plan_id, week, student_id),
    foreign key (school_id, term_plan_id) references term_plan on delete cascade,
    foreign key (school_id, student_id) references person
);
create index term_plan_seat_student on term_plan_seat (school_id, student_id);
call keep_in_school('term_plan_seat');
