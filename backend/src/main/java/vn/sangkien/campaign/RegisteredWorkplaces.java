package vn.sangkien.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.sangkien.unit.grant.Workplaces;

/** Tells where a person registered, in whatever campaign. */
@ApplicationScoped
class RegisteredWorkplaces {

    private final RegistrationRepository registrations;

    RegisteredWorkplaces(RegistrationRepository registrations) {
        this.registrations = registrations;
    }

    void tell(@Observes Workplaces asked) {
        registrations.list("accountId", asked.accountId()).forEach(registration -> asked.add(registration.unitId()));
    }
}
