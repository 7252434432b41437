-- Work that students do with each other in a known form, over one or many days. One shape for six kinds: a question, people in
-- teams, what each of them said or wrote, and what adults saw. Nothing here has a place for a score.

create table collaboration (
    school_id            uuid        not null,
    id                   uuid        not null,
    version              bigint      not null,
    kind                 text        not null check (kind in ('DEBATE', 'SEMINAR', 'INTERVIEW', 'JIGSAW', 'BUDDIES', 'PROJECT')),
    classroom_id         uuid        not null,
    partner_classroom_id uuid,
    question             text        not null check (length(trim(question)) > 0 and length(question) <= 300),
    academic_objective   text        not null check (length(academic_objective) <= 300),
    social_objective     text        not null check (length(trim(social_objective)) > 0 and length(social_objective) <= 300),
    norms                text        not null check (length(norms) <= 1000),
    prompts              text        not null check (length(prompts) <= 2000),
    starts_on            date        not null,
    ends_on              date        not null check (ends_on >= starts_on),
    begun_by             uuid        not null,
    begun_at             timestamptz not null,
    closed_by            uuid,
    closed_at            timestamptz,
    closing_word         text        not null default '' check (length(closing_word) <= 300),
    primary key (school_id, id),
    foreign key (school_id, classroom_id) references classroom,
    foreign key (school_id, partner_classroom_id) references classroom,
    foreign key (school_id, begun_by) references person,
    foreign key (school_id, closed_by) references person,
    check ((kind = 'BUDDIES') = (partner_classroom_id is not null)),
    check (partner_classroom_id <> classroom_id),
    check ((closed_by is null) = (closed_at is null))
);
create index collaboration_classroom on collaboration (school_id, classroom_id, starts_on);
create index collaboration_partner on collaboration (school_id, partner_classroom_id) where partner_classroom_id is not null;
call keep_in_school('collaboration');

-- Who takes part, in which team, on which seat of it, and with what part: a side, a circle, a topic, the older or the younger.
-- Rows stay when a student leaves the class: what they said stays theirs.
create table collaboration_member (
    school_id        uuid        not null,
    collaboration_id uuid        not null,
    student_id       uuid        not null,
    classroom_id     uuid        not null,
    team             smallint    not null check (team > 0),
    seat             smallint    not null check (seat > 0),
    part             text        not null check (length(part) <= 200),
    joined_at        timestamptz not null,
    primary key (school_id, collaboration_id, student_id),
    unique (school_id, collaboration_id, team, seat),
    foreign key (school_id, collaboration_id) references collaboration,
    foreign key (school_id, student_id) references person,
    foreign key (school_id, classroom_id) references classroom
);
create index collaboration_member_student on collaboration_member (school_id, student_id);
call keep_in_school('collaboration_member');

-- A meeting, a milestone, a sitting.
create table collaboration_day (
    school_id        uuid        not null,
    id               uuid        not null,
    collaboration_id uuid        not null,
    on_day           date        not null,
    words            text        not null check (length(trim(words)) > 0 and length(words) <= 200),
    added_by         uuid        not null,
    added_at         timestamptz not null,
    primary key (school_id, id),
    foreign key (school_id, collaboration_id) references collaboration,
    foreign key (school_id, added_by) references person
);
create index collaboration_day_of on collaboration_day (school_id, collaboration_id, on_day);
call keep_in_school('collaboration_day');

-- What a student said or wrote; of a record, what their partner wrote about them. written_by is who entered it: the student,
-- the partner, or an adult for somebody who works on paper.
create table contribution (
    school_id        uuid        not null,
    id               uuid        not null,
    version          bigint      not null,
    collaboration_id uuid        not null,
    student_id       uuid        not null,
    kind             text        not null check (kind in ('CARD', 'POSITION', 'TURN', 'WRITTEN', 'PASS', 'RECORD', 'LOG')),
    words            text        not null check (length(words) <= 2000),
    source           text        not null default '' check (length(source) <= 300 and (source = '' or kind = 'CARD')),
    side             text        check (side in ('FOR', 'AGAINST', 'BOTH') and (side <> 'BOTH' or kind = 'POSITION')),
    on_day           date        not null,
    written_by       uuid        not null,
    written_at       timestamptz not null,
    comment          text        not null default '' check (length(comment) <= 600),
    commented_by     uuid,
    commented_at     timestamptz,
    primary key (school_id, id),
    foreign key (school_id, collaboration_id, student_id) references collaboration_member,
    foreign key (school_id, written_by) references person,
    foreign key (school_id, commented_by) references person,
    check ((side is not null) = (kind in ('CARD', 'POSITION'))),
    check ((words = '') = (kind in ('TURN', 'PASS'))),
    check (kind <> 'RECORD' or written_by <> student_id),
    check ((commented_by is null) = (commented_at is null))
);
create unique index contribution_once on contribution (school_id, collaboration_id, student_id, kind)
    where kind in ('POSITION', 'RECORD');
create unique index contribution_turn on contribution (school_id, collaboration_id, student_id, on_day) where kind = 'TURN';
create index contribution_of on contribution (school_id, collaboration_id, written_at);
call keep_in_school('contribution');

-- "This is right": of a record, by who was asked and by who wrote it. It counts when both have.
create table confirmation (
    school_id       uuid        not null,
    contribution_id uuid        not null,
    student_id      uuid        not null,
    entered_by      uuid        not null,
    confirmed_at    timestamptz not null,
    primary key (school_id, contribution_id, student_id),
    foreign key (school_id, contribution_id) references contribution on delete cascade,
    foreign key (school_id, student_id) references person,
    foreign key (school_id, entered_by) references person
);
call keep_in_school('confirmation');

-- What an adult saw, of one student or of all, in words. Social ones are about how people treated each other.
create table observation (
    school_id        uuid        not null,
    id               uuid        not null,
    collaboration_id uuid        not null,
    student_id       uuid,
    social           boolean     not null,
    observed_on      date        not null,
    words            text        not null check (length(trim(words)) > 0 and length(words) <= 1000),
    observed_by      uuid        not null,
    written_at       timestamptz not null,
    primary key (school_id, id),
    foreign key (school_id, collaboration_id) references collaboration,
    foreign key (school_id, collaboration_id, student_id) references collaboration_member,
    foreign key (school_id, observed_by) references person
);
create index observation_of on observation (school_id, collaboration_id, observed_on);
call keep_in_school('observation');
