--liquibase formatted sql

--changeset sangkien:message-0001
-- No references: the receiver may be nobody's account.
CREATE TABLE message (
    id         BIGINT       NOT NULL PRIMARY KEY,
    medium     VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    recipient  VARCHAR(200) NOT NULL,
    subject    VARCHAR(200) NULL,
    text       TEXT         NULL,
    state      VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    tries      INT          NOT NULL,
    created_at DATETIME(3)  NOT NULL,
    next_at    DATETIME(3)  NOT NULL,
    useless_at DATETIME(3)  NOT NULL,
    ended_at   DATETIME(3)  NULL,
    KEY message_due (state, next_at),
    KEY message_age (ended_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE message;

--changeset sangkien:message-0002
INSERT INTO lease (name, owner, lease_until, fence) VALUES ('messages', 'nobody', '2000-01-01', 0);
--rollback DELETE FROM lease WHERE name = 'messages';
