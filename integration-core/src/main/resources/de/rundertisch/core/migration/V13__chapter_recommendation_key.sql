-- Chapters are linked to recommendations that exist.
alter table chapter_recommendation
    add constraint chapter_recommendation_recommendation
    foreign key (recommendation_id) references recommendation (id);
