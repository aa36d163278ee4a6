--liquibase formatted sql

--changeset sangkien:shared-draft-0001
-- Until when the team may help in the draft; null for not at all.
ALTER TABLE support_case ADD COLUMN shared_until DATETIME(3) NULL;
--rollback ALTER TABLE support_case DROP COLUMN shared_until;

--changeset sangkien:shared-draft-0002
-- Who of the staff changed which part of somebody's text: once each, for its history, and because they do not decide on it afterwards.
CREATE TABLE idea_help (
    idea_id   BIGINT      NOT NULL,
    helper_id BIGINT      NOT NULL,
    field     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    since     DATETIME(3) NOT NULL,
    PRIMARY KEY (idea_id, helper_id, field),
    CONSTRAINT idea_help_idea FOREIGN KEY (idea_id) REFERENCES idea (id) ON DELETE CASCADE,
    CONSTRAINT idea_help_helper FOREIGN KEY (helper_id) REFERENCES account (id)
);
--rollback DROP TABLE idea_help;
