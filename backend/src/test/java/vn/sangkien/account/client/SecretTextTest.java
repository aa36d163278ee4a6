package vn.sangkien.account.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretTextTest {

    @Test
    void aSecretIsRecognisedByItsFormAndItsChecksum() {
        SecretText secret = SecretText.random();

        assertThat(secret.whole()).startsWith(secret.prefix() + "_").matches("sk_live_[0-9A-Za-z]{8}_[0-9A-Za-z]{49}");
        assertThat(SecretText.of(secret.whole())).contains(secret);
        assertThat(SecretText.of(secret.whole()).orElseThrow().hasHash(secret.hash())).isTrue();
        char last = secret.whole().charAt(secret.whole().length() - 1);
        assertThat(SecretText.of(secret.whole().substring(0, secret.whole().length() - 1) + (last == '0' ? '1' : '0'))).isEmpty();
        assertThat(SecretText.of(secret.prefix())).isEmpty();
        assertThat(SecretText.random().whole()).isNotEqualTo(secret.whole());
        assertThat(secret.toString()).doesNotContain(secret.whole());
    }
}
