-- A class's own order of its rules, and every change to what it lets them do: what was, what is, who and when.

alter table class_policy add column rule_order text[] not null default '{}';

create table policy_change (
    school_id    uuid        not null,
    id           uuid        not null,
    classroom_id uuid        not null,
    kind         text        not null check (kind in ('NUMBER', 'MODE', 'PLACE')),
    subject      text        not null check (length(subject) between 1 and 60),
    was          text        not null check (length(was) between 1 and 60),
    became       text        not null check (length(became) between 1 and 60),
    changed_by   uuid        not null,
    changed_at   timestamptz not null,
    primary key (school_id, id),
    foreign key (school_id, classroom_id) references classroom,
    foreign key (school_id, changed_by) references person
);
create index policy_change_classroom on policy_change (school_id, classroom_id, changed_at);
call keep_in_school('policy_change');
