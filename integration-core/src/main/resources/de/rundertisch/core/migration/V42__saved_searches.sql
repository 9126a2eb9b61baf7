-- Searches that people keep, what each of them has found so far, and up to which change they were all asked.

create table saved_search (
    id bigint not null primary key,
    version integer not null,
    person_id bigint not null references person (id),
    name varchar(120) not null,
    query varchar(4000) not null,
    rhythm varchar(20) not null,
    feed_hash varchar(64),
    created_at timestamp with time zone not null,
    begun_at timestamp with time zone,
    deleted_at timestamp with time zone,
    constraint saved_search_feed unique (feed_hash)
);
create index saved_search_person on saved_search (person_id);

-- One row for a thing found; told_at is also set for what was there when the search was saved.
create table search_match (
    id bigint not null primary key,
    version integer not null,
    search_id bigint not null references saved_search (id),
    kind varchar(20) not null,
    subject_id bigint not null,
    found_at timestamp with time zone not null,
    told_at timestamp with time zone,
    constraint search_match_once unique (search_id, kind, subject_id)
);

-- A single row.
create table saved_search_cursor (
    id bigint not null primary key,
    version integer not null,
    position bigint not null
);
insert into saved_search_cursor (id, version, position) select 1, 1, last_position from change_counter;
