-- What a class chooses from a list in its rules' sentences: the way that is offered, and who is told.
alter table class_policy
    add column alert_route       text    not null default 'CONFERENCE'
        check (alert_route in ('CONFERENCE', 'SMALL_GROUP', 'PARTNER')),
    add column second_miss_route text    not null default 'CONFERENCE'
        check (second_miss_route in ('CONFERENCE', 'SMALL_GROUP', 'PARTNER')),
    add column tell_facilitator  boolean not null default true,
    add column tell_mentor       boolean not null default false;

alter table policy_change
    drop constraint policy_change_kind_check,
    add constraint policy_change_kind_check check (kind in ('NUMBER', 'CHOICE', 'MODE', 'PLACE'));
