-- Who sits at the round table. Nothing here is ever deleted: acts stay attributed.

create table organisation (
    id bigint not null primary key,
    version integer not null,
    name varchar(200) not null,
    name_key varchar(800) not null,
    short_name varchar(60),
    kind varchar(40) not null,
    description varchar(4000),
    website varchar(500),
    email varchar(254),
    active boolean not null
);
create index organisation_name on organisation (name_key);

create table person (
    id bigint not null primary key,
    version integer not null,
    given_name varchar(100) not null,
    family_name varchar(100) not null,
    name_key varchar(800) not null,
    email varchar(254) not null,
    email_normalised varchar(254) not null,
    language varchar(35) not null,
    active boolean not null,
    constraint person_email unique (email_normalised)
);
create index person_name on person (name_key);

create table membership (
    id bigint not null primary key,
    version integer not null,
    person_id bigint not null references person (id),
    organisation_id bigint not null references organisation (id),
    partner_role varchar(20) not null,
    since date not null,
    until_day date
);
create index membership_person on membership (person_id);
create index membership_organisation on membership (organisation_id);
