package vn.sangkien.shared.web;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
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
        });
        contract.getPaths().getPathItems().values().forEach(path ->
                path.getOperations().values().forEach(ContractFilter::refusals));
    }

    private static void refusals(Operation operation) {
        Schema problem = OASFactory.createSchema().ref("#/components/schemas/Problem");
        operation.getResponses().addAPIResponse("default", OASFactory.createAPIResponse()
                .description("Refused")
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(problem))));
        List.of("401", "403").forEach(operation.getResponses()::removeAPIResponse);
    }
}
