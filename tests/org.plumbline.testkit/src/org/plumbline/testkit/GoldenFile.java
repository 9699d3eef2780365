package org.plumbline.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Compares text with a file of the test source tree. With {@code -Daccept=true} the file is rewritten instead, to be
 * looked at before it is committed. Needs the source tree, not the class path, so it is the same in OSGi and outside.
 */
public final class GoldenFile {

    private GoldenFile() {
    }

    /**
     * Fails unless {@code actual} is the content of {@code file}, which lies in the folder {@code golden} of the test
     * project. Line ends do not count.
     *
     * @param project name of the test project, such as {@code org.plumbline.report.tests}
     */
    public static void matches(String project, String file, String actual) throws IOException {
        Path golden = repository().resolve("tests").resolve(project).resolve("golden").resolve(file);
        if (Boolean.getBoolean("accept")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, unix(actual));
        } else if (!Files.exists(golden)) {
            throw new AssertionError(golden + " does not exist; run with -Daccept=true to write it");
        } else {
            compare(golden, unix(Files.readString(golden)).split("\n", -1), unix(actual).split("\n", -1));
        }
    }

    /** The folder of the repository, found from the working directory upwards. */
    public static Path repository() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.isDirectory(folder.resolve("tests/org.plumbline.testkit"))).findFirst()
                .orElseThrow(() -> new IllegalStateException("The tests do not run inside the source tree"));
    }

    private static void compare(Path golden, String[] expected, String[] actual) {
        for (int line = 0; line < Math.max(expected.length, actual.length); line++) {
            String was = line < expected.length ? expected[line] : "end of file";
            String now = line < actual.length ? actual[line] : "end of text";
            if (!was.equals(now)) {
                throw new AssertionError(
                        golden + ", line " + (line + 1) + ": expected <" + was + "> but was <" + now + ">");
            }
        }
    }

    private static String unix(String text) {
        return text.replace("\r\n", "\n");
    }
}
