-- How people get in. Secrets are stored as hashes only.

create table account (
    id bigint not null primary key,
    version integer not null,
    person_id bigint not null references person (id),
    password_hash varchar(200),
    invitation_hash varchar(64),
    invitation_until timestamp with time zone,
    last_sign_in timestamp with time zone,
    constraint account_person unique (person_id),
    constraint account_invitation unique (invitation_hash)
);

create table account_role (
    account_id bigint not null references account (id),
    office_role varchar(20) not null,
    primary key (account_id, office_role)
);

create table api_token (
    id bigint not null primary key,
    version integer not null,
    account_id bigint not null references account (id),
    name varchar(100) not null,
    token_hash varchar(64) not null,
    created_at timestamp with time zone not null,
    last_used_at timestamp with time zone,
    revoked_at timestamp with time zone,
    constraint api_token_hash unique (token_hash)
);
create index api_token_account on api_token (account_id);

create table sign_in_failure (
    subject varchar(300) not null primary key,
    failures integer not null,
    last_failure timestamp with time zone not null
);
create index sign_in_failure_time on sign_in_failure (last_failure);
