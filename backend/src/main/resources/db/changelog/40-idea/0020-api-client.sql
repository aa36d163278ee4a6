--liquibase formatted sql

--changeset sangkien:idea-client-0001
-- The other system through which the idea came; null for those that people entered here.
ALTER TABLE idea ADD COLUMN client_id BIGINT NULL, ADD CONSTRAINT idea_client FOREIGN KEY (client_id) REFERENCES api_client (id);
--rollback ALTER TABLE idea DROP FOREIGN KEY idea_client, DROP COLUMN client_id;

--changeset sangkien:idea-client-0002
ALTER TABLE idea_event ADD COLUMN client_id BIGINT NULL, ADD CONSTRAINT idea_event_client FOREIGN KEY (client_id) REFERENCES api_client (id);
--rollback ALTER TABLE idea_event DROP FOREIGN KEY idea_event_client, DROP COLUMN client_id;
