package vn.sangkien.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.junit.jupiter.api.Test;

/** What the contract declares is what the methods answer. */
class ContractTest {

    private static final Path CONTRACT = Path.of("../openapi.yaml");
    private static final Pattern ANSWERS = Pattern.compile(
            "(org\\.jboss\\.resteasy\\.reactive\\.RestResponse|jakarta\\.ws\\.rs\\.core\\.Response|io\\.vertx\\.core\\.http\\.HttpServerResponse)(\\$.*)?"
                    + "|jakarta\\.ws\\.rs\\.container\\.ContainerResponseContext");
    private static final Set<String> SAYING_200 = Set.of("ok", "header", "type", "build", "entity", "addCookie", "putHeader");

    @Test
    void everyOperationDeclaresTheStatusThatItAnswers() throws IOException {
        Map<String, JsonNode> declared = declared();
        List<JavaMethod> operations = operations();

        assertThat(operations).hasSizeGreaterThan(150);
        assertThat(operations).filteredOn(method -> method.isAnnotatedWith(ResponseStatus.class)).hasSizeGreaterThan(20);
        assertThat(operations).allSatisfy(method -> {
            JsonNode responses = declared.get(id(method));
            boolean annotated = method.isAnnotatedWith(ResponseStatus.class);
            boolean empty = method.getRawReturnType().isEquivalentTo(void.class);
            String status = annotated ? String.valueOf(method.getAnnotationOfType(ResponseStatus.class).value()) : empty ? "204" : "200";
            List<String> good = good(responses);
            assertThat(good).as(id(method)).contains(status);
            if (annotated) {
                assertThat(good).as(id(method)).containsExactly(status);
            }
            if (!empty) {
                assertThat(responses.get(status).path("content")).as("what " + id(method) + " answers").isNotEmpty();
            }
        });
    }

    /** What sets a status in code is seen neither by the filter of the contract nor by the test above. */
    @Test
    void noOperationSetsItsStatusInCode() {
        List<JavaMethodCall> setting = classes().stream().filter(type -> !type.getPackageName().startsWith("vn.sangkien.shared."))
                .flatMap(type -> type.getMethodCallsFromSelf().stream()).filter(call -> ANSWERS.matcher(call.getTargetOwner().getName()).matches())
                .filter(call -> !SAYING_200.contains(call.getName())).toList();

        assertThat(setting).as("say it with @ResponseStatus").isEmpty();
    }

    private static List<String> good(JsonNode responses) {
        var good = new TreeMap<String, JsonNode>();
        responses.fields().forEachRemaining(response -> good.put(response.getKey(), response.getValue()));
        return good.keySet().stream().filter(code -> code.startsWith("2")).toList();
    }

    private static Map<String, JsonNode> declared() throws IOException {
        var declared = new HashMap<String, JsonNode>();
        for (JsonNode path : new ObjectMapper(new YAMLFactory()).readTree(CONTRACT.toFile()).get("paths")) {
            path.forEach(operation -> declared.put(operation.path("operationId").asText(), operation.path("responses")));
        }
        return declared;
    }

    private static List<JavaMethod> operations() {
        return classes().stream().flatMap(type -> type.getMethods().stream()).filter(method -> method.isAnnotatedWith(Operation.class))
                .filter(method -> !method.getAnnotationOfType(Operation.class).hidden()).toList();
    }

    private static JavaClasses classes() {
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("vn.sangkien");
    }

    private static String id(JavaMethod method) {
        return method.getAnnotationOfType(Operation.class).operationId();
    }
}
