-- Texts put up for comment, in versions that never change once published, and the consultations held on them.
-- acted_at, person_id and organisation_id tell who did the act a row stands for, for whom, and when.

create table draft (
    id bigint not null primary key,
    version integer not null,
    title varchar(300) not null,
    description varchar(4000),
    acted_at timestamp with time zone not null,
    person_id bigint not null references person (id),
    organisation_id bigint references organisation (id)
);

create table draft_version (
    id bigint not null primary key,
    version integer not null,
    draft_id bigint not null references draft (id),
    version_number integer not null,
    state varchar(20) not null,
    note varchar(4000),
    acted_at timestamp with time zone,
    person_id bigint references person (id),
    organisation_id bigint references organisation (id),
    constraint draft_version_number unique (draft_id, version_number)
);

create table chapter (
    id bigint not null primary key,
    version integer not null,
    draft_version_id bigint not null references draft_version (id),
    lasting_id uuid not null,
    position integer not null,
    heading_level integer not null,
    title varchar(500) not null,
    number_label varchar(40) not null,
    text_start integer,
    constraint chapter_lasting unique (draft_version_id, lasting_id)
);
create index chapter_lasting_id on chapter (lasting_id);

create table paragraph (
    id bigint not null primary key,
    version integer not null,
    chapter_id bigint not null references chapter (id),
    lasting_id uuid not null,
    position integer not null,
    kind varchar(20) not null,
    list_level integer not null,
    marker varchar(30),
    content varchar(100000) not null,
    text_start integer
);
create index paragraph_chapter on paragraph (chapter_id);
create index paragraph_lasting_id on paragraph (lasting_id);

-- A recommendation is linked to a chapter of all versions, hence the lasting id.
create table chapter_recommendation (
    id bigint not null primary key,
    version integer not null,
    lasting_id uuid not null,
    recommendation_id bigint not null,
    constraint chapter_recommendation_once unique (lasting_id, recommendation_id)
);
create index chapter_recommendation_back on chapter_recommendation (recommendation_id);

create table consultation (
    id bigint not null primary key,
    version integer not null,
    draft_version_id bigint not null references draft_version (id),
    opens_on date not null,
    deadline date not null,
    acted_at timestamp with time zone not null,
    person_id bigint not null references person (id),
    organisation_id bigint references organisation (id)
);
create index consultation_version on consultation (draft_version_id);

create table consultation_extension (
    id bigint not null primary key,
    version integer not null,
    consultation_id bigint not null references consultation (id),
    old_deadline date not null,
    new_deadline date not null,
    reason varchar(1000),
    acted_at timestamp with time zone not null,
    person_id bigint not null references person (id),
    organisation_id bigint references organisation (id)
);
create index consultation_extension_consultation on consultation_extension (consultation_id);
