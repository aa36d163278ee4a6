package vn.sangkien.shared.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.jboss.resteasy.reactive.ResponseStatus;

/**
 * Makes the contract declare the status that is really answered: the scanner does not see {@link ResponseStatus}, and takes a POST that answers nothing
 * for one that creates something.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class AnsweredStatus implements OASFilter {

    private static final Map<Integer, String> WORDS = Map.of(201, "Created", 202, "Accepted", 204, "No Content");

    private final Map<String, Integer> statuses = new TreeMap<>();

    public AnsweredStatus(IndexView index) {
        index.getAnnotations(org.eclipse.microprofile.openapi.annotations.Operation.class).stream()
                .filter(found -> found.target().kind() == AnnotationTarget.Kind.METHOD)
                .forEach(found -> note(found.value("operationId"), found.target().asMethod()));
    }

    private void note(AnnotationValue operation, MethodInfo method) {
        if (operation == null) {
            return;
        }
        if (method.hasAnnotation(ResponseStatus.class)) {
            statuses.put(operation.asString(), method.annotation(ResponseStatus.class).value().asInt());
        } else if (method.returnType().kind() == Type.Kind.VOID) {
            statuses.put(operation.asString(), 204);
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.getPaths().getPathItems().values().forEach(path -> path.getOperations().values().stream()
                .filter(operation -> statuses.containsKey(operation.getOperationId()))
                .forEach(operation -> declare(operation, statuses.get(operation.getOperationId()))));
    }

    private static void declare(Operation operation, int status) {
        Map<String, APIResponse> scanned = operation.getResponses().getAPIResponses();
        String answered = String.valueOf(status);
        List<String> good = scanned.keySet().stream().filter(code -> code.startsWith("2")).toList();
        if (good.size() != 1 || good.contains(answered)) {
            return;
        }
        APIResponses all = OASFactory.createAPIResponses();
        scanned.forEach((code, response) -> {
            if (good.contains(code)) {
                all.addAPIResponse(answered, response.description(WORDS.getOrDefault(status, response.getDescription())));
            } else {
                all.addAPIResponse(code, response);
            }
        });
        operation.setResponses(all);
    }
}
