-- Who sees a comment. What was said before partners could speak among themselves was open to everybody.

alter table draft_comment add column audience varchar(20) default 'EVERYONE' not null;
alter table draft_comment add column circle_id bigint references organisation (id);
alter table draft_comment add column released_at timestamp with time zone;
alter table draft_comment add column released_on_id bigint references draft_version (id);
alter table draft_comment add column withdrawn_by_id bigint references person (id);
update draft_comment set circle_id = organisation_id;
create index draft_comment_circle on draft_comment (circle_id, draft_version_id);

-- Who reads what organisations release: the moderation alone, or everybody who takes part.
alter table consultation add column sharing varchar(20) default 'EVERYONE' not null;
