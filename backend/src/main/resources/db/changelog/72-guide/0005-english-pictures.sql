--liquibase formatted sql

-- Written by `make guide-pictures`, like the files that come with the application under these names. What administrators have changed or removed stays as it is.
--changeset sangkien:guide-0010
INSERT INTO guide_file (name, guide_id, kind, type, bytes, width, height, used, created_at)
WITH made (name, guide_id, kind, type, bytes, width, height) AS (VALUES
    ('27444744541c8c7dcacf2dbc4e05b67d', 720000000001, 'PICTURE', 'WEBP', 14552, 360, 640),
    ('b1e1e3408a795be9b2bda05dc7996b18', 720000000001, 'PICTURE', 'WEBP', 14416, 360, 640),
    ('036699b1a554720b00f04c580e82a84f', 720000000001, 'PICTURE', 'WEBP', 14806, 360, 640),
    ('5ced58ace49329a2623173e1b23ac536', 720000000001, 'PICTURE', 'WEBP', 12936, 360, 640),
    ('5101b980a0aa87a208cffc4847a8da80', 720000000001, 'PICTURE', 'WEBP', 13242, 360, 640),
    ('ba1bcb3cfaab8aa7a50fcfc7c0d82e6a', 720000000001, 'PICTURE', 'WEBP', 12048, 360, 640),
    ('6511f0f3390bd0b696e2d414ce79dc9f', 720000000001, 'PICTURE', 'WEBP', 17550, 360, 640),
    ('119c5f98b2fa082a6869579d001898af', 720000000001, 'PICTURE', 'WEBP', 14860, 360, 640),
    ('663ac734d1eade585904b1ae25143e4c', 720000000001, 'PICTURE', 'WEBP', 19238, 360, 640),
    ('b5ddf616a8153b4cc1df94f021eb6294', 720000000001, 'PICTURE', 'WEBP', 16230, 360, 640),
    ('49a825a50680f2d71bf120f36907e877', 720000000001, 'VIDEO', 'WEBM', 72738, NULL, NULL),
    ('2aa9f756375d9d9be676c50f5113ca23', 720000000001, 'CAPTIONS', 'VTT', 437, NULL, NULL),
    ('7c4a8a84a0b2f99cb059b4c501c60cba', 720000000001, 'CAPTIONS', 'VTT', 390, NULL, NULL),
    ('3b9b818a437206642bbbad7bc5a35b1d', 720000000002, 'PICTURE', 'WEBP', 22784, 360, 640),
    ('7a2eac91e7696859ece9ea2dc23d6143', 720000000002, 'PICTURE', 'WEBP', 22686, 360, 640),
    ('c71a764ab2f9823201bbacc064fa10ac', 720000000002, 'PICTURE', 'WEBP', 13802, 360, 640),
    ('49f5e42ffbd517d4448d707e0b98b941', 720000000002, 'PICTURE', 'WEBP', 13206, 360, 640),
    ('9b194e47dcbfb7e33247deed7daca408', 720000000002, 'PICTURE', 'WEBP', 13444, 360, 640),
    ('dbf8496614cfc7875c7d094fc6de85ea', 720000000002, 'PICTURE', 'WEBP', 13648, 360, 640),
    ('4e5125ef64810f9a96a96ea05bc22e29', 720000000002, 'PICTURE', 'WEBP', 15228, 360, 640),
    ('ba511d2cdc1b45af6503bcecd15787fa', 720000000002, 'PICTURE', 'WEBP', 14768, 360, 640),
    ('d52b3fa9f67dbb68ccf9e48f4e71b0fd', 720000000002, 'PICTURE', 'WEBP', 20802, 360, 640),
    ('b61c6d5b5beb0a9f72fecda3243cd7a3', 720000000002, 'PICTURE', 'WEBP', 20608, 360, 640),
    ('94f9198876b0abec389506e7077a81f1', 720000000002, 'PICTURE', 'WEBP', 14856, 360, 640),
    ('618b0ac81d468c54b1e6f334f7216373', 720000000002, 'PICTURE', 'WEBP', 13616, 360, 640),
    ('1d5cfa7bc854559899d027f4761bd20f', 720000000002, 'PICTURE', 'WEBP', 19856, 360, 640),
    ('f9eded223c590b8970593b6b409e3821', 720000000002, 'PICTURE', 'WEBP', 21514, 360, 640),
    ('78c5428d2446c9d1fbfbd12aae5c4e6f', 720000000002, 'VIDEO', 'WEBM', 211552, NULL, NULL),
    ('36b5a49a80a15ca3ed10a44f675f7002', 720000000002, 'CAPTIONS', 'VTT', 567, NULL, NULL),
    ('f54d79cd0cad3222d1d4331c395d99af', 720000000002, 'CAPTIONS', 'VTT', 535, NULL, NULL),
    ('a50cf372cb1504ecb78f45bac00a60f0', 720000000005, 'PICTURE', 'WEBP', 20226, 360, 640),
    ('174a329ca0c00f71fbda0764c7a83c4b', 720000000005, 'PICTURE', 'WEBP', 19918, 360, 640),
    ('3a5994150932beeff5f332e8b89f60ae', 720000000005, 'PICTURE', 'WEBP', 14112, 360, 640),
    ('495bceccf007134f20b38237368559d4', 720000000005, 'PICTURE', 'WEBP', 13690, 360, 640),
    ('660dfbd9eee8be3832043ccef2dd2fe3', 720000000005, 'PICTURE', 'WEBP', 13658, 360, 640),
    ('a973b2a8989066afcb421f01caa8b235', 720000000005, 'PICTURE', 'WEBP', 13210, 360, 640),
    ('f13a3d7857b4d4e03f6424c786a253f7', 720000000005, 'PICTURE', 'WEBP', 12054, 360, 640),
    ('ff5a0e609519bd00d6593c97c06c2ad1', 720000000005, 'PICTURE', 'WEBP', 12422, 360, 640),
    ('4e24665f8495513d6e59ed7e154ee5d0', 720000000005, 'PICTURE', 'WEBP', 15034, 360, 640),
    ('0928414ffacbed01f07a826a65547d67', 720000000005, 'PICTURE', 'WEBP', 14634, 360, 640),
    ('d04f0f67fd018b8b1d4876bf6e91f5be', 720000000005, 'VIDEO', 'WEBM', 93925, NULL, NULL),
    ('2b167dea2b7db319b8351196331cb536', 720000000005, 'CAPTIONS', 'VTT', 403, NULL, NULL),
    ('9ed33c648478f6909ca5822c5e22fd01', 720000000005, 'CAPTIONS', 'VTT', 363, NULL, NULL),
    ('6781ffdd11e24c847e92fa6957646c78', 720000000003, 'PICTURE', 'WEBP', 17194, 360, 640),
    ('780e51e8ed6367533aafa2fed4167dd5', 720000000003, 'PICTURE', 'WEBP', 17980, 360, 640),
    ('b883c0e986ccae470744bc842b86baf8', 720000000003, 'PICTURE', 'WEBP', 13588, 360, 640),
    ('3be197ac669b00a1aa24209f259944e9', 720000000003, 'PICTURE', 'WEBP', 14100, 360, 640),
    ('05a3ad81d07b024a6681c636153aeb04', 720000000003, 'PICTURE', 'WEBP', 14060, 360, 640),
    ('ca6d111cf2b6c5eb8c57e1e591fccd5c', 720000000003, 'PICTURE', 'WEBP', 13972, 360, 640),
    ('5b6aec776894579d5b311478d9df3a48', 720000000003, 'PICTURE', 'WEBP', 8954, 360, 640),
    ('1295074501c70603a2fcd6b033e6ab9f', 720000000003, 'PICTURE', 'WEBP', 9040, 360, 640),
    ('5592b1fb691a6a7be205b201375f910f', 720000000003, 'PICTURE', 'WEBP', 18048, 360, 640),
    ('ba339ef7b7bacbaafed9ac6a8444d446', 720000000003, 'PICTURE', 'WEBP', 19386, 360, 640),
    ('470c234b472b667607862a22b86d371e', 720000000003, 'VIDEO', 'WEBM', 98908, NULL, NULL),
    ('02f18d749dfdd9603aa5edba3e27c567', 720000000003, 'CAPTIONS', 'VTT', 429, NULL, NULL),
    ('dfbb9e2b2db6624766491e3542c75b06', 720000000003, 'CAPTIONS', 'VTT', 375, NULL, NULL),
    ('28b91b39e2a356f3b2f89e92c2142e8c', 720000000004, 'PICTURE', 'WEBP', 17964, 360, 640),
    ('89a1780ff9e4bca247077e4bcc96512b', 720000000004, 'PICTURE', 'WEBP', 17348, 360, 640),
    ('e3f7986a1df432f838973902b2f62716', 720000000004, 'PICTURE', 'WEBP', 20298, 360, 640),
    ('3aaf4edd4064757e6b75580cf77ff8d2', 720000000004, 'PICTURE', 'WEBP', 19254, 360, 640),
    ('976cf5bf7d6d23e889b9018851424813', 720000000004, 'PICTURE', 'WEBP', 13164, 360, 640),
    ('bd2ba32c7f4ac1ace0250bc95e552102', 720000000004, 'PICTURE', 'WEBP', 12600, 360, 640),
    ('f2f801e5d9c5b21262117a0bc6182bac', 720000000004, 'PICTURE', 'WEBP', 11936, 360, 640),
    ('64fc03c7f6bb0fca304e4a8a84a7e33f', 720000000004, 'PICTURE', 'WEBP', 12432, 360, 640),
    ('cfb5cd37f899dbb8b6438979e3867899', 720000000004, 'PICTURE', 'WEBP', 17726, 360, 640),
    ('2137151234cd03d6225d8a755a67a217', 720000000004, 'PICTURE', 'WEBP', 17142, 360, 640),
    ('066a05231f40df3f5066136dac000244', 720000000004, 'PICTURE', 'WEBP', 17776, 360, 640),
    ('1cb585baf2a2c867008fc76668425aa3', 720000000004, 'PICTURE', 'WEBP', 16512, 360, 640),
    ('650491de7665b652483d4d78293ec6d1', 720000000004, 'VIDEO', 'WEBM', 154645, NULL, NULL),
    ('6b0404fc0006462390f676690a5b6d4c', 720000000004, 'CAPTIONS', 'VTT', 512, NULL, NULL),
    ('93255272b8cf9b727b9b105637b129b7', 720000000004, 'CAPTIONS', 'VTT', 486, NULL, NULL),
    ('fa2342c1b847ca58812ce21bc3c72a4c', 720000000006, 'PICTURE', 'WEBP', 17766, 360, 640),
    ('08c8df9f82203b1975293512e9b48b55', 720000000006, 'PICTURE', 'WEBP', 18608, 360, 640),
    ('619de89bd0cade2794012d0e412a5dd5', 720000000006, 'PICTURE', 'WEBP', 19144, 360, 640),
    ('513565bf80679d0293d6d0eb7e78f795', 720000000006, 'PICTURE', 'WEBP', 17800, 360, 640),
    ('a29cb4aa384b708b5d768e1fb96d0653', 720000000006, 'PICTURE', 'WEBP', 17404, 360, 640),
    ('a9155d1a7afb9213fe7f1cfba6aad936', 720000000006, 'PICTURE', 'WEBP', 16558, 360, 640),
    ('a3291b9263778c86503d5476bb98af0d', 720000000006, 'PICTURE', 'WEBP', 15184, 360, 640),
    ('cec5ca3f2db04a56043dae4e4c9899ed', 720000000006, 'PICTURE', 'WEBP', 14648, 360, 640),
    ('e709933f5f320477c38b287819899401', 720000000006, 'PICTURE', 'WEBP', 21466, 360, 640),
    ('39e32e67b3a0f8ac835499eb5d11ff8c', 720000000006, 'PICTURE', 'WEBP', 22518, 360, 640),
    ('64db1ce477166568bcc2b3a7dc8590e3', 720000000006, 'PICTURE', 'WEBP', 14828, 360, 640),
    ('b30aabe018501d767b273b3393d253ad', 720000000006, 'PICTURE', 'WEBP', 13764, 360, 640),
    ('b031f5448c6b3c3b889c285829ec64f4', 720000000006, 'PICTURE', 'WEBP', 21406, 360, 640),
    ('e62da74a6850a17dbe11628f3ea2aa23', 720000000006, 'PICTURE', 'WEBP', 22286, 360, 640),
    ('08dcee2792d438283beff7ec0b85db4e', 720000000006, 'VIDEO', 'WEBM', 138497, NULL, NULL),
    ('f3ebe6c0c7c2cf7facd4c9f18108f645', 720000000006, 'CAPTIONS', 'VTT', 517, NULL, NULL),
    ('0ed9237c13829929cffd945aae0d3dbc', 720000000006, 'CAPTIONS', 'VTT', 510, NULL, NULL))
SELECT made.name, made.guide_id, made.kind, made.type, made.bytes, made.width, made.height, TRUE, '2026-11-24 00:00:00.000'
FROM made JOIN guide ON guide.id = made.guide_id AND guide.version = 0;
--rollback DELETE FROM guide_file WHERE name IN ('27444744541c8c7dcacf2dbc4e05b67d', 'b1e1e3408a795be9b2bda05dc7996b18', '036699b1a554720b00f04c580e82a84f', '5ced58ace49329a2623173e1b23ac536', '5101b980a0aa87a208cffc4847a8da80', 'ba1bcb3cfaab8aa7a50fcfc7c0d82e6a', '6511f0f3390bd0b696e2d414ce79dc9f', '119c5f98b2fa082a6869579d001898af', '663ac734d1eade585904b1ae25143e4c', 'b5ddf616a8153b4cc1df94f021eb6294', '49a825a50680f2d71bf120f36907e877', '2aa9f756375d9d9be676c50f5113ca23', '7c4a8a84a0b2f99cb059b4c501c60cba', '3b9b818a437206642bbbad7bc5a35b1d', '7a2eac91e7696859ece9ea2dc23d6143', 'c71a764ab2f9823201bbacc064fa10ac', '49f5e42ffbd517d4448d707e0b98b941', '9b194e47dcbfb7e33247deed7daca408', 'dbf8496614cfc7875c7d094fc6de85ea', '4e5125ef64810f9a96a96ea05bc22e29', 'ba511d2cdc1b45af6503bcecd15787fa', 'd52b3fa9f67dbb68ccf9e48f4e71b0fd', 'b61c6d5b5beb0a9f72fecda3243cd7a3', '94f9198876b0abec389506e7077a81f1', '618b0ac81d468c54b1e6f334f7216373', '1d5cfa7bc854559899d027f4761bd20f', 'f9eded223c590b8970593b6b409e3821', '78c5428d2446c9d1fbfbd12aae5c4e6f', '36b5a49a80a15ca3ed10a44f675f7002', 'f54d79cd0cad3222d1d4331c395d99af', 'a50cf372cb1504ecb78f45bac00a60f0', '174a329ca0c00f71fbda0764c7a83c4b', '3a5994150932beeff5f332e8b89f60ae', '495bceccf007134f20b38237368559d4', '660dfbd9eee8be3832043ccef2dd2fe3', 'a973b2a8989066afcb421f01caa8b235', 'f13a3d7857b4d4e03f6424c786a253f7', 'ff5a0e609519bd00d6593c97c06c2ad1', '4e24665f8495513d6e59ed7e154ee5d0', '0928414ffacbed01f07a826a65547d67', 'd04f0f67fd018b8b1d4876bf6e91f5be', '2b167dea2b7db319b8351196331cb536', '9ed33c648478f6909ca5822c5e22fd01', '6781ffdd11e24c847e92fa6957646c78', '780e51e8ed6367533aafa2fed4167dd5', 'b883c0e986ccae470744bc842b86baf8', '3be197ac669b00a1aa24209f259944e9', '05a3ad81d07b024a6681c636153aeb04', 'ca6d111cf2b6c5eb8c57e1e591fccd5c', '5b6aec776894579d5b311478d9df3a48', '1295074501c70603a2fcd6b033e6ab9f', '5592b1fb691a6a7be205b201375f910f', 'ba339ef7b7bacbaafed9ac6a8444d446', '470c234b472b667607862a22b86d371e', '02f18d749dfdd9603aa5edba3e27c567', 'dfbb9e2b2db6624766491e3542c75b06', '28b91b39e2a356f3b2f89e92c2142e8c', '89a1780ff9e4bca247077e4bcc96512b', 'e3f7986a1df432f838973902b2f62716', '3aaf4edd4064757e6b75580cf77ff8d2', '976cf5bf7d6d23e889b9018851424813', 'bd2ba32c7f4ac1ace0250bc95e552102', 'f2f801e5d9c5b21262117a0bc6182bac', '64fc03c7f6bb0fca304e4a8a84a7e33f', 'cfb5cd37f899dbb8b6438979e3867899', '2137151234cd03d6225d8a755a67a217', '066a05231f40df3f5066136dac000244', '1cb585baf2a2c867008fc76668425aa3', '650491de7665b652483d4d78293ec6d1', '6b0404fc0006462390f676690a5b6d4c', '93255272b8cf9b727b9b105637b129b7', 'fa2342c1b847ca58812ce21bc3c72a4c', '08c8df9f82203b1975293512e9b48b55', '619de89bd0cade2794012d0e412a5dd5', '513565bf80679d0293d6d0eb7e78f795', 'a29cb4aa384b708b5d768e1fb96d0653', 'a9155d1a7afb9213fe7f1cfba6aad936', 'a3291b9263778c86503d5476bb98af0d', 'cec5ca3f2db04a56043dae4e4c9899ed', 'e709933f5f320477c38b287819899401', '39e32e67b3a0f8ac835499eb5d11ff8c', '64db1ce477166568bcc2b3a7dc8590e3', 'b30aabe018501d767b273b3393d253ad', 'b031f5448c6b3c3b889c285829ec64f4', 'e62da74a6850a17dbe11628f3ea2aa23', '08dcee2792d438283beff7ec0b85db4e', 'f3ebe6c0c7c2cf7facd4c9f18108f645', '0ed9237c13829929cffd945aae0d3dbc');

--changeset sangkien:guide-0011
UPDATE guide_step SET picture = '27444744541c8c7dcacf2dbc4e05b67d',
    alt_vi = 'Trang Đăng nhập: ô số điện thoại, ô mật khẩu và dòng “Chưa có tài khoản? Đăng ký”',
    alt_en = 'The page Sign in: phone number, password and the line that leads to signing up',
    picture_en = 'b1e1e3408a795be9b2bda05dc7996b18'
    WHERE guide_id = 720000000001 AND position = 0 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture = '036699b1a554720b00f04c580e82a84f',
    alt_vi = 'Ô số điện thoại đã điền và nút “Gửi mã cho tôi”',
    alt_en = 'The phone number is filled in, above the button that sends the code',
    picture_en = '5ced58ace49329a2623173e1b23ac536'
    WHERE guide_id = 720000000001 AND position = 1 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture = '5101b980a0aa87a208cffc4847a8da80',
    alt_vi = 'Ô mã 6 chữ số đã điền, bên dưới là giờ đếm ngược để gửi lại mã',
    alt_en = 'The code of 6 digits is filled in, with the countdown until it can be sent again',
    picture_en = 'ba1bcb3cfaab8aa7a50fcfc7c0d82e6a'
    WHERE guide_id = 720000000001 AND position = 2 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture = '6511f0f3390bd0b696e2d414ce79dc9f',
    alt_vi = 'Ô họ và tên, và ô mật khẩu không bắt buộc',
    alt_en = 'The full name, and a password that is optional',
    picture_en = '119c5f98b2fa082a6869579d001898af'
    WHERE guide_id = 720000000001 AND position = 3 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture = '663ac734d1eade585904b1ae25143e4c',
    alt_vi = 'Phần “Ý kiến của bạn” với mục đầu đã đánh dấu, và nút “Tạo tài khoản”',
    alt_en = 'What you agree to, the first of it ticked, and the button that creates the account',
    picture_en = 'b5ddf616a8153b4cc1df94f021eb6294'
    WHERE guide_id = 720000000001 AND position = 4 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide SET changed_at = '2026-11-24 00:00:00.000', video = '49a825a50680f2d71bf120f36907e877', captions = '2aa9f756375d9d9be676c50f5113ca23', captions_en = '7c4a8a84a0b2f99cb059b4c501c60cba'
    WHERE id = 720000000001 AND version = 0;
UPDATE guide_step SET picture = '3b9b818a437206642bbbad7bc5a35b1d',
    alt_vi = 'Trang chủ với nút đỏ “Gửi sáng kiến”',
    alt_en = 'The home page with the red button to submit an initiative',
    picture_en = '7a2eac91e7696859ece9ea2dc23d6143'
    WHERE guide_id = 720000000002 AND position = 0 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture = 'c71a764ab2f9823201bbacc064fa10ac',
    alt_vi = 'Tên sáng kiến đã viết và lĩnh vực đã chọn',
    alt_en = 'The title is written and the field chosen',
    picture_en = '49f5e42ffbd517d4448d707e0b98b941'
    WHERE guide_id = 720000000002 AND position = 1 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture = '9b194e47dcbfb7e33247deed7daca408',
    alt_vi = 'Ô “Cách làm mới” với ba câu kể việc đã làm',
    alt_en = 'The new way, told in a few sentences',
    picture_en = 'dbf8496614cfc7875c7d094fc6de85ea'
    WHERE guide_id = 720000000002 AND position = 2 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture = '4e5125ef64810f9a96a96ea05bc22e29',
    alt_vi = 'Loại giải pháp, ngày áp dụng lần đầu và lợi ích mang lại',
    alt_en = 'The type, the day it was first applied and the benefit',
    picture_en = 'ba511d2cdc1b45af6503bcecd15787fa'
    WHERE guide_id = 720000000002 AND position = 3 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture = 'd52b3fa9f67dbb68ccf9e48f4e71b0fd',
    alt_vi = 'Gõ “cong ty dien” không dấu, danh sách đơn vị hiện ra bên dưới',
    alt_en = 'Typed without accents, the list of workplaces appears below',
    picture_en = 'b61c6d5b5beb0a9f72fecda3243cd7a3'
    WHERE guide_id = 720000000002 AND position = 4 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture = '94f9198876b0abec389506e7077a81f1',
    alt_vi = 'Hai cam kết đã đánh dấu và nút “Gửi sáng kiến”',
    alt_en = 'Both declarations are ticked, above the button that submits',
    picture_en = '618b0ac81d468c54b1e6f334f7216373'
    WHERE guide_id = 720000000002 AND position = 6 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture = '1d5cfa7bc854559899d027f4761bd20f',
    alt_vi = 'Biên nhận có số dạng SK-0056107',
    alt_en = 'The receipt with its number',
    picture_en = 'f9eded223c590b8970593b6b409e3821'
    WHERE guide_id = 720000000002 AND position = 7 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide SET changed_at = '2026-11-24 00:00:00.000', video = '78c5428d2446c9d1fbfbd12aae5c4e6f', captions = '36b5a49a80a15ca3ed10a44f675f7002', captions_en = 'f54d79cd0cad3222d1d4331c395d99af'
    WHERE id = 720000000002 AND version = 0;
UPDATE guide_step SET picture = 'a50cf372cb1504ecb78f45bac00a60f0',
    alt_vi = 'Trang Thẩm định với hàng chờ, sáng kiến gửi sớm nhất ở trên cùng',
    alt_en = 'The page Review with the queue, the earliest submission first',
    picture_en = '174a329ca0c00f71fbda0764c7a83c4b'
    WHERE guide_id = 720000000005 AND position = 0 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture = '3a5994150932beeff5f332e8b89f60ae',
    alt_vi = 'Một sáng kiến đang mở để đọc',
    alt_en = 'An initiative, open to be read',
    picture_en = '495bceccf007134f20b38237368559d4'
    WHERE guide_id = 720000000005 AND position = 1 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture = '660dfbd9eee8be3832043ccef2dd2fe3',
    alt_vi = 'Kết quả “Hợp lệ” với số, ngày, cơ quan và cấp của quyết định công nhận',
    alt_en = 'The outcome “valid” with number, day, body and level of the decision',
    picture_en = 'a973b2a8989066afcb421f01caa8b235'
    WHERE guide_id = 720000000005 AND position = 3 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture = 'f13a3d7857b4d4e03f6424c786a253f7',
    alt_vi = 'Kết quả “Trả lại” với lý do và lời giải thích cho tác giả',
    alt_en = 'The outcome “send back” with the reason and its explanation',
    picture_en = 'ff5a0e609519bd00d6593c97c06c2ad1'
    WHERE guide_id = 720000000005 AND position = 4 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture = '4e24665f8495513d6e59ed7e154ee5d0',
    alt_vi = 'Dòng “Đã lưu quyết định” với nút hoàn tác',
    alt_en = 'The line that says it is saved, with the button that undoes it',
    picture_en = '0928414ffacbed01f07a826a65547d67'
    WHERE guide_id = 720000000005 AND position = 5 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide SET changed_at = '2026-11-24 00:00:00.000', video = 'd04f0f67fd018b8b1d4876bf6e91f5be', captions = '2b167dea2b7db319b8351196331cb536', captions_en = '9ed33c648478f6909ca5822c5e22fd01'
    WHERE id = 720000000005 AND version = 0;
UPDATE guide_step SET picture = '6781ffdd11e24c847e92fa6957646c78',
    alt_vi = 'Trang “Sáng kiến của tôi”, trên cùng là phần “Cần bạn bổ sung”',
    alt_en = 'My initiatives, first of all what needs your attention',
    picture_en = '780e51e8ed6367533aafa2fed4167dd5'
    WHERE guide_id = 720000000003 AND position = 0 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture = 'b883c0e986ccae470744bc842b86baf8',
    alt_vi = 'Trang của sáng kiến với lời giải thích của người thẩm định',
    alt_en = 'The page of the initiative with what the reviewer wrote',
    picture_en = '3be197ac669b00a1aa24209f259944e9'
    WHERE guide_id = 720000000003 AND position = 1 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture = '05a3ad81d07b024a6681c636153aeb04',
    alt_vi = 'Bài mở lại với mọi thứ đã viết',
    alt_en = 'The form with all that was written',
    picture_en = 'ca6d111cf2b6c5eb8c57e1e591fccd5c'
    WHERE guide_id = 720000000003 AND position = 2 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture = '5b6aec776894579d5b311478d9df3a48',
    alt_vi = 'Dòng “Cần giúp? Hỏi tổ hỗ trợ” dưới biểu mẫu',
    alt_en = 'The line below the form that asks the support team',
    picture_en = '1295074501c70603a2fcd6b033e6ab9f'
    WHERE guide_id = 720000000003 AND position = 3 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture = '5592b1fb691a6a7be205b201375f910f',
    alt_vi = 'Trang “Kiểm tra rồi gửi” với câu vừa thêm',
    alt_en = 'Look it over, with the sentence that was added',
    picture_en = 'ba339ef7b7bacbaafed9ac6a8444d446'
    WHERE guide_id = 720000000003 AND position = 4 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide SET changed_at = '2026-11-24 00:00:00.000', video = '470c234b472b667607862a22b86d371e', captions = '02f18d749dfdd9603aa5edba3e27c567', captions_en = 'dfbb9e2b2db6624766491e3542c75b06'
    WHERE id = 720000000003 AND version = 0;
UPDATE guide_step SET picture = '28b91b39e2a356f3b2f89e92c2142e8c',
    alt_vi = 'Trang “Nhập thay người lao động”',
    alt_en = 'The page to enter for somebody',
    picture_en = '89a1780ff9e4bca247077e4bcc96512b'
    WHERE guide_id = 720000000004 AND position = 0 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture = 'e3f7986a1df432f838973902b2f62716',
    alt_vi = 'Số điện thoại chưa có ai mang, họ tên tác giả đã ghi',
    alt_en = 'A number that nobody has, and the name of the author',
    picture_en = '3aaf4edd4064757e6b75580cf77ff8d2'
    WHERE guide_id = 720000000004 AND position = 1 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture = '976cf5bf7d6d23e889b9018851424813',
    alt_vi = 'Mã tác giả đọc lại đã đúng: có bằng chứng đồng ý',
    alt_en = 'The code that the author read out is right: there is proof of consent',
    picture_en = 'bd2ba32c7f4ac1ace0250bc95e552102'
    WHERE guide_id = 720000000004 AND position = 2 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture = 'f2f801e5d9c5b21262117a0bc6182bac',
    alt_vi = 'Đơn vị của tác giả, tên sáng kiến và cách làm mới đã nhập',
    alt_en = 'The unit of the author, the title and the new way are entered',
    picture_en = '64fc03c7f6bb0fca304e4a8a84a7e33f'
    WHERE guide_id = 720000000004 AND position = 3 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture = 'cfb5cd37f899dbb8b6438979e3867899',
    alt_vi = 'Hai cam kết đã đánh dấu sau khi hỏi tác giả',
    alt_en = 'Both declarations, ticked after asking the author',
    picture_en = '2137151234cd03d6225d8a755a67a217'
    WHERE guide_id = 720000000004 AND position = 5 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture = '066a05231f40df3f5066136dac000244',
    alt_vi = 'Đã nộp, biên nhận đã gửi tới điện thoại của tác giả',
    alt_en = 'It is submitted, and the receipt went to the phone of the author',
    picture_en = '1cb585baf2a2c867008fc76668425aa3'
    WHERE guide_id = 720000000004 AND position = 6 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide SET changed_at = '2026-11-24 00:00:00.000', video = '650491de7665b652483d4d78293ec6d1', captions = '6b0404fc0006462390f676690a5b6d4c', captions_en = '93255272b8cf9b727b9b105637b129b7'
    WHERE id = 720000000004 AND version = 0;
UPDATE guide_step SET picture = 'fa2342c1b847ca58812ce21bc3c72a4c',
    alt_vi = 'Trang “Nhập danh sách từ tệp”',
    alt_en = 'The page to import a list from a file',
    picture_en = '08c8df9f82203b1975293512e9b48b55'
    WHERE guide_id = 720000000006 AND position = 0 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture = '619de89bd0cade2794012d0e412a5dd5',
    alt_vi = 'Tên nguồn “Sổ sáng kiến 2026” đã ghi',
    alt_en = 'The source is named “Book of 2026”',
    picture_en = '513565bf80679d0293d6d0eb7e78f795'
    WHERE guide_id = 720000000006 AND position = 1 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture = 'a29cb4aa384b708b5d768e1fb96d0653',
    alt_vi = 'Tệp đã chọn và nút “Tải lên”',
    alt_en = 'The file is chosen, above the button that uploads it',
    picture_en = 'a9155d1a7afb9213fe7f1cfba6aad936'
    WHERE guide_id = 720000000006 AND position = 2 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture = 'a3291b9263778c86503d5476bb98af0d',
    alt_vi = 'Mỗi cột của tệp đã được ghép với một ô của sáng kiến',
    alt_en = 'Each column of the file is matched with a field',
    picture_en = 'cec5ca3f2db04a56043dae4e4c9899ed'
    WHERE guide_id = 720000000006 AND position = 3 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture = 'e709933f5f320477c38b287819899401',
    alt_vi = 'Danh sách dòng lỗi, mỗi lỗi ghi rõ dòng và cột',
    alt_en = 'The rows that are wrong, each with its row and column',
    picture_en = '39e32e67b3a0f8ac835499eb5d11ff8c'
    WHERE guide_id = 720000000006 AND position = 4 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture = '64db1ce477166568bcc2b3a7dc8590e3',
    alt_vi = 'Dòng “Đã nhập 1 dòng”',
    alt_en = 'The line that says that one row was taken',
    picture_en = 'b30aabe018501d767b273b3393d253ad'
    WHERE guide_id = 720000000006 AND position = 5 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide_step SET picture = 'b031f5448c6b3c3b889c285829ec64f4',
    alt_vi = 'Nút tải tệp dòng lỗi để sửa và gửi lại',
    alt_en = 'The button that downloads the rows to be corrected',
    picture_en = 'e62da74a6850a17dbe11628f3ea2aa23'
    WHERE guide_id = 720000000006 AND position = 6 AND guide_id IN (SELECT id FROM guide WHERE version = 0);
UPDATE guide SET changed_at = '2026-11-24 00:00:00.000', video = '08dcee2792d438283beff7ec0b85db4e', captions = 'f3ebe6c0c7c2cf7facd4c9f18108f645', captions_en = '0ed9237c13829929cffd945aae0d3dbc'
    WHERE id = 720000000006 AND version = 0;
--rollback UPDATE guide_step SET picture_en = NULL WHERE guide_id BETWEEN 720000000001 AND 720000000006;
--rollback UPDATE guide SET video_en = NULL, captions_en = NULL WHERE id BETWEEN 720000000001 AND 720000000006;
