package org.plumbline.guards;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.stream.Stream;

/** The table of who may require whom. */
final class Rooms {

    private static final Properties TABLE = read();

    private Rooms() {
    }

    private static Properties read() {
        Properties table = new Properties();
        try (InputStream file = Rooms.class.getResourceAsStream("rooms.properties")) {
            table.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    /** Whether the table has a row for the bundle. */
    static boolean know(String bundle) {
        return TABLE.containsKey(bundle);
    }

    /** Whether a bundle may require the bundle or import the package. */
    static boolean allow(String bundle, String required) {
        return Stream.of("everywhere", bundle).flatMap(row -> Stream.of(TABLE.getProperty(row, "").split("\\s+")))
                .anyMatch(granted -> granted.endsWith("*")
                        ? required.startsWith(granted.substring(0, granted.length() - 1))
                        : required.equals(granted));
    }
}
