--liquibase formatted sql

--changeset sangkien:campaign-change-0001
CREATE TABLE campaign_change (
    id           BIGINT        NOT NULL PRIMARY KEY,
    campaign_id  BIGINT        NOT NULL,
    subject      VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_id   BIGINT        NOT NULL,
    subject_name VARCHAR(200)  NOT NULL,
    field        VARCHAR(30)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    value_before VARCHAR(1000) NULL,
    value_after  VARCHAR(1000) NULL,
    effective_on DATE          NULL,
    changed_at   DATETIME(3)   NOT NULL,
    changed_by   BIGINT        NOT NULL,
    reason       VARCHAR(500)  NOT NULL,
    KEY campaign_change_campaign (campaign_id, id),
    KEY campaign_change_subject (subject_id, id),
    CONSTRAINT campaign_change_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id),
    CONSTRAINT campaign_change_person FOREIGN KEY (changed_by) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE campaign_change;
