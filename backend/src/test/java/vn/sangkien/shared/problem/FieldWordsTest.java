package vn.sangkien.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever can be sent has a name that people understand, for the sentence in which it is refused. */
class FieldWordsTest {

    private static final Path CONTRACT = Path.of("../openapi.yaml");

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyFieldOfARequestHasAWord(String language) throws Exception {
        JsonNode contract = new ObjectMapper(new YAMLFactory()).readTree(CONTRACT.toFile());
        var names = new TreeSet<String>();
        var seen = new HashSet<String>();
        for (JsonNode path : contract.get("paths")) {
            for (JsonNode operation : path) {
                operation.path("parameters").forEach(parameter -> {
                    if (parameter.path("in").asText().equals("query")) {
                        names.add(parameter.get("name").asText());
                    }
                });
                operation.path("requestBody").path("content").forEach(content -> collect(content.path("schema"), contract, seen, names));
            }
        }

        assertThat(names).hasSizeGreaterThan(100)
                .allSatisfy(name -> assertThat(Fields.label(name, new Locale(language))).as(name).isNotEqualTo(name));
    }

    private static void collect(JsonNode schema, JsonNode contract, Set<String> seen, Set<String> names) {
        String reference = schema.path("$ref").asText();
        if (!reference.isEmpty() && seen.add(reference)) {
            collect(contract.at(reference.substring(1)), contract, seen, names);
        }
        for (String combined : new String[] {"allOf", "anyOf", "oneOf"}) {
            schema.path(combined).forEach(part -> collect(part, contract, seen, names));
        }
        schema.path("properties").fields().forEachRemaining(property -> {
            names.add(property.getKey());
            collect(property.getValue(), contract, seen, names);
        });
        if (schema.has("items")) {
            collect(schema.get("items"), contract, seen, names);
        }
    }
}
