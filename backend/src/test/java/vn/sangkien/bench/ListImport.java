package vn.sangkien.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import vn.sangkien.bench.Load.Figures;

/** A list of 10,000 ideas, each of somebody new, checked and imported, while somebody else goes on writing. */
final class ListImport {

    private static final int ROWS = 10_000;
    private static final int ROWS_BEFORE = 1_000;
    private static final int UNITS = 200;

    private final Client client;
    private final String token;
    private final String campaign;
    private final String root;
    private final List<String> codes;
    /** Nobody in an earlier list has it. */
    private long nextPhone = 20_000_000 + System.currentTimeMillis() / 1_000 % 7_000 * 10_000;

    private ListImport(Client client, Connection database) throws SQLException {
        this.client = client;
        this.token = Administrator.token(client, database);
        this.campaign = Administrator.campaign(database);
        this.root = Administrator.root(database);
        this.codes = codes(database);
    }

    static void measure(Client client, Connection database, Table table) throws IOException, InterruptedException, SQLException {
        var list = new ListImport(client, database);
        // The compiler has seen such lists before.
        list.take(list.check(ROWS_BEFORE, true), ROWS_BEFORE);
        for (boolean handedIn : new boolean[] {false, true}) {
            String what = "list of %,d %s".formatted(ROWS, handedIn ? "ideas handed in" : "drafts");
            long start = System.nanoTime();
            JsonNode checked = list.check(ROWS, handedIn);
            double check = (System.nanoTime() - start) / 1e6;
            table.add("check of a " + what + " (p95: all done)", Figures.once(ROWS / check * 1_000, check), null, "< 10 s");
            var others = new Others(client, list.token, list.campaign);
            start = System.nanoTime();
            list.take(checked, ROWS);
            double run = (System.nanoTime() - start) / 1e6;
            table.add("import of a " + what + " (p95: all done)", Figures.once(ROWS / run * 1_000, run), null, "< 30 s");
            table.add("new draft while a " + what + " is imported (p99: the longest)", others.stop(), null, "< 300 ms at most");
        }
    }

    /** Uploaded and checked, nothing taken yet. */
    private JsonNode check(int rows, boolean handedIn) throws IOException, InterruptedException {
        JsonNode uploaded = client.upload("/api/v1/imports?kind=IDEAS&unit=" + root + "&campaign=" + campaign + "&source=bench" + System.nanoTime() + "&fileName=bench.csv", token,
                "application/octet-stream", list(rows, handedIn));
        String path = path(uploaded);
        client.post(path + "/check", token, "{\"matching\":" + matching(uploaded) + "}", uploaded.get("version").asText());
        JsonNode checked = await(path, "CHECKING");
        require(checked, "CHECKED", checked.get("creates").asInt() == rows);
        return checked;
    }

    private void take(JsonNode checked, int rows) throws IOException, InterruptedException {
        client.post(path(checked) + "/run", token, "", checked.get("version").asText());
        JsonNode done = await(path(checked), "RUNNING");
        require(done, "DONE", done.get("done").asInt() == rows);
    }

    private String list(int rows, boolean handedIn) {
        String day = DateTimeFormatter.ofPattern("dd/MM/yyyy").format(LocalDate.now().minusDays(30));
        var list = new StringBuilder("Mã dòng;Họ tên tác giả;Điện thoại;Mã đơn vị;Tác giả đồng ý tham gia;Số giấy đồng ý;Ngày ký giấy đồng ý;Mẫu giấy đồng ý;Tên sáng kiến;Loại giải pháp;"
                + "Lĩnh vực;Ngày áp dụng lần đầu;Vấn đề trước đây;Nội dung giải pháp;Hiệu quả;Lao động trực tiếp;Tác giả cam kết đúng sự thật;Chưa được bảo hộ sở hữu trí tuệ;Đồng ý công bố\n");
        String declared = handedIn ? "Có;Có;Có;Có\n" : "Có;;;\n";
        for (int i = 0; i < rows; i++) {
            list.append(i).append(";Người thứ ").append(i).append(";03%08d;".formatted(nextPhone++ % 100_000_000)).append(codes.get(i % codes.size())).append(";Có;PDY-").append(i).append(';').append(day)
                    .append(";2026-1;Giá đỡ cuộn dây số ").append(i).append(" cho máy quấn;Giải pháp kỹ thuật;Sản xuất – kỹ thuật;").append(day)
                    .append(";Thay cuộn dây mất 20 phút và phải hai người nâng.;Làm giá đỡ xoay bằng thép tận dụng để một người đưa được cuộn dây lên máy mà không nâng bằng tay.;")
                    .append("Thay cuộn còn 6 phút, không ai phải nâng nặng.;").append(declared);
        }
        return list.toString();
    }

    private static String path(JsonNode job) {
        return "/api/v1/imports/" + job.get("id").asText();
    }

    private static String matching(JsonNode uploaded) {
        var matches = new ArrayList<String>();
        uploaded.get("titles").forEach(title -> matches.add("{\"place\":" + title.get("place") + ",\"column\":" + title.get("column") + "}"));
        return matches.toString();
    }

    private static void require(JsonNode job, String state, boolean right) {
        if (!job.get("state").asText().equals(state) || !right) {
            throw new IllegalStateException(job.toString());
        }
    }

    private JsonNode await(String path, String whileIn) throws IOException, InterruptedException {
        while (true) {
            JsonNode now = client.json(path, token);
            if (!now.get("state").asText().equals(whileIn)) {
                return now;
            }
            Thread.sleep(100);
        }
    }

    private static List<String> codes(Connection database) throws SQLException {
        var codes = new ArrayList<String>();
        try (var statement = database.createStatement(); var rows = statement.executeQuery("SELECT code FROM unit WHERE level = 'GRASSROOTS' AND closed_at IS NULL ORDER BY id LIMIT " + UNITS)) {
            while (rows.next()) {
                codes.add(rows.getString(1));
            }
        }
        return codes;
    }
}
