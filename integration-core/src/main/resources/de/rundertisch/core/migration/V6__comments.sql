-- What people say about a version of a draft. A reply has a parent and no target of its own.

create table draft_comment (
    id bigint not null primary key,
    version integer not null,
    draft_version_id bigint not null references draft_version (id),
    parent_id bigint references draft_comment (id),
    kind varchar(20) not null,
    target_level varchar(20) not null,
    chapter_lasting_id varchar(36),
    paragraph_lasting_id varchar(36),
    passage_start integer,
    passage_end integer,
    passage_exact varchar(5000),
    passage_prefix varchar(32),
    passage_suffix varchar(32),
    body varchar(10000) not null,
    author_id bigint not null references person (id),
    organisation_id bigint references organisation (id),
    posted_at timestamp with time zone not null,
    edited_at timestamp with time zone,
    withdrawn_at timestamp with time zone,
    submission uuid not null,
    constraint draft_comment_submission unique (submission)
);
create index draft_comment_chapter on draft_comment (draft_version_id, chapter_lasting_id);
create index draft_comment_parent on draft_comment (parent_id);
