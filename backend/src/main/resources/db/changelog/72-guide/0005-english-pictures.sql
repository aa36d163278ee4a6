--liquibase formatted sql

-- Written by `make guide-pictures`, like the files that come with the application under these names. What administrators have changed or removed stays as it is.
--changeset sangkien:guide-0010
INSERT INTO guide_file (name, guide_id, kind, type, bytes, width, height, used, created_at)
WITH made (name, guide_id, kind, type, bytes, width, height) AS (VALUES
    ('b1e1e3408a795be9b2bda05dc7996b18', 720000000001, 'PICTURE', 'WEBP', 14416, 360, 640),
    ('ba309f6dba94ba67a99f96531ef6c0c8', 720000000001, 'PICTURE', 'WEBP', 12926, 360, 640),
    ('02a68f238c4ee2497c9f9441abdd40d1', 720000000001, 'PICTURE', 'WEBP', 12128, 360, 640),
    ('5d660dd7966a2463216ea97209ecd261', 720000000001, 'PICTURE', 'WEBP', 14900, 360, 640),
    ('b5ddf616a8153b4cc1df94f021eb6294', 720000000001, 'PICTURE', 'WEBP', 16230, 360, 640),
    ('26536bfd7f71c723cbb13a77a0bb808e', 720000000001, 'CAPTIONS', 'VTT', 390, NULL, NULL),
    ('7a2eac91e7696859ece9ea2dc23d6143', 720000000002, 'PICTURE', 'WEBP', 22686, 360, 640),
    ('49f5e42ffbd517d4448d707e0b98b941', 720000000002, 'PICTURE', 'WEBP', 13206, 360, 640),
    ('dbf8496614cfc7875c7d094fc6de85ea', 720000000002, 'PICTURE', 'WEBP', 13648, 360, 640),
    ('fcbc5bca4daccc7cc5a271f1993eee74', 720000000002, 'PICTURE', 'WEBP', 14780, 360, 640),
    ('b61c6d5b5beb0a9f72fecda3243cd7a3', 720000000002, 'PICTURE', 'WEBP', 20608, 360, 640),
    ('177836b92ca878b121b1c36913b3dec4', 720000000002, 'PICTURE', 'WEBP', 14016, 360, 640),
    ('f9eded223c590b8970593b6b409e3821', 720000000002, 'PICTURE', 'WEBP', 21514, 360, 640),
    ('c3bc93bb16015c60c77fece83dd2aac9', 720000000002, 'CAPTIONS', 'VTT', 535, NULL, NULL),
    ('bc1dd8bf60cf0bb863a4f596d79b7e30', 720000000005, 'PICTURE', 'WEBP', 19916, 360, 640),
    ('a3f6f97860dfdf68033dbf32ded5b918', 720000000005, 'PICTURE', 'WEBP', 13732, 360, 640),
    ('10ad5851837e02098ddecfb683c81b44', 720000000005, 'PICTURE', 'WEBP', 13210, 360, 640),
    ('ff5a0e609519bd00d6593c97c06c2ad1', 720000000005, 'PICTURE', 'WEBP', 12422, 360, 640),
    ('194537b31f9430c1ca5ee77f661c108a', 720000000005, 'PICTURE', 'WEBP', 14682, 360, 640),
    ('d058256d7a4f610bb30c98e7b7e79507', 720000000005, 'CAPTIONS', 'VTT', 363, NULL, NULL),
    ('780e51e8ed6367533aafa2fed4167dd5', 720000000003, 'PICTURE', 'WEBP', 17980, 360, 640),
    ('d8ff47e0f36553bbcaafa454823988a5', 720000000003, 'PICTURE', 'WEBP', 14134, 360, 640),
    ('ca6d111cf2b6c5eb8c57e1e591fccd5c', 720000000003, 'PICTURE', 'WEBP', 13972, 360, 640),
    ('0c8296e6811c12b1b927f03f778b3160', 720000000003, 'PICTURE', 'WEBP', 9046, 360, 640),
    ('9d453209b786afc8813937b498a1caaf', 720000000003, 'PICTURE', 'WEBP', 19382, 360, 640),
    ('1faf6aa084deb09ec435023e99322edd', 720000000003, 'CAPTIONS', 'VTT', 375, NULL, NULL),
    ('d415b32af25b3a9dcfc8c2e9d5af53b9', 720000000004, 'PICTURE', 'WEBP', 17026, 360, 640),
    ('d0a04843642386205e0d5c274542e722', 720000000004, 'PICTURE', 'WEBP', 19320, 360, 640),
    ('94bc1ca5c3a8e6aad04f90cd952d5e28', 720000000004, 'PICTURE', 'WEBP', 13612, 360, 640),
    ('6d86d224b283c6d251b9cf1f295ceb07', 720000000004, 'PICTURE', 'WEBP', 12100, 360, 640),
    ('2fedad62eba2a35cd09cd6cb7c243da4', 720000000004, 'PICTURE', 'WEBP', 15528, 360, 640),
    ('33dd20f5b15b055ee62a8158d8c6fd6d', 720000000004, 'PICTURE', 'WEBP', 16380, 360, 640),
    ('98b6430a28e5d22b1de6cd7e6a75818a', 720000000004, 'CAPTIONS', 'VTT', 486, NULL, NULL),
    ('08c8df9f82203b1975293512e9b48b55', 720000000006, 'PICTURE', 'WEBP', 18608, 360, 640),
    ('513565bf80679d0293d6d0eb7e78f795', 720000000006, 'PICTURE', 'WEBP', 17800, 360, 640),
    ('b304f22b416835b5fdc134efda5a0d56', 720000000006, 'PICTURE', 'WEBP', 16540, 360, 640),
    ('cec5ca3f2db04a56043dae4e4c9899ed', 720000000006, 'PICTURE', 'WEBP', 14648, 360, 640),
    ('6285debe55b7d16eb5c5974af8c0d96e', 720000000006, 'PICTURE', 'WEBP', 22576, 360, 640),
    ('15194400ed4ec955a2d2b79be099b9b6', 720000000006, 'PICTURE', 'WEBP', 13756, 360, 640),
    ('175cdf30206702e959c4689511630da8', 720000000006, 'PICTURE', 'WEBP', 22270, 360, 640),
    ('6322a3e96e8a421471fd6490cf8f3e33', 720000000006, 'CAPTIONS', 'VTT', 510, NULL, NULL))
SELECT made.name, made.guide_id, made.kind, made.type, made.bytes, made.width, made.height, TRUE, '2026-11-23 00:00:00.000'
FROM made JOIN guide ON guide.id = made.guide_id AND guide.version = 0;
--rollback DELETE FROM guide_file WHERE name IN ('b1e1e3408a795be9b2bda05dc7996b18', 'ba309f6dba94ba67a99f96531ef6c0c8', '02a68f238c4ee2497c9f9441abdd40d1', '5d660dd7966a2463216ea97209ecd261', 'b5ddf616a8153b4cc1df94f021eb6294', '26536bfd7f71c723cbb13a77a0bb808e', '7a2eac91e7696859ece9ea2dc23d6143', '49f5e42ffbd517d4448d707e0b98b941', 'dbf8496614cfc7875c7d094fc6de85ea', 'fcbc5bca4daccc7cc5a271f1993eee74', 'b61c6d5b5beb0a9f72fecda3243cd7a3', '177836b92ca878b121b1c36913b3dec4', 'f9eded223c590b8970593b6b409e3821', 'c3bc93bb16015c60c77fece83dd2aac9', 'bc1dd8bf60cf0bb863a4f596d79b7e30', 'a3f6f97860dfdf68033dbf32ded5b918', '10ad5851837e02098ddecfb683c81b44', 'ff5a0e609519bd00d6593c97c06c2ad1', '194537b31f9430c1ca5ee77f661c108a', 'd058256d7a4f610bb30c98e7b7e79507', '780e51e8ed6367533aafa2fed4167dd5', 'd8ff47e0f36553bbcaafa454823988a5', 'ca6d111cf2b6c5eb8c57e1e591fccd5c', '0c8296e6811c12b1b927f03f778b3160', '9d453209b786afc8813937b498a1caaf', '1faf6aa084deb09ec435023e99322edd', 'd415b32af25b3a9dcfc8c2e9d5af53b9', 'd0a04843642386205e0d5c274542e722', '94bc1ca5c3a8e6aad04f90cd952d5e28', '6d86d224b283c6d251b9cf1f295ceb07', '2fedad62eba2a35cd09cd6cb7c243da4', '33dd20f5b15b055ee62a8158d8c6fd6d', '98b6430a28e5d22b1de6cd7e6a75818a', '08c8df9f82203b1975293512e9b48b55', '513565bf80679d0293d6d0eb7e78f795', 'b304f22b416835b5fdc134efda5a0d56', 'cec5ca3f2db04a56043dae4e4c9899ed', '6285debe55b7d16eb5c5974af8c0d96e', '15194400ed4ec955a2d2b79be099b9b6', '175cdf30206702e959c4689511630da8', '6322a3e96e8a421471fd6490cf8f3e33');

--changeset sangkien:guide-0011
UPDATE guide_step SET picture_en = 'b1e1e3408a795be9b2bda05dc7996b18'
    WHERE guide_id = 720000000001 AND position = 0 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture_en = 'ba309f6dba94ba67a99f96531ef6c0c8'
    WHERE guide_id = 720000000001 AND position = 1 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture_en = '02a68f238c4ee2497c9f9441abdd40d1'
    WHERE guide_id = 720000000001 AND position = 2 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture_en = '5d660dd7966a2463216ea97209ecd261'
    WHERE guide_id = 720000000001 AND position = 3 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture_en = 'b5ddf616a8153b4cc1df94f021eb6294'
    WHERE guide_id = 720000000001 AND position = 4 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide SET changed_at = '2026-11-23 00:00:00.000', captions_en = '26536bfd7f71c723cbb13a77a0bb808e'
    WHERE id = 720000000001 AND version = 0;
UPDATE guide_step SET picture_en = '7a2eac91e7696859ece9ea2dc23d6143'
    WHERE guide_id = 720000000002 AND position = 0 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture_en = '49f5e42ffbd517d4448d707e0b98b941'
    WHERE guide_id = 720000000002 AND position = 1 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture_en = 'dbf8496614cfc7875c7d094fc6de85ea'
    WHERE guide_id = 720000000002 AND position = 2 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture_en = 'fcbc5bca4daccc7cc5a271f1993eee74'
    WHERE guide_id = 720000000002 AND position = 3 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture_en = 'b61c6d5b5beb0a9f72fecda3243cd7a3'
    WHERE guide_id = 720000000002 AND position = 4 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture_en = '177836b92ca878b121b1c36913b3dec4'
    WHERE guide_id = 720000000002 AND position = 6 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture_en = 'f9eded223c590b8970593b6b409e3821'
    WHERE guide_id = 720000000002 AND position = 7 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide SET changed_at = '2026-11-23 00:00:00.000', captions_en = 'c3bc93bb16015c60c77fece83dd2aac9'
    WHERE id = 720000000002 AND version = 0;
UPDATE guide_step SET picture_en = 'bc1dd8bf60cf0bb863a4f596d79b7e30'
    WHERE guide_id = 720000000005 AND position = 0 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture_en = 'a3f6f97860dfdf68033dbf32ded5b918'
    WHERE guide_id = 720000000005 AND position = 1 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture_en = '10ad5851837e02098ddecfb683c81b44'
    WHERE guide_id = 720000000005 AND position = 3 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture_en = 'ff5a0e609519bd00d6593c97c06c2ad1'
    WHERE guide_id = 720000000005 AND position = 4 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture_en = '194537b31f9430c1ca5ee77f661c108a'
    WHERE guide_id = 720000000005 AND position = 5 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide SET changed_at = '2026-11-23 00:00:00.000', captions_en = 'd058256d7a4f610bb30c98e7b7e79507'
    WHERE id = 720000000005 AND version = 0;
UPDATE guide_step SET picture_en = '780e51e8ed6367533aafa2fed4167dd5'
    WHERE guide_id = 720000000003 AND position = 0 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture_en = 'd8ff47e0f36553bbcaafa454823988a5'
    WHERE guide_id = 720000000003 AND position = 1 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture_en = 'ca6d111cf2b6c5eb8c57e1e591fccd5c'
    WHERE guide_id = 720000000003 AND position = 2 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture_en = '0c8296e6811c12b1b927f03f778b3160'
    WHERE guide_id = 720000000003 AND position = 3 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture_en = '9d453209b786afc8813937b498a1caaf'
    WHERE guide_id = 720000000003 AND position = 4 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide SET changed_at = '2026-11-23 00:00:00.000', captions_en = '1faf6aa084deb09ec435023e99322edd'
    WHERE id = 720000000003 AND version = 0;
UPDATE guide_step SET picture_en = 'd415b32af25b3a9dcfc8c2e9d5af53b9'
    WHERE guide_id = 720000000004 AND position = 0 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture_en = 'd0a04843642386205e0d5c274542e722'
    WHERE guide_id = 720000000004 AND position = 1 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture_en = '94bc1ca5c3a8e6aad04f90cd952d5e28'
    WHERE guide_id = 720000000004 AND position = 2 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture_en = '6d86d224b283c6d251b9cf1f295ceb07'
    WHERE guide_id = 720000000004 AND position = 3 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture_en = '2fedad62eba2a35cd09cd6cb7c243da4'
    WHERE guide_id = 720000000004 AND position = 5 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture_en = '33dd20f5b15b055ee62a8158d8c6fd6d'
    WHERE guide_id = 720000000004 AND position = 6 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide SET changed_at = '2026-11-23 00:00:00.000', captions_en = '98b6430a28e5d22b1de6cd7e6a75818a'
    WHERE id = 720000000004 AND version = 0;
UPDATE guide_step SET picture_en = '08c8df9f82203b1975293512e9b48b55'
    WHERE guide_id = 720000000006 AND position = 0 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture_en = '513565bf80679d0293d6d0eb7e78f795'
    WHERE guide_id = 720000000006 AND position = 1 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture_en = 'b304f22b416835b5fdc134efda5a0d56'
    WHERE guide_id = 720000000006 AND position = 2 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture_en = 'cec5ca3f2db04a56043dae4e4c9899ed'
    WHERE guide_id = 720000000006 AND position = 3 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture_en = '6285debe55b7d16eb5c5974af8c0d96e'
    WHERE guide_id = 720000000006 AND position = 4 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture_en = '15194400ed4ec955a2d2b79be099b9b6'
    WHERE guide_id = 720000000006 AND position = 5 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture_en = '175cdf30206702e959c4689511630da8'
    WHERE guide_id = 720000000006 AND position = 6 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide SET changed_at = '2026-11-23 00:00:00.000', captions_en = '6322a3e96e8a421471fd6490cf8f3e33'
    WHERE id = 720000000006 AND version = 0;
--rollback UPDATE guide_step SET picture_en = NULL WHERE guide_id BETWEEN 720000000001 AND 720000000006;
--rollback UPDATE guide SET video_en = NULL, captions_en = NULL WHERE id BETWEEN 720000000001 AND 720000000006;
