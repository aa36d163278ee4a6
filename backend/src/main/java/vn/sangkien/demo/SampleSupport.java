package vn.sangkien.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.sangkien.shared.id.Id;

/** Support teams of some units, and a question in every state. */
final class SampleSupport {

    private static final int TEAMS = 4;

    /** @param answer null for none @param event that the answer was */
    private record Question(String topic, String text, String state, boolean taken, String answer, String event, Duration ago) {
    }

    private static final List<Question> QUESTIONS = List.of(
            new Question("PHOTOS", "Ảnh chụp bằng điện thoại của tôi gửi mãi không xong, tôi phải làm sao?", "OPEN", false, null, null, Duration.ofHours(5)),
            new Question("FORM", "Tôi làm lại giá để khuôn cho cả tổ, có được tính là sáng kiến không?", "ASSIGNED", true,
                    "Chào chị, tôi đang hỏi công đoàn cấp trên rồi trả lời chị.", "WROTE", Duration.ofHours(26)),
            new Question("UNIT", "Công ty tôi vừa đổi tên, tôi chọn tên cũ hay tên mới?", "WAITING_WORKER", true,
                    "Chị cho biết tên mới đầy đủ của công ty để tôi kiểm tra.", "ASKED_BACK", Duration.ofDays(2)),
            new Question("STATUS", "Sáng kiến của tôi bị trả lại, tôi sửa ở đâu?", "RESOLVED", true,
                    "Chị mở “Sáng kiến của tôi”, bấm “Sửa và nộp lại” là được.", "WROTE", Duration.ofDays(3)),
            new Question("SIGN_IN", "Tôi đổi số điện thoại, làm sao nhận được mã đăng nhập?", "CLOSED", true,
                    "Chị vào “Tài khoản của tôi” để đổi số, tôi đã gọi hướng dẫn chị.", "WROTE", Duration.ofDays(12)));

    /** What the team at the top says often: its name, and the answer. */
    private static final List<List<String>> READY_ANSWERS = List.of(
            List.of("Ảnh gửi không xong", "Anh/chị thử gửi lại khi có Wi-Fi. Ảnh gửi dở không mất: mở lại bản nháp là gửi tiếp."),
            List.of("Có được tính là sáng kiến không", "Việc làm mới hoặc cải tiến đã áp dụng tại nơi làm việc và có lợi thì được. Anh/chị cứ ghi cách cũ, cách mới và kết quả."),
            List.of("Quên mật khẩu", "Ở trang đăng nhập, anh/chị bấm “Quên mật khẩu” và nhập mã gửi về điện thoại hoặc e-mail."),
            List.of("Sáng kiến bị trả lại", "Anh/chị mở “Sáng kiến của tôi”, đọc lý do, bấm “Sửa và nộp lại”. Ngày nộp lần đầu vẫn được giữ."));

    private final Connection connection;

    SampleSupport(Connection connection) {
        this.connection = connection;
    }

    void write(SampleUnits units, SamplePeople people, Instant now) throws SQLException {
        SampleUnit desk = units.sampleUnit().parent();
        try (var teams = new Batch(connection, "support_team", "unit_id", "name", "phone", "zalo", "hours", "version")) {
            team(teams, units.root(), 0);
            team(teams, desk, 1);
            int number = 2;
            for (SampleUnit union : units.uppers().stream().filter(union -> union != desk && union != units.root() && !union.closed()).limit(TEAMS - 2).toList()) {
                team(teams, union, number++);
            }
        }
        try (var answers = new Batch(connection, "support_ready_answer", "id", "unit_id", "heading", "text", "version")) {
            for (List<String> answer : READY_ANSWERS) {
                answers.add(Id.next(), units.root().id(), answer.get(0), answer.get(1), 0);
            }
        }
        try (var cases = new Batch(connection, "support_case", "id", "requester_id", "unit_id", "desk_id", "topic", "state", "assignee_id", "opened_at", "waiting_since", "version");
             var messages = new Batch(connection, "support_message", "id", "case_id", "part", "event", "text", "author_id", "at")) {
            long worker = people.known(SampleAccount.WORKER).id;
            long member = people.known(SampleAccount.SUPPORT).id;
            // The oldest gets the first number.
            for (int i = QUESTIONS.size() - 1; i >= 0; i--) {
                Question question = QUESTIONS.get(i);
                long id = Id.next();
                Instant asked = now.minus(question.ago());
                Instant answered = asked.plus(Duration.ofHours(2));
                cases.add(id, worker, units.sampleUnit().id(), desk.id(), question.topic(), question.state(), question.taken() ? member : null, asked,
                        question.taken() ? answered : asked, 0);
                messages.add(Id.next(), id, "WORKER", "WROTE", question.text(), worker, asked);
                if (question.answer() != null) {
                    messages.add(Id.next(), id, "TEAM", question.event(), question.answer(), member, answered);
                }
                if (question.state().equals("RESOLVED") || question.state().equals("CLOSED")) {
                    messages.add(Id.next(), id, "TEAM", "RESOLVED", null, member, answered);
                }
                if (question.state().equals("CLOSED")) {
                    messages.add(Id.next(), id, "WORKER", "CLOSED", null, worker, answered.plus(Duration.ofHours(1)));
                }
            }
            cases.flush();
            messages.flush();
        }
        connection.commit();
    }

    /** No operator has such numbers. */
    private static void team(Batch teams, SampleUnit unit, int number) throws SQLException {
        teams.add(unit.id(), "Tổ hỗ trợ sáng kiến", "1900 00" + (10 + number), number == 1 ? "https://zalo.me/090123451" + number : null,
                "7:30–17:00, thứ Hai đến thứ Sáu", 1);
    }
}
