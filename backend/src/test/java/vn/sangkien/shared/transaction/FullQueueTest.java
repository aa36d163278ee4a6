package vn.sangkien.shared.transaction;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.Refused;
import vn.sangkien.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FullQueueTest {

    @Inject
    AgroalDataSource database;

    @Test
    void whoeverFindsEveryConnectionTakenIsAskedToComeBack() throws SQLException {
        List<Connection> taken = takeAll();
        try {
            Api.anonymous().get("/api/v1/units/root").then().spec(Refused.with(503, "unavailable"));
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
        Api.anonymous().get("/api/v1/units/root").then().statusCode(200);
    }

    private List<Connection> takeAll() throws SQLException {
        var taken = new ArrayList<Connection>();
        int most = database.getConfiguration().connectionPoolConfiguration().maxSize();
        while (taken.size() < most) {
            taken.add(database.getConnection());
        }
        return taken;
    }
}
