-- The live board: places with devices, who is absent, who looks after whom, and words in passing.

-- Screens that stand at this place; part of the room's devices. A place taken out of the room keeps its history.
alter table zone
    add column devices smallint not null default 0 check (devices between 0 and 200),
    add column removed_at timestamptz;

-- Not in this hour, by an adult's word. Placed later, the student has arrived; what they missed is caught up by a need.
create table absence (
    school_id     uuid        not null,
    id            uuid        not null,
    class_hour_id uuid        not null,
    student_id    uuid        not null,
    marked_by     uuid        not null,
    marked_at     timestamptz not null,
    arrived_by    uuid,
    arrived_at    timestamptz,
    caught_up_by  uuid,
    caught_up_at  timestamptz,
    primary key (school_id, id),
    unique (school_id, class_hour_id, student_id),
    foreign key (school_id, class_hour_id) references class_hour,
    foreign key (school_id, student_id) references person,
    foreign key (school_id, marked_by) references person,
    foreign key (school_id, arrived_by) references person,
    foreign key (school_id, caught_up_by) references person,
    check ((arrived_by is null) = (arrived_at is null)),
    check ((caught_up_by is null) = (caught_up_at is null))
);
create index absence_student on absence (school_id, student_id);
call keep_in_school('absence');

-- In one hour a student is in one adult's list at most, however many adults share the class.
create table responsibility (
    school_id     uuid        not null,
    id            uuid        not null,
    class_hour_id uuid        not null,
    student_id    uuid        not null,
    adult_id      uuid        not null,
    assigned_by   uuid        not null,
    assigned_at   timestamptz not null,
    primary key (school_id, id),
    unique (school_id, class_hour_id, student_id),
    foreign key (school_id, class_hour_id) references class_hour,
    foreign key (school_id, student_id) references person,
    foreign key (school_id, adult_id) references person,
    foreign key (school_id, assigned_by) references person
);
call keep_in_school('responsibility');

-- An adult has spoken with a student in passing: too short for a conference, too good to be forgotten.
create table contact (
    school_id    uuid        not null,
    id           uuid        not null,
    classroom_id uuid        not null,
    student_id   uuid        not null,
    adult_id     uuid        not null,
    spoken_at    timestamptz not null,
    primary key (school_id, id),
    foreign key (school_id, classroom_id) references classroom,
    foreign key (school_id, student_id) references person,
    foreign key (school_id, adult_id) references person
);
create index contact_student on contact (school_id, student_id, spoken_at);
call keep_in_school('contact');

-- Membership ends when a student is sent elsewhere before the tick; joined_at is null for those there from the start.
alter table group_member
    add column joined_at timestamptz,
    add column left_at timestamptz,
    add check (left_at is null or left_at >= joined_at);
