package org.waybill.report.export.ftm;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Document;
import org.waybill.model.PartialDate;
import org.waybill.report.export.roll.Roll;

/** The documents of a case, without their texts. */
final class FtmDocuments {
    private final Roll roll;

    FtmDocuments(Roll roll) {
        this.roll = roll;
    }

    Stream<FtmEntity> all() {
        return roll.documents().stream().map(this::document);
    }

    private FtmEntity document(Document document) {
        Document.About about = document.about();
        FtmEntity entity = FtmEntity.of(
                        FtmIds.document(document.sha256()), about.publisher().isBlank() ? "Document" : "Article")
                .put(Prop.NAME, about.title().isBlank() ? document.id() : about.title())
                .put(Prop.TITLE, about.title())
                .put(Prop.FILE_NAME, document.sha256().hex())
                .put(Prop.PUBLISHER, about.publisher())
                .put(Prop.PUBLISHED_AT, date(about.published()))
                .put(Prop.LANGUAGE, language(about.language()))
                .put(Prop.SOURCE_URL, url(about.address()))
                .put(Prop.KEYWORDS, "sha256:" + document.sha256().hex());
        roll.trail()
                .added(document.sha256())
                .ifPresent(at -> entity.put(Prop.RETRIEVED_AT, at.toString().substring(0, 19)));
        return entity;
    }

    static @Nullable String date(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    /** Addresses of the web only: others lead nowhere on another machine. */
    static String url(String address) {
        boolean isWeb = address.startsWith("https://") || address.startsWith("http://");
        return isWeb
                        && address.length() <= Prop.Type.URL.most()
                        && address.chars().noneMatch(Character::isWhitespace)
                ? address
                : "";
    }

    /** FollowTheMoney names languages by three letters. */
    private static String language(String code) {
        try {
            return code.equals("und") ? "" : Locale.forLanguageTag(code).getISO3Language();
        } catch (MissingResourceException e) {
            return "";
        }
    }
}
