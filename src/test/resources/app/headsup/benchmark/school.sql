-- The school of the benchmarks and the one class that is measured. Run as a superuser: no policy is in the way.
begin;
create temporary table bench on commit drop as
    select uuidv7() as school, uuidv7() as term, uuidv7() as classroom, uuidv7() as teacher, uuidv7() as second,
           uuidv7() as aide, uuidv7() as unit, uuidv7() as media, uuidv7() as playlist;

insert into school (school_id, version, name, zone, opened_at)
    select school, 0, 'Benchmark School', 'America/Chicago', now() from bench;
insert into term (school_id, id, version, name, starts_on, ends_on)
    select school, term, 0, 'Term', current_date - 60, current_date + 120 from bench;

insert into person (school_id, id, version, title, given_name, family_name, role, joined_at)
    select school, teacher, 0, 'Ms.', 'Elena', 'Rivera', 'TEACHER', now() from bench
    union all select school, second, 0, 'Mr.', 'Daniel', 'Okafor', 'TEACHER', now() from bench
    union all select school, aide, 0, 'Ms.', 'June', 'Park', 'AIDE', now() from bench
    union all select school, uuidv7(), 0, null, 'Student' || n, 'Sample', 'STUDENT', now()
              from bench, generate_series(1, {students}) n;
insert into account (id, version, school_id, person_id, email, password_hash, opened_at)
    select uuidv7(), 0, school, teacher, '{email}', '{password}', now() from bench;
insert into name_card (school_id, id, version, student_id, picture, pin_hash)
    select p.school_id, uuidv7(), 0, p.id, 'star', '{pin}' from person p join bench on p.school_id = school
    where role = 'STUDENT';

insert into classroom (school_id, id, version, term_id, name, grade, devices, hour_minutes)
    select school, classroom, 0, term, 'Grade 3/4', '3', 20, 50 from bench;
insert into class_code (code, school_id, classroom_id) select '{code}', school, classroom from bench;
insert into classroom_adult (school_id, id, version, classroom_id, person_id, duty)
    select school, uuidv7(), 0, classroom, teacher, 'TEACHER' from bench
    union all select school, uuidv7(), 0, classroom, second, 'TEACHER' from bench
    union all select school, uuidv7(), 0, classroom, aide, 'AIDE' from bench;
insert into enrollment (school_id, id, version, classroom_id, student_id, starts_on)
    select school, uuidv7(), 0, classroom, p.id, current_date - 60 from bench
    join person p on p.school_id = school and role = 'STUDENT';
insert into zone (school_id, id, version, classroom_id, name, seats, position)
    select school, uuidv7(), 0, classroom, 'Table ' || n, 4, n from bench, generate_series(1, 12) n;

insert into unit (school_id, id, version, title, author_id) select school, unit, 0, 'Ratios around us', teacher from bench;
insert into objective (school_id, id, version, unit_id, statement)
    select school, uuidv7(), 0, unit, 'I can compare recipe ' || n || ' by its parts.' from bench,
           generate_series(1, {lessons}) n;
insert into lesson (school_id, id, version, unit_id, objective_id, title, position)
    select school, uuidv7(), 0, unit, o.id, 'Ratio tables, part ' || row_number() over (order by o.id),
           row_number() over (order by o.id) from bench join objective o on o.school_id = school;
insert into media (school_id, id, version, content_type, bytes, duration_ms, sha256, uploaded_by, uploaded_at)
    select school, media, 0, 'video/mp4', 1, 240000, sha256('x'), teacher, now() from bench;
insert into video (school_id, id, version, lesson_id, media_id)
    select school, uuidv7(), 0, l.id, media from bench join lesson l on l.school_id = school;
insert into task_card (school_id, id, version, lesson_id, title, steps, minutes, group_size)
    select school, uuidv7(), 0, l.id, 'Recipe for ' || l.title, 'Read it aloud. Try it. Tell the table.', 12, 4
    from bench join lesson l on l.school_id = school;
insert into mastery_check (school_id, id, version, lesson_id, prompt)
    select school, uuidv7(), 0, l.id, 'Draw it and say why.' from bench join lesson l on l.school_id = school;
insert into question (school_id, id, version, lesson_id, at_ms, replay_from_ms, kind, prompt, explanation)
    select school, uuidv7(), 0, l.id, n * 40000, n * 40000 - 20000, 'ONE_CHOICE', 'How many cups for batch ' || n || '?',
           'Each batch doubles both.' from bench join lesson l on l.school_id = school, generate_series(1, {questions}) n;
insert into choice (school_id, id, question_id, position, text, correct)
    select school, uuidv7(), q.id, n, n || ' cups', n = 2 from bench join question q on q.school_id = school,
           generate_series(1, 4) n;
insert into playlist (school_id, id, version, classroom_id, title) select school, playlist, 0, classroom, 'Grade 3/4' from bench;
insert into playlist_item (school_id, id, version, playlist_id, lesson_id, position, tier, target_on, added_by, added_at)
    select school, uuidv7(), 0, playlist, l.id, l.position,
           case when l.position % 8 = 0 then 'ASPIRE' when l.position % 4 = 0 then 'SHOULD' else 'MUST' end,
           current_date + l.position, teacher, now() from bench join lesson l on l.school_id = school;

-- Half of the way, each at their own pace: watched, answered (every third question missed once), mostly reached.
create temporary table pace on commit drop as
    select school, teacher, p.id as student, l.id as lesson, l.position, split_part(p.given_name, 'Student', 2)::int as nth
    from bench join person p on p.school_id = school and p.role = 'STUDENT' join lesson l on l.school_id = school
    where l.position <= 10 + split_part(p.given_name, 'Student', 2)::int % 20;
insert into viewing (school_id, id, student_id, lesson_id, setting, position_ms, watched, started_at, seen_at, finished_at)
    select school, uuidv7(), student, lesson, 'CLASS', 240000, '{[0,240000)}', now() - interval '3 days',
           now() - interval '3 days', now() - interval '3 days' from pace;
insert into answer (school_id, id, client_key, student_id, given_by, lesson_id, question_id, setting, attempt, response,
                    correct, given_at)
    select school, uuidv7(), gen_random_uuid(), student, student, lesson, q.id, 'CLASS', attempt, c.id::text, c.correct,
           now() - interval '3 days'
    from pace join question q on q.school_id = school and q.lesson_id = lesson
    cross join lateral generate_series(1, 1 + (((nth + pace.position + q.at_ms / 40000) % 3 = 0)::int)) attempt
    join choice c on c.question_id = q.id
        and c.position = case when attempt = 1 and (nth + pace.position + q.at_ms / 40000) % 3 = 0 then 3 else 2 end;
insert into mastery_result (school_id, id, version, student_id, lesson_id, medium, percent, reached, recorded_by, recorded_at)
    select school, uuidv7(), 0, student, lesson, 'PAPER', 70 + nth % 30, true, teacher, now() - interval '2 days'
    from pace where position % 4 <> 3;
commit;
analyze;
