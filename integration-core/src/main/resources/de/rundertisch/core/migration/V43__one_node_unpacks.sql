-- A ZIP is unpacked by one node: which one, and until when without another sign of life.

alter table delivered_file add column claimed_by varchar(36);
alter table delivered_file add column claimed_until timestamp with time zone;
