-- What people are told: news, how often each person wants to hear, and the mails that go out.

-- One row a person and kind; begins with the first news. The token lets whoever holds the mail unsubscribe.
create table message_preference (
    id bigint not null primary key,
    version integer not null,
    person_id bigint not null references person (id),
    kind varchar(20) not null,
    frequency varchar(20) not null,
    token varchar(36) not null,
    constraint message_preference_once unique (person_id, kind),
    constraint message_preference_token unique (token)
);

-- The outbox. The bodies are as they were sent.
create table message_mail (
    id bigint not null primary key,
    version integer not null,
    message_id varchar(100) not null,
    recipient_id bigint not null references person (id),
    address varchar(254) not null,
    kind varchar(20),
    language varchar(10) not null,
    subject varchar(300) not null,
    plain varchar(1000000) not null,
    html varchar(1000000) not null,
    unsubscribe varchar(1000) not null,
    state varchar(20) not null,
    created_at timestamp with time zone not null,
    due_at timestamp with time zone not null,
    attempts integer not null,
    last_error varchar(1000),
    sent_at timestamp with time zone,
    constraint message_mail_message_id unique (message_id)
);
create index message_mail_due on message_mail (state, due_at);
create index message_mail_created on message_mail (created_at);

-- What one person is to be told: written with what it tells of, settled when a mail is made of it or nothing is to be told any more.
create table message_news (
    id bigint not null primary key,
    version integer not null,
    recipient_id bigint not null references person (id),
    event varchar(100) not null,
    topic varchar(30) not null,
    about_id bigint not null,
    about_day date,
    bundled boolean not null,
    created_at timestamp with time zone not null,
    due_at timestamp with time zone not null,
    settled_at timestamp with time zone,
    mail_id bigint references message_mail (id),
    constraint message_news_once unique (event, recipient_id)
);
create index message_news_due on message_news (settled_at, due_at);
create index message_news_recipient on message_news (recipient_id, settled_at);

-- When to look whether an organisation has to be reminded of a deadline.
create table message_reminder (
    id bigint not null primary key,
    version integer not null,
    consultation_id bigint not null references consultation (id),
    deadline date not null,
    days_before integer not null,
    due_at timestamp with time zone not null,
    done_at timestamp with time zone,
    constraint message_reminder_once unique (consultation_id, deadline, days_before)
);
create index message_reminder_due on message_reminder (done_at, due_at);
