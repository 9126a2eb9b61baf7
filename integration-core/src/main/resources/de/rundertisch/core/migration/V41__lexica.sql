-- Word lists from another language into German, one a language, in pieces that every database takes; and who wants to search in which.

create table lexicon (
    id bigint not null primary key,
    version integer not null,
    language varchar(8) not null,
    source varchar(200) not null,
    licence varchar(200000) not null,
    entries integer not null,
    removed_at timestamp with time zone,
    acted_at timestamp with time zone not null,
    person_id bigint not null references person (id),
    organisation_id bigint references organisation (id),
    constraint lexicon_once unique (language)
);

create table lexicon_part (
    id bigint not null primary key,
    version integer not null,
    lexicon_id bigint not null references lexicon (id),
    number integer not null,
    lines varchar(1000000) not null,
    constraint lexicon_part_once unique (lexicon_id, number)
);

create table search_language (
    id bigint not null primary key,
    version integer not null,
    person_id bigint not null references person (id),
    language varchar(8) not null,
    constraint search_language_once unique (person_id)
);
