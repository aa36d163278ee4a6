--liquibase formatted sql

-- Written by `make guide-pictures`, like the files that come with the application under these names.
--changeset sangkien:guide-0006
INSERT INTO guide_file (name, guide_id, kind, type, bytes, width, height, used, created_at) VALUES
    ('3e9804498411acd50c0b9229578b635c', 720000000001, 'PICTURE', 'WEBP', 14732, 360, 640, TRUE, '2026-01-01 00:00:00.000'),
    ('c8114437a77d25f8ddf46de97515f0df', 720000000001, 'PICTURE', 'WEBP', 15388, 360, 640, TRUE, '2026-01-01 00:00:00.000'),
    ('a104046728fe4efd29e936dcaf3e65b7', 720000000001, 'PICTURE', 'WEBP', 13254, 360, 640, TRUE, '2026-01-01 00:00:00.000'),
    ('4296928bfc262fcd1779245bd1a3731a', 720000000001, 'PICTURE', 'WEBP', 17114, 360, 640, TRUE, '2026-01-01 00:00:00.000'),
    ('e2be66f75ae4bcd7712552486abf96a5', 720000000001, 'PICTURE', 'WEBP', 19962, 360, 640, TRUE, '2026-01-01 00:00:00.000'),
    ('8970a104e276394586f288fbf0c93fcd', 720000000001, 'VIDEO', 'WEBM', 87584, NULL, NULL, TRUE, '2026-01-01 00:00:00.000'),
    ('a0a95cf6d15ea4ef8dcdb274f87f3315', 720000000001, 'CAPTIONS', 'VTT', 437, NULL, NULL, TRUE, '2026-01-01 00:00:00.000'),
    ('c4948232822deea6e673bb72b9be93e4', 720000000002, 'PICTURE', 'WEBP', 22712, 360, 640, TRUE, '2026-01-01 00:00:00.000'),
    ('dfb85fd13a4abfd5319ec589c79aaf29', 720000000002, 'PICTURE', 'WEBP', 13920, 360, 640, TRUE, '2026-01-01 00:00:00.000'),
    ('a69a0bd43c51084acd69c1ee6e398224', 720000000002, 'PICTURE', 'WEBP', 13502, 360, 640, TRUE, '2026-01-01 00:00:00.000'),
    ('8dfb49cc1121f1a69948940561f78f1c', 720000000002, 'PICTURE', 'WEBP', 15278, 360, 640, TRUE, '2026-01-01 00:00:00.000'),
    ('346d872d1a8249ccf762f67629fee33c', 720000000002, 'PICTURE', 'WEBP', 21184, 360, 640, TRUE, '2026-01-01 00:00:00.000'),
    ('e19eb7ef9130b5213b66bfe44f4fd7d0', 720000000002, 'PICTURE', 'WEBP', 14858, 360, 640, TRUE, '2026-01-01 00:00:00.000'),
    ('cf8d2c3ee5fa4bbb51a6a7fa5cb47249', 720000000002, 'PICTURE', 'WEBP', 19808, 360, 640, TRUE, '2026-01-01 00:00:00.000'),
    ('71a981a6388f9ce02a051bb532a28fee', 720000000002, 'VIDEO', 'WEBM', 217717, NULL, NULL, TRUE, '2026-01-01 00:00:00.000'),
    ('a7e9dac7582658053149100f44cd6d6d', 720000000002, 'CAPTIONS', 'VTT', 567, NULL, NULL, TRUE, '2026-01-01 00:00:00.000'),
    ('63ad40316c61f075b4efcb4eae57b6ef', 720000000005, 'PICTURE', 'WEBP', 19702, 360, 640, TRUE, '2026-01-01 00:00:00.000'),
    ('6fa24bc88c4c2c382e733ec51742cd42', 720000000005, 'PICTURE', 'WEBP', 13916, 360, 640, TRUE, '2026-01-01 00:00:00.000'),
    ('ab4c77404637e8b482da5c67fe56a789', 720000000005, 'PICTURE', 'WEBP', 13930, 360, 640, TRUE, '2026-01-01 00:00:00.000'),
    ('082d525d2a2fd6b36cc8bc9fe0eccc0d', 720000000005, 'PICTURE', 'WEBP', 11876, 360, 640, TRUE, '2026-01-01 00:00:00.000'),
    ('0f7a50c454114cbd61b6c6f6f1240f9f', 720000000005, 'PICTURE', 'WEBP', 15068, 360, 640, TRUE, '2026-01-01 00:00:00.000'),
    ('53875dacc3887cbe4da46f8b0c8dd13e', 720000000005, 'VIDEO', 'WEBM', 98583, NULL, NULL, TRUE, '2026-01-01 00:00:00.000'),
    ('8e5777f69c9e598136ae08ec5c2a9250', 720000000005, 'CAPTIONS', 'VTT', 403, NULL, NULL, TRUE, '2026-01-01 00:00:00.000'),
    ('0dce1d122f6f64b3fce3a7951e529d4b', 720000000003, 'PICTURE', 'WEBP', 17194, 360, 640, TRUE, '2026-01-01 00:00:00.000'),
    ('443aba4b205a99b86ee01cf7fee578d6', 720000000003, 'PICTURE', 'WEBP', 13518, 360, 640, TRUE, '2026-01-01 00:00:00.000'),
    ('363fbbecda40186a4549765b60e6b7e1', 720000000003, 'PICTURE', 'WEBP', 14380, 360, 640, TRUE, '2026-01-01 00:00:00.000'),
    ('d4ea57c7237a32c5f937440afab47d87', 720000000003, 'PICTURE', 'WEBP', 8862, 360, 640, TRUE, '2026-01-01 00:00:00.000'),
    ('10b6fee68da63047b7b469b22666dab7', 720000000003, 'PICTURE', 'WEBP', 18344, 360, 640, TRUE, '2026-01-01 00:00:00.000'),
    ('e812e45d2adc4c4d2fb0904eda67cf8d', 720000000003, 'VIDEO', 'WEBM', 109888, NULL, NULL, TRUE, '2026-01-01 00:00:00.000'),
    ('f10ddcd391f5776b6c140a23476b7419', 720000000003, 'CAPTIONS', 'VTT', 429, NULL, NULL, TRUE, '2026-01-01 00:00:00.000'),
    ('69d92860c8a7b878e133b3dd0fe27cbb', 720000000004, 'PICTURE', 'WEBP', 17224, 360, 640, TRUE, '2026-01-01 00:00:00.000'),
    ('801e360a9a06b8c4118a81c201414221', 720000000004, 'PICTURE', 'WEBP', 20696, 360, 640, TRUE, '2026-01-01 00:00:00.000'),
    ('5afce6ecb05a34e4dd89cf0339cd4da7', 720000000004, 'PICTURE', 'WEBP', 13964, 360, 640, TRUE, '2026-01-01 00:00:00.000'),
    ('170886da7f8b6cc1a5806dabdd772647', 720000000004, 'PICTURE', 'WEBP', 12280, 360, 640, TRUE, '2026-01-01 00:00:00.000'),
    ('b9bfb4957db58ff9af8b364ceb0a8eaf', 720000000004, 'PICTURE', 'WEBP', 16262, 360, 640, TRUE, '2026-01-01 00:00:00.000'),
    ('0515375b75c5630d5b064f23cfeec5ed', 720000000004, 'PICTURE', 'WEBP', 17686, 360, 640, TRUE, '2026-01-01 00:00:00.000'),
    ('e7f8d73399bf67c4e6d7fc8b68409b80', 720000000004, 'VIDEO', 'WEBM', 127786, NULL, NULL, TRUE, '2026-01-01 00:00:00.000'),
    ('af827e75f98596f51cc8e067f1b9607d', 720000000004, 'CAPTIONS', 'VTT', 512, NULL, NULL, TRUE, '2026-01-01 00:00:00.000'),
    ('ef3f81d1669318d87a8263192d076d84', 720000000006, 'PICTURE', 'WEBP', 18050, 360, 640, TRUE, '2026-01-01 00:00:00.000'),
    ('7a153a4c21a6f6fa7cea4d4264b6c3e0', 720000000006, 'PICTURE', 'WEBP', 18946, 360, 640, TRUE, '2026-01-01 00:00:00.000'),
    ('ca33031a9e6e8dcecbf0a2eb82658566', 720000000006, 'PICTURE', 'WEBP', 17648, 360, 640, TRUE, '2026-01-01 00:00:00.000'),
    ('0983419f3718119f2961a1d146051fb1', 720000000006, 'PICTURE', 'WEBP', 15680, 360, 640, TRUE, '2026-01-01 00:00:00.000'),
    ('6a4195c853a4e8959331d2c26790a559', 720000000006, 'PICTURE', 'WEBP', 21734, 360, 640, TRUE, '2026-01-01 00:00:00.000'),
    ('fbdac916072a617e691c3f025b060c61', 720000000006, 'PICTURE', 'WEBP', 14950, 360, 640, TRUE, '2026-01-01 00:00:00.000'),
    ('7b07fac67673e02b78dae86d4d936044', 720000000006, 'PICTURE', 'WEBP', 21518, 360, 640, TRUE, '2026-01-01 00:00:00.000'),
    ('4a9c232fe9359a0a71b338e252d67580', 720000000006, 'VIDEO', 'WEBM', 112610, NULL, NULL, TRUE, '2026-01-01 00:00:00.000'),
    ('de680e20194bad8d2ae91a131c90b3a6', 720000000006, 'CAPTIONS', 'VTT', 517, NULL, NULL, TRUE, '2026-01-01 00:00:00.000');
--rollback DELETE FROM guide_file WHERE guide_id BETWEEN 720000000001 AND 720000000006;

--changeset sangkien:guide-0007
UPDATE guide_step SET picture = '3e9804498411acd50c0b9229578b635c', alt_vi = 'Trang Đăng nhập: ô số điện thoại, ô mật khẩu và dòng “Chưa có tài khoản? Đăng ký”',
    alt_en = 'The page Sign in: phone number, password and the line that leads to signing up' WHERE guide_id = 720000000001 AND position = 0;
UPDATE guide_step SET picture = 'c8114437a77d25f8ddf46de97515f0df', alt_vi = 'Ô số điện thoại đã điền và nút “Gửi mã cho tôi”',
    alt_en = 'The phone number is filled in, above the button that sends the code' WHERE guide_id = 720000000001 AND position = 1;
UPDATE guide_step SET picture = 'a104046728fe4efd29e936dcaf3e65b7', alt_vi = 'Ô mã 6 chữ số đã điền, bên dưới là giờ đếm ngược để gửi lại mã',
    alt_en = 'The code of 6 digits is filled in, with the countdown until it can be sent again' WHERE guide_id = 720000000001 AND position = 2;
UPDATE guide_step SET picture = '4296928bfc262fcd1779245bd1a3731a', alt_vi = 'Ô họ và tên, và ô mật khẩu không bắt buộc',
    alt_en = 'The full name, and a password that is optional' WHERE guide_id = 720000000001 AND position = 3;
UPDATE guide_step SET picture = 'e2be66f75ae4bcd7712552486abf96a5', alt_vi = 'Phần “Ý kiến của bạn” với mục đầu đã đánh dấu, và nút “Tạo tài khoản”',
    alt_en = 'What you agree to, the first of it ticked, and the button that creates the account' WHERE guide_id = 720000000001 AND position = 4;
UPDATE guide SET video = '8970a104e276394586f288fbf0c93fcd', captions = 'a0a95cf6d15ea4ef8dcdb274f87f3315' WHERE id = 720000000001;
UPDATE guide_step SET picture = 'c4948232822deea6e673bb72b9be93e4', alt_vi = 'Trang chủ với nút đỏ “Gửi sáng kiến”',
    alt_en = 'The home page with the red button to submit an initiative' WHERE guide_id = 720000000002 AND position = 0;
UPDATE guide_step SET picture = 'dfb85fd13a4abfd5319ec589c79aaf29', alt_vi = 'Tên sáng kiến đã viết và lĩnh vực đã chọn',
    alt_en = 'The title is written and the field chosen' WHERE guide_id = 720000000002 AND position = 1;
UPDATE guide_step SET picture = 'a69a0bd43c51084acd69c1ee6e398224', alt_vi = 'Ô “Cách làm mới” với ba câu kể việc đã làm',
    alt_en = 'The new way, told in a few sentences' WHERE guide_id = 720000000002 AND position = 2;
UPDATE guide_step SET picture = '8dfb49cc1121f1a69948940561f78f1c', alt_vi = 'Loại giải pháp, ngày áp dụng lần đầu và lợi ích mang lại',
    alt_en = 'The type, the day it was first applied and the benefit' WHERE guide_id = 720000000002 AND position = 3;
UPDATE guide_step SET picture = '346d872d1a8249ccf762f67629fee33c', alt_vi = 'Gõ “cong ty dien” không dấu, danh sách đơn vị hiện ra bên dưới',
    alt_en = 'Typed without accents, the list of workplaces appears below' WHERE guide_id = 720000000002 AND position = 4;
UPDATE guide_step SET picture = 'e19eb7ef9130b5213b66bfe44f4fd7d0', alt_vi = 'Hai cam kết đã đánh dấu và nút “Gửi sáng kiến”',
    alt_en = 'Both declarations are ticked, above the button that submits' WHERE guide_id = 720000000002 AND position = 6;
UPDATE guide_step SET picture = 'cf8d2c3ee5fa4bbb51a6a7fa5cb47249', alt_vi = 'Biên nhận có số dạng SK-0056107',
    alt_en = 'The receipt with its number' WHERE guide_id = 720000000002 AND position = 7;
UPDATE guide SET video = '71a981a6388f9ce02a051bb532a28fee', captions = 'a7e9dac7582658053149100f44cd6d6d' WHERE id = 720000000002;
UPDATE guide_step SET picture = '63ad40316c61f075b4efcb4eae57b6ef', alt_vi = 'Trang Thẩm định với hàng chờ, sáng kiến gửi sớm nhất ở trên cùng',
    alt_en = 'The page Review with the queue, the earliest submission first' WHERE guide_id = 720000000005 AND position = 0;
UPDATE guide_step SET picture = '6fa24bc88c4c2c382e733ec51742cd42', alt_vi = 'Một sáng kiến đang mở để đọc',
    alt_en = 'An initiative, open to be read' WHERE guide_id = 720000000005 AND position = 1;
UPDATE guide_step SET picture = 'ab4c77404637e8b482da5c67fe56a789', alt_vi = 'Kết quả “Hợp lệ” với số, ngày, cơ quan và cấp của quyết định công nhận',
    alt_en = 'The outcome “valid” with number, day, body and level of the decision' WHERE guide_id = 720000000005 AND position = 3;
UPDATE guide_step SET picture = '082d525d2a2fd6b36cc8bc9fe0eccc0d', alt_vi = 'Kết quả “Trả lại” với lý do và lời giải thích cho tác giả',
    alt_en = 'The outcome “send back” with the reason and its explanation' WHERE guide_id = 720000000005 AND position = 4;
UPDATE guide_step SET picture = '0f7a50c454114cbd61b6c6f6f1240f9f', alt_vi = 'Dòng “Đã lưu quyết định” với nút hoàn tác',
    alt_en = 'The line that says it is saved, with the button that undoes it' WHERE guide_id = 720000000005 AND position = 5;
UPDATE guide SET video = '53875dacc3887cbe4da46f8b0c8dd13e', captions = '8e5777f69c9e598136ae08ec5c2a9250' WHERE id = 720000000005;
UPDATE guide_step SET picture = '0dce1d122f6f64b3fce3a7951e529d4b', alt_vi = 'Trang “Sáng kiến của tôi”, trên cùng là phần “Cần bạn bổ sung”',
    alt_en = 'My initiatives, first of all what needs your attention' WHERE guide_id = 720000000003 AND position = 0;
UPDATE guide_step SET picture = '443aba4b205a99b86ee01cf7fee578d6', alt_vi = 'Trang của sáng kiến với lời giải thích của người thẩm định',
    alt_en = 'The page of the initiative with what the reviewer wrote' WHERE guide_id = 720000000003 AND position = 1;
UPDATE guide_step SET picture = '363fbbecda40186a4549765b60e6b7e1', alt_vi = 'Bài mở lại với mọi thứ đã viết',
    alt_en = 'The form with all that was written' WHERE guide_id = 720000000003 AND position = 2;
UPDATE guide_step SET picture = 'd4ea57c7237a32c5f937440afab47d87', alt_vi = 'Dòng “Cần giúp? Hỏi tổ hỗ trợ” dưới biểu mẫu',
    alt_en = 'The line below the form that asks the support team' WHERE guide_id = 720000000003 AND position = 3;
UPDATE guide_step SET picture = '10b6fee68da63047b7b469b22666dab7', alt_vi = 'Trang “Kiểm tra rồi gửi” với câu vừa thêm',
    alt_en = 'Look it over, with the sentence that was added' WHERE guide_id = 720000000003 AND position = 4;
UPDATE guide SET video = 'e812e45d2adc4c4d2fb0904eda67cf8d', captions = 'f10ddcd391f5776b6c140a23476b7419' WHERE id = 720000000003;
UPDATE guide_step SET picture = '69d92860c8a7b878e133b3dd0fe27cbb', alt_vi = 'Trang “Nhập thay người lao động”',
    alt_en = 'The page to enter for somebody' WHERE guide_id = 720000000004 AND position = 0;
UPDATE guide_step SET picture = '801e360a9a06b8c4118a81c201414221', alt_vi = 'Số điện thoại chưa có ai mang, họ tên tác giả đã ghi',
    alt_en = 'A number that nobody has, and the name of the author' WHERE guide_id = 720000000004 AND position = 1;
UPDATE guide_step SET picture = '5afce6ecb05a34e4dd89cf0339cd4da7', alt_vi = 'Mã tác giả đọc lại đã đúng: có bằng chứng đồng ý',
    alt_en = 'The code that the author read out is right: there is proof of consent' WHERE guide_id = 720000000004 AND position = 2;
UPDATE guide_step SET picture = '170886da7f8b6cc1a5806dabdd772647', alt_vi = 'Đơn vị của tác giả, tên sáng kiến và cách làm mới đã nhập',
    alt_en = 'The unit of the author, the title and the new way are entered' WHERE guide_id = 720000000004 AND position = 3;
UPDATE guide_step SET picture = 'b9bfb4957db58ff9af8b364ceb0a8eaf', alt_vi = 'Hai cam kết đã đánh dấu sau khi hỏi tác giả',
    alt_en = 'Both declarations, ticked after asking the author' WHERE guide_id = 720000000004 AND position = 5;
UPDATE guide_step SET picture = '0515375b75c5630d5b064f23cfeec5ed', alt_vi = 'Đã nộp, biên nhận đã gửi tới điện thoại của tác giả',
    alt_en = 'It is submitted, and the receipt went to the phone of the author' WHERE guide_id = 720000000004 AND position = 6;
UPDATE guide SET video = 'e7f8d73399bf67c4e6d7fc8b68409b80', captions = 'af827e75f98596f51cc8e067f1b9607d' WHERE id = 720000000004;
UPDATE guide_step SET picture = 'ef3f81d1669318d87a8263192d076d84', alt_vi = 'Trang “Nhập danh sách từ tệp”',
    alt_en = 'The page to import a list from a file' WHERE guide_id = 720000000006 AND position = 0;
UPDATE guide_step SET picture = '7a153a4c21a6f6fa7cea4d4264b6c3e0', alt_vi = 'Tên nguồn “Sổ sáng kiến 2026” đã ghi',
    alt_en = 'The source is named “Book of 2026”' WHERE guide_id = 720000000006 AND position = 1;
UPDATE guide_step SET picture = 'ca33031a9e6e8dcecbf0a2eb82658566', alt_vi = 'Tệp đã chọn và nút “Tải lên”',
    alt_en = 'The file is chosen, above the button that uploads it' WHERE guide_id = 720000000006 AND position = 2;
UPDATE guide_step SET picture = '0983419f3718119f2961a1d146051fb1', alt_vi = 'Mỗi cột của tệp đã được ghép với một ô của sáng kiến',
    alt_en = 'Each column of the file is matched with a field' WHERE guide_id = 720000000006 AND position = 3;
UPDATE guide_step SET picture = '6a4195c853a4e8959331d2c26790a559', alt_vi = 'Danh sách dòng lỗi, mỗi lỗi ghi rõ dòng và cột',
    alt_en = 'The rows that are wrong, each with its row and column' WHERE guide_id = 720000000006 AND position = 4;
UPDATE guide_step SET picture = 'fbdac916072a617e691c3f025b060c61', alt_vi = 'Dòng “Đã nhập 1 dòng”',
    alt_en = 'The line that says that one row was taken' WHERE guide_id = 720000000006 AND position = 5;
UPDATE guide_step SET picture = '7b07fac67673e02b78dae86d4d936044', alt_vi = 'Nút tải tệp dòng lỗi để sửa và gửi lại',
    alt_en = 'The button that downloads the rows to be corrected' WHERE guide_id = 720000000006 AND position = 6;
UPDATE guide SET video = '4a9c232fe9359a0a71b338e252d67580', captions = 'de680e20194bad8d2ae91a131c90b3a6' WHERE id = 720000000006;
--rollback UPDATE guide_step SET picture = NULL, alt_vi = NULL, alt_en = NULL WHERE guide_id BETWEEN 720000000001 AND 720000000006;
--rollback UPDATE guide SET video = NULL, captions = NULL WHERE id BETWEEN 720000000001 AND 720000000006;
