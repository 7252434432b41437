-- A large school's years: 299 more classes of 42, each student with 800 answers to the 200 questions of 40 lessons.
-- Twenty-three classes share a year's lessons. Keys are not checked row by row, and the indexes are built afterwards.
set session_replication_role = replica;
begin;
create temporary table bench on commit drop as
    select c.school_id as school, k.term_id as term, u.id as unit,
           (select person_id from account a where a.school_id = c.school_id limit 1) as teacher
    from class_code c join classroom k on k.id = c.classroom_id join unit u on u.school_id = c.school_id
    where c.code = '{code}';
create temporary table year on commit drop as
    select y, n, uuidv7() as objective, uuidv7() as lesson from generate_series(1, 13) y, generate_series(1, {lessons}) n;
insert into objective (school_id, id, version, unit_id, statement)
    select school, objective, 0, unit, 'I can do ' || y || '.' || n from bench, year;
insert into lesson (school_id, id, version, unit_id, objective_id, title, position)
    select school, lesson, 0, unit, objective, 'Lesson ' || y || '.' || n, n from bench, year;
create temporary table asked on commit drop as
    select y, lesson, q, uuidv7() as question from year, generate_series(1, {questions}) q;
insert into question (school_id, id, version, lesson_id, at_ms, replay_from_ms, kind, prompt, number)
    select school, question, 0, lesson, q * 40000, 0, 'NUMBER', 'How many?', 6 from bench, asked;
create temporary table class on commit drop as
    select c, c / 23 + 1 as y, uuidv7() as classroom, uuidv7() as playlist from generate_series(1, 299) c;
insert into classroom (school_id, id, version, term_id, name, grade, devices)
    select school, classroom, 0, term, 'Class ' || c, '6', 20 from bench, class;
insert into playlist (school_id, id, version, classroom_id, title) select school, playlist, 0, classroom, 'Class ' || c from bench, class;
insert into playlist_item (school_id, id, version, playlist_id, lesson_id, position, tier, added_by, added_at)
    select school, uuidv7(), 0, playlist, lesson, n, 'MUST', teacher, now() from bench, class join year using (y);
create temporary table pupil on commit drop as
    select c, y, classroom, s, uuidv7() as student from class, generate_series(1, 42) s;
insert into person (school_id, id, version, given_name, family_name, role, joined_at)
    select school, student, 0, 'Student' || s, 'Of ' || c, 'STUDENT', now() from bench, pupil;
insert into enrollment (school_id, id, version, classroom_id, student_id, starts_on)
    select school, uuidv7(), 0, classroom, student, current_date - 60 from bench, pupil;
insert into viewing (school_id, id, student_id, lesson_id, setting, position_ms, watched, started_at, seen_at, finished_at)
    select school, uuidv7(), student, lesson, 'CLASS', 240000, '{[0,240000)}', now() - interval '90 days',
           now() - interval '90 days', now() - interval '90 days' from bench, pupil join year using (y);

create temporary table rebuilt (sql text);
do $$
declare
    one record;
begin
    for one in select conname as name, format('alter table answer add constraint %I %s', conname, pg_get_constraintdef(oid)) as again
            from pg_constraint where conrelid = 'answer'::regclass and contype in ('p', 'u') loop
        execute format('alter table answer drop constraint %I', one.name);
        insert into rebuilt values (one.again);
    end loop;
    for one in select indexname as name, indexdef as again from pg_indexes where tablename = 'answer' loop
        execute format('drop index %I', one.name);
        insert into rebuilt values (one.again);
    end loop;
end
$$;
insert into answer (school_id, id, client_key, student_id, given_by, lesson_id, question_id, setting, attempt, response,
                    correct, given_at)
    select school, uuidv7(), gen_random_uuid(), student, student, lesson, question, 'CLASS', attempt,
           case attempt when 4 then '6' else attempt::text end, attempt = 4,
           now() - interval '100 days' + make_interval(mins => s * 1000 + attempt)
    from pupil join asked using (y), generate_series(1, 4) attempt, bench;
do $$
declare
    one record;
begin
    set local maintenance_work_mem = '256MB';
    for one in select sql from rebuilt loop
        execute one.sql;
    end loop;
end
$$;
commit;
reset session_replication_role;
