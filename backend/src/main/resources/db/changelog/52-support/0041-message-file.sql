--liquibase formatted sql

--changeset sangkien:support-message-file-0001
-- What was sent with a line of a conversation. Until it is said with which, it is its sender's alone and goes after a day.
CREATE TABLE support_message_file (
    id         BIGINT       NOT NULL PRIMARY KEY,
    sender_id  BIGINT       NOT NULL,
    message_id BIGINT       NULL,
    name       VARCHAR(160) NOT NULL,
    type       VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    bytes      INT          NOT NULL,
    stored_as  CHAR(32)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_at DATETIME(3)  NOT NULL,
    KEY support_message_file_message (message_id, id),
    KEY support_message_file_sender (sender_id, created_at),
    KEY support_message_file_unused (created_at, message_id),
    CONSTRAINT support_message_file_sender FOREIGN KEY (sender_id) REFERENCES account (id),
    CONSTRAINT support_message_file_message FOREIGN KEY (message_id) REFERENCES support_message (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE support_message_file;
