-- Begins the hour of the measured class anew, ten minutes ago: two thirds of the class at work, the rest waiting.
begin;
create temporary table bench on commit drop as
    select c.school_id as school, c.classroom_id as classroom, uuidv7() as hour,
           (select a.person_id from classroom_adult a where a.classroom_id = c.classroom_id and a.duty = 'TEACHER'
            order by a.person_id limit 1) as teacher
    from class_code c where c.code = '{code}';
update placement set until = greatest(since, now() - interval '20 minutes') where until is null
    and class_hour_id in (select h.id from class_hour h join bench on h.classroom_id = classroom);
update class_hour set ended_at = greatest(started_at, now() - interval '20 minutes')
    where ended_at is null and classroom_id = (select classroom from bench);
update need set met_at = now() where met_at is null and classroom_id = (select classroom from bench);

insert into class_hour (school_id, id, version, classroom_id, started_by, started_at, planned_minutes)
    select school, hour, 0, classroom, teacher, now() - interval '10 minutes', 50 from bench;
create temporary table place on commit drop as
    select school, classroom, hour, teacher, e.student_id as student, (row_number() over (order by e.student_id) - 1)::int as n
    from bench join enrollment e on e.classroom_id = classroom and e.ends_on is null;
create temporary table tables on commit drop as
    select school, hour, teacher, z.id as zone, z.position::int as position, uuidv7() as work_group,
           (select i.lesson_id from playlist p join playlist_item i on i.playlist_id = p.id
            where p.classroom_id = classroom and i.position = z.position) as lesson
    from bench join zone z on z.classroom_id = classroom and z.position <= 6;
insert into work_group (school_id, id, version, class_hour_id, lesson_id, zone_id, formed_by, formed_at)
    select school, work_group, 0, hour, lesson, zone, teacher, now() - interval '6 minutes' from tables;
insert into group_member (school_id, id, group_id, student_id)
    select p.school, uuidv7(), work_group, student from place p join tables t on t.position = p.n / 4 + 1 where n < 24;
insert into placement (school_id, id, version, class_hour_id, student_id, state, zone_id, adult_id, group_id, since, placed_by)
    select p.school, uuidv7(), 0, p.hour, student, 'TOGETHER', zone, null::uuid, work_group, now() - interval '6 minutes', p.teacher
    from place p join tables t on t.position = p.n / 4 + 1 where n < 24
    union all
    select school, uuidv7(), 0, hour, student,
           case when n < 44 then 'SCREEN' when n < 48 then 'ADULT' when n < 54 then 'PAPER' else 'WAITING' end, null,
           case when n between 44 and 47 then teacher end, null, now() - make_interval(mins => n % 7), teacher
    from place where n >= 24;
insert into need (school_id, id, version, classroom_id, student_id, route, words, raised_by, raised_at)
    select school, uuidv7(), 0, classroom, student, 'CONFERENCE', 'I want to talk about the field trip', teacher, now()
    from place where n >= 50;
commit;
