package vn.sangkien.account.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.sangkien.TestDatabase;
import vn.sangkien.Work;
import vn.sangkien.shared.problem.OAuthRefusal;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ClientCredentialsTest {

    @Inject
    ClientCredentials credentials;
    @Inject
    Work work;

    @Test
    void whatCannotBeASecretNeverReachesTheDatabase() {
        String secret = SecretText.random().whole();
        char last = secret.charAt(secret.length() - 1);
        for (String broken : new String[] {secret.substring(0, secret.length() - 1) + (last == '0' ? '1' : '0'), secret + "x", secret.substring(1), "", "' OR 1=1 --"}) {
            assertThat(work.of(() -> assertThatThrownBy(() -> credentials.prove("0K8WZ3Q5R7T1A", broken, null)).isInstanceOf(OAuthRefusal.class)).statements())
                    .as(broken).isZero();
        }
    }
}
