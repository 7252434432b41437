-- The search for a better rotation, in the background: asked for by an adult, claimed by one node, kept with the best it
-- has found, so that another node or the next start goes on from there.
create table rotation_solving (
    school_id    uuid        not null,
    id           uuid        not null,
    plan_id      uuid        not null,
    -- The plan as it was when somebody asked; a plan that has changed since is another question.
    plan_version bigint      not null,
    asked_by     uuid        not null,
    asked_at     timestamptz not null,
    node         text        check (length(node) between 1 and 120),
    heard_at     timestamptz,
    better_at    timestamptz,
    faults       smallint    check (faults >= 0),
    new_pairs    smallint    check (new_pairs >= 0),
    repeats      smallint    check (repeats >= 0),
    with_adult   smallint    check (with_adult >= 0),
    stop_by      uuid,
    stop_at      timestamptz,
    ended_at     timestamptz,
    outcome      text        check (outcome in ('FINISHED', 'STOPPED', 'CHANGED', 'IMPOSSIBLE', 'FAILED')),
    primary key (school_id, id),
    foreign key (school_id, plan_id) references rotation_plan on delete cascade,
    foreign key (school_id, asked_by) references person,
    foreign key (school_id, stop_by) references person,
    check ((node is null) = (heard_at is null)),
    check ((stop_by is null) = (stop_at is null)),
    check ((ended_at is null) = (outcome is null)),
    check (num_nonnulls(better_at, faults, new_pairs, repeats, with_adult) in (0, 5))
);
create unique index rotation_solving_open on rotation_solving (school_id, plan_id) where ended_at is null;
create index rotation_solving_plan on rotation_solving (school_id, plan_id, asked_at);
call keep_in_school('rotation_solving');

-- The best places so far.
create table rotation_solving_place (
    school_id  uuid not null,
    solving_id uuid not null,
    block_id   uuid not null,
    student_id uuid not null,
    station_id uuid not null,
    zone_id    uuid not null,
    primary key (school_id, solving_id, block_id, student_id),
    foreign key (school_id, solving_id) references rotation_solving on delete cascade,
    foreign key (school_id, block_id) references rotation_block on delete cascade,
    foreign key (school_id, student_id) references person,
    foreign key (school_id, station_id) references rotation_station on delete cascade,
    foreign key (school_id, zone_id) references zone
);
create index rotation_solving_place_block on rotation_solving_place (school_id, block_id);
create index rotation_solving_place_station on rotation_solving_place (school_id, station_id);
call keep_in_school('rotation_solving_place');
