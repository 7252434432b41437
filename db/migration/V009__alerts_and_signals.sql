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

-- A project is looked at like a check. A result that was written down wrongly is corrected, and what stood there is kept.
alter table mastery_result
    drop constraint mastery_result_medium_check,
    add constraint mastery_result_medium_check check (medium in ('PAPER', 'TALK', 'PROJECT')),
    add column corrected_at timestamptz;

create table result_correction (
    school_id    uuid        not null,
    id           uuid        not null,
    result_id    uuid        not null,
    percent_was  smallint    not null check (percent_was between 0 and 100),
    reached_was  boolean     not null,
    corrected_by uuid        not null,
    corrected_at timestamptz not null,
    primary key (school_id, id),
    foreign key (school_id, result_id) references mastery_result,
    foreign key (school_id, corrected_by) references person
);
create index result_correction_result on result_correction (school_id, result_id, corrected_at);
call keep_in_school('result_correction');

-- The safety net, the only thing that leaves by itself: a score under the class's line. Teacher and facilitator are told,
-- the student is invited. One for each result, and one for the first tries of a lesson's questions. It is met, then
-- closed; or withdrawn, when the mark was corrected before anybody had acted.
create table alert (
    school_id    uuid        not null,
    id           uuid        not null,
    version      bigint      not null,
    classroom_id uuid        not null,
    student_id   uuid        not null,
    lesson_id    uuid        not null,
    source       text        not null check (source in ('QUESTIONS', 'CHECK', 'PROJECT')),
    result_id    uuid        check ((source = 'QUESTIONS') = (result_id is null)),
    percent      smallint    not null check (percent between 0 and 100),
    line         smallint    not null check (line between 1 and 100),
    raised_at    timestamptz not null,
    reply        text        check (reply in ('YES', 'NOT_NOW', 'RATHER')),
    rather_with  uuid        check ((rather_with is not null) = (reply is not distinct from 'RATHER')),
    replied_at   timestamptz,
    met_by       uuid,
    met_at       timestamptz,
    closed_by    uuid,
    closed_at    timestamptz,
    word         text        not null default '' check (length(word) <= 300),
    withdrawn_at timestamptz,
    primary key (school_id, id),
    foreign key (school_id, classroom_id) references classroom,
    foreign key (school_id, student_id) references person,
    foreign key (school_id, lesson_id) references lesson,
    foreign key (school_id, result_id) references mastery_result,
    foreign key (school_id, rather_with) references person,
    foreign key (school_id, met_by) references person,
    foreign key (school_id, closed_by) references person,
    check ((reply is null) = (replied_at is null)),
    check ((met_by is null) = (met_at is null)),
    check ((closed_by is null) = (closed_at is null))
);
create unique index alert_of_result on alert (school_id, result_id) where result_id is not null;
create unique index alert_of_questions on alert (school_id, student_id, lesson_id) where result_id is null;
create index alert_student on alert (school_id, student_id, raised_at);
create index alert_classroom on alert (school_id, classroom_id, raised_at);
call keep_in_school('alert');

-- Who was told, and when they saw it. A letter says only that there is something to read; it waits for a mail server that
-- is away, and expires.
create table alert_notice (
    school_id    uuid     not null,
    alert_id     uuid     not null,
    person_id    uuid     not null,
    told_as      text     not null check (told_as in ('TEACHER', 'FACILITATOR', 'MENTOR', 'CHOSEN')),
    seen_at      timestamptz,
    mail_until   timestamptz,
    mail_next_at timestamptz,
    mail_tries   smallint not null default 0,
    mailed_at    timestamptz,
    primary key (school_id, alert_id, person_id),
    foreign key (school_id, alert_id) references alert,
    foreign key (school_id, person_id) references person
);
create index alert_notice_person on alert_notice (school_id, person_id);
create index alert_notice_mail on alert_notice (school_id, mail_next_at) where mailed_at is null and mail_until is not null;
call keep_in_school('alert_notice');

-- A decision may send others than were suggested, to another adult, and may be taken back for two minutes.
alter table decision
    add column adult_id  uuid,
    add column undone_by uuid,
    add column undone_at timestamptz,
    add foreign key (school_id, adult_id) references person,
    add foreign key (school_id, undone_by) references person,
    add check ((undone_by is null) = (undone_at is null));

-- Whom a decision moved: from which placement to which, so that taking it back finds who has been moved again since.
create table decision_move (
    school_id   uuid not null,
    decision_id uuid not null,
    student_id  uuid not null,
    moved_from  uuid,
    moved_to    uuid,
    primary key (school_id, decision_id, student_id),
    foreign key (school_id, decision_id) references decision,
    foreign key (school_id, student_id) references person,
    foreign key (school_id, moved_from) references placement,
    foreign key (school_id, moved_to) references placement
);
call keep_in_school('decision_move');
