package vn.sangkien.shared.web;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import vn.sangkien.shared.problem.Problem;

/**
 * Makes the exported contract say what the server does: every member of an answer is present (null where it may be),
 * and every refusal is a problem.
 */
public class ContractFilter implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.getComponents().getSchemas().forEach((name, schema) -> {
            if (schema.getProperties() != null && !name.equals(Problem.class.getSimpleName()) && !name.endsWith("Request")) {
                schema.setRequired(new ArrayList<>(schema.getProperties().keySet()));
            }
            oneWayToBeNull(schema);
        });
        contract.getPaths().getPathItems().values().forEach(path ->
                path.getOperations().values().forEach(operation -> {
                    refusals(operation);
                    openToAllUnlessSecured(operation);
                    requiredHeaders(operation);
                    if (operation.getRequestBody() != null) {
                        operation.getRequestBody().getContent().getMediaTypes().values().forEach(body -> oneWayToBeNull(body.getSchema()));
                    }
                }));
    }

    /** The scanner says both "a string or null" and "any of these or null"; generators stumble over it. */
    private static void oneWayToBeNull(Schema schema) {
        if (schema.getProperties() != null) {
            schema.getProperties().values().stream().filter(property -> property.getAnyOf() != null).forEach(property -> property.setType(null));
        }
    }

    /** Every header that an operation names is needed; its absence is answered with a problem of its own. */
    private static void requiredHeaders(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream().filter(parameter -> parameter.getIn() == Parameter.In.HEADER)
                    .forEach(parameter -> parameter.setRequired(true));
        }
    }

    private static void openToAllUnlessSecured(Operation operation) {
        if (operation.getSecurity() == null) {
            operation.setSecurity(List.of());
        }
    }

    private static void refusals(Operation operation) {
        Schema problem = OASFactory.createSchema().ref("#/components/schemas/Problem");
        if (operation.getResponses().hasAPIResponse("default")) {
            return;
        }
        operation.getResponses().addAPIResponse("default", OASFactory.createAPIResponse()
                .description("Refused")
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(problem))));
        List.of("401", "403").forEach(operation.getResponses()::removeAPIResponse);
    }
}
