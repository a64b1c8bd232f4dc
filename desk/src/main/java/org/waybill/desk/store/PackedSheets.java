package org.waybill.desk.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Long sheets of one kind as packed JSON, for the file alone.
 *
 * <p>What is packed is the text of {@link SheetJson}, by RFC 1951, with the names of the kind's members given beforehand:
 * a sheet of two thousand characters takes some four hundred bytes.
 *
 * @param <T> a record
 */
public final class PackedSheets<T> {
    /** Higher ones take longer, and save a hundredth. */
    private static final int LEVEL = 5;

    private static final int PORTION = 8 * 1024;
    /** No sheet has sheets within sheets so deep. */
    private static final int DEEPEST = 8;

    private final Class<T> type;
    private final byte[] known;

    private PackedSheets(Class<T> type) {
        this.type = type;
        this.known = outline(type, 0).getBytes(StandardCharsets.UTF_8);
    }

    public static <T> PackedSheets<T> of(Class<T> type) {
        return new PackedSheets<>(type);
    }

    /** The sheet as it lies in the file. */
    public byte[] packed(T sheet) {
        Deflater deflater = new Deflater(LEVEL, true);
        try {
            deflater.setDictionary(known);
            deflater.setInput(SheetJson.text(sheet).getBytes(StandardCharsets.UTF_8));
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(PORTION);
            byte[] portion = new byte[PORTION];
            while (!deflater.finished()) {
                packed.write(portion, 0, deflater.deflate(portion));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /** The sheet that {@link #packed} packed. */
    public T sheet(byte[] packed) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setDictionary(known);
            InputStream text = new InflaterInputStream(new ByteArrayInputStream(packed), inflater, PORTION);
            return SheetJson.sheet(text, type);
        } finally {
            inflater.end();
        }
    }

    /** A sheet of the kind without values. */
    private static String outline(@Nullable Type type, int depth) {
        if (type instanceof ParameterizedType many && many.getRawType() == List.class) {
            return "[" + outline(many.getActualTypeArguments()[0], depth) + "]";
        }
        if (type instanceof Class<?> one && one.isRecord() && depth < DEEPEST) {
            return Arrays.stream(one.getRecordComponents())
                    .map(member -> outline(member, depth))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return type == String.class ? "\"\"" : "";
    }

    private static String outline(RecordComponent member, int depth) {
        return "\"" + member.getName() + "\":" + outline(member.getGenericType(), depth + 1);
    }
}
