--liquibase formatted sql

--changeset sangkien:attachment-0001
CREATE TABLE attachment (
    id             BIGINT       NOT NULL PRIMARY KEY,
    idea_id        BIGINT       NOT NULL,
    kind           VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state          VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    refusal        VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    name           VARCHAR(200) NOT NULL,
    type           VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    announced      INT          NOT NULL,
    received       INT          NOT NULL,
    bytes          INT          NULL,
    sha256         CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NULL,
    width          INT          NULL,
    height         INT          NULL,
    stored_as      CHAR(32)     CHARACTER SET ascii COLLATE ascii_bin NULL,
    thumbnail_as   CHAR(32)     CHARACTER SET ascii COLLATE ascii_bin NULL,
    uploaded_by    BIGINT       NOT NULL,
    created_at     DATETIME(3)  NOT NULL,
    expires_at     DATETIME(3)  NOT NULL,
    removed_at     DATETIME(3)  NULL,
    KEY attachment_idea (idea_id, id),
    KEY attachment_expiry (state, expires_at),
    CONSTRAINT attachment_idea FOREIGN KEY (idea_id) REFERENCES idea (id),
    CONSTRAINT attachment_person FOREIGN KEY (uploaded_by) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE attachment;

--changeset sangkien:attachment-0002
-- What has arrived of a file so far, in the order of its bytes.
CREATE TABLE attachment_part (
    attachment_id BIGINT   NOT NULL,
    position      INT      NOT NULL,
    bytes         INT      NOT NULL,
    stored_as     CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (attachment_id, position),
    CONSTRAINT attachment_part_attachment FOREIGN KEY (attachment_id) REFERENCES attachment (id) ON DELETE CASCADE
);
--rollback DROP TABLE attachment_part;

--changeset sangkien:attachment-0003
-- Stored files that are to be removed at that time: also those whose transaction may yet fail.
CREATE TABLE stored_waste (
    stored_as CHAR(32)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    due_at    DATETIME(3) NOT NULL,
    KEY stored_waste_due (due_at)
);
--rollback DROP TABLE stored_waste;

--changeset sangkien:attachment-0004
INSERT INTO lease (name, owner, lease_until, fence) VALUES ('attachment-waste', 'nobody', '2000-01-01', 0);
--rollback DELETE FROM lease WHERE name = 'attachment-waste';
