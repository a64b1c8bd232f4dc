package org.waybill.parsing.model;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.waybill.parsing.format.ModelFile;

/** The files of NLP4J 1.1.3 the model is made from, each pinned to the bytes that were examined. */
enum Origin {
    TAGGER("models/en-pos.xz", "4f7180bba0852eb50557921b48cb5d2e672474578648136676a1ca750c1b58f9"),
    PARSER("models/en-dep.xz", "198a43e53dad2dc3014464b39296a82094f32679015128757172d2271806ba91"),
    CLUSTERS(
            "lexica/en-brown-clusters-simplified-lowercase.xz",
            "61cf4fa2f71d21c5e9ae7288844c0135e6919366b1ff46df84e2737043f555bb"),
    AMBIGUITY_CLASSES(
            "lexica/en-ambiguity-classes-simplified-lowercase.xz",
            "e803d064aa7c363743aad45eef86c97d8bf43013daf7e4932c190419ffa0966e"),
    VERB_BASES("component/morph/english/verb.base", "d6c9af342b7cd873a080d3f08fc09d262911ced861c3458c6ed3601a06dfb94e"),
    NOUN_BASES("component/morph/english/noun.base", "8ebe3ee8784cb4067142f41ab1308d785f27026f18799d3ddc9497acbdb235a0"),
    ADJECTIVE_BASES(
            "component/morph/english/adjective.base",
            "ef702ba46b584ae66e942133438cfd98aff86f4caeca0ae7addce0f89cb164aa"),
    ADVERB_BASES(
            "component/morph/english/adverb.base", "3d66a04fcc101bde9c2df6450d59e90f044d6e51d0b333ac687fe6b0cc142f2b"),
    VERB_EXCEPTIONS(
            "component/morph/english/verb.exc", "fabc7df1acb046c497ae2333ee6a8ed53c641a9e3e275b381335d11ca67c2bf3"),
    NOUN_EXCEPTIONS(
            "component/morph/english/noun.exc", "7935342596cbd2f0f36c92617e9f32be6cab1544ae07b41ea04afe48d34d783e"),
    ADJECTIVE_EXCEPTIONS(
            "component/morph/english/adjective.exc",
            "15830110f384f5d4d5bf3e07af3402c4bc81f49f6b22f4f957bd31f9976fff5a"),
    ADVERB_EXCEPTIONS(
            "component/morph/english/adverb.exc", "49dbd25b099d971180fa16b58c900bf71c9f9df89c522d90de29f0ddbe436689"),
    SUFFIX_RULES(
            "component/morph/english/inflection_suffix.xml",
            "7bd5a1c474e83f5b5d995f91c982c97ccd14c938d92dac6edd77fd99bcb93910"),
    CONTRACTIONS(
            "component/morph/english/abbreviation.rule",
            "8fc18a2de76fa365f064e9579322735db21cbf6b73b15a4d265a8cfe686410d3"),
    CARDINALS(
            "component/morph/english/cardinal.base",
            "cd04622b93652fe71eea6582558720103e5e62ef553632372557b5a3f054820f"),
    ORDINALS(
            "component/morph/english/ordinal.base", "edafb6ccb58a4677e1e8268dff257640b304c6227aa704b9ad4b36cd35c1a855");

    /** Raise it whenever the converter writes other bytes for the same input. */
    private static final int CONVERTER_VERSION = 1;

    private static final String ROOT = "/edu/emory/mathcs/nlp/";

    private final String path;
    private final String sha256;

    Origin(String path, String sha256) {
        this.path = path;
        this.sha256 = sha256;
    }

    /** What the model says of where it comes from. */
    static List<String> lines() {
        Stream<String> title = Stream.of(
                "NLP4J 1.1.3, English, Apache-2.0; format " + ModelFile.VERSION + ", converter " + CONVERTER_VERSION);
        return Stream.concat(title, Arrays.stream(values()).map(file -> file.sha256 + "  " + file.path))
                .toList();
    }

    /** All bytes of the file. Fails if they are not those that were pinned, before anything reads them. */
    byte[] bytes() throws IOException {
        try (InputStream in = Origin.class.getResourceAsStream(ROOT + path)) {
            if (in == null) {
                throw new IOException(path + " is not on the class path");
            }
            byte[] bytes = in.readAllBytes();
            check(bytes);
            return bytes;
        }
    }

    private void check(byte[] bytes) throws IOException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            if (!HexFormat.of().formatHex(digest).equals(sha256)) {
                throw new IOException(path + " is not the file that was pinned");
            }
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
