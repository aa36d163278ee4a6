--liquibase formatted sql

--changeset sangkien:review-0007
CREATE TABLE review_holiday (
    campaign_id BIGINT       NOT NULL,
    day         DATE         NOT NULL,
    name        VARCHAR(100) NOT NULL,
    PRIMARY KEY (campaign_id, day),
    CONSTRAINT review_holiday_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE review_holiday;

--changeset sangkien:review-0008
--comment Campaigns that have changed their settings before get the days that others begin with.
INSERT INTO review_holiday (campaign_id, day, name)
SELECT s.campaign_id, d.day, d.name FROM review_setting s JOIN (
    SELECT DATE '2026-01-01' AS day, 'Tết Dương lịch' AS name
    UNION ALL SELECT DATE '2026-02-16', 'Tết Nguyên đán' UNION ALL SELECT DATE '2026-02-17', 'Tết Nguyên đán'
    UNION ALL SELECT DATE '2026-02-18', 'Tết Nguyên đán' UNION ALL SELECT DATE '2026-02-19', 'Tết Nguyên đán'
    UNION ALL SELECT DATE '2026-02-20', 'Tết Nguyên đán' UNION ALL SELECT DATE '2026-04-27', 'Giỗ Tổ Hùng Vương (nghỉ bù)'
    UNION ALL SELECT DATE '2026-04-30', 'Ngày Chiến thắng' UNION ALL SELECT DATE '2026-05-01', 'Quốc tế Lao động'
    UNION ALL SELECT DATE '2026-09-01', 'Quốc khánh' UNION ALL SELECT DATE '2026-09-02', 'Quốc khánh'
    UNION ALL SELECT DATE '2027-01-01', 'Tết Dương lịch'
    UNION ALL SELECT DATE '2027-02-05', 'Tết Nguyên đán' UNION ALL SELECT DATE '2027-02-08', 'Tết Nguyên đán'
    UNION ALL SELECT DATE '2027-02-09', 'Tết Nguyên đán' UNION ALL SELECT DATE '2027-02-10', 'Tết Nguyên đán (nghỉ bù)'
    UNION ALL SELECT DATE '2027-02-11', 'Tết Nguyên đán (nghỉ bù)' UNION ALL SELECT DATE '2027-04-16', 'Giỗ Tổ Hùng Vương'
    UNION ALL SELECT DATE '2027-04-30', 'Ngày Chiến thắng' UNION ALL SELECT DATE '2027-05-03', 'Quốc tế Lao động (nghỉ bù)'
    UNION ALL SELECT DATE '2027-09-02', 'Quốc khánh' UNION ALL SELECT DATE '2027-09-03', 'Quốc khánh') d;
--rollback DELETE FROM review_holiday;
