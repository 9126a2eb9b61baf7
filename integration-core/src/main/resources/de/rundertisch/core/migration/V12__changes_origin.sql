-- Tells this database from every other one, so that a copy (the search index) never follows the wrong queue.
alter table change_counter add column origin varchar(36);
