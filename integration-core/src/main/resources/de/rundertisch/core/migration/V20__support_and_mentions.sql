-- Organisations that stand behind a comment, with every step on the way; and persons whom a comment or reply names.

create table comment_support (
    id bigint not null primary key,
    version integer not null,
    comment_id bigint not null references draft_comment (id),
    organisation_id bigint not null references organisation (id),
    state varchar(20) not null,
    constraint comment_support_once unique (comment_id, organisation_id)
);

create table comment_support_step (
    id bigint not null primary key,
    version integer not null,
    support_id bigint not null references comment_support (id),
    state varchar(20) not null,
    acted_at timestamp with time zone not null,
    person_id bigint not null references person (id),
    organisation_id bigint references organisation (id)
);
create index comment_support_step_support on comment_support_step (support_id);

create table comment_mention (
    id bigint not null primary key,
    version integer not null,
    comment_id bigint not null references draft_comment (id),
    person_id bigint not null references person (id),
    constraint comment_mention_once unique (comment_id, person_id)
);
