-- What a person has typed and not sent: one row for a place of a version, its author's alone.

create table unsent_words (
    id bigint not null primary key,
    version integer not null,
    person_id bigint not null references person (id),
    draft_version_id bigint not null references draft_version (id),
    place varchar(200) not null,
    about varchar(200) not null,
    kind varchar(20),
    body varchar(1000000) not null,
    replacement varchar(1000000),
    seen varchar(20000),
    aside boolean not null,
    submission varchar(36) not null,
    saved_at timestamp with time zone not null,
    discarded_at timestamp with time zone,
    constraint unsent_words_once unique (person_id, draft_version_id, place)
);
create index unsent_words_saved on unsent_words (saved_at);
