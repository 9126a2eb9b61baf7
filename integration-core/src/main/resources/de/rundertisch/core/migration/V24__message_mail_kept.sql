-- Old mails are deleted; what was told by them is found without looking through all news.
create index message_news_mail on message_news (mail_id);
