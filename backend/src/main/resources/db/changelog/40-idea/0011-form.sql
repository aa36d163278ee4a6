--liquibase formatted sql

--changeset sangkien:form-0001
-- How many people are named as authors; none when it is the author alone. What the author says of its recognition. Which version of the form
-- was filled in, null for ideas handed in before forms had versions.
ALTER TABLE idea ADD COLUMN author_count INT NOT NULL DEFAULT 0,
    ADD COLUMN stated_recognition VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD COLUMN form_version INT NULL;
--rollback ALTER TABLE idea DROP COLUMN author_count, DROP COLUMN stated_recognition, DROP COLUMN form_version;

--changeset sangkien:form-0002
ALTER TABLE idea_content ADD COLUMN confidential TEXT NULL,
    ADD COLUMN stated_number VARCHAR(60) NULL,
    ADD COLUMN stated_date DATE NULL,
    ADD COLUMN stated_body VARCHAR(200) NULL,
    ADD COLUMN stated_level VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL;
--rollback ALTER TABLE idea_content DROP COLUMN confidential, DROP COLUMN stated_number, DROP COLUMN stated_date, DROP COLUMN stated_body, DROP COLUMN stated_level;

--changeset sangkien:form-0003
-- The first is the lead, who is the idea's author.
CREATE TABLE idea_author (
    idea_id    BIGINT       NOT NULL,
    position   INT          NOT NULL,
    name       VARCHAR(120) NULL,
    contact    VARCHAR(100) NULL,
    account_id BIGINT       NULL,
    share      INT          NULL,
    PRIMARY KEY (idea_id, position),
    KEY idea_author_account (account_id, idea_id),
    CONSTRAINT idea_author_idea FOREIGN KEY (idea_id) REFERENCES idea (id),
    CONSTRAINT idea_author_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE idea_author;
