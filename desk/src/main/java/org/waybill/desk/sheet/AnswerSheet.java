package org.waybill.desk.sheet;

import java.util.List;

/**
 * A reply of a party that is named, or a correction of what the case said.
 *
 * @param kind {@code reply} or {@code correction}
 * @param place in the log
 * @param who replies, as it signs; who corrected
 * @param at when it was received or filed, ISO 8601
 * @param text the answer; of a correction what is right
 * @param was what was said before; empty for a reply
 * @param reason how it was found out; empty for a reply
 * @param claims ids of the claims of this entry that it is about
 */
public record AnswerSheet(
        String kind, long place, String who, String at, String text, String was, String reason, List<String> claims) {}
