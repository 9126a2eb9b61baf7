-- A document belongs to several fields of action and to an organisation; what was guessed is remembered until somebody confirms it.
-- A page knows its chapter, and how sure the recognition of a scanned page was.

create table document_field (
    document_id bigint not null references archived_document (id),
    field_of_action_id bigint not null references field_of_action (id),
    primary key (document_id, field_of_action_id)
);
create index document_field_field on document_field (field_of_action_id);
insert into document_field (document_id, field_of_action_id)
    select id, field_of_action_id from archived_document where field_of_action_id is not null;
alter table archived_document drop column field_of_action_id;

alter table archived_document add column organisation_id bigint references organisation (id);
update archived_document set organisation_id = uploaded_for;

alter table archived_document add column guessed varchar(100) default '' not null;
update archived_document set guessed = 'TITLE' where title_guessed;
alter table archived_document drop column title_guessed;
create index archived_document_guessed on archived_document (guessed);

alter table archived_document add column pictured_pages integer default 0 not null;
create index archived_document_pictured on archived_document (pictured_pages);

alter table page add column heading varchar(300);
alter table page add column ocr_confidence integer;
