-- Where a comment on an earlier version stands in a later one.

create table comment_placement (
    id bigint not null primary key,
    version integer not null,
    comment_id bigint not null references draft_comment (id),
    draft_version_id bigint not null references draft_version (id),
    source_version_id bigint not null references draft_version (id),
    status varchar(20) not null,
    decision varchar(20) not null,
    confidence double precision not null,
    source_words varchar(5000),
    target_level varchar(20),
    chapter_lasting_id varchar(36),
    paragraph_lasting_id varchar(36),
    passage_start integer,
    passage_end integer,
    passage_exact varchar(5000),
    passage_prefix varchar(32),
    passage_suffix varchar(32),
    acted_at timestamp with time zone,
    person_id bigint references person (id),
    organisation_id bigint references organisation (id),
    constraint comment_placement_once unique (comment_id, draft_version_id)
);
create index comment_placement_chapter on comment_placement (draft_version_id, chapter_lasting_id);
create index comment_placement_decision on comment_placement (draft_version_id, decision);
