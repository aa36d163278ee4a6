--liquibase formatted sql

--changeset sangkien:publication-0001
-- What people may do on the pages of published ideas; no row means nothing of it.
CREATE TABLE publication_setting (
    campaign_id BIGINT      NOT NULL PRIMARY KEY,
    likes       BOOLEAN     NOT NULL,
    comments    BOOLEAN     NOT NULL,
    version     INT         NOT NULL,
    changed_by  BIGINT      NOT NULL,
    changed_at  DATETIME(3) NOT NULL,
    CONSTRAINT publication_setting_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id),
    CONSTRAINT publication_setting_changed_by FOREIGN KEY (changed_by) REFERENCES account (id)
);
--rollback DROP TABLE publication_setting;

--changeset sangkien:publication-0002
CREATE TABLE idea_like (
    idea_id    BIGINT      NOT NULL,
    account_id BIGINT      NOT NULL,
    liked_at   DATETIME(3) NOT NULL,
    PRIMARY KEY (idea_id, account_id),
    CONSTRAINT idea_like_idea FOREIGN KEY (idea_id) REFERENCES idea (id),
    CONSTRAINT idea_like_account FOREIGN KEY (account_id) REFERENCES account (id)
);
--rollback DROP TABLE idea_like;

--changeset sangkien:publication-0003
-- That a unit applies an idea of another one, or means to. A unit has one such note on an idea that is not withdrawn.
CREATE TABLE replication (
    id           BIGINT        NOT NULL PRIMARY KEY,
    idea_id      BIGINT        NOT NULL,
    unit_id      BIGINT        NOT NULL,
    noter_id     BIGINT        NOT NULL,
    state        VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    text         VARCHAR(1000) NOT NULL,
    applied_on   DATE          NULL,
    benefit_text VARCHAR(1000) NULL,
    created_at   DATETIME(3)   NOT NULL,
    changed_at   DATETIME(3)   NOT NULL,
    changed_by   BIGINT        NOT NULL,
    withdrawn_at DATETIME(3)   NULL,
    open_unit    BIGINT        AS (IF(withdrawn_at IS NULL, unit_id, NULL)) PERSISTENT,
    version      INT           NOT NULL,
    KEY replication_idea (idea_id, withdrawn_at, id),
    CONSTRAINT replication_once UNIQUE (idea_id, open_unit),
    CONSTRAINT replication_applied CHECK ((state = 'APPLIED') = (applied_on IS NOT NULL)),
    CONSTRAINT replication_idea FOREIGN KEY (idea_id) REFERENCES idea (id),
    CONSTRAINT replication_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT replication_noter FOREIGN KEY (noter_id) REFERENCES account (id),
    CONSTRAINT replication_changed_by FOREIGN KEY (changed_by) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE replication;

--changeset sangkien:publication-0004
-- What was deleted stays as a row without its text, so that deleting does not lift the limit of how many a person may write.
CREATE TABLE idea_comment (
    id            BIGINT        NOT NULL PRIMARY KEY,
    idea_id       BIGINT        NOT NULL,
    writer_id     BIGINT        NOT NULL,
    unit_id       BIGINT        NULL,
    text          VARCHAR(1000) NOT NULL,
    state         VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_at    DATETIME(3)   NOT NULL,
    edited_at     DATETIME(3)   NULL,
    hidden_at     DATETIME(3)   NULL,
    hidden_code   VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    hidden_reason VARCHAR(500)  NULL,
    open_reports  INT           NOT NULL,
    version       INT           NOT NULL,
    KEY idea_comment_idea (idea_id, id),
    KEY idea_comment_writer (writer_id, created_at),
    KEY idea_comment_reported (open_reports, id),
    CONSTRAINT idea_comment_hidden CHECK ((state = 'HIDDEN') = (hidden_at IS NOT NULL AND hidden_code IS NOT NULL)),
    CONSTRAINT idea_comment_idea FOREIGN KEY (idea_id) REFERENCES idea (id),
    CONSTRAINT idea_comment_writer FOREIGN KEY (writer_id) REFERENCES account (id),
    CONSTRAINT idea_comment_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE idea_comment;

--changeset sangkien:publication-0005
CREATE TABLE comment_report (
    comment_id  BIGINT       NOT NULL,
    reporter_id BIGINT       NOT NULL,
    code        VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    note        VARCHAR(500) NULL,
    reported_at DATETIME(3)  NOT NULL,
    settled_at  DATETIME(3)  NULL,
    PRIMARY KEY (comment_id, reporter_id),
    CONSTRAINT comment_report_comment FOREIGN KEY (comment_id) REFERENCES idea_comment (id),
    CONSTRAINT comment_report_reporter FOREIGN KEY (reporter_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE comment_report;

--changeset sangkien:publication-0006
-- Who hid or kept which comment and why. Never changed.
CREATE TABLE comment_decision (
    id         BIGINT       NOT NULL PRIMARY KEY,
    comment_id BIGINT       NOT NULL,
    decision   VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    code       VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    reason     VARCHAR(500) NOT NULL,
    text       VARCHAR(1000) NOT NULL,
    decided_by BIGINT       NOT NULL,
    decided_at DATETIME(3)  NOT NULL,
    KEY comment_decision_comment (comment_id, id),
    CONSTRAINT comment_decision_comment FOREIGN KEY (comment_id) REFERENCES idea_comment (id),
    CONSTRAINT comment_decision_decided_by FOREIGN KEY (decided_by) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE comment_decision;
