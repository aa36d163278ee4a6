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
    private static final int UNITS = 200;

    private ListImport() {
    }

    static void measure(Client client, Connection database, Table table) throws IOException, InterruptedException, SQLException {
        String token = Administrator.token(client, database);
        String campaign = Administrator.campaign(database);
        String root = Administrator.root(database);
        long start = System.nanoTime();
        JsonNode uploaded = client.upload("/api/v1/imports?kind=IDEAS&unit=" + root + "&campaign=" + campaign + "&source=bench" + start + "&fileName=bench.csv", token, "application/octet-stream",
                list(codes(database)));
        String path = "/api/v1/imports/" + uploaded.get("id").asText();
        client.post(path + "/check", token, "{\"matching\":" + matching(uploaded) + "}", uploaded.get("version").asText());
        JsonNode checked = await(client, path, token, "CHECKING");
        double check = (System.nanoTime() - start) / 1e9;
        require(checked, "CHECKED", checked.get("creates").asInt() == ROWS);
        table.add("check of a list of %,d ideas (p95: all done)".formatted(ROWS), new Figures(ROWS / check, check * 1_000, check * 1_000, check * 1_000), null, "< 10 s");

        var others = new Others(client, token, campaign);
        start = System.nanoTime();
        client.post(path + "/run", token, "", checked.get("version").asText());
        JsonNode done = await(client, path, token, "RUNNING");
        double run = (System.nanoTime() - start) / 1e9;
        Figures waited = others.stop();
        require(done, "DONE", done.get("done").asInt() == ROWS);
        table.add("import of a list of %,d ideas (p95: all done)".formatted(ROWS), new Figures(ROWS / run, run * 1_000, run * 1_000, run * 1_000), null, "< 30 s");
        table.add("new draft while a list is imported (p99: the longest)", waited, null, "< 300 ms at most");
    }

    private static String list(List<String> codes) {
        String day = DateTimeFormatter.ofPattern("dd/MM/yyyy").format(LocalDate.now().minusDays(30));
        var list = new StringBuilder("Mã dòng;Họ tên tác giả;Điện thoại;Mã đơn vị;Tác giả đồng ý tham gia;Số giấy đồng ý;Ngày ký giấy đồng ý;Mẫu giấy đồng ý;Tên sáng kiến;Loại giải pháp;"
                + "Lĩnh vực;Ngày áp dụng lần đầu;Nội dung giải pháp;Hiệu quả\n");
        for (int i = 0; i < ROWS; i++) {
            list.append(i).append(";Người thứ ").append(i).append(";037%07d;".formatted(i)).append(codes.get(i % codes.size())).append(";Có;PDY-").append(i).append(';').append(day)
                    .append(";2026-1;Giá đỡ cuộn dây số ").append(i).append(" cho máy quấn;Giải pháp kỹ thuật;Sản xuất – kỹ thuật;").append(day)
                    .append(";Làm giá đỡ xoay bằng thép tận dụng để một người đưa được cuộn dây lên máy mà không nâng bằng tay.;Thay cuộn còn 6 phút, không ai phải nâng nặng.\n");
        }
        return list.toString();
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

    private static JsonNode await(Client client, String path, String token, String whileIn) throws IOException, InterruptedException {
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
