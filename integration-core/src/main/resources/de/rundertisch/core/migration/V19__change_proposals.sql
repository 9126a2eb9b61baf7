-- Comments that propose other words: what stood there, and what shall stand there (empty to strike it out). Both null for all others.

alter table draft_comment add column original_words varchar(10000);
alter table draft_comment add column proposed_words varchar(10000);

alter table released_comment add column original_words varchar(10000);
alter table released_comment add column proposed_words varchar(10000);
