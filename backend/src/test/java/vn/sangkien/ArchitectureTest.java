package vn.sangkien;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Features import downwards only. A new package needs a line here; there is no list of exceptions. */
class ArchitectureTest {

    private static final String ROOT = "vn.sangkien.";

    /** Each feature may import itself, {@code shared}, and what stands here. */
    private static final Map<String, Set<String>> MAY_IMPORT = new LinkedHashMap<>();

    static {
        MAY_IMPORT.put("shared", Set.of());
        MAY_IMPORT.put("audit", Set.of());
        MAY_IMPORT.put("message", Set.of());
        MAY_IMPORT.put("account", Set.of("audit", "message"));
        MAY_IMPORT.put("oversight", Set.of("unit", "account", "audit"));
        MAY_IMPORT.put("unit", Set.of("account", "audit", "message"));
        MAY_IMPORT.put("campaign", Set.of("unit", "account", "audit"));
        MAY_IMPORT.put("idea", Set.of("campaign", "unit", "account", "audit"));
        MAY_IMPORT.put("review", Set.of("idea", "campaign", "unit", "account", "audit"));
        MAY_IMPORT.put("support", Set.of("idea", "campaign", "unit", "account", "audit", "message"));
        MAY_IMPORT.put("publication", Set.of("idea", "campaign", "unit", "account", "audit"));
        MAY_IMPORT.put("standings", Set.of("idea", "campaign", "unit", "account", "audit"));
        MAY_IMPORT.put("integration", Set.of("standings", "review", "idea", "campaign", "unit", "account", "audit", "message"));
        MAY_IMPORT.put("privacy", Set.of("campaign", "unit", "account", "audit"));
        MAY_IMPORT.put("exchange", Set.of("privacy", "oversight", "support", "standings", "review", "idea", "campaign", "unit", "account", "audit", "message"));
        MAY_IMPORT.put("notice", Set.of("exchange", "privacy", "support", "standings", "idea", "campaign", "unit", "account", "audit", "message"));
        MAY_IMPORT.put("bench", Set.of());
        MAY_IMPORT.put("demo", Set.of("support", "standings", "review", "idea", "campaign", "unit", "account", "audit"));
    }

    @Test
    void featuresImportDownwardsOnly() {
        JavaClasses classes = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("vn.sangkien");

        assertThat(classes).hasSizeGreaterThan(100);
        assertThat(violations(classes, MAY_IMPORT)).isEmpty();
    }

    /** If {@code idea} might not import {@code campaign}, the check would have to say so. */
    @Test
    void aForbiddenImportIsFound() {
        JavaClasses classes = new ClassFileImporter().importPackages("vn.sangkien");
        var stricter = new LinkedHashMap<>(MAY_IMPORT);
        stricter.put("idea", Set.of("unit", "account"));

        assertThat(violations(classes, stricter)).anyMatch(line -> line.startsWith("idea -> campaign"));
    }

    @Test
    void aPackageWithoutALineIsFound() {
        JavaClasses classes = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("vn.sangkien");
        var shorter = new LinkedHashMap<>(MAY_IMPORT);
        shorter.remove("review");

        assertThat(violations(classes, shorter)).anyMatch(line -> line.startsWith("review has no line"));
    }

    private static List<String> violations(JavaClasses classes, Map<String, Set<String>> mayImport) {
        var violations = new TreeSet<String>();
        for (JavaClass origin : classes) {
            String from = feature(origin.getPackageName());
            if (from == null) {
                continue;
            }
            if (!mayImport.containsKey(from)) {
                violations.add(from + " has no line");
                continue;
            }
            for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                String to = feature(dependency.getTargetClass().getPackageName());
                if (to != null && !to.equals(from) && !to.equals("shared") && !mayImport.get(from).contains(to)) {
                    violations.add(from + " -> " + to + ": " + dependency.getDescription());
                }
            }
        }
        return List.copyOf(violations);
    }

    /** The first part of the package below the root; null for the root itself and for other people's classes. */
    private static String feature(String packageName) {
        return packageName.startsWith(ROOT) ? packageName.substring(ROOT.length()).split("\\.")[0] : null;
    }
}
