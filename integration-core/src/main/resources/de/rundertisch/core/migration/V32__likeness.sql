-- Documents that say nearly the same: a fingerprint of each text, the bands by which likely pairs are found, and what people said.

create table fingerprint (
    document_id bigint not null primary key references archived_document (id),
    places varchar(600) not null
);

create table fingerprint_band (
    document_id bigint not null references archived_document (id),
    band integer not null,
    band_hash bigint not null,
    primary key (document_id, band)
);
create index fingerprint_band_hash on fingerprint_band (band, band_hash);

create table similar_pair (
    id bigint not null primary key,
    version integer not null,
    older_id bigint not null references archived_document (id),
    newer_id bigint not null references archived_document (id),
    similarity integer not null,
    kept_both boolean not null,
    decided_by bigint references person (id),
    decided_at timestamp with time zone,
    constraint similar_pair_documents unique (older_id, newer_id)
);
create index similar_pair_newer on similar_pair (newer_id);
create index similar_pair_open on similar_pair (kept_both, similarity);
