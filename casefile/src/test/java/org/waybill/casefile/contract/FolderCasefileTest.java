package org.waybill.casefile.contract;

import java.util.Map;

/** A case in a folder keeps what a case promises. */
class FolderCasefileTest extends CasefileContract {
    @Override
    String database() {
        return "";
    }

    @Override
    Map<String, String> environment() {
        return Map.of();
    }
}
