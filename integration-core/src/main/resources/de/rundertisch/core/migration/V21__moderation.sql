-- Checking before publication: who it is to be read by once checked, and why it will not be.

alter table draft_comment add column wished_audience varchar(20);
alter table draft_comment add column declined_reason varchar(1000);
-- Words that are not shown any more although they once were.
alter table draft_comment add column hidden_reason varchar(1000);

alter table consultation add column checked_first boolean default false not null;

-- Whenever that was switched, by whom and when.
create table consultation_check (
    id bigint not null primary key,
    version integer not null,
    consultation_id bigint not null references consultation (id),
    checked_first boolean not null,
    acted_at timestamp with time zone not null,
    person_id bigint not null references person (id),
    organisation_id bigint references organisation (id)
);
create index consultation_check_consultation on consultation_check (consultation_id);

-- What the moderation did with comments; only ever grows.
create table moderation_act (
    id bigint not null primary key,
    version integer not null,
    comment_id bigint not null references draft_comment (id),
    kind varchar(20) not null,
    reason varchar(1000),
    acted_at timestamp with time zone not null,
    person_id bigint not null references person (id),
    organisation_id bigint references organisation (id)
);
create index moderation_act_comment on moderation_act (comment_id);

-- What readers find objectionable; once a person and comment.
create table comment_report (
    id bigint not null primary key,
    version integer not null,
    comment_id bigint not null references draft_comment (id),
    cause varchar(20) not null,
    words varchar(2000),
    settled_at timestamp with time zone,
    acted_at timestamp with time zone not null,
    person_id bigint not null references person (id),
    organisation_id bigint references organisation (id),
    constraint comment_report_once unique (comment_id, person_id)
);
create index comment_report_open on comment_report (settled_at);
