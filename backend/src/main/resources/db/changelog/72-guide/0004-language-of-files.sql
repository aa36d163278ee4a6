--liquibase formatted sql

--changeset sangkien:guide-0008
-- Pictures and videos show screens, and these are in a language. Who has none in the own language sees the other.
ALTER TABLE guide
    ADD COLUMN video_en    CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD COLUMN captions_en CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL;
--rollback ALTER TABLE guide DROP COLUMN video_en, DROP COLUMN captions_en;

--changeset sangkien:guide-0009
ALTER TABLE guide_step ADD COLUMN picture_en CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL;
--rollback ALTER TABLE guide_step DROP COLUMN picture_en;
