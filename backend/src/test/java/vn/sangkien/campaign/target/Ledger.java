package vn.sangkien.campaign.target;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sangkien.Api;
import vn.sangkien.World.Person;
import vn.sangkien.World.Phase;
import vn.sangkien.World.Unit;
import vn.sangkien.shared.id.Id;

/** The calls that the tests of targets make. */
public final class Ledger {

    public static final String REASON = "Điều chỉnh theo kế hoạch";

    private Ledger() {
    }

    public static Response get(Person person, Unit unit, Phase phase) {
        return (person == null ? Api.anonymous() : Api.as(person)).queryParam("phase", phase.id()).get("/api/v1/units/{id}/targets", unit.id());
    }

    public static Response set(Person person, Unit unit, Phase phase, Object... cells) {
        return Api.as(person).header("If-Match", get(person, unit, phase).header("ETag")).queryParam("phase", phase.id())
                .body(Map.of("cells", List.of(cells), "reason", REASON)).put("/api/v1/units/{id}/targets", unit.id());
    }

    public static Map<String, Object> both(String block, Integer assigned, Integer registered) {
        var cell = new HashMap<String, Object>();
        cell.put("block", block);
        cell.put("assigned", assigned);
        cell.put("registered", registered);
        return cell;
    }

    public static Response children(Person person, Unit unit, Phase phase) {
        return Api.as(person).queryParam("phase", phase.id()).get("/api/v1/units/{id}/child-targets", unit.id());
    }

    public static Response handDown(Person person, Unit unit, Phase phase, List<?> rows) {
        return Api.creating(person).queryParam("phase", phase.id()).body(Map.of("rows", rows, "reason", REASON)).post("/api/v1/units/{id}/child-targets", unit.id());
    }

    public static Map<String, Object> row(Unit unit, long version, Object... cells) {
        return row(unit.value(), version, cells);
    }

    public static Map<String, Object> row(long unit, long version, Object... cells) {
        return Map.of("unitId", Id.of(unit).toString(), "version", version, "cells", List.of(cells));
    }

    /** Null takes the figure away. */
    public static Map<String, Object> one(String block, String kind, Integer amount) {
        var cell = new HashMap<String, Object>(Map.of("block", block, "kind", kind));
        cell.put("amount", amount);
        return cell;
    }

    public static Map<String, Object> rate(String block, String kind, Object percent) {
        return Map.of("block", block, "kind", kind, "ratePercent", percent);
    }

    public static Response spread(Person person, Unit unit, Phase phase, Map<String, ?> request) {
        return Api.as(person).queryParam("phase", phase.id()).body(request).post("/api/v1/units/{id}/child-targets/spread", unit.id());
    }

    /** What a preview says, as rows to save. */
    public static List<Map<String, Object>> rowsOf(Response spread) {
        String kind = spread.path("kind");
        List<Map<String, Object>> rows = spread.path("rows");
        var result = new ArrayList<Map<String, Object>>();
        for (Map<String, Object> row : rows) {
            List<Map<String, Object>> shares = cast(row.get("shares"));
            result.add(Map.of("unitId", Ledger.<Map<String, Object>>cast(row.get("unit")).get("id"), "version", row.get("version"),
                    "cells", shares.stream().map(share -> one((String) share.get("block"), kind, (Integer) share.get("amount"))).toList()));
        }
        return result;
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(Object value) {
        return (T) value;
    }
}
