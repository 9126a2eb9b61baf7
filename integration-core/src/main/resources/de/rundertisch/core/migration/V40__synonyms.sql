-- Words that mean the same to the search. A group's words stand in one column, a line each: they are read and written together.

create table synonym_group (
    id bigint not null primary key,
    version integer not null,
    words varchar(4000) not null,
    word_keys varchar(6000) not null,
    sort_key varchar(200) not null,
    changed_at timestamp with time zone not null,
    deleted_at timestamp with time zone
);
create index synonym_group_sort on synonym_group (sort_key);

-- Who changed what and when; never changes itself.
create table synonym_change (
    id bigint not null primary key,
    version integer not null,
    group_id bigint not null references synonym_group (id),
    deed varchar(20) not null,
    words varchar(4000) not null,
    acted_at timestamp with time zone not null,
    person_id bigint not null references person (id),
    organisation_id bigint references organisation (id)
);
create index synonym_change_group on synonym_change (group_id);
create index synonym_change_acted on synonym_change (acted_at);
