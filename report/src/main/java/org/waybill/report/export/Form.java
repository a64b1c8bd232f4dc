package org.waybill.report.export;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The forms in which a case can be taken out. What each holds and loses: {@code docs/formats/exports.md}. */
public enum Form {
    CLAIMS("claims", "claims.jsonl", "application/x-ndjson", "Claims, one JSON object a line."),
    LEDGER("ledger", "ledger.jsonl", "application/x-ndjson", "Entries with what stands behind them, one a line."),
    ASSESSMENTS(
            "assessments",
            "assessments.jsonl",
            "application/x-ndjson",
            "Entries held against the rules, element by element, one a line."),
    CSV(
            "csv",
            "tables.zip",
            "application/zip",
            "Every table of the case for a spreadsheet, with a key to the columns."),
    FTM(
            "ftm",
            "ftm.jsonl",
            "application/x-ndjson",
            "FollowTheMoney entities for Aleph, OpenSanctions' tools and the like."),
    FTM_STATEMENTS(
            "ftm-statements",
            "ftm-statements.jsonl",
            "application/x-ndjson",
            "The same as FollowTheMoney statements, one value a line."),
    GRAPHML(
            "graphml",
            "origins.graphml",
            "application/xml",
            "Who has it from whom, for yEd, Gephi, NetworkX and igraph."),
    GRAPHML_FLOWS("graphml-flows", "flows.graphml", "application/xml", "What is said to move between whom, likewise."),
    GEXF("gexf", "origins.gexf", "application/xml", "Who has it from whom, with dates, for Gephi."),
    GEXF_FLOWS(
            "gexf-flows", "flows.gexf", "application/xml", "What is said to move between whom, with dates, for Gephi."),
    STIX("stix", "stix.json", "application/stix+json;version=2.1", "A STIX 2.1 bundle of reports, notes and opinions."),
    PROV("prov", "prov.json", "application/json", "How it all came about, as W3C PROV-JSON.");

    private final String key;
    private final String fileName;
    private final String mediaType;
    private final String words;

    Form(String key, String fileName, String mediaType, String words) {
        this.key = key;
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.words = words;
    }

    /** What people ask for it by: {@code ftm-statements}. */
    public String key() {
        return key;
    }

    /** What a file of this form is called where nobody names it: {@code origins.gexf}. */
    public String fileName() {
        return fileName;
    }

    /** What a server sends it as. */
    public String mediaType() {
        return mediaType;
    }

    /** What it holds, in a sentence. */
    public String words() {
        return words;
    }

    /** The form of this key; empty where there is none. */
    public static Optional<Form> of(String key) {
        return Arrays.stream(values()).filter(form -> form.key.equals(key)).findFirst();
    }

    /** Every key, in the order of the forms. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(Form::key).toList();
    }
}
