--liquibase formatted sql

--changeset sangkien:publication-choice-0001
-- What an author said about publishing one idea after handing it in; never changed, so that each consent and its end keep their times.
CREATE TABLE publication_choice (
    id           BIGINT      NOT NULL PRIMARY KEY,
    idea_id      BIGINT      NOT NULL,
    may_publish  BOOLEAN     NOT NULL,
    form_version INT         NOT NULL,
    chosen_at    DATETIME(3) NOT NULL,
    KEY publication_choice_idea (idea_id, id),
    CONSTRAINT publication_choice_idea FOREIGN KEY (idea_id) REFERENCES idea (id)
);
--rollback DROP TABLE publication_choice;
