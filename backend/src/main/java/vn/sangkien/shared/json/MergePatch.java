package vn.sangkien.shared.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Violation;

/** JSON merge patch (RFC 7396) for flat records: what is absent stays, what is null is cleared. */
@ApplicationScoped
public class MergePatch {

    private final ObjectMapper json;

    MergePatch(ObjectMapper json) {
        this.json = json;
    }

    /** @throws JsonProcessingException when a member is unknown or has the wrong type */
    public <T> T apply(T current, JsonNode patch, Class<T> type) throws JsonProcessingException {
        if (!(patch instanceof ObjectNode changes)) {
            throw new InvalidFieldsException(new Violation("", "type", "Nội dung: phải là một đối tượng JSON.", "Body: must be a JSON object."));
        }
        ObjectNode merged = json.valueToTree(current);
        merged.setAll(changes);
        return json.treeToValue(merged, type);
    }
}
