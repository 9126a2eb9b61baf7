-- What organisations say officially: what is being prepared, and what was released, which never changes.

create table statement (
    id bigint not null primary key,
    version integer not null,
    draft_version_id bigint not null references draft_version (id),
    organisation_id bigint not null references organisation (id),
    cover_note varchar(10000),
    constraint statement_once unique (draft_version_id, organisation_id)
);

-- The comments in the order in which they are to be released.
create table statement_choice (
    statement_id bigint not null references statement (id),
    position integer not null,
    comment_id bigint not null references draft_comment (id),
    left_out boolean not null,
    primary key (statement_id, position)
);

create table statement_release (
    id bigint not null primary key,
    version integer not null,
    statement_id bigint not null references statement (id),
    release_number integer not null,
    organisation_name varchar(300) not null,
    draft_title varchar(300) not null,
    draft_version_number integer not null,
    releaser_name varchar(300) not null,
    cover_note varchar(10000),
    sharing varchar(20) not null,
    code varchar(20) not null,
    content_hash varchar(64) not null,
    acted_at timestamp with time zone not null,
    person_id bigint not null references person (id),
    organisation_id bigint references organisation (id),
    constraint statement_release_number unique (statement_id, release_number),
    constraint statement_release_code unique (code)
);

create table released_comment (
    id bigint not null primary key,
    version integer not null,
    release_id bigint not null references statement_release (id),
    position integer not null,
    comment_id bigint not null references draft_comment (id),
    kind varchar(20) not null,
    place varchar(700) not null,
    quote varchar(5000),
    body varchar(10000) not null,
    author_name varchar(300) not null,
    constraint released_comment_position unique (release_id, position)
);
create index released_comment_comment on released_comment (comment_id);
