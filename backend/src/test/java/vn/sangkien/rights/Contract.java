package vn.sangkien.rights;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import vn.sangkien.shared.time.Time;

/** What the running server says it takes, and requests made of that. */
final class Contract {

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    private static final Set<String> NEVER_NULL = Set.of("integer", "boolean");

    private final JsonNode root;

    Contract() throws Exception {
        root = new ObjectMapper().readTree(RestAssured.given().accept("application/json").queryParam("format", "json").get("/api/openapi").then().statusCode(200)
                .extract().asString());
    }

    /**
     * @param closed those of the queries that take a value of a list only
     * @param body   a JSON object that has what must be there; null without a body; a text for a body that is no JSON
     */
    record Operation(String id, String method, String path, List<String> queries, Set<String> closed, boolean etag, JsonNode body, Set<String> fields, String mediaType) {
    }

    List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        root.get("paths").fields().forEachRemaining(path -> METHODS.forEach(method -> {
            JsonNode operation = path.getValue().get(method);
            if (operation != null) {
                operations.add(operation(path.getKey(), method, path.getValue(), operation));
            }
        }));
        return operations;
    }

    private Operation operation(String path, String method, JsonNode item, JsonNode operation) {
        var queries = new ArrayList<String>();
        var closed = new HashSet<String>();
        boolean etag = false;
        for (JsonNode parameter : StreamSupport.stream(operation.path("parameters").spliterator(), false).toList()) {
            if (parameter.get("in").asText().equals("query")) {
                queries.add(parameter.get("name").asText());
                JsonNode taken = schema(parameter.path("schema"));
                if (taken.has("enum") || schema(taken.path("items")).has("enum")) {
                    closed.add(parameter.get("name").asText());
                }
            }
            etag |= parameter.get("name").asText().equals("If-Match");
        }
        JsonNode content = operation.path("requestBody").path("content");
        String media = content.isEmpty() ? null : content.fieldNames().next();
        JsonNode body = media == null || !media.contains("json") ? null : value(content.get(media).path("schema"), "");
        var fields = new HashSet<String>();
        if (body != null) {
            schema(content.get(media).path("schema")).path("properties").fieldNames().forEachRemaining(fields::add);
        }
        return new Operation(operation.get("operationId").asText(), method, path, queries, closed, etag, body, fields, media);
    }

    JsonNode schema(JsonNode schema) {
        return schema.has("$ref") ? root.at(schema.get("$ref").asText().substring(1)) : schema;
    }

    private JsonNode value(JsonNode given, String name) {
        var json = new ObjectMapper();
        JsonNode schema = schema(given);
        JsonNode choices = schema.has("anyOf") ? schema.get("anyOf") : schema.path("allOf");
        if (!choices.isEmpty()) {
            return value(choices.get(0), name);
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        if (given.path("$ref").asText().endsWith("/Id")) {
            return json.getNodeFactory().textNode("{" + name + "}");
        }
        JsonNode typed = schema.path("type");
        String type = typed.isArray() ? typed.get(0).asText() : typed.asText();
        return switch (type) {
            case "integer", "number" -> json.getNodeFactory().numberNode(Math.max(1, schema.path("minimum").asInt(1)));
            case "boolean" -> json.getNodeFactory().booleanNode(true);
            case "array" -> json.createArrayNode().add(value(schema.path("items"), name));
            case "string" -> json.getNodeFactory().textNode(switch (schema.path("format").asText()) {
                case "date" -> LocalDate.now(Time.ZONE).plusDays(1).toString();
                case "date-time" -> "2031-01-01T00:00:00Z";
                default -> "Nội dung thử đủ dài";
            });
            default -> object(schema, json);
        };
    }

    private ObjectNode object(JsonNode schema, ObjectMapper json) {
        ObjectNode object = json.createObjectNode();
        schema.path("required").forEach(name -> object.set(name.asText(), value(schema.path("properties").path(name.asText()), name.asText())));
        // Numbers and switches that cannot be null must be there too, though the contract does not say so.
        schema.path("properties").fields().forEachRemaining(field -> {
            if (NEVER_NULL.contains(field.getValue().path("type").asText())) {
                object.set(field.getKey(), value(field.getValue(), field.getKey()));
            }
        });
        return object;
    }

    /** The value with each {@code {name}} replaced by what stands for it. */
    static String filled(String text, Map<String, String> values, String otherwise) {
        var matcher = Pattern.compile("\\{(\\w+)}").matcher(text);
        return matcher.replaceAll(found -> values.getOrDefault(found.group(1), otherwise));
    }
}
