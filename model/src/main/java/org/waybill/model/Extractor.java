package org.waybill.model;

/**
 * What read a document.
 *
 * @param name its name, not blank: {@code waybill-rules}
 * @param version its version, not blank; another version may find other claims
 */
public record Extractor(String name, String version) {
    public Extractor {
        if (name.isBlank() || version.isBlank()) {
            throw new IllegalArgumentException("an extractor has a name and a version");
        }
    }
}
