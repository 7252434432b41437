-- More blanks in a class's rules, and more that a suggestion may rest on.

alter table class_policy
    add column screen_row_minutes smallint not null default 12 check (screen_row_minutes between 1 and 240),
    add column same_answer        smallint not null default 3  check (same_answer between 2 and 30),
    add column behind_lessons     smallint not null default 2  check (behind_lessons between 1 and 30),
    add column ahead_days         smallint not null default 3  check (ahead_days between 1 and 60),
    add column talk_days          smallint not null default 10 check (talk_days between 1 and 60),
    add column nose_down_students smallint not null default 10 check (nose_down_students between 1 and 200),
    add column nose_down_minutes  smallint not null default 10 check (nose_down_minutes between 1 and 240);

alter table suggestion_evidence
    drop constraint suggestion_evidence_kind_check,
    add constraint suggestion_evidence_kind_check check (kind in ('ANSWER', 'RESULT', 'VIEWING', 'NEED', 'SIGNAL',
        'GROUP', 'PLACEMENT', 'CONFERENCE', 'ENROLLMENT', 'PLAYLIST_ITEM'));
