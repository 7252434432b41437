-- A rotation plan in class: in which hours it runs, every step of it, and whom an adult placed anew for today.

create table rotation_run (
    school_id  uuid        not null,
    id         uuid        not null,
    plan_id    uuid        not null,
    started_by uuid        not null,
    started_at timestamptz not null,
    ended_by   uuid,
    ended_at   timestamptz,
    primary key (school_id, id),
    foreign key (school_id, plan_id) references rotation_plan,
    foreign key (school_id, started_by) references person,
    foreign key (school_id, ended_by) references person,
    -- Nobody ends a run whose hours are over.
    check (ended_by is null or ended_at is not null)
);
create unique index rotation_run_open on rotation_run (school_id, plan_id) where ended_at is null;
call keep_in_school('rotation_run');

-- The hours of the classes that work by it: one, or two that are taught together.
create table rotation_run_hour (
    school_id     uuid not null,
    run_id        uuid not null,
    class_hour_id uuid not null,
    primary key (school_id, run_id, class_hour_id),
    foreign key (school_id, run_id) references rotation_run,
    foreign key (school_id, class_hour_id) references class_hour
);
create index rotation_run_hour_of on rotation_run_hour (school_id, class_hour_id);
call keep_in_school('rotation_run_hour');

-- "Everyone moves": each block begins once. Blocks count from 1.
create table rotation_step (
    school_id uuid        not null,
    run_id    uuid        not null,
    block     smallint    not null check (block >= 1),
    moved_by  uuid        not null,
    moved_at  timestamptz not null,
    primary key (school_id, run_id, block),
    foreign key (school_id, run_id) references rotation_run,
    foreign key (school_id, moved_by) references person
);
call keep_in_school('rotation_step');

-- Where a student sits in one block of this run instead of the plan's place, because somebody is absent or came late.
create table rotation_replacement (
    school_id  uuid        not null,
    run_id     uuid        not null,
    student_id uuid        not null,
    block_id   uuid        not null,
    station_id uuid        not null,
    zone_id    uuid        not null,
    decided_by uuid        not null,
    decided_at timestamptz not null,
    primary key (school_id, run_id, student_id, block_id),
    foreign key (school_id, run_id) references rotation_run,
    foreign key (school_id, student_id) references person,
    foreign key (school_id, block_id) references rotation_block on delete cascade,
    foreign key (school_id, station_id, zone_id) references rotation_spot (school_id, station_id, zone_id) on delete cascade,
    foreign key (school_id, decided_by) references person
);
call keep_in_school('rotation_replacement');

-- Whether anybody still sits with a group is asked at every move.
create index placement_group on placement (school_id, group_id) where until is null;
