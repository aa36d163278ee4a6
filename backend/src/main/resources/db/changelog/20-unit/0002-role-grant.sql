--liquibase formatted sql

--changeset sangkien:unit-0003
CREATE TABLE role_grant (
    id         BIGINT      NOT NULL PRIMARY KEY,
    account_id BIGINT      NOT NULL,
    role       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    unit_id    BIGINT      NOT NULL,
    starts_at  DATETIME(3) NOT NULL,
    ends_at    DATETIME(3) NULL,
    KEY role_grant_account (account_id, starts_at),
    CONSTRAINT role_grant_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT role_grant_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);
--rollback DROP TABLE role_grant;
