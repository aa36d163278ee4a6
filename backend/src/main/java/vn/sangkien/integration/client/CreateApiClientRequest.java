package vn.sangkien.integration.client;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.sangkien.account.client.ClientScope;
import vn.sangkien.shared.text.OneScript;
import vn.sangkien.shared.text.Typed;

/** As {@link ChangeApiClientRequest}. @param scopes what it may do; that never changes */
record CreateApiClientRequest(
        @NotBlank @Size(min = 2, max = 120) @OneScript String name,
        @NotBlank @Size(min = 3, max = 200) String ownerContact,
        @NotBlank @Size(min = 10, max = 1_000) String purpose,
        @NotNull @Size(min = 1, max = 4) List<@NotNull ClientScope> scopes,
        @NotNull @Size(max = 20) List<@NotBlank @Size(max = 50) String> addresses,
        @NotNull @Min(1) @Max(60_000) Integer perMinute,
        @NotNull LocalDate lastDay) {

    CreateApiClientRequest {
        name = Typed.line(name);
        ownerContact = Typed.line(ownerContact);
        purpose = Typed.lines(purpose);
        addresses = addresses == null ? null : addresses.stream().map(Typed::line).toList();
    }

    ChangeApiClientRequest terms() {
        return new ChangeApiClientRequest(name, ownerContact, purpose, addresses, perMinute, lastDay);
    }
}
