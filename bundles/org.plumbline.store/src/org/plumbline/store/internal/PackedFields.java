package org.plumbline.store.internal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.eclipse.jdt.annotation.Nullable;

/** Texts of any length and dates, as rows hold them. */
final class PackedFields {

    private static final int NO_DATE = Integer.MIN_VALUE;

    private PackedFields() {
    }

    static void writeText(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String readText(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    static void writeDate(DataOutputStream out, @Nullable LocalDate date) throws IOException {
        out.writeInt(date == null ? NO_DATE : (int) date.toEpochDay());
    }

    static @Nullable LocalDate readDate(DataInputStream in) throws IOException {
        int day = in.readInt();
        return day == NO_DATE ? null : LocalDate.ofEpochDay(day);
    }
}
