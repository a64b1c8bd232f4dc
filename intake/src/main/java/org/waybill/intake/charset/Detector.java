package org.waybill.intake.charset;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Map;

/**
 * Guesses a charset from the frequency of its bytes, with ICU.
 *
 * <p>In a class of its own, so that a text in UTF-8 never loads the detector.
 */
final class Detector {
    private static final int SAMPLE_BYTES = 1 << 16;

    /** Wider charsets that hold every character of the one named, and more that occurs in practice. */
    private static final Map<String, String> WIDER = Map.of(
            "ISO-8859-1", "windows-1252", "EUC-KR", "x-windows-949", "GB18030", "GB18030", "Shift_JIS", "windows-31j");

    private Detector() {}

    static Charset detect(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE_BYTES)));
        for (CharsetMatch match : detector.detectAll()) {
            String name = match.getName();
            boolean wide = name.startsWith("UTF-") || name.startsWith("IBM4");
            if (!wide && Charset.isSupported(name)) {
                return Charset.forName(WIDER.getOrDefault(name, name));
            }
        }
        return Charset.forName("windows-1252");
    }
}
