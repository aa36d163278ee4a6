--liquibase formatted sql

--changeset sangkien:guessing-0001
CREATE TABLE guess_count (
    guess_key    CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    failures     INT         NOT NULL,
    since        DATETIME(3) NOT NULL,
    locks        INT         NOT NULL,
    locked_until DATETIME(3) NULL,
    last_at      DATETIME(3) NOT NULL,
    KEY guess_count_age (last_at)
);
--rollback DROP TABLE guess_count;

--changeset sangkien:guessing-0002
CREATE TABLE known_place (
    place_key  CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    account_id BIGINT      NOT NULL,
    last_at    DATETIME(3) NOT NULL,
    KEY known_place_age (last_at),
    CONSTRAINT known_place_account FOREIGN KEY (account_id) REFERENCES account (id)
);
--rollback DROP TABLE known_place;

--changeset sangkien:guessing-0003
INSERT INTO lease (name, owner, lease_until, fence) VALUES ('account-waste', 'nobody', '2000-01-01', 0);
--rollback DELETE FROM lease WHERE name = 'account-waste';
