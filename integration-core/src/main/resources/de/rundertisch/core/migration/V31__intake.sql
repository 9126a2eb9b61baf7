-- Deliveries: several files brought at once, and what became of each of them.

create table delivery (
    id bigint not null primary key,
    version integer not null,
    started_by bigint not null references person (id),
    started_for bigint references organisation (id),
    started_at timestamp with time zone not null,
    kind varchar(20),
    visibility varchar(20) not null
);
create index delivery_started_by on delivery (started_by, started_at);

create table delivered_file (
    id bigint not null primary key,
    version integer not null,
    delivery_id bigint not null references delivery (id),
    file_name varchar(200) not null,
    outcome varchar(20) not null,
    reason varchar(100),
    reason_detail varchar(200),
    document_id bigint references archived_document (id),
    package_id bigint references delivered_file (id),
    place_in_package integer,
    content_id bigint references stored_file (id),
    arrived_at timestamp with time zone not null,
    constraint delivered_file_place unique (package_id, place_in_package)
);
create index delivered_file_delivery on delivered_file (delivery_id);
create index delivered_file_outcome on delivered_file (outcome);
create index delivered_file_document on delivered_file (document_id);
create index delivered_file_content on delivered_file (content_id);
