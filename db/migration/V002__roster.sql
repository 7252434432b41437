-- Who is taught where and by whom, who looks after whom, and the room they share.

create table term (
    school_id uuid   not null references school,
    id        uuid   not null,
    version   bigint not null,
    name      text   not null check (length(name) between 1 and 80),
    starts_on date   not null,
    ends_on   date   not null,
    primary key (school_id, id),
    check (starts_on < ends_on)
);
call keep_in_school('term');

create table classroom (
    school_id    uuid     not null,
    id           uuid     not null,
    version      bigint   not null,
    term_id      uuid     not null,
    name         text     not null check (length(name) between 1 and 80),
    grade        text     not null check (length(grade) between 1 and 20),
    devices      smallint not null check (devices between 0 and 200),
    hour_minutes smallint not null default 50 check (hour_minutes between 5 and 240),
    primary key (school_id, id),
    foreign key (school_id, term_id) references term
);
call keep_in_school('classroom');

alter table class_code add foreign key (school_id, classroom_id) references classroom;

create table enrollment (
    school_id    uuid   not null,
    id           uuid   not null,
    version      bigint not null,
    classroom_id uuid   not null,
    student_id   uuid   not null,
    starts_on    date   not null,
    ends_on      date,
    primary key (school_id, id),
    foreign key (school_id, classroom_id) references classroom,
    foreign key (school_id, student_id) references person,
    check (ends_on is null or ends_on >= starts_on)
);
create unique index enrollment_current on enrollment (school_id, classroom_id, student_id) where ends_on is null;
create index enrollment_student on enrollment (school_id, student_id);
call keep_in_school('enrollment');

-- An adult at work in a classroom.
create table classroom_adult (
    school_id    uuid   not null,
    id           uuid   not null,
    version      bigint not null,
    classroom_id uuid   not null,
    person_id    uuid   not null,
    duty         text   not null check (duty in ('TEACHER', 'AIDE', 'FACILITATOR')),
    primary key (school_id, id),
    unique (school_id, classroom_id, person_id),
    foreign key (school_id, classroom_id) references classroom,
    foreign key (school_id, person_id) references person
);
create index classroom_adult_person on classroom_adult (school_id, person_id);
call keep_in_school('classroom_adult');

create table guardianship (
    school_id   uuid   not null,
    id          uuid   not null,
    version     bigint not null,
    guardian_id uuid   not null,
    student_id  uuid   not null,
    starts_on   date   not null,
    ends_on     date,
    primary key (school_id, id),
    foreign key (school_id, guardian_id) references person,
    foreign key (school_id, student_id) references person
);
create unique index guardianship_current on guardianship (school_id, guardian_id, student_id) where ends_on is null;
call keep_in_school('guardianship');

-- A named adult for a student, staying across classes and years.
create table mentorship (
    school_id  uuid   not null,
    id         uuid   not null,
    version    bigint not null,
    mentor_id  uuid   not null,
    student_id uuid   not null,
    starts_on  date   not null,
    ends_on    date,
    primary key (school_id, id),
    foreign key (school_id, mentor_id) references person,
    foreign key (school_id, student_id) references person
);
create unique index mentorship_current on mentorship (school_id, mentor_id, student_id) where ends_on is null;
call keep_in_school('mentorship');

-- A place in the room that students are sent to: a table, the rug. Its seats are a fact of the room.
create table zone (
    school_id    uuid     not null,
    id           uuid     not null,
    version      bigint   not null,
    classroom_id uuid     not null,
    name         text     not null check (length(name) between 1 and 40),
    seats        smallint not null check (seats between 1 and 100),
    position     smallint not null,
    primary key (school_id, id),
    unique (school_id, classroom_id, name),
    foreign key (school_id, classroom_id) references classroom
);
call keep_in_school('zone');
