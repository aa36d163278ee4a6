/** The initiative programme of a trade-union confederation; one package per feature. */
@OpenAPIDefinition(
        info = @Info(title = "Sáng Kiến", version = "1.0.0",
                description = "Initiative campaigns of a trade-union confederation: units, targets, ideas, review and standings.",
                license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
        components = @Components(schemas = @Schema(name = "Problem", implementation = Problem.class)))
package vn.sangkien;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.problem.Problem;
