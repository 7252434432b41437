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

-- Whose word ended an hour; null while it runs, and where it was forgotten.
alter table class_hour
    add column ended_by uuid,
    add foreign key (school_id, ended_by) references person,
    add check (ended_by is null or ended_at is not null);

-- A student may say it in place of writing it: up to a minute, kept like a video, heard by the adults of the class. Until
-- somebody has heard it the student may delete it.
alter table media
    drop constraint media_content_type_check,
    add constraint media_content_type_check check (content_type in ('video/mp4', 'video/webm', 'audio/mp4', 'audio/webm'));

alter table signal
    add column voice_id uuid,
    add column voice_heard_at timestamptz,
    add foreign key (school_id, voice_id) references media,
    add check (voice_heard_at is null or voice_id is not null);
