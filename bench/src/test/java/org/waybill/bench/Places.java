package org.waybill.bench;

import java.nio.file.Path;

/** Where the tests find files. */
public final class Places {
    public static final Path ROOT = Path.of(System.getProperty("waybill.root", ".."));
    public static final Path CASES = ROOT.resolve("cases");
    public static final Path GOLD = CASES.resolve("corpus/gold.jsonl");
    public static final Path DOCUMENTS = CASES.resolve("corpus/documents");
    /** The annotators' own scorer lies beside a checkout, where the project is worked on. */
    public static final Path REFERENCE_SCORER = ROOT.resolve("../shared/corpus/score.py");
    /** Vectors made by others are never part of the repository. */
    public static final Path VECTORS = ROOT.resolve("../shared/vectors/ms-recognizers");

    private Places() {}
}
