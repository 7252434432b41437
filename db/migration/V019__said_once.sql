-- What nearly every statement says, said once. Both are put into the statement by the planner, as if they were written there.

-- The school that this transaction is for; null outside of any. The policies ask the same of every row.
create function this_school() returns uuid language sql stable parallel safe
    return nullif(current_setting('app.school_id', true), '')::uuid;

-- What a person is called in class: "Ms. Rivera", "Maya".
create function called(who person) returns text language sql immutable parallel safe
    return coalesce(who.title || ' ' || who.family_name, who.given_name);

-- Where is this student now? Every page of a student asks, whichever hour it is.
create index placement_student on placement (school_id, student_id) where until is null;
