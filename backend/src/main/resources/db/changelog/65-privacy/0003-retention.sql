--liquibase formatted sql

--changeset sangkien:retention-0001
INSERT INTO lease (name, owner, lease_until, fence) VALUES ('retention', 'nobody', '2000-01-01', 0);
--rollback DELETE FROM lease WHERE name = 'retention';
