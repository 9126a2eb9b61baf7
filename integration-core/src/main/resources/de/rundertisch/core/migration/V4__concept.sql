-- The concept: editions, fields of action, goals, recommendations. Parts are retired, never deleted.

create table taxonomy (
    id bigint not null primary key,
    version integer not null,
    title varchar(200) not null,
    edition_year integer not null,
    state varchar(20) not null
);

create table field_of_action (
    id bigint not null primary key,
    version integer not null,
    taxonomy_id bigint not null references taxonomy (id),
    position integer not null,
    title varchar(200) not null,
    short_title varchar(60),
    active boolean not null
);
create index field_of_action_taxonomy on field_of_action (taxonomy_id);

create table goal (
    id bigint not null primary key,
    version integer not null,
    field_id bigint not null references field_of_action (id),
    position integer not null,
    goal_text varchar(2000) not null,
    active boolean not null
);
create index goal_field on goal (field_id);

create table recommendation (
    id bigint not null primary key,
    version integer not null,
    field_id bigint not null references field_of_action (id),
    goal_id bigint references goal (id),
    position integer not null,
    code varchar(20) not null,
    title varchar(300) not null,
    wording varchar(20000) not null,
    active boolean not null
);
create index recommendation_field on recommendation (field_id);
create index recommendation_goal on recommendation (goal_id);
