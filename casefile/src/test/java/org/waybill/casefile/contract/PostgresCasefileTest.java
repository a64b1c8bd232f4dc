package org.waybill.casefile.contract;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** A case in a PostgreSQL database keeps what a case promises. */
class PostgresCasefileTest extends CasefileContract {
    @BeforeAll
    static void needsAServer() {
        PostgresServer.shared();
    }

    @AfterEach
    void throwAway() {
        PostgresServer.shared().forget(ID, ID.replace("contract", "Contract"));
    }

    @Override
    String database() {
        return PostgresServer.shared().address();
    }

    @Override
    Map<String, String> environment() {
        return PostgresServer.shared().environment();
    }
}
