-- What the moderation answers to released comments. A changed answer is a new row; the latest one counts, the others stay readable.

create table response (
    id bigint not null primary key,
    version integer not null,
    comment_id bigint not null references draft_comment (id),
    answer_number integer not null,
    latest boolean not null,
    outcome varchar(20) not null,
    reason varchar(4000) not null,
    draft_version_id bigint references draft_version (id),
    target_level varchar(20),
    chapter_lasting_id varchar(36),
    paragraph_lasting_id varchar(36),
    passage_start integer,
    passage_end integer,
    passage_exact varchar(5000),
    passage_prefix varchar(32),
    passage_suffix varchar(32),
    acted_at timestamp with time zone not null,
    person_id bigint not null references person (id),
    organisation_id bigint references organisation (id),
    constraint response_number unique (comment_id, answer_number)
);
create index response_place on response (draft_version_id, chapter_lasting_id);

-- An organisation's own comments over all drafts.
create index draft_comment_organisation on draft_comment (organisation_id, draft_version_id);
