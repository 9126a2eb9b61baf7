create sequence entity_id start with 1000 increment by 50;

create table change_counter (
  last_position bigint not null
);
insert into change_counter (last_position) values (0);

create table change_queue (
  position bigint primary key,
  subject varchar(30) not null,
  subject_id bigint not null
);
