-- The station planner: which students are at which station in which block of a class hour, planned before it.

-- A day on which this school is closed, as somebody marked it.
create table no_school_day (
    school_id uuid        not null,
    id        uuid        not null,
    day       date        not null,
    name      text        not null check (length(name) between 1 and 80),
    marked_by uuid        not null,
    marked_at timestamptz not null,
    primary key (school_id, id),
    unique (school_id, day),
    foreign key (school_id, marked_by) references person
);
call keep_in_school('no_school_day');

-- Day and time are the school's own, so that 8:00 stays 8:00 over a clock change. A second class may be taught together.
create table rotation_plan (
    school_id           uuid        not null,
    id                  uuid        not null,
    version             bigint      not null,
    classroom_id        uuid        not null,
    second_classroom_id uuid        check (second_classroom_id <> classroom_id),
    title               text        not null check (length(trim(title)) between 1 and 120),
    day                 date        not null,
    starts_at           time        not null,
    move_minutes        smallint    not null check (move_minutes between 0 and 15),
    style               text        not null check (style in ('MIXED', 'ALIKE', 'INTEREST', 'RANDOM')),
    drafted_by          uuid        not null,
    drafted_at          timestamptz not null,
    copied_from         uuid,
    primary key (school_id, id),
    foreign key (school_id, classroom_id) references classroom,
    foreign key (school_id, second_classroom_id) references classroom,
    foreign key (school_id, drafted_by) references person,
    foreign key (school_id, copied_from) references rotation_plan
);
create index rotation_plan_classroom on rotation_plan (school_id, classroom_id, day);
create index rotation_plan_second on rotation_plan (school_id, second_classroom_id, day) where second_classroom_id is not null;
call keep_in_school('rotation_plan');

create table rotation_block (
    school_id uuid     not null,
    plan_id   uuid     not null,
    id        uuid     not null,
    position  smallint not null,
    minutes   smallint not null check (minutes between 1 and 120),
    primary key (school_id, id),
    unique (school_id, plan_id, id),
    unique (school_id, plan_id, position) deferrable initially deferred,
    foreign key (school_id, plan_id) references rotation_plan on delete cascade
);
call keep_in_school('rotation_block');

create table rotation_station (
    school_id uuid     not null,
    plan_id   uuid     not null,
    id        uuid     not null,
    position  smallint not null,
    name      text     not null check (length(trim(name)) between 1 and 80),
    kind      text     not null check (kind in ('SCREEN', 'TOGETHER', 'ADULT', 'PAPER', 'FREE')),
    lesson_id uuid,
    adult_id  uuid,
    required  boolean  not null,
    devices   smallint not null check (devices between 0 and 200),
    primary key (school_id, id),
    unique (school_id, plan_id, id),
    foreign key (school_id, plan_id) references rotation_plan on delete cascade,
    foreign key (school_id, lesson_id) references lesson,
    foreign key (school_id, adult_id) references person,
    check ((kind = 'SCREEN') = (devices > 0)),
    check (kind <> 'ADULT' or adult_id is not null)
);
call keep_in_school('rotation_station');

-- Where a station's students sit, and how many of the place's seats it uses.
create table rotation_spot (
    school_id  uuid     not null,
    station_id uuid     not null,
    zone_id    uuid     not null,
    position   smallint not null,
    seats      smallint not null check (seats between 1 and 100),
    primary key (school_id, station_id, zone_id),
    foreign key (school_id, station_id) references rotation_station on delete cascade,
    foreign key (school_id, zone_id) references zone
);
call keep_in_school('rotation_spot');

-- The blocks in which a station is open.
create table rotation_opening (
    school_id  uuid not null,
    plan_id    uuid not null,
    station_id uuid not null,
    block_id   uuid not null,
    primary key (school_id, station_id, block_id),
    foreign key (school_id, plan_id, station_id) references rotation_station (school_id, plan_id, id) on delete cascade,
    foreign key (school_id, plan_id, block_id) references rotation_block (school_id, plan_id, id) on delete cascade
);
call keep_in_school('rotation_opening');

-- Where a student is in a block: at an open station, or in a conference with an adult. One row for each, so that nobody
-- can be in two places. A lock says who fixed it there.
create table rotation_place (
    school_id  uuid not null,
    plan_id    uuid not null,
    block_id   uuid not null,
    student_id uuid not null,
    station_id uuid,
    zone_id    uuid,
    adult_id   uuid,
    locked_by  uuid,
    locked_at  timestamptz,
    primary key (school_id, block_id, student_id),
    foreign key (school_id, plan_id, block_id) references rotation_block (school_id, plan_id, id) on delete cascade,
    foreign key (school_id, student_id) references person,
    foreign key (school_id, station_id, block_id) references rotation_opening (school_id, station_id, block_id) on delete cascade,
    foreign key (school_id, station_id, zone_id) references rotation_spot (school_id, station_id, zone_id),
    foreign key (school_id, adult_id) references person,
    foreign key (school_id, locked_by) references person,
    check ((station_id is null) <> (adult_id is null)),
    check (zone_id is null or station_id is not null),
    check ((locked_by is null) = (locked_at is null))
);
create index rotation_place_plan on rotation_place (school_id, plan_id);
call keep_in_school('rotation_place');

-- An adult's decision that the class works by this plan, and maybe that it doesn't any more.
create table rotation_use (
    school_id uuid        not null,
    id        uuid        not null,
    plan_id   uuid        not null,
    begun_by  uuid        not null,
    begun_at  timestamptz not null,
    ended_by  uuid,
    ended_at  timestamptz,
    primary key (school_id, id),
    foreign key (school_id, plan_id) references rotation_plan on delete cascade,
    foreign key (school_id, begun_by) references person,
    foreign key (school_id, ended_by) references person,
    check ((ended_by is null) = (ended_at is null))
);
create unique index rotation_use_open on rotation_use (school_id, plan_id) where ended_at is null;
call keep_in_school('rotation_use');

-- What a plan in use needs for its time: its classes and its adults. Nobody is claimed twice at one moment.
create table rotation_claim (
    school_id    uuid      not null,
    plan_id      uuid      not null,
    classroom_id uuid,
    adult_id     uuid,
    claimed      uuid      not null generated always as (coalesce(classroom_id, adult_id)) stored,
    during       tstzrange not null check (not isempty(during)),
    primary key (school_id, plan_id, claimed),
    foreign key (school_id, plan_id) references rotation_plan on delete cascade,
    foreign key (school_id, classroom_id) references classroom,
    foreign key (school_id, adult_id) references person,
    check ((classroom_id is null) <> (adult_id is null)),
    constraint rotation_claim_once exclude using gist (school_id with =, claimed with =, during with &&)
);
call keep_in_school('rotation_claim');
