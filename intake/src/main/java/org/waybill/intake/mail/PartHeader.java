package org.waybill.intake.mail;

import java.util.Locale;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.MimeParameterMapping;
import org.waybill.intake.reading.Facts;

/** What the header of one part says of it. */
final class PartHeader {
    private String contentType = "";
    private String disposition = "";
    private String fileName = "";

    void take(Field field) {
        switch (field.getName().toLowerCase(Locale.ROOT)) {
            case "content-type" -> {
                contentType = field.getBody();
                takeName(field, "name");
            }
            case "content-disposition" -> {
                disposition = field.getBody().strip().toLowerCase(Locale.ROOT);
                takeName(field, "filename");
            }
            default -> {}
        }
    }

    /** The {@code Content-Type} as written. */
    String contentType() {
        return contentType;
    }

    boolean isAttachment() {
        return disposition.startsWith("attachment");
    }

    boolean isText(String type) {
        return !isAttachment() && (type.equals("text/plain") || type.equals("text/html"));
    }

    /** The name the sender gave it, without any folder; one made from the type where there is none. */
    String fileName(String type) {
        if (!fileName.isEmpty()) {
            return fileName;
        }
        return type.equals("message/rfc822") ? "forwarded.eml" : "unnamed part";
    }

    private void takeName(Field field, String parameter) {
        RawBody body = RawFieldParser.DEFAULT.parseRawBody(new RawField(field.getName(), field.getBody()));
        MimeParameterMapping parameters = new MimeParameterMapping();
        for (NameValuePair pair : body.getParams()) {
            parameters.addParameter(pair.getName(), pair.getValue());
        }
        String name = parameters.get(parameter);
        if (name != null && fileName.isEmpty()) {
            String words = MailFacts.words(name);
            fileName = Facts.line(words.substring(Math.max(words.lastIndexOf('/'), words.lastIndexOf('\\')) + 1));
        }
    }
}
