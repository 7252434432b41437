-- The ground of every later migration: how a table is kept inside its school.
--
-- Every table of a school carries school_id, leads its primary key with it and refers to other tables through it,
-- so that no row can point into another school. The policy below is forced on the owner too; the application sets
-- app.school_id at the start of each transaction (see SchoolTransactionManager).

create procedure keep_in_school(school_table regclass) language plpgsql as $$
begin
    execute format('alter table %s enable row level security', school_table);
    execute format('alter table %s force row level security', school_table);
    execute format($policy$
        create policy in_school on %s
            using (school_id = nullif(current_setting('app.school_id', true), '')::uuid)
            with check (school_id = nullif(current_setting('app.school_id', true), '')::uuid)
        $policy$, school_table);
end
$$;

create table school (
    school_id  uuid        not null primary key,
    version    bigint      not null,
    name       text        not null check (length(name) between 1 and 120),
    zone       text        not null check (length(zone) between 1 and 60),
    opened_at  timestamptz not null
);
call keep_in_school('school');

-- A human being of the school: staff, student or family. One role each; what they may see follows from their links.
create table person (
    school_id   uuid        not null references school,
    id          uuid        not null,
    version     bigint      not null,
    given_name  text        not null check (length(given_name) between 1 and 80),
    family_name text        not null check (length(family_name) <= 80),
    title       text        check (length(title) between 1 and 20),
    role        text        not null check (role in ('ADMIN', 'TEACHER', 'FACILITATOR', 'AIDE', 'MENTOR', 'STUDENT', 'GUARDIAN')),
    locale      text        not null default 'en' check (locale in ('en', 'es')),
    joined_at   timestamptz not null,
    left_at     timestamptz,
    primary key (school_id, id)
);
call keep_in_school('person');

-- What must be found before a school is known. These few tables are outside the policy and say nothing about a student.

create table account (
    id            uuid        not null primary key,
    version       bigint      not null,
    school_id     uuid        not null,
    person_id     uuid        not null,
    email         text        not null check (email = lower(email) and length(email) between 3 and 254),
    password_hash text,
    misses        smallint    not null default 0,
    blocked_until timestamptz,
    opened_at     timestamptz not null,
    ended_at      timestamptz,
    foreign key (school_id, person_id) references person
);
create unique index account_email_key on account (email) where ended_at is null;
create unique index account_person_key on account (school_id, person_id) where ended_at is null;

create table class_code (
    code         text not null primary key check (code ~ '^[a-z0-9-]{4,24}$'),
    school_id    uuid not null,
    classroom_id uuid not null
);

create table sign_in_link (
    token_hash bytea       not null primary key,
    school_id  uuid        not null,
    person_id  uuid        not null,
    made_at    timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    foreign key (school_id, person_id) references person
);
create index sign_in_link_person on sign_in_link (school_id, person_id, made_at);

create table spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create index spring_session_expiry on spring_session (expiry_time);
create index spring_session_principal on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36)     not null references spring_session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);

-- A young student signs in with the class code, a name card and a PIN. The card is inside the school.
create table name_card (
    school_id     uuid     not null,
    id            uuid     not null,
    version       bigint   not null,
    student_id    uuid     not null,
    picture       text     not null check (length(picture) between 1 and 40),
    pin_hash      text     not null,
    misses        smallint not null default 0,
    blocked_until timestamptz,
    primary key (school_id, id),
    unique (school_id, student_id),
    foreign key (school_id, student_id) references person
);
call keep_in_school('name_card');
