-- Buddies of two classes begin with a question from one teacher to another; and what somebody changes or strikes out is kept.

-- A teacher asks the teachers of another class. Nothing about that class's students is read before one of them says yes;
-- then the answer names the collaboration that began. Whoever asked may take it back until there is an answer.
create table buddies_invitation (
    school_id            uuid        not null,
    id                   uuid        not null,
    classroom_id         uuid        not null,
    invited_classroom_id uuid        not null,
    inviting_older       boolean     not null,
    question             text        not null check (length(trim(question)) > 0 and length(question) <= 300),
    academic_objective   text        not null check (length(academic_objective) <= 300),
    social_objective     text        not null check (length(trim(social_objective)) > 0 and length(social_objective) <= 300),
    norms                text        not null check (length(norms) <= 1000),
    starts_on            date        not null,
    ends_on              date        not null check (ends_on >= starts_on),
    invited_by           uuid        not null,
    invited_at           timestamptz not null,
    answer               text        check (answer in ('ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    word                 text        not null default '' check (length(word) <= 300),
    answered_by          uuid,
    answered_at          timestamptz,
    collaboration_id     uuid,
    primary key (school_id, id),
    foreign key (school_id, classroom_id) references classroom,
    foreign key (school_id, invited_classroom_id) references classroom,
    foreign key (school_id, invited_by) references person,
    foreign key (school_id, answered_by) references person,
    foreign key (school_id, collaboration_id) references collaboration,
    check (invited_classroom_id <> classroom_id),
    check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null)),
    check ((collaboration_id is not null) = (coalesce(answer, '') = 'ACCEPTED'))
);
-- One question at a time between two classes; and what waits for an answer is found by the class that is asked.
create unique index buddies_invitation_waiting on buddies_invitation (school_id, invited_classroom_id, classroom_id)
    where answered_at is null;
create index buddies_invitation_sent on buddies_invitation (school_id, classroom_id);
call keep_in_school('buddies_invitation');

-- Whom of the inviting class it is about; none for all of them.
create table buddies_invitation_student (
    school_id     uuid not null,
    invitation_id uuid not null,
    student_id    uuid not null,
    primary key (school_id, invitation_id, student_id),
    foreign key (school_id, invitation_id) references buddies_invitation on delete cascade,
    foreign key (school_id, student_id) references person
);
create index buddies_invitation_student_student on buddies_invitation_student (school_id, student_id);
call keep_in_school('buddies_invitation_student');

-- Struck out is not gone: the words stay, with who and when.
alter table contribution
    add column struck_by uuid,
    add column struck_at timestamptz,
    add foreign key (school_id, struck_by) references person,
    add check ((struck_by is null) = (struck_at is null)),
    add check (struck_by is null or kind in ('CARD', 'WRITTEN', 'LOG'));
alter table observation
    add column version   bigint not null default 0,
    add column struck_by uuid,
    add column struck_at timestamptz,
    add foreign key (school_id, struck_by) references person,
    add check ((struck_by is null) = (struck_at is null));

-- What a contribution or an observation said before it was changed; written_by and written_at are of those words.
create table earlier_words (
    school_id       uuid        not null,
    id              uuid        not null,
    contribution_id uuid,
    observation_id  uuid,
    words           text        not null check (length(words) <= 2000),
    source          text        not null default '' check (length(source) <= 300),
    side            text        check (side in ('FOR', 'AGAINST', 'BOTH')),
    written_by      uuid        not null,
    written_at      timestamptz not null,
    primary key (school_id, id),
    foreign key (school_id, contribution_id) references contribution,
    foreign key (school_id, observation_id) references observation,
    foreign key (school_id, written_by) references person,
    check (num_nonnulls(contribution_id, observation_id) = 1)
);
create index earlier_words_contribution on earlier_words (school_id, contribution_id) where contribution_id is not null;
create index earlier_words_observation on earlier_words (school_id, observation_id) where observation_id is not null;
call keep_in_school('earlier_words');

-- The short version of a mini-lesson: two minutes at the table, for those who haven't had it.
alter table mini_lesson_holding add column short boolean not null default false;

-- A draft that its class gave up for good: no list shows it, and what was copied from it still says so.
alter table rotation_plan
    add column discarded_by uuid,
    add column discarded_at timestamptz,
    add foreign key (school_id, discarded_by) references person,
    add check ((discarded_by is null) = (discarded_at is null));
