package vn.sangkien.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.junit.jupiter.api.Test;
import vn.sangkien.TestDatabase;
import vn.sangkien.Work;
import vn.sangkien.World;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.unit.UnitService;

/** Rights over a whole nation are one row. Nothing reads the units below to find out what somebody may. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RightsAtScaleTest {

    private static final int UNITS = 3_000;
    private static final AuthenticationRequestContext AT_ONCE = new AuthenticationRequestContext() {
        @Override
        public Uni<SecurityIdentity> runBlocking(Supplier<SecurityIdentity> function) {
            return Uni.createFrom().item(function.get());
        }
    };

    @Inject
    World world;
    @Inject
    Work work;
    @Inject
    GrantAugmentor augmentor;
    @Inject
    UnitService units;

    @Test
    void theRightsOfWhoeverHoldsEverythingAreReadInAFewRows() throws InvalidJwtException {
        Unit province = world.upper(world.root(), "Tỉnh nhiều đơn vị");
        List<Long> below = world.units(province, UNITS);
        Person officer = world.person("Cán Bộ Cả Tỉnh", Role.UNIT_OFFICER, province);
        world.grant(officer, Role.ADMIN, world.root());
        SecurityIdentity token = identity(officer);

        Work.Done rights = work.of(() -> assertThat(augmentor.augment(token, AT_ONCE).await().indefinitely().getRoles()).contains("UNIT_OFFICER", "ADMIN"));
        assertThat(rights.statements()).isEqualTo(1);
        assertThat(rights.rows()).isLessThan(20);

        long leaf = below.get(UNITS - 1);
        Work.Done inside = work.of(() -> assertThat(units.within(leaf, Set.of(province.value()))).isTrue());
        assertThat(inside.statements()).isLessThanOrEqualTo(1);
        assertThat(inside.rows()).isLessThan(20);
        Work.Done outside = work.of(() -> assertThat(units.within(world.root().value(), Set.of(province.value(), leaf))).isFalse());
        assertThat(outside.rows()).isLessThan(20);
    }

    private static SecurityIdentity identity(Person person) throws InvalidJwtException {
        String payload = new String(Base64.getUrlDecoder().decode(person.token().split("\\.")[1]), StandardCharsets.UTF_8);
        return QuarkusSecurityIdentity.builder().setPrincipal(new DefaultJWTCallerPrincipal(JwtClaims.parse(payload))).build();
    }
}
