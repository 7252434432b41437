-- A student may be in a talk of one class while another class's was left open; each class closes its own.
drop index conference_open;
create unique index conference_open on conference (school_id, student_id, classroom_id) where closed_at is null;
