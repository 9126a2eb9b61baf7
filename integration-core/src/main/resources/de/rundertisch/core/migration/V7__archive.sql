-- Files people bring, what they say about them, and the text of the pages.

create table stored_file (
    id bigint not null primary key,
    version integer not null,
    sha256 varchar(64) not null,
    size_in_bytes bigint not null,
    kept_at timestamp with time zone not null,
    constraint stored_file_sha256 unique (sha256)
);

create table archived_document (
    id bigint not null primary key,
    version integer not null,
    file_id bigint not null references stored_file (id),
    file_name varchar(200) not null,
    file_name_folded varchar(300) not null,
    media_type varchar(100) not null,
    title varchar(300) not null,
    title_guessed boolean not null,
    title_folded varchar(300) not null,
    kind varchar(20) not null,
    document_date date,
    language varchar(35) not null,
    field_of_action_id bigint references field_of_action (id),
    visibility varchar(20) not null,
    uploaded_by bigint not null references person (id),
    uploaded_for bigint references organisation (id),
    uploaded_at timestamp with time zone not null,
    extraction_state varchar(20) not null,
    extraction_attempts integer not null,
    extraction_sign_of_life timestamp with time zone,
    extraction_failure varchar(100),
    page_count integer not null,
    pages_expected integer,
    withdrawn_at timestamp with time zone,
    withdrawn_by bigint references person (id)
);
create index archived_document_file on archived_document (file_id);
create index archived_document_date on archived_document (document_date);
create index archived_document_title on archived_document (title_folded);
create index archived_document_uploaded_at on archived_document (uploaded_at);
create index archived_document_extraction on archived_document (extraction_state);

create table page (
    id bigint not null primary key,
    version integer not null,
    document_id bigint not null references archived_document (id),
    page_number integer not null,
    label varchar(50),
    page_text varchar(1000000) not null,
    constraint page_document_number unique (document_id, page_number)
);
